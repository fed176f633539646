// The measures of the CoNLL 2018 shared task (Zeman et al. 2018), our own implementation, counted over one text.
import type { Span } from '../src/base/span.js';
import { alignWords, NOT_ALIGNED } from './align-words.js';
import { addCounts, type Counts, NO_COUNTS } from './counts.js';
import type { EnhancedEdge } from './gold.js';
import type { ScoredText, ScoredWord } from './scored-text.js';

/** What is measured, in the order in which tables show it. */
export const PARSE_MEASURES = [
  'tokens',
  'sentences',
  'words',
  'upos',
  'xpos',
  'feats',
  'lemmas',
  'uas',
  'las',
  'lasSubtypes',
  'clas',
  'elas',
] as const;

/** One measure's name. `las` ignores subtypes of relations (`nsubj:pass` is `nsubj`), `lasSubtypes` does not. */
export type ParseMeasure = (typeof PARSE_MEASURES)[number];

/** Counts for every measure; they add up over documents. */
export type ParseCounts = Readonly<Record<ParseMeasure, Counts>>;

/** A gold word, the system word that answers to it, and where the gold governor is among the system's words. */
interface Pair {
  readonly gold: ScoredWord;
  readonly system: ScoredWord;
  /** Index of a system word, -1 for the root, NOT_ALIGNED where no word answers to the governor. */
  readonly governor: number;
}

const UNIVERSAL_FEATURES: ReadonlySet<string> = new Set(
  (
    'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense ' +
    'Aspect Voice Evident Polarity Person Polite'
  ).split(' '),
);

const CONTENT_RELATIONS: ReadonlySet<string> = new Set(
  (
    'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod ' +
    'conj fixed flat compound list parataxis orphan goeswith reparandum root dep'
  ).split(' '),
);

/**
 * The counts of one text for every measure. Both must be about the same text.
 * @example scoresOf(countParse(gold, gold).las).f1 // 100
 */
export function countParse(gold: ScoredText, system: ScoredText): ParseCounts {
  const alignment = alignWords(gold.words, system.words);
  const pairs = pairsOf(gold.words, system.words, alignment);
  const over = (isRight: (pair: Pair) => boolean): Counts => ({
    correct: pairs.filter(isRight).length,
    gold: gold.words.length,
    system: system.words.length,
  });
  return {
    tokens: countSpans(gold.tokens, system.tokens),
    sentences: countSpans(gold.sentences, system.sentences),
    words: over(() => true),
    upos: over((pair) => pair.gold.upos === pair.system.upos),
    xpos: over((pair) => pair.gold.xpos === pair.system.xpos),
    feats: over((pair) => universalFeatures(pair.gold.feats) === universalFeatures(pair.system.feats)),
    lemmas: over((pair) => pair.gold.lemma === '_' || pair.gold.lemma === pair.system.lemma),
    uas: over(isAttached),
    las: over(isLabelled),
    lasSubtypes: over((pair) => isAttached(pair) && pair.gold.deprel === pair.system.deprel),
    clas: countContent(gold.words, system.words, pairs),
    elas: countEdges(gold.words, system.words, alignment),
  };
}

/**
 * The counts of several texts put together.
 * @example addParseCounts([countParse(a, b), countParse(c, d)]).las.gold // the words of both gold texts
 */
export function addParseCounts(all: readonly ParseCounts[]): ParseCounts {
  const sum = (measure: ParseMeasure) => all.reduce((total, counts) => addCounts(total, counts[measure]), NO_COUNTS);
  return {
    tokens: sum('tokens'),
    sentences: sum('sentences'),
    words: sum('words'),
    upos: sum('upos'),
    xpos: sum('xpos'),
    feats: sum('feats'),
    lemmas: sum('lemmas'),
    uas: sum('uas'),
    las: sum('las'),
    lasSubtypes: sum('lasSubtypes'),
    clas: sum('clas'),
    elas: sum('elas'),
  };
}

function pairsOf(gold: readonly ScoredWord[], system: readonly ScoredWord[], alignment: Int32Array): readonly Pair[] {
  return gold.flatMap((word, index) => {
    const answer = system[alignment[index] ?? NOT_ALIGNED];
    if (answer === undefined) return [];
    return [{ gold: word, system: answer, governor: answerTo(word.head, alignment) }];
  });
}

function answerTo(head: number, alignment: Int32Array): number {
  return head < 0 ? -1 : (alignment[head] ?? NOT_ALIGNED);
}

function isAttached({ system, governor }: Pair): boolean {
  return system.head === governor;
}

function isLabelled(pair: Pair): boolean {
  return isAttached(pair) && universalRelation(pair.gold.deprel) === universalRelation(pair.system.deprel);
}

/** `nsubj:pass` is `nsubj`. */
function universalRelation(deprel: string): string {
  return deprel.split(':', 1)[0] ?? deprel;
}

/** `Number=Sing|Typo=Yes` is `Number=Sing`, in a fixed order. */
function universalFeatures(feats: string): string {
  const kept = feats.split('|').filter((feature) => UNIVERSAL_FEATURES.has(feature.split('=', 1)[0] ?? ''));
  return kept.sort().join('|');
}

function isContent(word: ScoredWord): boolean {
  return CONTENT_RELATIONS.has(universalRelation(word.deprel));
}

function countContent(gold: readonly ScoredWord[], system: readonly ScoredWord[], pairs: readonly Pair[]): Counts {
  const correct = pairs.filter((pair) => isContent(pair.gold) && isLabelled(pair)).length;
  return { correct, gold: gold.filter(isContent).length, system: system.filter(isContent).length };
}

function countEdges(gold: readonly ScoredWord[], system: readonly ScoredWord[], alignment: Int32Array): Counts {
  const edgesOf = (words: readonly ScoredWord[]) => words.reduce((total, word) => total + word.enhanced.length, 0);
  const correct = gold.reduce((total, word, index) => {
    const answer = system[alignment[index] ?? NOT_ALIGNED];
    const wanted = word.enhanced.map((edge) => ({ head: answerTo(edge.head, alignment), label: edge.label }));
    return total + (answer === undefined ? 0 : sharedEdges(wanted, answer.enhanced));
  }, 0);
  return { correct, gold: edgesOf(gold), system: edgesOf(system) };
}

function sharedEdges(wanted: readonly EnhancedEdge[], given: readonly EnhancedEdge[]): number {
  const keys = new Set(given.map(({ head, label }) => `${head} ${label}`));
  return wanted.filter(({ head, label }) => keys.delete(`${head} ${label}`)).length;
}

function countSpans(gold: readonly Span[], system: readonly Span[]): Counts {
  const keys = new Set(system.map(({ start, end }) => `${start} ${end}`));
  const correct = gold.filter(({ start, end }) => keys.has(`${start} ${end}`)).length;
  return { correct, gold: gold.length, system: system.length };
}
