// The evaluation of times: TimeML documents, expressions of news, and the day of a report from its own words.
import { existsSync, readdirSync } from 'node:fs';
import { parseDay } from '../src/base/partial-date.js';
import { findTimes } from '../src/mention/times/find-times.js';
import { resolveTimes } from '../src/mention/times/resolve-times.js';
import type { Bounds, ResolvedTime } from '../src/mention/times/time-expression.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { readGumNews, readMeantime } from './dated-reports.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { NEWS_DAY, NEWS_EXPRESSIONS, type NewsExpression } from './news-expressions.js';
import { sharedData } from './package-root.js';
import { dayScores, daySection, scoreDays } from './report-days.js';
import { addTimes, countTimes, f1, NO_TIMES, type TimeCounts } from './score-times.js';
import { openReader, type StoryReader } from './story-reader.js';
import { count, score } from './table.js';
import { readTimeml, type TimeDocument } from './timeml.js';

/** Times and the days of reports. */
export const timesEvaluation: Evaluation = {
  name: 'times',
  title: 'Times',
  options: [
    {
      name: 'timeml',
      takes: 'NAME=PATH',
      about: 'a TimeML file or a folder of them, scored under NAME; may be repeated',
    },
  ],
  run: evaluateTimes,
};

interface TimeSet {
  readonly name: string;
  readonly path: string;
}

/** WikiWars as its TIMEX3 conversion divides it: rules were written with the first part in view. */
const DEFAULT_SETS: readonly TimeSet[] = [
  { name: 'wikiwars-seen', path: sharedData('wikiwars/trainingset/tml') },
  { name: 'wikiwars', path: sharedData('wikiwars/testset/tml') },
];

function evaluateTimes(values: EvalValues): EvaluationResult {
  const model = loadModel(MODEL_PATH);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const given = namedSets(values);
  const sets = given.length > 0 ? given : DEFAULT_SETS.filter(({ path }) => existsSync(path));
  const read = openReader(model.value);
  const counted = sets.map(({ name, path }) => ({ name, counts: scoreDocuments(readTimeml(path), read) }));
  const rows = NEWS_EXPRESSIONS.map((row) => isRight(row, read));
  const days = given.length > 0 ? null : scoreDays(datedReports(), read);
  const sections = [timeSection(counted, rows, fileMark(MODEL_PATH)), ...(days === null ? [] : [daySection(days)])];
  return {
    kind: 'scored',
    sections,
    scores: { ...timeScores(counted, rows), ...(days === null ? {} : dayScores(days)) },
  };
}

function namedSets(values: EvalValues): readonly TimeSet[] {
  return (values.timeml ?? []).map((value) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || path === undefined) throw new Error(`--timeml: expected NAME=PATH, got "${value}"`);
    return { name, path };
  });
}

function timesOf(id: string, text: string, published: Bounds, read: StoryReader): readonly ResolvedTime[] {
  return resolveTimes(findTimes(text, read(id, text).sentences), published);
}

function scoreDocuments(documents: readonly TimeDocument[], read: StoryReader): TimeCounts {
  return documents.reduce((total, { id, text, created, times }) => {
    const found = timesOf(id, text, { earliest: created, latest: created }, read);
    return addTimes(
      total,
      countTimes(
        times,
        found.map(({ start, end, timex3 }) => ({ start, end, value: timex3.value })),
      ),
    );
  }, NO_TIMES);
}

/** Whether exactly the expressions of a row are found, each with its value and its modifier. */
function isRight({ text, times }: NewsExpression, read: StoryReader): boolean {
  const day = parseDay(NEWS_DAY);
  const found = timesOf('row', text, { earliest: day, latest: day }, read);
  return showTimes(text, found).join('; ') === times.join('; ');
}

/**
 * Times in one line each: their words, their TIMEX3 value, their modifier.
 * @example showTimes(text, times) // ['late July = 2025-07 END']
 */
export function showTimes(text: string, times: readonly ResolvedTime[]): readonly string[] {
  return times.map(
    ({ start, end, timex3: { value, mod } }) => `${text.slice(start, end)} = ${value}${mod === null ? '' : ` ${mod}`}`,
  );
}

function datedReports() {
  const meantime = sharedData('meantime/meantime_en.jsonl');
  const gum = sharedData('ud-gum');
  const files = existsSync(gum)
    ? readdirSync(gum)
        .filter((name) => name.endsWith('.conllu'))
        .sort()
    : [];
  return [
    ...(existsSync(meantime) ? readMeantime(meantime) : []),
    ...files.flatMap((name) => readGumNews(`${gum}/${name}`)),
  ];
}

interface NamedCounts {
  readonly name: string;
  readonly counts: TimeCounts;
}

function accuracy({ relaxed, values }: TimeCounts): number {
  return relaxed === 0 ? 0 : (100 * values) / relaxed;
}

function timeSection(sets: readonly NamedCounts[], rows: readonly boolean[], mark: string): Section {
  const table = {
    caption: 'Time expressions (TIMEX3)',
    columns: ['set', 'gold', 'found', 'strict F1', 'overlap F1', 'value F1', 'values right of those matched'],
    rows: sets.map(({ name, counts }) => [
      name,
      count(counts.gold),
      count(counts.found),
      score(f1(counts.strict, counts)),
      score(f1(counts.relaxed, counts)),
      score(f1(counts.values, counts)),
      score(accuracy(counts)),
    ]),
  };
  const how =
    'As TempEval-3 counts: a time is found where the spans overlap, and its value is right where the TIMEX3 values are equal. ' +
    'Rules were written with wikiwars-seen in view; its TIMEX2 values differ by convention in part (frequencies, times of day).';
  const news = `Expressions of news, each in a sentence of ours: ${rows.filter(Boolean).length} of ${rows.length} with exact words and value.`;
  return { title: 'Time expressions', paragraphs: [`Model: ${mark}.`, how, news], tables: [table] };
}

function timeScores(sets: readonly NamedCounts[], rows: readonly boolean[]): Readonly<Record<string, number>> {
  const entries = sets.flatMap(({ name, counts }) => [
    [`times.${name}.strict`, f1(counts.strict, counts)] as const,
    [`times.${name}.span`, f1(counts.relaxed, counts)] as const,
    [`times.${name}.value`, f1(counts.values, counts)] as const,
    [`times.${name}.accuracy`, accuracy(counts)] as const,
  ]);
  return Object.fromEntries([...entries, ['times.rows', rows.filter(Boolean).length]]);
}
