// Rows of figures: invented sentences with the figures that are in them, and how a reading is scored against them.
import type { Span } from '../src/base/span.js';
import { sliceSpan } from '../src/base/span.js';
import type { Figure } from '../src/mention/figures/figure.js';

/** A figure as a row writes it: its words, low, high, unit, bound, and the words for what is counted. */
export type GoldFigure = readonly [string, number | null, number | null, string | null, string, string | null];

/** An invented text with the words in it that are times, and every figure in it. */
export interface FigureRow {
  readonly text: string;
  readonly times: readonly string[];
  readonly figures: readonly GoldFigure[];
}

/** What is right of a figure that was found. */
export const FIGURE_PARTS = ['span', 'value', 'unit', 'bound', 'of'] as const;

export type FigurePart = (typeof FIGURE_PARTS)[number];

/** How one row was read. A figure of the row is found where one that was read overlaps it. */
export interface RowScore {
  readonly row: FigureRow;
  readonly found: number;
  readonly given: number;
  readonly right: Readonly<Record<FigurePart, number>>;
  /** One line for each thing that is wrong. */
  readonly faults: readonly string[];
}

/**
 * The spans of the row's times in its text, each after the one before.
 * @example rowTimes({ text: 'It rained on Friday.', times: ['Friday'], figures: [] }) // [{ start: 13, end: 19 }]
 * @throws Error where the words are not in the text
 */
export function rowTimes({ text, times }: FigureRow): readonly Span[] {
  return times.map((words) => placeOf(text, words, 0));
}

function placeOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

/**
 * Scores what was read from a row.
 * @example scoreRow(row, figures).faults // [] where all is right
 */
export function scoreRow(row: FigureRow, figures: readonly Figure[]): RowScore {
  const right = { span: 0, value: 0, unit: 0, bound: 0, of: 0 };
  const faults: string[] = [];
  const used = new Set<Figure>();
  let from = 0;
  for (const gold of row.figures) {
    const place = placeOf(row.text, gold[0], from);
    from = place.end;
    const ours = figures.find((one) => !used.has(one) && one.start < place.end && place.start < one.end);
    if (ours === undefined) faults.push(`MISSED ${gold[0]}`);
    else {
      used.add(ours);
      for (const part of FIGURE_PARTS) tally(part, gold, written(row.text, ours), right, faults);
    }
  }
  for (const extra of figures.filter((one) => !used.has(one))) faults.push(`EXTRA ${sliceSpan(row.text, extra)}`);
  return { row, found: used.size, given: figures.length, right, faults };
}

function tally(
  part: FigurePart,
  gold: GoldFigure,
  ours: GoldFigure,
  right: Record<FigurePart, number>,
  faults: string[],
): void {
  const at = { span: [0], value: [1, 2], unit: [3], bound: [4], of: [5] }[part];
  const isRight = at.every((index) => isSame(gold[index] ?? null, ours[index] ?? null));
  if (isRight) right[part] += 1;
  else faults.push(`${part}: want ${at.map((i) => gold[i]).join('..')}, got ${at.map((i) => ours[i]).join('..')}`);
}

/** A figure that was read, as a row writes it. */
function written(text: string, figure: Figure): GoldFigure {
  const { low, high, unit, bound, of } = figure;
  return [sliceSpan(text, figure), low, high, unit, bound, of === null ? null : sliceSpan(text, of)];
}

function isSame(a: string | number | null, b: string | number | null): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return a === b;
}
