// The evaluation of PLOVER types: what one marked party does to another, on sentences with a source, a target and a type.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relate } from '../src/claim/event/relate.js';
import { mendTrees } from '../src/grammar/mend-trees.js';
import { loadModel, MODEL_PATH } from '../src/run/load-model.js';
import type { Evaluation, EvaluationResult, EvalValues, Section } from './evaluation.js';
import {
  type ClassScore,
  type Confusion,
  classScores,
  confusionOf,
  type MarkedPair,
  macroF1,
  readPairs,
} from './events-pairs.js';
import { fileMark } from './file-mark.js';
import { sharedData } from './package-root.js';
import { ourReader, type TextReader } from './reader.js';
import { count, score } from './table.js';

/** `relate` on marked pairs: macro-F1, the table of classes, the confusions. */
export const ploverEvaluation: Evaluation = {
  name: 'plover',
  title: 'Events: PLOVER types of marked pairs',
  options: [
    {
      name: 'pairs',
      takes: 'NAME=PATH',
      about: 'marked pairs, a JSON object a line, scored under NAME; may be repeated',
    },
  ],
  run: evaluatePlover,
};

/** A yardstick on the default set, as its authors' system was measured by those who shared the set; not by this command. */
const YARDSTICK =
  'Yardstick on the whole default set: a zero-shot system on a language model of 355 million parameters has a macro-F1 of 74.3.';

interface Scored {
  readonly name: string;
  readonly pairs: number;
  readonly confusion: Confusion;
  readonly classes: readonly ClassScore[];
}

function evaluatePlover(values: EvalValues): EvaluationResult {
  const sets = setsOf(values);
  const missing = sets.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) return { kind: 'skipped', why: missing.map(({ path }) => `no file ${path}`).join('; ') };
  const model = loadModel();
  if (model.value === null) return { kind: 'skipped', why: model.problems.map(({ message }) => message).join('; ') };
  const reader = ourReader(model.value);
  const scored = sets.flatMap(({ name, path }) => scoreSet(name, readPairs(path), reader));
  const scores = Object.fromEntries(scored.map(({ name, classes }) => [`plover.${name}.macro-f1`, macroF1(classes)]));
  const notes = [
    `Model: ${fileMark(MODEL_PATH)}.`,
    'The rules were made on the half called develop; the score and the misses by class of the other half were looked at while they were made, its sentences were not read. The set trains nothing.',
    YARDSTICK,
  ];
  return { kind: 'scored', sections: [overview(scored, notes), ...scored.slice(0, 1).flatMap(details)], scores };
}

function setsOf(values: EvalValues): readonly { readonly name: string; readonly path: string }[] {
  const given = (values.pairs ?? []).map((value) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (name === undefined || path === undefined) throw new Error(`--pairs: expected NAME=PATH, got "${value}"`);
    return { name, path };
  });
  return given.length > 0 ? given : [{ name: 'plv', path: sharedData('events/plv_train.jsonl') }];
}

/** The whole set and its two halves. */
function scoreSet(name: string, pairs: readonly MarkedPair[], reader: TextReader): readonly Scored[] {
  const given = pairs.map((pair) => relatePair(pair, reader));
  const part = (label: string, keeps: (pair: MarkedPair) => boolean) => {
    const kept = pairs.flatMap((pair, i) => (keeps(pair) ? [{ gold: pair.type, given: given[i] ?? null }] : []));
    const confusion = confusionOf(
      kept.map(({ gold }) => gold),
      kept.map((one) => one.given),
    );
    return { name: label, pairs: kept.length, confusion, classes: classScores(confusion) };
  };
  const halves = [part(`${name}-develop`, isDevelop), part(`${name}-held-out`, (pair) => !isDevelop(pair))];
  return [part(name, () => true), ...halves];
}

/**
 * The class that `relate` gives to a pair, or null. Where the gold knows CONCEDE and RETREAT as one class, so does this.
 * @example relatePair(pair, reader) // 'CONCEDE/RETREAT'
 */
export function relatePair({ text, source, target }: MarkedPair, reader: TextReader): string | null {
  const sentences = reader.readText(text, [{ start: 0, end: text.length }]);
  const type = relate(mendTrees(sentences).value, source, target)?.type ?? null;
  return type === 'CONCEDE' || type === 'RETREAT' ? 'CONCEDE/RETREAT' : type;
}

/** The half that rules are made on, by a hash of the id so that nobody chooses. */
function isDevelop({ id }: MarkedPair): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
}

function overview(scored: readonly Scored[], notes: readonly string[]): Section {
  const rows = scored.map(({ name, pairs, classes, confusion }) => {
    return [name, count(pairs), score(macroF1(classes)), score(accuracy(confusion, pairs))];
  });
  return {
    title: 'Marked pairs',
    paragraphs: notes,
    tables: [{ caption: 'Types', columns: ['set', 'pairs', 'macro-F1', 'accuracy'], rows }],
  };
}

function accuracy({ counts }: Confusion, pairs: number): number {
  const correct = [...counts].reduce((sum, [type, row]) => sum + (row.get(type) ?? 0), 0);
  return pairs === 0 ? 0 : (100 * correct) / pairs;
}

function details({ name, classes, confusion }: Scored): readonly Section[] {
  const rows = classes.map((one) => [
    one.type,
    count(one.pairs),
    score(one.precision),
    score(one.recall),
    score(one.f1),
    mistaken(confusion, one.type),
  ]);
  const columns = ['type', 'pairs', 'precision', 'recall', 'F1', 'taken for'];
  return [{ title: `Classes of ${name}`, paragraphs: [], tables: [{ caption: 'Classes', columns, rows }] }];
}

function mistaken({ counts }: Confusion, type: string): string {
  const others = [...(counts.get(type) ?? [])].filter(([other]) => other !== type).sort(([, a], [, b]) => b - a);
  return others.map(([other, times]) => `${other} ${times}`).join(', ');
}
