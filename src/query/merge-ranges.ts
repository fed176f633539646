// Rows of several stretches of one index as one stream in order: a person has several cells, and none is read to its end.

import { comparePlaces, orderColumns, placeOf, writeCursor } from '../store/row-order.js';
import type { ColumnName, Comparable, Condition, Row, TableName } from '../store/rows.js';
import type { AskedRecord } from './find-all.js';

/** How the rows are to come. */
export interface RangeOrder<T extends TableName> {
  /** The columns that the stream is ordered by; a page may end between any two of their values. */
  readonly order: readonly ColumnName<T>[];
  readonly descending?: boolean;
  /** Values of these columns: only rows behind them come. */
  readonly after?: readonly Comparable[] | undefined;
}

/** The last code point sorts behind every text that a key holds. */
const LAST = '\u{10ffff}';

const FIRST_ROWS = 24;
const MORE_ROWS = 500;

/** Of a range alone more are read at once: where it is of many cells, the database puts all its rows in order for each question. */
const FIRST_OF_ONE = 150;

interface Stretch<T extends TableName> {
  readonly where: readonly Condition<T>[];
  rows: readonly Row<T>[];
  at: number;
  next: string | null;
}

/**
 * The rows of all ranges, in order, each range read no further than is asked for.
 * @example mergeRanges(record, 'actCell', cells.map((cell) => [{ column: 'cellId', equals: cell }]), { order: ['sortDay', 'actId'] })
 */
export async function* mergeRanges<T extends TableName>(
  record: AskedRecord,
  table: T,
  ranges: readonly (readonly Condition<T>[])[],
  { order, descending = false, after }: RangeOrder<T>,
): AsyncGenerator<Row<T>> {
  const rest = orderColumns({ table, order }).slice(order.length);
  const start = after === undefined ? null : writeCursor([...after, ...rest.map(() => (descending ? '' : LAST))]);
  const read = async (where: readonly Condition<T>[], cursor: string | null, limit: number): Promise<Stretch<T>> => {
    const from = cursor === null ? {} : { cursor };
    const { items, next } = await record.find(table, { where, order, descending, limit, ...from });
    return { where, rows: items, at: 0, next };
  };
  const first = ranges.length === 1 ? FIRST_OF_ONE : FIRST_ROWS;
  const stretches = await Promise.all(ranges.map((where) => read(where, start, first)));
  while (true) {
    const least = firstOf(stretches, order, descending ? -1 : 1);
    if (least === null) return;
    const row = least.rows[least.at];
    if (row !== undefined) yield row;
    least.at += 1;
    if (least.at < least.rows.length || least.next === null) continue;
    const more = await read(least.where, least.next, MORE_ROWS);
    [least.rows, least.at, least.next] = [more.rows, 0, more.next];
  }
}

/** The stretch whose next row comes first; there are few, so that they are simply gone through. */
function firstOf<T extends TableName>(
  stretches: readonly Stretch<T>[],
  order: readonly ColumnName<T>[],
  sign: 1 | -1,
): Stretch<T> | null {
  let [first, least]: [Stretch<T> | null, readonly Comparable[]] = [null, []];
  for (const stretch of stretches) {
    const row = stretch.rows[stretch.at];
    if (row === undefined) continue;
    const place = placeOf(row, order);
    if (first === null || sign * comparePlaces(place, least) < 0) [first, least] = [stretch, place];
  }
  return first;
}

/** What sorts behind every day: no day is known. */
const NO_DAY = '~';

/**
 * The same of rows that are ordered by their day first: those of unknown day come last, whichever end comes first.
 * @example mergeByDay(record, 'act', [[]], { order: ['sortDay', 'actId'], descending: true })
 */
export async function* mergeByDay<T extends TableName>(
  record: AskedRecord,
  table: T,
  ranges: readonly (readonly Condition<T>[])[],
  how: RangeOrder<T>,
): AsyncGenerator<Row<T>> {
  if (how.descending !== true) {
    yield* mergeRanges(record, table, ranges, how);
    return;
  }
  const column = 'sortDay' as ColumnName<T>; // proof: the order begins with it, so that the table has it
  const dated = ranges.map((where) => [...where, { column, from: '', to: '9999-12-31' }]);
  const others = ranges.map((where) => [...where, { column, equals: NO_DAY }]);
  const isPast = how.after?.[0] === NO_DAY;
  if (!isPast) yield* mergeRanges(record, table, dated, how);
  yield* mergeRanges(record, table, others, isPast ? how : { order: how.order, descending: true });
}

/** More cells than this are asked for together: the database finds the first rows of all faster than many questions do. */
const MOST_RANGES = 12;

/**
 * The ranges of some cells: one for each where they are few, one for all where they are many.
 * @example cellRanges('cellId', ['c-1', 'c-2'], []) // [[{ column: 'cellId', equals: 'c-1' }], [{ column: 'cellId', equals: 'c-2' }]]
 */
export function cellRanges<T extends TableName>(
  column: ColumnName<T>,
  cells: readonly string[],
  where: readonly Condition<T>[],
): readonly (readonly Condition<T>[])[] {
  if (cells.length > MOST_RANGES) return [[{ column, in: cells }, ...where]];
  return cells.map((cell) => [{ column, equals: cell }, ...where]);
}
