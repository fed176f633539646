// The evaluation of factuality: polarity and certainty of the events of MEANTIME, all of them and those that are no plain facts.
import { existsSync, readFileSync } from 'node:fs';
import { factualityOf } from '../src/claim/factuality/factuality.js';
import type { Sentence } from '../src/language/sentence.js';
import type { Factuality } from '../src/reading.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import { fileMark } from './file-mark.js';
import { sharedData } from './package-root.js';
import { ourReader } from './reader.js';
import { count, score } from './table.js';

/** Status of events against MEANTIME's scale from -3 (surely not) over 0 (open) to 3 (sure). */
export const factualityEvaluation: Evaluation = {
  name: 'factuality',
  title: 'Events: factuality',
  options: [
    {
      name: 'factuality',
      takes: 'NAME=PATH',
      about: 'sentences with events and values, a JSON object a line; may be repeated',
    },
  ],
  run: evaluateFactuality,
};

/** An event word with its value. */
export interface GoldStatus {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** A sentence with its event words. */
export interface GoldFacts {
  readonly text: string;
  readonly events: readonly GoldStatus[];
}

interface Judged {
  readonly value: number;
  readonly factuality: Factuality;
}

const NEGATIVE: ReadonlySet<Factuality> = new Set(['negated', 'denied']);
const UNSURE: ReadonlySet<Factuality> = new Set(['hypothetical', 'conditional', 'alleged', 'requested', 'expected']);
const HOW =
  'Polarity: below zero against the rest. Certainty: 3 and -3 against what lies between; negated, denied, planned, stalled, ' +
  'ongoing and happened are certain, the other statuses are not. The baseline calls every event a plain fact.';

function evaluateFactuality(values: EvalValues): EvaluationResult {
  const sets = setsOf(values).filter(({ path }) => existsSync(path));
  if (sets.length === 0) return { kind: 'skipped', why: 'no file with event statuses' };
  const model = loadModel();
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const reader = ourReader(model.value);
  const judged = sets
    .flatMap(({ path }) => readFacts(path))
    .flatMap((facts) => judge(facts, reader.readText(facts.text, [{ start: 0, end: facts.text.length }])));
  const other = judged.filter(({ value }) => value !== 3);
  const scores = {
    'factuality.polarity': right(judged, hasPolarity),
    'factuality.certainty': right(judged, hasCertainty),
    'factuality.other.polarity': right(other, hasPolarity),
    'factuality.other.certainty': right(other, hasCertainty),
  };
  return { kind: 'scored', sections: [sectionOf(judged, other)], scores };
}

function setsOf(values: EvalValues): readonly { readonly path: string }[] {
  const given = (values.factuality ?? []).map((value) => ({ path: value.slice(value.indexOf('=') + 1) }));
  return given.length > 0
    ? given
    : ['dev', 'test', 'train'].map((part) => ({ path: sharedData(`meantime/factuality_meantime_${part}.jsonl`) }));
}

/**
 * Sentences with their event words from a file with a JSON object a line: `text`, `events` with `span` and `value`.
 * @example readFacts('facts.jsonl')[0]?.events[0]?.value // 3
 * @throws Error where a line is not such an object
 */
export function readFacts(path: string): readonly GoldFacts[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const row: unknown = JSON.parse(line);
    if (!isRow(row)) throw new Error(`${path}: expected "text" and "events" in ${line.slice(0, 80)}`);
    return {
      text: row.text,
      events: row.events.map(({ span, value }) => ({ start: span[0] ?? 0, end: span[1] ?? 0, value })),
    };
  });
}

interface Row {
  readonly text: string;
  readonly events: readonly { readonly span: readonly number[]; readonly value: number }[];
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null || !('text' in row) || !('events' in row)) return false;
  return typeof row.text === 'string' && Array.isArray(row.events);
}

/** The statuses of the gold's event words. */
function judge({ events }: GoldFacts, sentences: readonly Sentence[]): readonly Judged[] {
  return events.flatMap(({ start, value }) => {
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const word = sentence?.tokens.findIndex((token) => token.start <= start && start < token.end) ?? -1;
    return sentence === undefined || word < 0 ? [] : [{ value, factuality: factualityOf(sentence, word).factuality }];
  });
}

function hasPolarity({ value, factuality }: Judged): boolean {
  return value < 0 === NEGATIVE.has(factuality);
}

function hasCertainty({ value, factuality }: Judged): boolean {
  return (Math.abs(value) === 3) === !UNSURE.has(factuality);
}

function right(judged: readonly Judged[], isRight: (one: Judged) => boolean): number {
  return judged.length === 0 ? 0 : (100 * judged.filter(isRight).length) / judged.length;
}

function sectionOf(judged: readonly Judged[], other: readonly Judged[]): Section {
  const fact = (one: Judged): Judged => ({ ...one, factuality: 'happened' });
  const row = (name: string, rows: readonly Judged[]) => [
    name,
    count(rows.length),
    score(right(rows, hasPolarity)),
    score(right(rows, hasCertainty)),
  ];
  const rows = [
    row('all events', judged),
    row('all events, baseline', judged.map(fact)),
    row('no plain facts', other),
    row('no plain facts, baseline', other.map(fact)),
  ];
  const tables = [{ caption: 'Status of events', columns: ['events', 'number', 'polarity', 'certainty'], rows }];
  return { title: 'MEANTIME', paragraphs: [`Model: ${fileMark(MODEL_PATH)}.`, HOW], tables };
}
