// "According to X": the source behind the words, the content before the comma or behind it.
import type { Span } from '../../base/span.js';
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import { NO_SOURCES } from '../../knowledge/telling-words.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import { clauseRound } from './aside-start.js';
import type { Finding } from './attribution.js';
import { spanOf } from './content-span.js';
import { behindLabel } from './list-labels.js';
import { type Bounds, type ReportView, zoneBounds } from './report-view.js';
import { isNominal, phraseAfterCase } from './sources.js';
import { phraseOf, runOf } from './word-runs.js';

/**
 * The findings of "according to" in a report.
 * @example findAccordingTo(view)[0]?.source // "the customs office" in "Exports rose, according to the customs office."
 */
export function findAccordingTo(view: ReportView): readonly Finding[] {
  return view.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, word) => {
      const finding = isAccordingTo(view.sentences[sentence]!, word) ? accordingAt(view, sentence, word) : null;
      return finding ?? [];
    }),
  );
}

function isAccordingTo({ tokens }: Sentence, word: number): boolean {
  return tokens[word]!.form.toLowerCase() === 'according' && tokens[word + 1]?.form.toLowerCase() === 'to';
}

function accordingAt(view: ReportView, sentence: number, word: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  if (/^(?:which|whom)$/i.test(parsed.tokens[word + 2]?.form ?? '')) return accordingToWhich(view, sentence, word);
  const named = sourceBehind(view, sentence, word);
  if (named === null) return null;
  const source = beforeWho(view, toComma(view, named, word) ?? named);
  if (NO_SOURCES.has(view.sentences[sentence]!.tokens[source.head]!.lemma.toLowerCase())) return null;
  const cited = citedBehind(view, source);
  const content = clearedContent(view, sentence, { first: word, last: cited?.last ?? source.last });
  if (content.length === 0) return null;
  return {
    sentence,
    cueWord: word,
    source: cited ?? source,
    cue: { spans: [spanOf(parsed, word, word + 1)], lemma: 'according to', class: 'neutral' },
    content,
    marker: null,
    isDirect: false,
    mode: 'said',
    addressees: [],
    via: cited === null ? [] : [source],
    rule: 'indirect/according-to',
    basis: 'stated',
  };
}

/** "a report of the navy, according to which two boats had left": the noun before the comma tells what stands behind. */
function accordingToWhich(view: ReportView, sentence: number, word: number): Finding | null {
  const parsed = view.sentences[sentence]!;
  const { tokens } = parsed;
  const comma = tokens[word - 1]?.form === ',' ? word - 1 : word;
  let first = comma - 1;
  while (first > 0 && isNounPart(parsed, first - 1)) first--;
  const { last } = zoneBounds(view, sentence, word);
  const run = runOf(view.sentences, sentence, { first, last: comma - 1 });
  const rest = trimmed(parsed, word + 3, last);
  if (run === null || rest === null || !hasFinite(tokens, rest)) return null;
  const noun = firstNoun(parsed, run.first, run.last);
  const citer = citerOf(view, sentence, noun);
  return {
    sentence,
    cueWord: word,
    source: { ...run, head: noun },
    cue: { spans: [spanOf(parsed, word, word + 2)], lemma: 'according to', class: 'neutral' },
    content: [spanOf(parsed, rest.first, rest.last)],
    marker: null,
    isDirect: false,
    mode: 'said',
    addressees: [],
    via: citer === null ? [] : [citer],
    rule: 'indirect/according-to',
    basis: 'stated',
  };
}

/** "He cited a report, according to which ...": who cites it. */
function citerOf(view: ReportView, sentence: number, noun: number): WordRun | null {
  const parsed = view.sentences[sentence]!;
  const { head: verb, deprel } = parsed.tokens[noun]!;
  if (deprel !== 'obj' || verb < 0 || !/^(?:cite|quote|mention|produce|show)$/.test(parsed.tokens[verb]!.lemma))
    return null;
  const [subject] = subjectsOf(parsed, verb).filter((i) => i < verb);
  return subject === undefined ? null : phraseOf(view.sentences, sentence, subject, { first: 0, last: verb - 1 });
}

/** "a letter from the consul's daughter to an aunt in Malta". */
function isNounPart({ tokens }: Sentence, word: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|ADP|PRON)$/.test(tokens[word]!.upos);
}

function firstNoun({ tokens }: Sentence, first: number, last: number): number {
  const noun = tokens.findIndex(
    ({ upos }, i) =>
      i >= first && i <= last && /^(?:NOUN|PROPN)$/.test(upos) && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]!.upos),
  );
  return noun < 0 ? last : noun;
}

/** "according to her husband, who spoke to Radio Varna": what is told of the source is no part of it. */
function beforeWho({ sentences }: ReportView, source: WordRun): WordRun {
  const { tokens } = sentences[source.sentence]!;
  const who = tokens.findIndex(
    ({ xpos }, i) => i > source.head && i <= source.last && /^W/.test(xpos) && tokens[i - 1]!.form === ',',
  );
  return who < 0 ? source : (runOf(sentences, source.sentence, { first: source.first, last: who - 2 }) ?? source);
}

/** "according to Varna, quoting the ministry, ...": whom the source cites, up to the next comma; null for none. */
function citedBehind({ sentences }: ReportView, source: WordRun): WordRun | null {
  const { tokens } = sentences[source.sentence]!;
  const next = source.last + 2;
  // "according to Varna, citing", "according to Varna, which cited"
  const verb = /^(?:which|who)$/i.test(tokens[next]?.form ?? '') ? next + 1 : next;
  if (tokens[next - 1]?.form !== ',' || !/^(?:quot|cit)(?:ing|es?|ed)$/i.test(tokens[verb]?.form ?? '')) return null;
  const mark = tokens.findIndex(({ form }, i) => i > verb && /^[,.]$/.test(form));
  const last = (mark < 0 ? tokens.length : mark) - 1;
  if (last - verb > MOST_SOURCE_WORDS || hasFinite(tokens, { first: verb + 1, last })) return null;
  return runOf(sentences, source.sentence, { first: verb + 1, last });
}

/** "According to Ambassador to Norway Ivo Lund, ...", "to a post made a day ago, ...": at the sentence's head all words up to the comma. */
function toComma({ sentences }: ReportView, source: WordRun, word: number): WordRun | null {
  const { tokens } = sentences[source.sentence]!;
  const before = tokens[word - 1]?.form ?? ';';
  const isOpening = before === ';' || (before === ',' && !hasFinite(tokens, { first: 0, last: word - 1 }));
  if (!isOpening || tokens[source.last + 1]?.form === ',') return null;
  const comma = tokens.findIndex(({ upos }, i) => i > source.last && upos === 'PUNCT');
  if (comma < 0 || tokens[comma]!.form !== ',' || comma - word > MOST_SOURCE_WORDS) return null;
  // "two people briefed on the talks": a participle that looks like a past
  const next = tokens[source.last + 1]?.xpos === 'VBD' && tokens[source.last + 2]?.upos === 'ADP' ? 2 : 1;
  if (hasFinite(tokens, { first: source.last + next, last: comma - 1 })) return null;
  const run = runOf(sentences, source.sentence, { first: source.first, last: comma - 1 });
  return run && { ...run, head: headIn(run, source, tokens) };
}

/** A name that the tree left beside the words that describe it is the head. */
function headIn(run: WordRun, source: WordRun, tokens: readonly Token[]): number {
  const name = tokens.findIndex(
    ({ upos, head }, i) =>
      i > source.last && i <= run.last && upos === 'PROPN' && (head < run.first || head > run.last),
  );
  return name < 0 ? source.head : name;
}

/** Words of a source before its comma. */
const MOST_SOURCE_WORDS = 20;

function sourceBehind(view: ReportView, sentence: number, word: number): WordRun | null {
  const { tokens } = view.sentences[sentence]!;
  const { last } = zoneBounds(view, sentence, word);
  const bounds = { first: word + 2, last };
  const { head } = tokens[word]!;
  if (head > word + 1 && head <= last) return withName(view, phraseAfterCase(view, sentence, head, bounds), last);
  const next = tokens.findIndex(({ upos }, i) => i >= word + 2 && i <= last && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  return next < 0 ? null : phraseAfterCase(view, sentence, next, bounds);
}

/** "the newspaper | El Midan": a name right behind the noun, wherever the tree hangs it. */
function withName({ sentences }: ReportView, run: WordRun | null, limit: number): WordRun | null {
  if (run === null || run.last !== run.head) return run;
  const { tokens } = sentences[run.sentence]!;
  let last = run.last;
  while (last < limit && tokens[last + 1]!.upos === 'PROPN') last++;
  const isOutlet = tokens[run.head]!.upos === 'NOUN' && last > run.last;
  return isOutlet ? runOf(sentences, run.sentence, { first: run.first, last }) : run;
}

/**
 * What a phrase frames: the words before it in its sentence, where there are none those behind it, and both where it
 * stands inside a clause: "The raid, according to the army, killed six", "They left, according to her, and came back".
 * @example clearedContent(view, 0, { first: 7, last: 12 }) // [the span of "Exports rose by a third in June"]
 */
export function clearedContent(view: ReportView, sentence: number, phrase: Bounds): readonly Span[] {
  const parsed = view.sentences[sentence]!;
  const { first, last } = zoneBounds(view, sentence, phrase.first);
  const isBehindStop = parsed.tokens[phrase.first - 1]?.form === ';';
  const before = isBehindStop
    ? null
    : trimmed(parsed, behindStop(parsed, firstSaid(view, sentence, first), phrase.first), phrase.first - 1);
  const end = behindRelative(parsed, phrase.last);
  const inside = insideClause(parsed, { first: phrase.first, last: end });
  if (inside !== null) return inside.map((part) => spanOf(parsed, part.first, part.last));
  const after = trimmed(parsed, end + 1, last);
  const isMore = before !== null && (before.last > before.first || isNominal(parsed, before.first));
  const isNamed = isMore && !isRelativePhrase(parsed, before);
  const isBefore = isNamed && !endsInRelative(parsed, before.last);
  const isSplit = isBefore && after !== null && goesOn(parsed, before, end + 1, after);
  const parts = isSplit ? [before, after] : isBefore ? [before] : [after];
  return parts.flatMap((part) => (part === null ? [] : [spanOf(parsed, part.first, part.last)]));
}

/** "said that, according to the police, he had left": the clause that is told, and not the telling of it; null where it is in none. */
function insideClause(parsed: Sentence, phrase: Bounds): readonly Bounds[] | null {
  const verb = clauseRound(parsed, phrase.first);
  if (verb === null || parsed.tokens[verb]!.head > phrase.first) return null;
  const clause = subtreeOf(parsed, verb);
  const [mark] = dependentsBy(parsed, verb, 'mark').filter(
    (i) => /^that$/i.test(parsed.tokens[i]!.form) && i < phrase.first,
  );
  if (mark === undefined && !isRelation(parsed.tokens[verb]!.deprel, ['ccomp'])) return null;
  const start = mark === undefined ? clause[0]! : mark + 1;
  const parts = [trimmed(parsed, start, phrase.first - 1), trimmed(parsed, phrase.last + 1, clause.at(-1)!)];
  return parts.flatMap((part) => part ?? []);
}

/** "according to the union, which runs the port, ...": the last word of what is only told of the source. */
function behindRelative({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.form !== ',' || !/^(?:WDT|WP\$?)$/.test(tokens[last + 2]?.xpos ?? '')) return last;
  const comma = tokens.findIndex(({ form }, i) => i > last + 2 && form === ',');
  return comma < 0 ? last : comma - 1;
}

/** "boats which, according to Varna, the council has criticised": what is said stands behind. */
function endsInRelative({ tokens }: Sentence, last: number): boolean {
  return /^(?:WDT|WP)$/.test(tokens[last]!.xpos);
}

/** "..., in which, according to": what is said stands behind. */
function isRelativePhrase({ tokens }: Sentence, { first, last }: Bounds): boolean {
  const start = tokens.findLastIndex(({ form }, i) => i >= first && i < last && form === ',') + 1;
  return tokens[last]!.xpos === 'WDT' && last - start === 1 && tokens[start]!.upos === 'ADP';
}

/** A comma behind the phrase, and then the verb of what came before it, or another verb of its subject. */
function goesOn(parsed: Sentence, before: Bounds, comma: number, after: Bounds): boolean {
  const { tokens } = parsed;
  if (tokens[comma]?.form !== ',') return false;
  if (!hasFinite(tokens, before)) return hasFinite(tokens, after);
  const joined = tokens.findIndex(({ deprel }, i) => i >= after.first && i <= after.last && deprel === 'conj');
  if (joined < 0 || tokens[comma + 1]!.upos !== 'CCONJ' || !/^VB[DZP]$/.test(tokens[joined]!.xpos)) return false;
  return dependentsBy(parsed, joined, 'nsubj').length === 0;
}

function hasFinite(tokens: readonly Token[], { first, last }: Bounds): boolean {
  return tokens.slice(first, last + 1).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
}

/** From the sentence's start, a quotation before its cue taken in, an opening "Also on Tuesday," left out. */
function firstSaid(view: ReportView, sentence: number, first: number): number {
  if (first > 0) return 0;
  const { tokens } = view.sentences[sentence]!;
  const label = behindLabel(tokens, tokens.length);
  if (label > 0) return label;
  if (!/^(?:also|meanwhile|separately|earlier|later)$/i.test(tokens[0]!.form)) return first;
  const comma = tokens.findIndex(({ form }) => form === ',');
  return comma > 0 && comma < 6 ? comma + 1 : first;
}

/** "Much is unclear: the dam, according to the army, held": where the clause round the phrase begins. */
function behindStop({ tokens }: Sentence, first: number, phrase: number): number {
  const stop = tokens.findLastIndex(({ form }, i) => i > first && i < phrase - 1 && form === ':');
  const isInBrackets = tokens.slice(first, phrase).some(({ form }) => form === '(') || tokens[phrase - 1]?.form !== ',';
  return stop < 0 || isInBrackets || !hasFinite(tokens, { first, last: stop }) ? first : stop + 1;
}

function trimmed({ tokens }: Sentence, first: number, last: number): { first: number; last: number } | null {
  let [from, to] = [first, last];
  while (from <= to && /^(?:[,;:.)—–-]|and|but)$/i.test(tokens[from]!.form)) from++;
  while (to >= from && /^(?:[,;:.(—–-]|and|but)$/.test(tokens[to]!.form)) to--;
  return from > to ? null : { first: from, last: to };
}
