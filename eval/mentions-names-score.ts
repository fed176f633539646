// One set of gold names against the finder of names: on gold tokens and from raw text, beside the tagger alone.
import { overlapsSpan } from '../src/base/span.js';
import type { Name, NameKind, Sentence, Token } from '../src/language/sentence.js';
import type { NameMention } from '../src/mention/mention.js';
import { findNames, type NameLookups } from '../src/mention/names/find-names.js';
import type { Corpus } from './corpus.js';
import { type PlacedDocument, type PlacedSentence, placeDocument } from './placed-document.js';
import type { ReadWord, TextReader } from './reader.js';
import type { ScoreMode } from './score-corpus.js';
import {
  addNameCounts,
  countNames,
  type NameClass,
  type NameCounts,
  type NamedSpan,
  nameClass,
  namedSpans,
  nameRuns,
} from './score-names.js';
import { inkBefore, inkSpan } from './scored-text.js';

/** The counts of a set in each mode, for names with knowledge and for the tagger alone. */
export interface NameSetCounts {
  readonly name: string;
  readonly modes: readonly { readonly mode: ScoreMode; readonly ours: NameCounts; readonly tagger: NameCounts }[];
}

/**
 * Scores one corpus with names.
 * @example scoreNameSet(corpus, reader, {}).modes[0]?.ours.all // { correct: 812, gold: 1088, system: 1070 }
 */
export function scoreNameSet(corpus: Corpus, reader: TextReader, lookups: NameLookups): NameSetCounts {
  const placed = corpus.documents.map(placeDocument);
  const modes = (['gold', 'raw'] as const).map((mode) => {
    const counts = placed.map((document) => scoreDocument(document, sentencesOf(document, reader, mode), lookups));
    return {
      mode,
      ours: addNameCounts(counts.map(({ ours }) => ours)),
      tagger: addNameCounts(counts.map(({ tagger }) => tagger)),
    };
  });
  return { name: corpus.names ?? '', modes };
}

function scoreDocument(
  placed: PlacedDocument,
  sentences: readonly Sentence[],
  lookups: NameLookups,
): { ours: NameCounts; tagger: NameCounts } {
  const before = inkBefore(placed.text);
  const ink = (span: NamedSpan): NamedSpan => ({ kind: span.kind, ...inkSpan(before, span) });
  const gold = placed.sentences.flatMap(({ gold, words }) => namedSpans(gold.names ?? [], words)).map(ink);
  const open = placed.sentences.filter((sentence) => sentence.gold.names === null);
  const isKnown = (span: NamedSpan) => !open.some((sentence) => overlapsSpan(sentence, span));
  const ours = findNames(placed.text, sentences, lookups).value.flatMap(asSpan).filter(isKnown).map(ink);
  const tagger = sentences
    .flatMap(({ names }) => names.flatMap(taggedSpan))
    .filter(isKnown)
    .map(ink);
  return { ours: countNames(gold, ours), tagger: countNames(gold, tagger) };
}

/**
 * The class of Universal NER that a mention is of; null for what is no name there: adjectives, peoples, events.
 * @example classOf({ kind: 'country', as: 'demonym' }) // null
 */
export function classOf({ kind, as }: Pick<NameMention, 'kind' | 'as'>): NameClass | null {
  if (as === 'demonym' || kind === 'other') return null;
  if (kind === 'person') return 'PER';
  return kind === 'country' || kind === 'place' ? 'LOC' : 'ORG';
}

function asSpan(mention: NameMention): readonly NamedSpan[] {
  const kind = classOf(mention);
  return kind === null ? [] : [{ kind, start: mention.start, end: mention.end }];
}

function taggedSpan({ kind: written, start, end }: Name): readonly NamedSpan[] {
  const kind = nameClass(written);
  return kind === null ? [] : [{ kind, start, end }];
}

function sentencesOf(placed: PlacedDocument, reader: TextReader, mode: ScoreMode): readonly Sentence[] {
  if (mode === 'raw') return reader.readText(placed.text, placed.paragraphs);
  const read = reader.readWords(placed.sentences.map(({ gold }) => gold.words.map((word) => word.form)));
  return placed.sentences.map((sentence, index) => goldSentence(placed.text, sentence, read[index] ?? []));
}

/** A sentence of gold words with what the reader says of them. */
function goldSentence(text: string, { start, end, words, gold }: PlacedSentence, read: readonly ReadWord[]): Sentence {
  const joined = new Set(
    gold.tokens.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const tokens = words.map((span, index): Token => {
    const { name: _, enhanced: __, ...layers } = read[index]!;
    const spaceAfter = /^\s|^$/.test(text.slice(span.end, span.end + 1));
    return { ...span, form: gold.words[index]!.form, ...layers, joined: joined.has(index), spaceAfter };
  });
  const names = nameRuns(read.map(({ name }) => name)).map(({ kind, first, last }): Name => {
    const runKind = kind as NameKind; // proof: the tags are those of the model, whose kinds are NameKind
    return { kind: runKind, first, last, start: words[first]!.start, end: words[last]!.end };
  });
  return { start, end, tokens, names };
}
