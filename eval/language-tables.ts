// The tables of the language evaluation: gold tokens, raw text, names and genres, with the yardsticks beside ours.

import type { Corpus } from './corpus.js';
import { type Counts, scoresOf } from './counts.js';
import type { Section } from './evaluation.js';
import { UNTRAINED_GENRES } from './genres.js';
import { addGroups, type CorpusCounts, type GroupCounts, type ScoreMode } from './score-corpus.js';
import type { ParseMeasure } from './score-parse.js';
import { count, score, type Table } from './table.js';
import { GOLD_YARDSTICKS, RAW_YARDSTICKS, YARDSTICK_NOTE, type Yardstick } from './yardsticks.js';

/** A corpus and its counts in each mode that was asked for. */
export interface ScoredCorpus {
  readonly corpus: Corpus;
  readonly counts: ReadonlyMap<ScoreMode, CorpusCounts>;
}

const HEADS: Readonly<Record<ParseMeasure, string>> = {
  tokens: 'tokens',
  sentences: 'sentences',
  words: 'words',
  upos: 'UPOS',
  xpos: 'XPOS',
  feats: 'UFeats',
  lemmas: 'lemmas',
  uas: 'UAS',
  las: 'LAS',
  lasSubtypes: 'LAS+subtypes',
  clas: 'CLAS',
  elas: 'ELAS',
};
const GOLD_MEASURES: readonly ParseMeasure[] = ['upos', 'xpos', 'feats', 'lemmas', 'uas', 'las', 'lasSubtypes', 'clas'];
const RAW_MEASURES: readonly ParseMeasure[] = ['tokens', 'sentences', 'words', ...GOLD_MEASURES];
const OURS = '**Dateline**';

/**
 * Tags, lemmas and trees where the tokens are given.
 * @example goldSection(scored).tables[0]?.rows[0] // ['ewt', '**Dateline**', '25,094', '96.41', ...]
 */
export function goldSection(scored: readonly ScoredCorpus[]): Section {
  const table = parseTable('Gold tokens, per cent right', scored, 'gold', GOLD_MEASURES, GOLD_YARDSTICKS);
  return { title: 'Gold tokens', paragraphs: [MEASURE_NOTE, YARDSTICK_NOTE], tables: [table] };
}

const MEASURE_NOTE =
  'Measures of the CoNLL 2018 shared task, our own implementation (eval/score-parse.ts); all words count, punctuation ' +
  'too. LAS and CLAS compare relations without subtypes, CLAS only content words; UFeats the universal features.';

/**
 * The same from raw text, where tokens and sentences have to be found first.
 * @example rawSection(scored).tables[0]?.columns[3] // 'tokens'
 */
export function rawSection(scored: readonly ScoredCorpus[]): Section {
  const table = parseTable('Raw text, F1', scored, 'raw', RAW_MEASURES, RAW_YARDSTICKS);
  const how =
    'The text of each document is rebuilt from its tokens, paragraphs parted by blank lines where the set marks them; ' +
    'no sentence crosses a paragraph. A word is right where its span in the text and its tag are.';
  return { title: 'Raw text', paragraphs: [how], tables: [table] };
}

function parseTable(
  caption: string,
  scored: readonly ScoredCorpus[],
  mode: ScoreMode,
  measures: readonly ParseMeasure[],
  yardsticks: readonly Yardstick[],
): Table {
  const rows = scored.flatMap(({ corpus: { treebank }, counts }) => {
    const all = counts.get(mode)?.all;
    if (treebank === null || all === undefined) return [];
    const ours = [treebank, OURS, count(all.words), ...measures.map((measure) => f1(all.parse[measure]))];
    const prefix = mode === 'gold' ? `${treebank}.` : `${treebank}.raw.`;
    return [
      ours,
      ...yardstickRows(
        treebank,
        measures.map((measure) => prefix + measure),
        yardsticks,
      ),
    ];
  });
  return { caption, columns: ['set', 'reader', 'gold words', ...measures.map((measure) => HEADS[measure])], rows };
}

function yardstickRows(name: string, keys: readonly string[], yardsticks: readonly Yardstick[]): readonly string[][] {
  const known = yardsticks.filter(({ scores }) => keys.some((key) => scores[key] !== undefined));
  return known.map(({ reader, scores }) => [name, reader, '', ...keys.map((key) => scores[key] ?? '–')]);
}

function f1(counts: Counts): string {
  return score(scoresOf(counts).f1);
}

/**
 * Names by class.
 * @example nameSection(scored).tables[0]?.rows[0] // ['uner-ewt, gold tokens', '**Dateline**', '1,088', ...]
 */
export function nameSection(scored: readonly ScoredCorpus[]): Section {
  const rows = scored.flatMap(({ corpus: { names }, counts }) =>
    [...counts].flatMap(([mode, { all }]) => (names === null ? [] : nameRows(names, mode, all))),
  );
  const columns = ['set', 'reader', 'gold names', 'precision', 'recall', 'F1', 'PER', 'ORG', 'LOC'];
  const how = 'A name is right where its first word, its last word and its class are. PER, ORG, LOC are F1.';
  return { title: 'Names', paragraphs: [how], tables: [{ caption: 'Names, exact span and class', columns, rows }] };
}

function nameRows(set: string, mode: ScoreMode, { names }: GroupCounts): readonly string[][] {
  const { precision, recall, f1: all } = scoresOf(names.all);
  const classes = [names.PER, names.ORG, names.LOC].map(f1);
  const label = `${set}, ${mode === 'gold' ? 'gold tokens' : 'raw text'}`;
  const ours = [label, OURS, count(names.all.gold), score(precision), score(recall), score(all), ...classes];
  // Yardsticks have the F1 of all classes only: two columns before it, three after.
  const keys = ['', '', `${set}.f1`, '', '', ''];
  return mode === 'gold' ? [ours, ...yardstickRows(label, keys, GOLD_YARDSTICKS)] : [ours];
}

/**
 * Every treebank with genres, genre by genre; those that the model never saw in training are marked and summed.
 * @example genreSection(scored).tables[0]?.caption // 'gum by genre'
 */
export function genreSection(scored: readonly ScoredCorpus[]): Section {
  const tables = scored.filter(hasGenres).map(genreTable);
  const how = 'GUM genres marked * are non-commercial and were not trained on; news matters most here.';
  return { title: 'By genre', paragraphs: [how], tables };
}

function hasGenres({ corpus, counts }: ScoredCorpus): boolean {
  return corpus.treebank !== null && [...counts.values()].some(({ genres }) => genres.size > 0);
}

function genreTable({ corpus, counts }: ScoredCorpus): Table {
  const [gold, raw] = [counts.get('gold'), counts.get('raw')];
  const genres = [...((gold ?? raw)?.genres.keys() ?? [])];
  const row = (label: string, of: readonly string[]) => genreRow(label, groupOf(gold, of), groupOf(raw, of));
  const [unseen, seen] = [genres.filter((genre) => UNTRAINED_GENRES.has(genre)), genres.filter(isTrainedOn)];
  const rows = genres.map((genre) => row(UNTRAINED_GENRES.has(genre) ? `${genre} *` : genre, [genre]));
  if (unseen.length > 0) rows.push(row('all trained on', seen), row('all not trained on *', unseen));
  const columns = ['genre', 'gold words', 'UPOS', 'lemmas', 'UAS', 'LAS', 'raw tokens', 'raw sentences', 'raw LAS'];
  return { caption: `${corpus.treebank} by genre`, columns, rows };
}

function isTrainedOn(genre: string): boolean {
  return !UNTRAINED_GENRES.has(genre);
}

function groupOf(counts: CorpusCounts | undefined, genres: readonly string[]): GroupCounts | null {
  return counts === undefined ? null : addGroups(genres.flatMap((genre) => counts.genres.get(genre) ?? []));
}

function genreRow(label: string, gold: GroupCounts | null, raw: GroupCounts | null): string[] {
  const cells = (group: GroupCounts | null, measures: readonly ParseMeasure[]) =>
    measures.map((measure) => (group === null ? score(null) : f1(group.parse[measure])));
  const words = count((gold ?? raw)?.words ?? 0);
  return [
    label,
    words,
    ...cells(gold, ['upos', 'lemmas', 'uas', 'las']),
    ...cells(raw, ['tokens', 'sentences', 'las']),
  ];
}
