// Rows of several stretches of one index as one stream in order: a person has several cells, and none is read to its end.

import { comparePlaces } from '../store/row-order.js';
import type { ColumnName, Comparable, Condition, Row, TableName } from '../store/rows.js';
import type { AskedRecord } from './find-all.js';
import { NO_ROWS, type Place, type RangeOrder, type RangeReader, rangeReader, Stretch } from './range-stretch.js';
import { isCellOf, leadingCells, type Side } from './side.js';

/** Which rows: those of a few ranges, and those of one that is of very many cells. */
export interface Ranges<T extends TableName> {
  readonly few: readonly (readonly Condition<T>[])[];
  /** Read no further than the few have been: the database puts all that it finds of many cells in order for each question. */
  readonly many?: readonly Condition<T>[] | undefined;
}

const FIRST_ROWS = 24;

/** Of a range alone more are read at once. */
const FIRST_OF_ONE = 80;
const ROWS_OF_MANY = 500;

/**
 * The rows of all ranges, in order, those of one place once; no range is read further than is asked for.
 * @example mergeRanges(record, 'actCell', { few: cells.map((cell) => [{ column: 'cellId', equals: cell }]) }, { order: ['sortDay', 'actId'] })
 */
export async function* mergeRanges<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  { few, many }: Ranges<T>,
  how: RangeOrder<C>,
): AsyncGenerator<Pick<Row<T>, C>> {
  const read = rangeReader(record, table, how);
  const sign = how.descending === true ? -1 : 1;
  const [after, limit] = [how.after ?? null, few.length === 1 && many === undefined ? FIRST_OF_ONE : FIRST_ROWS];
  const opened = await Promise.all(few.map((where) => read({ where, after, limit })));
  const stretches = opened.map((rows) => new Stretch<T>(how.order, rows));
  const wide = many === undefined ? null : wideStretch(read, many, how);
  const all = wide === null ? stretches : [...stretches, wide.stretch];
  let shown: Place | null = null;
  while (true) {
    const least = firstOf(all, sign);
    if (wide?.isBehind(least?.place ?? null) === true) {
      await wide.widen(boundOf(stretches, sign));
      continue;
    }
    if (least === null) return;
    const { row, place } = least;
    // An act stands in as many rows as it has parties of one side, and a cell can lie in two ranges.
    const isNew = shown === null || place === null || comparePlaces(place, shown) !== 0;
    if (row !== undefined && isNew) yield row;
    shown = place;
    await least.advance();
  }
}

/** The stretch whose next row comes first; there are few, so that they are simply gone through. */
function firstOf<T extends TableName>(stretches: readonly Stretch<T>[], sign: 1 | -1): Stretch<T> | null {
  let first: Stretch<T> | null = null;
  for (const stretch of stretches) {
    if (stretch.place === null) continue;
    if (first?.place == null || sign * comparePlaces(stretch.place, first.place) < 0) first = stretch;
  }
  return first;
}

/** How far rows of many cells are to be read: as far as all of the few have been; null where these are at their end. */
function boundOf<T extends TableName>(stretches: readonly Stretch<T>[], sign: 1 | -1): Comparable | null {
  const read = stretches.filter(({ place }) => place !== null);
  const open = read.filter(({ isOpen }) => isOpen);
  const ends = (open.length > 0 ? open : read).flatMap(({ end }) => end ?? []);
  const sorted = ends.sort((a, b) => sign * comparePlaces([a], [b]));
  return (open.length > 0 ? sorted[0] : sorted.at(-1)) ?? null;
}

/** The stretch of many cells, read in windows of the first column. */
interface WideStretch<T extends TableName> {
  readonly stretch: Stretch<T>;
  /** Whether rows that have not been read may stand before a place; null is the end of all others. */
  isBehind(place: Place | null): boolean;
  /** Reads on up to a bound, or to the end. */
  widen(bound: Comparable | null): Promise<void>;
}

function wideStretch<T extends TableName, C extends ColumnName<T>>(
  read: RangeReader<T>,
  where: readonly Condition<T>[],
  { order, descending = false, after = [] }: RangeOrder<C>,
): WideStretch<T> {
  const [column] = order;
  const stretch = new Stretch<T>(order, NO_ROWS);
  let known: Place = after;
  let [isWhole, isBegun] = [false, false];
  return {
    stretch,
    isBehind(place) {
      if (isWhole || stretch.place !== null) return false;
      const [day, last] = [place?.[0], known[0]];
      if (!isBegun || day === undefined || last === undefined) return true;
      return comparePlaces([day], [last]) * (descending ? -1 : 1) > 0;
    },
    async widen(bound) {
      const window = bound === null || column === undefined ? [] : [{ column, ...(descending ? { from: bound } : { to: bound }) }]; // biome-ignore format: one line
      stretch.take(await read({ where: [...where, ...window], after: known.length === 0 ? null : known, limit: ROWS_OF_MANY })); // biome-ignore format: one line
      [isWhole, isBegun] = [bound === null, true];
      if (bound !== null) known = [bound];
    },
  };
}

/** What sorts behind every day: no day is known. */
const NO_DAY = '~';

/**
 * The same of rows that are ordered by their day first: those of unknown day come last, whichever end comes first.
 * @example mergeByDay(record, 'act', { few: [[]] }, { order: ['sortDay', 'actId'], descending: true })
 */
export async function* mergeByDay<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  { few, many }: Ranges<T>,
  how: RangeOrder<C>,
): AsyncGenerator<Pick<Row<T>, C>> {
  if (how.descending !== true) {
    yield* mergeRanges(record, table, { few, many }, how);
    return;
  }
  const column = 'sortDay' as ColumnName<T>; // proof: the order begins with it, so that the table has it
  const only = (day: Condition<T>): Ranges<T> => {
    return { few: few.map((where) => [...where, day]), many: many === undefined ? undefined : [...many, day] };
  };
  const [dated, undated] = [only({ column, from: '', to: '9999-12-31' }), only({ column, equals: NO_DAY })];
  const isPast = how.after?.[0] === NO_DAY;
  if (!isPast) yield* mergeRanges(record, table, dated, how);
  yield* mergeRanges(record, table, undated, isPast ? how : { order: how.order, descending: true });
}

/** Who is named in fewer reports than this is told of so little that the database puts all of it in order at once. */
const REPORTS_OF_FEW = 1500;

/** More cells than this are not read one by one. */
const MOST_RANGES = 12;

/**
 * The ranges of the cells of a side: one for each cell where they are few, or little is told of them; else those that show
 * how far all have to be read.
 * @example await sideRanges(record, 'cellId', iran, [{ column: 'role', in: ['actor', 'recipient'] }])
 */
export async function sideRanges<T extends TableName>(
  record: AskedRecord,
  column: ColumnName<T>,
  side: Side,
  where: readonly Condition<T>[],
): Promise<Ranges<T>> {
  const all = [isCellOf<T>(column, side), ...where];
  if (side.country === null && side.thing.reports < REPORTS_OF_FEW) return { few: [all] };
  const leaders = (await leadingCells(record, side)).slice(0, MOST_RANGES);
  const few = leaders.map((cell) => [{ column, equals: cell }, ...where]);
  return side.country === null && leaders.length === side.cells.length ? { few } : { few, many: all };
}
