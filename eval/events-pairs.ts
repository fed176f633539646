// Marked pairs: sentences with a source, a target and the PLOVER type of what the one does to the other; read and scored.
import { readFileSync } from 'node:fs';
import type { Span } from '../src/base/span.js';
import { trimSpan } from '../src/base/span.js';

/** One marked pair. `type` is a class name; CONCEDE and RETREAT may be one class, "CONCEDE/RETREAT". */
export interface MarkedPair {
  readonly id: string;
  readonly text: string;
  /** Null where the one who acts, or whom it is done to, is not told in the text. */
  readonly source: Span | null;
  readonly target: Span | null;
  readonly type: string;
}

/** Where a type was given and where another was right, by type. */
export interface Confusion {
  readonly classes: readonly string[];
  /** How often, by gold class and then by given class; "none" where nothing was given. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Precision, recall and F1 of one class in per cent, with the number of gold pairs. */
export interface ClassScore {
  readonly type: string;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * The pairs of a file with a JSON object a line: `id`, `text`, `type`, and `marked`, the text with <s> and <t> round the two.
 * @example readPairs('pairs.jsonl')[0]?.type // 'AID'
 * @throws Error where the file cannot be read or a line is not such an object
 */
export function readPairs(path: string): readonly MarkedPair[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line, i) => pairOf(JSON.parse(line), `${path}:${i + 1}`));
}

function pairOf(row: unknown, where: string): MarkedPair {
  const entries = typeof row === 'object' && row !== null ? Object.entries(row) : [];
  const field = (name: string) => {
    const value: unknown = entries.find(([key]) => key === name)?.[1];
    if (typeof value !== 'string') throw new Error(`${where}: expected a text "${name}"`);
    return value;
  };
  const [text, marked] = [field('text'), field('marked')];
  return {
    id: field('id'),
    text,
    source: markedSpan(text, marked, 's', where),
    target: markedSpan(text, marked, 't', where),
    type: field('type'),
  };
}

/**
 * Where the words stand that are marked by a tag, in the text without marks; null where the tag is not there.
 * @example markedSpan('A met B', '<s>A</s> met <t>B</t>', 't', 'file:1') // { start: 6, end: 7 }
 * @throws Error where the text is another one
 */
export function markedSpan(text: string, marked: string, tag: string, where: string): Span | null {
  const [before, rest] = marked.split(`<${tag}>`);
  if (before === undefined || rest === undefined) return null;
  const start = unmarked(before).length;
  const words = unmarked(rest.split(`</${tag}>`)[0] ?? '');
  if (text.slice(start, start + words.length) !== words) throw new Error(`${where}: the marked text is not the text`);
  return trimSpan(text, { start, end: start + words.length });
}

function unmarked(words: string): string {
  return words.replace(/<\/?[st]>/g, '');
}

/**
 * How often each class was given for each.
 * @example confusionOf(['AID', 'AID'], ['AID', null]).counts.get('AID')?.get('none') // 1
 */
export function confusionOf(gold: readonly string[], given: readonly (string | null)[]): Confusion {
  const counts = new Map<string, Map<string, number>>();
  gold.forEach((type, i) => {
    const row = counts.get(type) ?? new Map<string, number>();
    const other = given[i] ?? 'none';
    row.set(other, (row.get(other) ?? 0) + 1);
    counts.set(type, row);
  });
  return { classes: [...counts.keys()].sort(), counts };
}

/**
 * The scores of each gold class.
 * @example classScores(confusionOf(['AID'], ['AID']))[0]?.f1 // 100
 */
export function classScores({ classes, counts }: Confusion): readonly ClassScore[] {
  return classes.map((type) => {
    const row = counts.get(type) ?? new Map<string, number>();
    const pairs = [...row.values()].reduce((a, b) => a + b, 0);
    const correct = row.get(type) ?? 0;
    const given = [...counts.values()].reduce((sum, one) => sum + (one.get(type) ?? 0), 0);
    const share = (of: number) => (of === 0 ? 0 : (100 * correct) / of);
    return { type, pairs, precision: share(given), recall: share(pairs), f1: (200 * correct) / (pairs + given) };
  });
}

/**
 * The mean of the classes' F1, each class counting the same.
 * @example macroF1([{ type: 'AID', pairs: 1, precision: 100, recall: 100, f1: 100 }]) // 100
 */
export function macroF1(scores: readonly ClassScore[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}
