// Where acts stand in a chart: cooperation above the line, conflict below it, the sharpest days nearest to the line.
import type { ActChart, ChartColumn, ChartMark } from '../record/types.js';
import type { TimeScale } from './scale.js';

/** An act as it is drawn: a dot where its day is known, a bar as long as its days where it is not. */
export interface PlacedMark {
  readonly mark: ChartMark;
  /** Its ends in pixels; of a dot both are its middle. */
  readonly x1: number;
  readonly x2: number;
  /** Which row, from 1 nearest the line; below zero for conflict. */
  readonly row: number;
  readonly isDot: boolean;
  /** The ends that are not known at all. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** How much room a dot takes. */
const DOT = 9;
/** An act that is bounded on one side is drawn so far into the open. */
const OPEN = 40;

/**
 * The acts of a chart in rows, none over another; null where they need more rows than there are.
 * @example placeMarks(marks, scale, 12)?.[0]?.row // 1
 */
export function placeMarks(
  marks: readonly ChartMark[],
  scale: TimeScale,
  mostRows: number,
): readonly PlacedMark[] | null {
  const drawn = marks.map((mark) => endsOf(mark, scale)).sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1) || a.x1 - b.x1);
  const rows: { readonly up: [number, number][][]; readonly down: [number, number][][] } = { up: [], down: [] };
  const placed: PlacedMark[] = [];
  for (const one of drawn) {
    const isUp = one.mark.quad <= 2;
    const side = isUp ? rows.up : rows.down;
    const row = freeRow(side, one.x1 - DOT / 2, one.x2 + DOT / 2);
    if (row >= mostRows) return null;
    placed.push({ ...one, row: isUp ? row + 1 : -row - 1 });
  }
  return placed;
}

function endsOf(mark: ChartMark, scale: TimeScale): Omit<PlacedMark, 'row'> {
  const { earliest, latest } = mark.time;
  const day = dayWidth(scale);
  const [first, last] = [earliest ?? latest ?? scale.from, latest ?? earliest ?? scale.to];
  const [start, end] = [scale.at(first), scale.at(last) + day];
  const [isOpenStart, isOpenEnd] = [earliest === null, latest === null];
  const isDot = !isOpenStart && !isOpenEnd && end - start <= Math.max(DOT, day);
  const middle = within((start + end) / 2, scale);
  if (isDot) return { mark, x1: middle, x2: middle, isDot, isOpenStart, isOpenEnd };
  const x1 = within(isOpenStart ? end - OPEN : start, scale);
  const x2 = within(isOpenEnd ? start + OPEN : end, scale);
  return { mark, x1, x2: Math.max(x1 + DOT, x2), isDot, isOpenStart, isOpenEnd };
}

function dayWidth(scale: TimeScale): number {
  return scale.at('1970-01-02') - scale.at('1970-01-01');
}

function within(x: number, { width }: TimeScale): number {
  return Math.min(width - DOT / 2, Math.max(DOT / 2, x));
}

/** The first row with room from one place to another; it is taken at once. */
function freeRow(rows: [number, number][][], from: number, to: number): number {
  const free = rows.findIndex((row) => row.every(([start, end]) => to <= start || from >= end));
  if (free >= 0) {
    rows[free]?.push([from, to]);
    return free;
  }
  rows.push([[from, to]]);
  return rows.length - 1;
}

/** One column as it is drawn: bars in pixels, from the line outwards. */
export interface PlacedColumn {
  readonly column: ChartColumn;
  readonly x: number;
  readonly width: number;
  /** Lengths of the bars: deeds and words that are certain, then what is to be expected. */
  readonly up: readonly [number, number, number];
  readonly down: readonly [number, number, number];
}

/**
 * The columns of a chart within some height on each side of the line.
 * @example placeColumns(chart.columns, scale, 90)[0]?.up // [12, 30, 4.5]
 */
export function placeColumns(
  columns: readonly ChartColumn[],
  scale: TimeScale,
  height: number,
): readonly PlacedColumn[] {
  const tallest = Math.max(1, ...columns.flatMap((column) => [sumOf(column, 0), sumOf(column, 2)]));
  const each = height / tallest;
  return columns.map((column) => {
    const x = Math.max(0, scale.at(column.from));
    const end = Math.min(scale.width, scale.at(column.to) + dayWidth(scale));
    const gap = end - x > 4 ? 1 : 0;
    return { column, x, width: Math.max(0.75, end - x - gap), up: bars(column, 0, each), down: bars(column, 2, each) };
  });
}

/** How many acts a column holds on one side, certain and expected. */
function sumOf({ certain, expected }: ChartColumn, words: 0 | 2): number {
  return at(certain, words) + at(certain, words + 1) + at(expected, words) + at(expected, words + 1);
}

function bars({ certain, expected }: ChartColumn, words: 0 | 2, each: number): readonly [number, number, number] {
  const open = at(expected, words) + at(expected, words + 1);
  return [at(certain, words + 1) * each, at(certain, words) * each, open * each];
}

function at(counts: readonly number[], place: number): number {
  return counts[place] ?? 0;
}

/**
 * What a column holds, in words.
 * @example columnWords(column, 'month') // '4 of cooperation, 2 of conflict, and some 3 whose day is less well known'
 */
export function columnWords({ certain, expected }: ChartColumn): string {
  const [a, b, c, d] = certain;
  const open = expected.reduce((sum, count) => sum + count, 0);
  const parts = [
    ...(a + b > 0 ? [`${a + b} of cooperation`] : []),
    ...(c + d > 0 ? [`${c + d} of conflict`] : []),
    ...(open >= 0.5 ? [`about ${Math.round(open)} more whose day is known less closely`] : []),
  ];
  return parts.join(', ') || 'nothing';
}

/**
 * The highest number of acts on one side of the line.
 * @example tallestOf(chart) // 12
 */
export function tallestOf({ columns }: Pick<ActChart, 'columns'>): number {
  return Math.max(0, ...columns.flatMap((column) => [sumOf(column, 0), sumOf(column, 2)]));
}
