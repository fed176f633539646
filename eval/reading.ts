// The evaluation of whole readings: what the pipeline makes of reports that have a hand-made reference of everything in them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PLACES } from '../src/mention/places/place-index.js';
import { readReport, type Tools } from '../src/pipeline.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { packageRoot, sharedData } from './package-root.js';
import { scoreEvents } from './reading-events.js';
import { readReference } from './reading-reference.js';
import { scoreFacts, scoreStatements } from './reading-rest.js';
import { openTally, type Tally } from './reading-tally.js';
import { count, score } from './table.js';

/** Whole readings of the reports of a reference. */
export const readingEvaluation: Evaluation = {
  name: 'reading',
  title: 'Readings',
  options: [
    { name: 'reference', takes: 'PATH', about: 'a reference file; the reports lie beside it' },
    { name: 'misses', takes: null, about: 'print what was missed' },
  ],
  run: evaluateReadings,
};

/** A reference with the reports beside it, and the name that its figures go by. */
interface ReferenceSet {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

const SETS: readonly ReferenceSet[] = [
  { name: 'reading', title: 'the two shared reports', path: sharedData('../reports/reference.json') },
  { name: 'formats', title: 'formats that were seen', path: join(packageRoot(), 'eval/formats/seen/reference.json') },
  {
    name: 'unseen',
    title: 'formats for measuring alone',
    path: join(packageRoot(), 'eval/formats/unseen/reference.json'),
  },
  {
    name: 'links',
    title: 'short texts with chains of sources, seen',
    path: join(packageRoot(), 'eval/formats/links/reference.json'),
  },
];

function evaluateReadings(values: EvalValues): EvaluationResult {
  const given = values.reference?.at(-1);
  const all = given === undefined ? SETS : [{ name: 'reading', title: given, path: given }];
  const sets = all.filter(({ path }) => existsSync(path));
  if (sets.length === 0) return { kind: 'skipped', why: `no reference: no file ${all[0]?.path}` };
  const model = loadModel(MODEL_PATH);
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const tools = { model: model.value, places: loadPlaces().value ?? NO_PLACES };
  const results = sets.map((set) => resultOf(set, tallySet(set, tools), values.misses !== undefined));
  return {
    kind: 'scored',
    sections: results.map(({ section }) => section),
    scores: Object.fromEntries(results.flatMap(({ scores }) => Object.entries(scores))),
  };
}

function tallySet({ path }: ReferenceSet, tools: Omit<Tools, 'given'>): Tally {
  const tally = openTally();
  for (const gold of readReference(path)) {
    const given = gold.day === null ? {} : { date: gold.day };
    const document = { source: gold.file, form: 'text', content: gold.text, given: {} } as const;
    const read = readReport(document, { ...tools, given }).value;
    if (read === null) continue;
    scoreStatements(gold, read.reading, tally);
    scoreEvents(gold, read.reading, tally);
    scoreFacts(gold, read.reading, tally);
  }
  return tally;
}

/** What one set gives: its section of the page, and its figures. */
interface SetResult {
  readonly section: Section;
  readonly scores: Readonly<Record<string, number>>;
}

function resultOf({ name, title }: ReferenceSet, tally: Tally, isFull: boolean): SetResult {
  const keys = [...tally.counts.keys()].sort();
  const share = (key: string) => {
    const { right, all } = tally.counts.get(key) ?? { right: 0, all: 0 };
    return (100 * right) / Math.max(1, all);
  };
  const f1 = (kind: string) => {
    const [precision, recall] = [share(`${kind}.precision`), share(`${kind}.recall`)];
    return (2 * precision * recall) / Math.max(1e-9, precision + recall);
  };
  const rows = keys.map((key) => {
    const { right, all } = tally.counts.get(key)!;
    return [key, score(share(key)), count(right), count(all)];
  });
  const table = { caption: `Readings: ${title}`, columns: ['part', '%', 'right', 'of'], rows };
  const how =
    'An event is found where a trigger overlaps; recall asks for its type too. Who, when and how real are counted of the events ' +
    'recalled. A telling again of an act is no event too many.';
  const sums = `F1 of events with their types ${score(f1('events'))}, of statements ${score(f1('statements'))}.`;
  const missed = isFull ? tally.misses.map((line) => `- ${line}`) : [];
  return {
    section: {
      title: `Readings of ${title}`,
      paragraphs: [`Model: ${fileMark(MODEL_PATH)}. ${sums}`, how, ...missed],
      tables: [table],
    },
    scores: Object.fromEntries([
      ...keys.map((key) => [`${name}.${key}`, share(key)] as const),
      [`${name}.events.f1`, f1('events')],
      [`${name}.statements.f1`, f1('statements')],
    ]),
  };
}
