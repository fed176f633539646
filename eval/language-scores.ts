// The figures of the language evaluation by key, as floors name them: `ewt.las`, `ewt.raw.sentences`, `uner-ewt.f1`.
import { type Counts, scoresOf } from './counts.js';
import type { ScoredCorpus } from './language-tables.js';
import type { GroupCounts, ScoreMode } from './score-corpus.js';
import { PARSE_MEASURES, type ParseMeasure } from './score-parse.js';

/** Boundaries are given on gold tokens, so they are measured from raw text only; ELAS where a reader gives edges. */
const BOUNDARIES: ReadonlySet<ParseMeasure> = new Set(['tokens', 'sentences', 'words']);

/**
 * All figures, F1 in per cent. On gold tokens F1 is accuracy.
 * @example languageScores(scored)['ewt.raw.las'] // 82.3
 */
export function languageScores(scored: readonly ScoredCorpus[]): Readonly<Record<string, number>> {
  const entries = scored.flatMap(({ corpus, counts }) =>
    [...counts].flatMap(([mode, { all }]) => [
      ...(corpus.treebank === null ? [] : parseEntries(corpus.treebank, mode, all)),
      ...(corpus.names === null ? [] : nameEntries(corpus.names, mode, all)),
    ]),
  );
  return Object.fromEntries(entries);
}

function parseEntries(name: string, mode: ScoreMode, { parse }: GroupCounts): readonly [string, number][] {
  const measures = PARSE_MEASURES.filter((measure) => isMeasured(measure, mode, parse.elas));
  return measures.map((measure) => [key(name, mode, measure), scoresOf(parse[measure]).f1]);
}

function isMeasured(measure: ParseMeasure, mode: ScoreMode, edges: Counts): boolean {
  if (measure === 'elas') return edges.system > 0;
  return mode === 'raw' || !BOUNDARIES.has(measure);
}

function nameEntries(name: string, mode: ScoreMode, { names }: GroupCounts): readonly [string, number][] {
  return [
    [key(name, mode, 'f1'), scoresOf(names.all).f1],
    [key(name, mode, 'per'), scoresOf(names.PER).f1],
    [key(name, mode, 'org'), scoresOf(names.ORG).f1],
    [key(name, mode, 'loc'), scoresOf(names.LOC).f1],
  ];
}

function key(name: string, mode: ScoreMode, measure: string): string {
  return mode === 'gold' ? `${name}.${measure}` : `${name}.raw.${measure}`;
}
