// Floors: the figures that may not be missed, held against those that were measured.
import type { Section } from './evaluation.js';
import { score } from './table.js';

/** The least figure for each key, and for some the figure that is aimed at. */
export interface Floors {
  readonly floors: Readonly<Record<string, number>>;
  readonly goals: Readonly<Record<string, number>>;
}

/** One floor and what was measured; null where its set was not scored. */
export interface FloorLine {
  readonly key: string;
  readonly floor: number;
  readonly goal: number | null;
  readonly ours: number | null;
}

/**
 * Floors from the text of floors.json.
 * @example parseFloors('{"floors":{"ewt.las":85.4},"goals":{}}').floors['ewt.las'] // 85.4
 * @throws Error where it is not two tables of numbers
 */
export function parseFloors(text: string): Floors {
  const parsed: unknown = JSON.parse(text);
  return { floors: numbersIn(parsed, 'floors'), goals: numbersIn(parsed, 'goals') };
}

function numbersIn(parsed: unknown, table: string): Readonly<Record<string, number>> {
  const found = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  const values: unknown = found.find(([name]) => name === table)?.[1];
  if (typeof values !== 'object' || values === null) throw new Error(`floors: expected a table "${table}"`);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'number') throw new Error(`floors: expected a number for "${key}" in "${table}"`);
      return [key, value];
    }),
  );
}

/**
 * Every floor beside what was measured, in the order of the file.
 * @example holdFloors({ floors: { 'ewt.las': 85.4 }, goals: {} }, { 'ewt.las': 86 })[0]?.ours // 86
 */
export function holdFloors({ floors, goals }: Floors, scores: Readonly<Record<string, number>>): readonly FloorLine[] {
  return Object.entries(floors).map(([key, floor]) => {
    return { key, floor, goal: goals[key] ?? null, ours: scores[key] ?? null };
  });
}

/**
 * Whether a figure was measured and lies below its floor. The figure is not rounded first.
 * @example isMissed({ key: 'ewt.las', floor: 85.4, goal: null, ours: 85.399 }) // true
 */
export function isMissed({ floor, ours }: FloorLine): boolean {
  return ours !== null && ours < floor;
}

/**
 * The floors as a part of the page.
 * @example floorSection(lines).tables[0]?.rows[0] // ['ewt.las', '85.40', '87.00', '86.10', 'yes']
 */
export function floorSection(lines: readonly FloorLine[]): Section {
  const rows = lines.map((line) => [line.key, score(line.floor), score(line.goal), score(line.ours), verdict(line)]);
  const columns = ['figure', 'floor', 'goal', 'ours', 'held'];
  const how =
    'Floors and goals stand in eval/floors.json; `npm run eval -- all --check` fails where a floor is missed.';
  return { title: 'Floors', paragraphs: [how], tables: [{ caption: 'Floors and goals', columns, rows }] };
}

function verdict(line: FloorLine): string {
  if (line.ours === null) return 'not measured';
  if (isMissed(line)) return 'MISSED';
  return line.goal !== null && line.ours >= line.goal ? 'goal' : 'yes';
}
