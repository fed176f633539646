// The time that the words of an act give: on the verb, on the noun, hung by the parser on a name after them, or on the clause above.
import { prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy, headOf, isRelation, subtreeOf, wordsInside } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEvent, ReadingTime } from '../../reading.js';
import { triggerWords } from './begin-tellings.js';
import type { EventMention } from './event.js';

/** A time expression in the tree of its sentence. */
export interface PlacedTime {
  readonly time: ReadingTime;
  /** The word that the rest of the expression hangs on. */
  readonly head: number;
  /** Whether it ended before the report was published. */
  readonly isPast: boolean;
}

/** Words that are somebody else's act, at which the way up from a time ends. */
export type IsTaken = (word: number) => boolean;

const MOST_STEPS = 12;
/** Statuses of what is still to come, which no day of the past can date. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'expected', 'conditional']);
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing']);
const BEGINS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'launch', 'commence', 'take', 'be', 'hold']);
/** Prepositions that set an act apart in time from the clause that it stands in. */
const APART: ReadonlySet<string> = new Set([
  ...['after', 'before', 'since', 'until', 'following', 'ahead_of', 'ahead', 'amid', 'despite', 'for', 'from'],
  ...['over', 'about', 'because_of', 'to'],
]);

/**
 * The times of a sentence with the words that they hang on.
 * @param published the day of publication, or null
 * @example placeTimes(sentence, times, null)[0]?.head // the place of "Tuesday" for "on Tuesday"
 */
export function placeTimes(
  sentence: Sentence,
  times: readonly ReadingTime[],
  published: string | null,
): readonly PlacedTime[] {
  return times.flatMap((time) => {
    if (time.kind === 'duration' || time.kind === 'set') return [];
    if (!isUsable(time)) return [];
    const words = wordsInside(sentence, time);
    if (words === null) return [];
    const head = headOf(sentence, words.first, words.last);
    const isPast = published !== null && time.latest !== null && time.latest < published;
    return [{ time, head: isContent(sentence, head) ? head : words.last, isPast }];
  });
}

/** Some day is known, and the first is not after the last. */
function isUsable({ earliest, latest }: ReadingTime): boolean {
  return earliest === null || latest === null ? earliest !== latest : earliest <= latest;
}

function isContent({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.upos !== 'ADP';
}

/**
 * The time of an act by its own words, as bounds; null where they give none.
 * @example ownTime(sentence, mention, times, isTaken) // { earliest: '2022-07-19', latest: '2022-07-19', basis: 'relative' }
 */
export function ownTime(
  sentence: Sentence,
  mention: EventMention,
  times: readonly PlacedTime[],
  isTaken: IsTaken,
): ReadingEvent['time'] | null {
  const words = triggerWords(mention);
  const isAhead = AHEAD.has(mention.factuality);
  const free = times.filter((one) => !isNegativeEvidence(sentence, one) && !(isAhead && one.isPast));
  const direct = nearest(free, (one) => stepsUp(sentence, one, words, isTaken, !REAL.has(mention.factuality)));
  if (direct !== null) return boundsOf(sentence, direct);
  const after = mention.told === 'noun' ? rightAfter(sentence, mention.trigger.head, free) : null;
  if (after !== null) return boundsOf(sentence, after);
  for (const word of clauseWords(sentence, mention)) {
    const above = nearest(free, (one) =>
      stepsUp(sentence, one, [word], (at) => at !== word && isTaken(at), !REAL.has(mention.factuality)),
    );
    if (above !== null) return endingAt(sentence, word, boundsOf(sentence, above));
  }
  return null;
}

/** "would drop its demand over the deportation of the Jews in 1943": a year of the past right after the noun's own words is the noun's. */
function rightAfter(sentence: Sentence, noun: number, times: readonly PlacedTime[]): PlacedTime | null {
  const end = Math.max(...subtreeOf(sentence, noun));
  return times.find(({ head, isPast }) => isPast && head === end + 2 && prepositionOf(sentence, head) === 'in') ?? null;
}

/** The words above an act that share its time: the verb that a meeting stands under, the verb that it is joined to. */
function clauseWords(sentence: Sentence, { trigger, told, factuality }: EventMention): readonly number[] {
  const found: number[] = [];
  let at = trigger.head;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    const isInside = !REAL.has(factuality) && head >= 0 && isInsideOpen(sentence, at, head);
    if (head < 0 || !(isInside || sharesTime(sentence, at, told === 'noun', factuality === 'happened'))) return found;
    at = head;
    found.push(at);
    if (sentence.tokens[at]!.upos === 'VERB' && !isRelation(deprel, ['conj'])) return found;
  }
  return found;
}

/** "begin training them ... in July": within clauses without tense, up to a clause that has one. */
function isInsideOpen(sentence: Sentence, word: number, above: number): boolean {
  if (!isRelation(sentence.tokens[word]!.deprel, ['xcomp', 'amod', 'obj'])) return false;
  return sentence.tokens[above]!.upos !== 'VERB' || isBare(sentence, above);
}

/** Whether what a word stands for is of the time of the word above it. */
function sharesTime(sentence: Sentence, word: number, isNoun: boolean, isReal: boolean): boolean {
  const { deprel, upos } = sentence.tokens[word]!;
  if (upos === 'VERB') {
    const isBare = dependentsBy(sentence, word, 'nsubj').length === 0;
    if (isRelation(deprel, ['conj'])) return isBare;
    const marks = dependentsBy(sentence, word, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
    const isAside = isRelation(deprel, ['advcl', 'xcomp']) && isBare && isReal;
    return isAside && !marks.some((mark) => APART.has(mark));
  }
  if (!isNoun && !isRelation(deprel, ['conj'])) return false;
  // "the accord followed talks in March": the day is of the one and not of the other.
  if (isRelation(deprel, ['nsubj']) && sentence.tokens[sentence.tokens[word]!.head]?.lemma === 'follow') return false;
  if (!isRelation(deprel, ['nmod', 'obl', 'obj', 'nsubj', 'conj'])) return false;
  return !APART.has(prepositionOf(sentence, word) ?? '');
}

/** The time that is reached in the fewest steps, of equals the last. */
function nearest(times: readonly PlacedTime[], steps: (one: PlacedTime) => number | null): PlacedTime | null {
  let best: PlacedTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of times) {
    const count = steps(one);
    if (count !== null && count <= least) [best, least] = [one, count];
  }
  return best;
}

/** How many words up from a time one of these words stands; null where another act or a clause of its own lies between. */
function stepsUp(
  sentence: Sentence,
  { head, isPast }: PlacedTime,
  words: readonly number[],
  isTaken: IsTaken,
  isOpen: boolean,
): number | null {
  let at = head;
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const { head: above, deprel } = sentence.tokens[at]!;
    if (above < 0) return null;
    const isLabel = steps === 1 && isRelation(deprel, ['compound', 'amod', 'nummod', 'nmod:desc', 'nmod:poss']);
    at = above;
    if (words.includes(at)) return steps;
    const { lemma, deprel: role } = sentence.tokens[at]!;
    // "the July accord": the month is the accord's, not that of the clause round it.
    if (isLabel || isTaken(at)) return null;
    const isOpening = isRelation(role, ['acl']) && BEGINS.has(lemma);
    // "agreed to build in February", told in June: they agreed in February.
    if (!isOpening && isClause(sentence, at) && !((isOpen || isPast) && isBare(sentence, at))) return null;
  }
  return null;
}

function isClause({ tokens }: Sentence, word: number): boolean {
  const { upos, deprel } = tokens[word]!;
  return upos === 'VERB' || isRelation(deprel, ['acl', 'advcl', 'ccomp']);
}

/** "begin training them to operate it in July": a clause without tense is of the time of what is planned. */
function isBare(sentence: Sentence, word: number): boolean {
  const { xpos } = sentence.tokens[word]!;
  return (xpos === 'VB' || xpos === 'VBG') && dependentsBy(sentence, word, 'nsubj', 'aux').length === 0;
}

/** "his first visit since 2007", "not seen since 2007": the year is of the one before. */
function isNegativeEvidence(sentence: Sentence, { head }: PlacedTime): boolean {
  if (prepositionOf(sentence, head) !== 'since') return false;
  // The parser hangs "since" on the name before it as often as on "visit".
  const before = sentence.tokens.slice(Math.max(0, head - NEAR), head);
  return before.some(({ lemma }) => MOST.has(lemma.toLowerCase()));
}

const NEAR = 9;
const MOST: ReadonlySet<string> = new Set([
  'first',
  'no',
  'only',
  'worst',
  'deadly',
  'deadliest',
  'big',
  'biggest',
  'largest',
  'most',
  'high',
  'highest',
]);

const ENDS: ReadonlySet<string> = new Set(['end', 'conclude', 'finish', 'close', 'expire']);

/** "her visit ends today": the last day, not the only one. */
function endingAt({ tokens }: Sentence, verb: number, time: ReadingEvent['time']): ReadingEvent['time'] {
  return ENDS.has(tokens[verb]!.lemma) ? { ...time, earliest: null } : time;
}

function boundsOf(sentence: Sentence, { time, head }: PlacedTime): ReadingEvent['time'] {
  const { earliest, latest, anchor } = time;
  const basis = anchor === 'absolute' ? 'stated' : 'relative';
  const preposition = prepositionOf(sentence, head);
  if (preposition === 'since') return { earliest, latest: null, basis };
  if (preposition === 'until' || preposition === 'before') return { earliest: null, latest, basis };
  if (preposition === 'by') return { earliest: null, latest, basis };
  if (preposition === 'after') return { earliest, latest: null, basis };
  return { earliest, latest, basis };
}
