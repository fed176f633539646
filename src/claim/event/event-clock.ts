// When each telling's act was: the time of its own words, of the words in which it was said, or the day of the news.
import { conjunctsOf } from '../../grammar/arguments.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEvent, ReadingTime } from '../../reading.js';
import { wordIndex } from './begin-tellings.js';
import { captionDays } from './caption-days.js';
import { earlierSentences } from './earlier-sentences.js';
import { leadEnd, type NewsDay, newsDay } from './news-day.js';
import { type IsTaken, ownTime, type PlacedTime, placeTimes } from './own-time.js';
import { type EventGround, type Telling, UNKNOWN_TIME } from './telling.js';

/**
 * The tellings with their times. In this order: what the words of the act say; for an act done by saying, when it was said;
 * for a caption, the day of its picture; for the story's own news in the plain past, the day of the news (`published`);
 * for "previously" and for what is to come, one bound. Everything else is unknown.
 * @example tellTimes(tellings, ground)[0]?.time // { earliest: '2022-07-19', latest: '2022-07-19', basis: 'relative' }
 */
export function tellTimes(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const clock = clockOf(tellings, ground);
  return tellings.map((telling) => {
    const time = timeOf(telling, clock);
    return { ...telling, time, factuality: isStillToCome(telling, time, ground) ? 'planned' : telling.factuality };
  });
}

/**
 * The time of an act as it is published: where only one bound of the day of the report is known, a day counted from it would be
 * a guess, and none is given.
 * @example knownTime({ earliest: '2010-01-05', latest: null, basis: 'relative' }, ground).basis // 'unknown', of a report since 2010
 */
export function knownTime(time: ReadingEvent['time'], { report: { published } }: EventGround): ReadingEvent['time'] {
  const isOpen = (published.earliest === null) !== (published.latest === null);
  const isCounted = time.basis === 'relative' && (time.earliest === null || time.latest === null);
  return isOpen && isCounted ? UNKNOWN_TIME : time;
}

/** "11 Feb: the president visits Lima", in a letter of 8 February. */
function isStillToCome(
  { mention, factuality }: Telling,
  time: ReadingEvent['time'],
  { report: { published }, sentences }: EventGround,
): boolean {
  if (factuality !== 'happened' || mention.told !== 'verb' || published.latest === null) return false;
  if (time.earliest === null || time.earliest <= published.latest) return false;
  const { tense, perfect } = verbGroup(sentences[mention.sentence]!, mention.trigger.head);
  return tense === 'present' && !perfect;
}

/** What the times of one report are read from. */
interface Clock {
  readonly ground: EventGround;
  readonly timesIn: (sentence: number) => readonly PlacedTime[];
  readonly taken: (sentence: number) => IsTaken;
  readonly byId: ReadonlyMap<string, ReadingTime>;
  readonly news: NewsDay | null;
  readonly leadEnd: number;
  /** Whether a sentence tells of days before the news, or goes on from one that does. */
  readonly isBefore: (sentence: number) => boolean;
  readonly captionDay: (offset: number) => ReadingEvent['time'] | null;
}

function clockOf(tellings: readonly Telling[], ground: EventGround): Clock {
  const words = wordIndex(tellings.map(({ mention }) => mention));
  const bySentence = timesBySentence(ground);
  const news = newsDay(ground.report, ground.times);
  return {
    ground,
    timesIn: (sentence) => bySentence.get(sentence) ?? [],
    taken: (sentence) => (word) => words.has(`${sentence}:${word}`),
    byId: new Map(ground.times.map((one) => [one.id, one])),
    news,
    leadEnd: leadEnd(ground.report),
    isBefore: earlierSentences(ground, bySentence, news),
    captionDay: captionDays(ground),
  };
}

function timesBySentence({ report, sentences, times }: EventGround): ReadonlyMap<number, readonly PlacedTime[]> {
  const found = new Map<number, ReadingTime[]>();
  for (const time of times) {
    const index = sentenceAt(sentences, time.start);
    const list = found.get(index);
    if (list === undefined) found.set(index, [time]);
    else list.push(time);
  }
  return new Map(
    [...found].map(([i, list]) => [
      i,
      sentences[i] === undefined ? [] : placeTimes(sentences[i], list, report.published.earliest),
    ]),
  );
}

function timeOf(telling: Telling, clock: Clock): ReadingEvent['time'] {
  const { mention, saying } = telling;
  const sentence = clock.ground.sentences[mention.sentence]!;
  if (mention.told === 'implied') return impliedTime(telling, clock);
  const own = ownTime(
    sentence,
    verbOfSplit(mention, sentence),
    clock.timesIn(mention.sentence),
    clock.taken(mention.sentence),
  );
  if (own !== null) return own;
  const said = saying ?? (isSaidNow(telling, sentence) ? datedWords(telling) : null);
  const day = said?.time == null ? undefined : clock.byId.get(said.time);
  if (day !== undefined && day.earliest !== null)
    return { earliest: day.earliest, latest: day.latest, basis: 'relative' };
  if (telling.block === 'caption') return captionTime(telling, clock);
  return newsTime(telling, sentence, clock) ?? boundOf(telling, sentence, clock);
}

/** "met with Raisi, and with Erdogan": the second meeting is dated by the verb. */
function verbOfSplit(mention: Telling['mention'], sentence: Sentence): Telling['mention'] {
  const { trigger, told } = mention;
  if (told !== 'verb' || sentence.tokens[trigger.head]!.upos === 'VERB') return mention;
  let head = trigger.head;
  while (sentence.tokens[head]!.upos !== 'VERB' && sentence.tokens[head]!.head >= 0) head = sentence.tokens[head]!.head;
  return { ...mention, trigger: { ...trigger, first: head, last: head, head } };
}

function impliedTime({ mention }: Telling, clock: Clock): ReadingEvent['time'] {
  const found = clock
    .timesIn(mention.sentence)
    .find(({ time }) => time.start < mention.trigger.end && mention.trigger.start < time.end);
  if (found === undefined) return UNKNOWN_TIME;
  const { earliest, latest, anchor } = found.time;
  return { earliest, latest, basis: anchor === 'absolute' ? 'stated' : 'relative' };
}

/** The innermost words of the speaker that are dated. */
function datedWords({ words, statement }: Telling): Telling['statement'] {
  return words.find(({ time, speaker }) => time !== null && speaker === statement?.speaker) ?? null;
}

/** "we will freeze it": a threat is made when it is uttered. */
function isSaidNow({ mention, statement }: Telling, { tokens }: Sentence): boolean {
  if (statement === null || mention.type !== 'THREATEN') return false;
  return mention.actors.some(({ head }) => ['i', 'we'].includes(tokens[head]!.form.toLowerCase()));
}

/** The day that a caption names holds for all that it shows. */
function captionTime({ mention, factuality }: Telling, { captionDay }: Clock): ReadingEvent['time'] {
  if (!['happened', 'ongoing'].includes(factuality)) return UNKNOWN_TIME;
  return captionDay(mention.trigger.start) ?? UNKNOWN_TIME;
}

/** Acts by words and meetings are what a story of the day tells; an act of force in its body may be background. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'CONSULT',
  'SUPPORT',
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'AGREE',
]);

function newsTime(
  telling: Telling,
  sentence: Sentence,
  { news, leadEnd: end, isBefore }: Clock,
): ReadingEvent['time'] | null {
  const { mention, factuality, statement, block } = telling;
  if (news === null || factuality !== 'happened' || statement !== null) return null;
  if (mention.told !== 'verb' || isBefore(mention.sentence)) return null;
  if (mention.trigger.start > end && !OF_THE_DAY.has(mention.type)) return null;
  const verb = finiteVerb(sentence, mention.trigger.head);
  if (verb === null) return null;
  const { tense, perfect } = verbGroup(sentence, verb);
  const isTold = tense === 'past' || ((block === 'headline' || block === 'heading') && tense === 'present');
  return isTold && !perfect && !isBackground(sentence, verb) ? { ...news, basis: 'published' } : null;
}

/** The verb whose tense is an act's: its own, else that of the clause that it accompanies. */
function finiteVerb(sentence: Sentence, word: number): number | null {
  let at = word;
  for (let steps = 0; steps < 6; steps++) {
    const { upos, xpos, deprel, head } = sentence.tokens[at]!;
    const hasTense = upos === 'VERB' && (verbGroup(sentence, at).tense !== 'none' || xpos === 'VBD');
    if (hasTense) return at;
    if (head < 0 || isApart(sentence, at)) return null;
    if (!isRelation(deprel, ['xcomp', 'advcl', 'acl', 'conj', 'obj', 'obl', 'nmod'])) return null;
    at = head;
  }
  return null;
}

/** Marks of clauses, and prepositions of nouns, that set what follows apart in time. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(['after', 'since', 'before', 'until', 'to', 'of', 'for', 'if']);
const NOUN_MARKS: ReadonlySet<string> = new Set(['after', 'since', 'before', 'until', 'following', 'ahead']);

function isApart(sentence: Sentence, word: number): boolean {
  const lemmas = (relation: string) =>
    dependentsBy(sentence, word, relation).map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  return lemmas('mark').some((mark) => CLAUSE_MARKS.has(mark)) || lemmas('case').some((mark) => NOUN_MARKS.has(mark));
}

const BEFORE_NOW: ReadonlySet<string> = new Set([
  ...[
    'previously',
    'earlier',
    'ago',
    'since',
    'once',
    'formerly',
    'last',
    'originally',
    'initially',
    'already',
    'long',
  ],
]);

/** Whether a word by the verb, or the clause's place under "after", "since" or a noun, sets the act before the news. */
function isBackground(sentence: Sentence, verb: number): boolean {
  if (hasBefore(sentence, verb)) return true;
  const { deprel, head } = sentence.tokens[verb]!;
  if (isRelation(deprel, ['acl', 'advcl', 'csubj'])) return true;
  if (!isRelation(deprel, ['parataxis', 'ccomp']) || head < 0) return false;
  // "comes after Erdogan repeated": where the parser did not take "after" for the clause's mark.
  const before = sentence.tokens.slice(Math.max(0, head), verb).map(({ lemma }) => lemma.toLowerCase());
  return before.includes('after') || before.includes('since');
}

function hasBefore(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'advmod', 'obl', 'obl:unmarked').some((i) => {
    const words = [i, ...dependentsBy(sentence, i, 'amod', 'advmod')];
    return words.some((word) => BEFORE_NOW.has(sentence.tokens[word]!.lemma.toLowerCase()));
  });
}

/** "has previously threatened" was before the news; what is planned comes after the report. */
function boundOf(telling: Telling, sentence: Sentence, { news, ground }: Clock): ReadingEvent['time'] {
  const { mention, factuality, above } = telling;
  const { published } = ground.report;
  if (mention.told !== 'verb') return UNKNOWN_TIME;
  if (factuality === 'planned' || factuality === 'expected') {
    const from = news?.earliest ?? published.earliest;
    const isToCome = above === null && verbGroup(sentence, mention.trigger.head).tense === 'future';
    return from === null || !isToCome ? UNKNOWN_TIME : { earliest: from, latest: null, basis: 'published' };
  }
  if (factuality !== 'happened') return UNKNOWN_TIME;
  const until = news?.latest ?? published.latest;
  const isBefore = conjunctsOf(sentence, mention.trigger.head).some((verb) => hasBefore(sentence, verb));
  return isBefore && until !== null ? { earliest: null, latest: until, basis: 'published' } : UNKNOWN_TIME;
}
