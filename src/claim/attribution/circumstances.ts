// The circumstances of a saying: when, on what occasion or in what form, where, and to whom, from the words round the cue.

import type { Span } from '../../base/span.js';
import { dependentsBy } from '../../grammar/tree.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import { CROWD_REACTIONS, LETTERS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { Attribution, Finding } from './attribution.js';
import { type Bounds, type ReportView, zoneBounds } from './report-view.js';
import { caseOf, phraseAfterCase } from './sources.js';
import { phraseOf, runOf } from './word-runs.js';

/** What the words round a cue tell of the saying itself. */
export type Circumstances = Pick<Attribution, 'time' | 'occasion' | 'place' | 'addressees'>;

/** A phrase that begins with a preposition or a word of time. */
interface Phrase extends Bounds {
  readonly kind: 'time' | 'place' | 'occasion' | 'addressee' | 'more';
}

/**
 * The circumstances of a finding.
 * @example circumstancesOf(view, finding).time // the span of "on Monday" in "he said in Tehran on Monday"
 */
export function circumstancesOf(view: ReportView, finding: Finding): Circumstances {
  const { sentence, cueWord, addressees } = finding;
  const none = { time: null, occasion: null, place: null, addressees };
  if (cueWord === null || finding.cue?.lemma === 'according to') return none;
  const phrases = regionsOf(view, finding, cueWord).flatMap((bounds) => phrasesIn(view, sentence, bounds));
  const told =
    addressees.length > 0 ? addressees : toldBy(view, sentence, cueWord).filter((run) => !isObject(finding, run));
  return {
    time: spanOfKind(view, sentence, phrases, 'time'),
    occasion: occasionOf(view, sentence, phrases),
    place: placeOf(view, sentence, phrases),
    addressees: firstOf(told, addressed(view, sentence, phrases), lettersTo(view, finding)),
  };
}

/** "promised a vote": what is promised is nobody who is told. */
function isObject({ content, rule }: Finding, { start, end }: WordRun): boolean {
  if (rule !== 'indirect/object') return false;
  return content.some((span) => span.start <= start && end <= span.end);
}

/** Words behind the cue up to its content or the next mark, and an opening phrase before the source. */
function regionsOf(view: ReportView, { sentence, source, content, marker }: Finding, cue: number): readonly Bounds[] {
  const { tokens } = view.sentences[sentence]!;
  const bounds = zoneBounds(view, sentence, cue);
  const start = source !== null && source.sentence === sentence && source.first > cue ? source.last + 1 : cue + 1;
  let last = start - 1;
  const said = marker === null ? content : [marker, ...content];
  while (last < bounds.last && !endsRegion(tokens[last + 1]!, said)) last++;
  const behind = { first: start, last };
  const until = source !== null && source.sentence === sentence && source.first < cue ? source.first : cue;
  const comma = tokens[until - 1]?.form === ',' ? until - 1 : -1;
  const isOpening = comma > bounds.first && tokens[bounds.first]!.upos === 'ADP';
  const isTalk =
    comma > bounds.first &&
    /^(?:speaking|talking)$/i.test(tokens[bounds.first]!.form) &&
    tokens[bounds.first + 1]?.form === 'to';
  const opening = { first: bounds.first + (isTalk ? 1 : 0), last: comma - 1 };
  return isOpening || isTalk ? [behind, opening] : [behind];
}

function endsRegion(token: Sentence['tokens'][number], content: readonly Span[]): boolean {
  if (/^[,;:.!?—–]$|^--$/.test(token.form) || /^(?:VB[DZP]|MD|WDT|WP)$/.test(token.xpos)) return true;
  return content.some(({ start, end }) => start <= token.start && token.end <= end);
}

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|week|weekend|month|year|night|morning|evening|afternoon|hour|minute|[ap]\.m\.|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|earlier|later|recently|ago)s?$/i;
const STARTS =
  /^(?:in|on|at|during|after|before|following|from|to|with|through|via|by|outside|near|inside|ahead|since|last|this|next|late|early|earlier|later)$/i;

function phrasesIn(view: ReportView, sentence: number, { first, last }: Bounds): readonly Phrase[] {
  const parsed = view.sentences[sentence]!;
  const starts: number[] = [];
  for (let i = first; i <= last; i++) if (startsPhrase(parsed, i, first)) starts.push(i);
  return starts.map((start, k) => {
    const bounds = { first: start, last: (starts[k + 1] ?? last + 1) - 1 };
    return { ...bounds, kind: kindOf(parsed, bounds) };
  });
}

function startsPhrase({ tokens }: Sentence, word: number, first: number): boolean {
  const { form, upos } = tokens[word]!;
  if (word > first && /^(?:last|this|next|late|early)$/i.test(form) && tokens[word - 1]!.upos === 'ADP') return false;
  if (STARTS.test(form) && upos !== 'PART' && upos !== 'VERB') return true;
  return TIME_WORD.test(form) && !isPreceded(tokens[word - 1]);
}

/** "9 a.m. Monday" and "on Monday" are one phrase. */
function isPreceded(before: Sentence['tokens'][number] | undefined): boolean {
  return before !== undefined && (/^(?:ADP|NUM|ADJ|DET)$/.test(before.upos) || TIME_WORD.test(before.form));
}

function kindOf({ tokens, names }: Sentence, { first, last }: Bounds): Phrase['kind'] {
  const words = tokens.slice(first, last + 1);
  const opening = words[0]!.form.toLowerCase();
  if (opening === 'ahead' || words.some(({ form }) => TIME_WORD.test(form))) return 'time';
  const isReference = tokens[first - 1]?.lemma === 'reference';
  if (opening === 'to') return isReference || words.some(({ upos }) => upos === 'VERB') ? 'more' : 'addressee';
  if (/^(?:with|from|by)$/.test(opening)) return 'more';
  const head = words.findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const isPlace = names.some(({ kind, first: from, last: to }) => kind === 'LOC' && from >= first && to === last);
  if (isPlace && head?.upos === 'PROPN' && /^(?:in|at|near|outside|inside)$/.test(opening)) return 'place';
  return head === undefined ? 'more' : 'occasion';
}

function spanOfKind(view: ReportView, sentence: number, phrases: readonly Phrase[], kind: Phrase['kind']): Span | null {
  const found = phrases.find((phrase) => phrase.kind === kind);
  if (found === undefined) return null;
  const { tokens } = view.sentences[sentence]!;
  return { start: tokens[found.first]!.start, end: tokens[found.last]!.end };
}

/** Phrases of occasion in a row, with what goes with them: "televised remarks at talks with the envoy". */
function occasionOf(view: ReportView, sentence: number, phrases: readonly Phrase[]): Span | null {
  const at = phrases.findIndex(({ kind }) => kind === 'occasion');
  if (at < 0) return null;
  let end = at;
  while (phrases[end + 1]?.first === phrases[end]!.last + 1 && /^(?:occasion|more)$/.test(phrases[end + 1]!.kind))
    end++;
  const { tokens } = view.sentences[sentence]!;
  const isBare = /^(?:in|on|at)$/i.test(tokens[phrases[at]!.first]!.form);
  return { start: tokens[phrases[at]!.first + (isBare ? 1 : 0)]!.start, end: tokens[phrases[end]!.last]!.end };
}

function placeOf(view: ReportView, sentence: number, phrases: readonly Phrase[]): WordRun | null {
  const found = phrases.find(({ kind }) => kind === 'place');
  return found === undefined ? null : runOf(view.sentences, sentence, { first: found.first + 1, last: found.last });
}

function firstOf(...lists: readonly (readonly WordRun[])[]): readonly WordRun[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** "in a letter to the bishops, he wrote", "a note to the ministry warned that": to whom the paper goes is who is told. */
function lettersTo(view: ReportView, { sentence, cueWord, source }: Finding): readonly WordRun[] {
  const parsed = view.sentences[sentence]!;
  const isSource = source !== null && source.sentence === sentence && LETTERS.has(parsed.tokens[source.head]!.lemma);
  const beside = source !== null && source.sentence === sentence ? dependentsBy(parsed, source.head, 'nmod') : [];
  const letters = isSource
    ? [source.head]
    : [...dependentsBy(parsed, cueWord!, 'obl'), ...beside].filter((i) => LETTERS.has(parsed.tokens[i]!.lemma));
  for (const letter of letters) {
    const phrases = dependentsBy(parsed, letter, 'nmod').flatMap((i) => [i, ...dependentsBy(parsed, i, 'nmod')]);
    const to = phrases.find((i) => i > letter && caseOf(parsed, i) === 'to');
    const mark =
      to === undefined
        ? -1
        : parsed.tokens.findIndex(
            ({ upos, xpos, form }, i) => i > to && (upos === 'PUNCT' || /^VB/.test(xpos) || CIRCUMSTANCE.test(form)),
          );
    const run =
      to === undefined
        ? null
        : phraseAfterCase(view, sentence, to, {
            first: letter + 1,
            last: (mark < 0 ? parsed.tokens.length : mark) - 1,
          });
    if (run !== null) return [run];
  }
  return [];
}

/** "said to reporters". */
function addressed(view: ReportView, sentence: number, phrases: readonly Phrase[]): readonly WordRun[] {
  const found = phrases.find(({ kind }) => kind === 'addressee') ?? interviewer(view.sentences[sentence]!, phrases);
  const run = found && runOf(view.sentences, sentence, { first: found.first + 1, last: found.last });
  const lemma = run === null || run === undefined ? '' : view.sentences[sentence]!.tokens[run.head]!.lemma;
  return run && !SAYING_NOUNS.has(lemma) && !CROWD_REACTIONS.has(lemma.toLowerCase()) ? [run] : [];
}

/** "in an interview with Channel Six": who asks is who is told. */
function interviewer({ tokens }: Sentence, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ first }, i) => {
    const before = phrases[i - 1];
    if (before === undefined || before.last + 1 !== first || !/^with$/i.test(tokens[first]!.form)) return false;
    return tokens[before.last]!.lemma === 'interview';
  });
}

/** "told CNN last week": the object of a verb of telling, words of time aside. */
function toldBy(view: ReportView, sentence: number, cue: number): readonly WordRun[] {
  const parsed = view.sentences[sentence]!;
  if (verbCue(parsed.tokens[cue]!.lemma, parsed.tokens[cue]!.form)?.takesAddressee !== true)
    return askedBy(view, sentence, cue);
  const { last } = zoneBounds(view, sentence, cue);
  const objects = dependentsBy(parsed, cue, 'iobj', 'obj', 'xcomp').filter(
    (i) => i > cue && i <= last && isNoun(parsed, i),
  );
  const people = objects.filter((i) => !TIME_WORD.test(parsed.tokens[i]!.form)).slice(0, 1);
  return people.flatMap((head) => {
    const until = parsed.tokens.findIndex(({ form }, i) => i > head && i <= last && CIRCUMSTANCE.test(form));
    return phraseOf(view.sentences, sentence, head, { first: cue + 1, last: until < 0 ? last : until - 1 }) ?? [];
  });
}

/** "told the BBC’s evening programme": a noun, whatever the tree makes of it, and no infinitive. */
function isNoun({ tokens }: Sentence, word: number): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(tokens[word]!.upos);
}

/** Words that begin a circumstance behind the one who is told. */
const CIRCUMSTANCE = /^(?:in|at|on|during|after|before|ahead|through|via|last|this|that|by)$/i;

/** "Cicero, asked by his brother what he feared, answered". */
function askedAmid(view: ReportView, sentence: number, cue: number): readonly WordRun[] {
  const { tokens } = view.sentences[sentence]!;
  const by = tokens.findIndex(
    ({ form }, i) =>
      i > 2 && i < cue && form === 'by' && tokens[i - 1]!.form === 'asked' && tokens[i - 2]!.form === ',',
  );
  if (by < 0) return [];
  let last = by;
  while (/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[last + 1]!.upos) || tokens[last + 1]!.xpos === 'PRP$') last++;
  const run = last === by ? null : runOf(view.sentences, sentence, { first: by + 1, last });
  return run === null ? [] : [run];
}

/** "Asked by a reporter whether gas would flow, she replied". */
function askedBy(view: ReportView, sentence: number, cue: number): readonly WordRun[] {
  const parsed = view.sentences[sentence]!;
  const [first] = parsed.tokens;
  if (first?.lemma !== 'ask' || first.xpos !== 'VBN' || cue === 0) return askedAmid(view, sentence, cue);
  const agent = dependentsBy(parsed, 0, 'obl').find((i) => parsed.tokens[i - 1] !== undefined && i < cue);
  const run = agent === undefined ? null : phraseOf(view.sentences, sentence, agent, { first: 1, last: cue - 1 });
  return run === null ? [] : [run];
}
