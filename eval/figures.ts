// The evaluation of figures: every number of invented sentences, and those of the two sample reports.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import type { Figure } from '../src/mention/figures/figure.js';
import { findFigures } from '../src/mention/figures/find-figures.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { scoresOf } from './counts.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { scoreReports } from './figure-reports.js';
import { FIGURE_PARTS, type FigureRow, type RowScore, rowTimes, scoreRow } from './figure-rows.js';
import { fileMark } from './file-mark.js';
import { packageRoot } from './package-root.js';
import { count, score } from './table.js';

/** Numbers of reports: found or refused, with value, unit, bound and what is counted. */
export const figuresEvaluation: Evaluation = {
  name: 'figures',
  title: 'Figures',
  options: [
    { name: 'rows', takes: 'NAME=PATH', about: 'figures: a JSON file of rows, scored under NAME; may be repeated' },
    { name: 'faults', takes: null, about: 'figures: print every row that is not wholly right' },
  ],
  run: evaluateFigures,
};

const DEFAULT_SETS = ['develop', 'held-out', 'second'].map((name) => `${name}=eval/figures-${name}.json`);

interface ScoredSet {
  readonly name: string;
  readonly rows: readonly RowScore[];
}

function evaluateFigures(values: EvalValues): EvaluationResult {
  const model = loadModel(MODEL_PATH);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const sets = (values.rows ?? DEFAULT_SETS).map((set) => scoreSet(set, model.value!));
  const reports = scoreReports(model.value);
  const faults = values.faults === undefined ? [] : sets.flatMap(({ rows }) => rows.flatMap(faultLines));
  const section = figureSection(sets, [`Model: ${fileMark(MODEL_PATH)}.`, WHERE_FROM, ...reports.lines, ...faults]);
  return { kind: 'scored', sections: [section], scores: { ...scoresByKey(sets), ...reports.scores } };
}

const WHERE_FROM =
  'All sentences are invented. The rows of "held-out" and "second" were written before the rules read them; what they ' +
  'showed was mended afterwards, so all three sets now guard against loss and promise nothing.';

function scoreSet(set: string, model: LanguageModel): ScoredSet {
  const at = set.indexOf('=');
  const path = set.slice(at + 1);
  const file = existsSync(path) ? path : join(packageRoot(), path);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly FigureRow[]; // proof: a file of this folder, written in this shape
  return { name: set.slice(0, at), rows: rows.map((row) => scoreRow(row, figuresIn(row, model))) };
}

function figuresIn(row: FigureRow, model: LanguageModel): readonly Figure[] {
  const sentences = analyse(row.text, [{ start: 0, end: row.text.length }], model).value;
  return findFigures(row.text, sentences, rowTimes(row)).value;
}

function faultLines({ row, faults }: RowScore): readonly string[] {
  return faults.length === 0 ? [] : [`${row.text} — ${faults.join('; ')}`];
}

function figureSection(sets: readonly ScoredSet[], paragraphs: readonly string[]): Section {
  const rows = sets.map(({ name, rows: scored }) => {
    const { gold, found, given, parts, right } = sumOf(scored);
    const { precision, recall } = scoresOf({ correct: found, gold, system: given });
    const shares = FIGURE_PARTS.map((part) => score((100 * parts[part]) / gold));
    return [name, count(scored.length), count(gold), score(recall), score(precision), ...shares, count(right)];
  });
  const columns = [
    'set',
    'rows',
    'figures',
    'found',
    'precision',
    'span',
    'value',
    'unit',
    'bound',
    'of',
    'rows right',
  ];
  const caption =
    'Figures found, and the share of all figures whose span, value, unit, bound and counted thing are right';
  return { title: 'Figures', paragraphs, tables: [{ caption, columns, rows }] };
}

function sumOf(scored: readonly RowScore[]) {
  const sum = (of: (row: RowScore) => number) => scored.reduce((total, row) => total + of(row), 0);
  const parts = {
    span: sum(({ right }) => right.span),
    value: sum(({ right }) => right.value),
    unit: sum(({ right }) => right.unit),
    bound: sum(({ right }) => right.bound),
    of: sum(({ right }) => right.of),
  };
  const right = scored.filter(({ faults }) => faults.length === 0).length;
  return {
    gold: sum(({ row }) => row.figures.length),
    found: sum(({ found }) => found),
    given: sum(({ given }) => given),
    parts,
    right,
  };
}

function scoresByKey(sets: readonly ScoredSet[]): Record<string, number> {
  return Object.fromEntries(
    sets.flatMap(({ name, rows }) => {
      const { gold, found, given, parts } = sumOf(rows);
      const { f1 } = scoresOf({ correct: found, gold, system: given });
      const share = (part: number) => (100 * part) / gold;
      return [
        [`figures.${name}.f1`, f1],
        [`figures.${name}.value`, share(parts.value)],
        [`figures.${name}.of`, share(parts.of)],
      ];
    }),
  );
}
