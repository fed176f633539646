// One range of an index as it is read for a stream: so many rows at a time, and where it is of very many cells only up to a bound.
import { orderColumns, placeOf, writeCursor } from '../store/row-order.js';
import type { ColumnName, Comparable, Condition, Row, TableName } from '../store/rows.js';
import type { AskedRecord } from './find-all.js';

/** How rows are to come. */
export interface RangeOrder<C extends string> {
  /** The columns that they are ordered by, and all that they have; a page may end between any two of their values. */
  readonly order: readonly C[];
  readonly descending?: boolean;
  /** Values of these columns: only rows behind them come. */
  readonly after?: readonly Comparable[] | undefined;
}

/** Where a row stands: its values of the columns of the order. */
export type Place = readonly Comparable[];

/** What is asked in one go: a range from a place on. */
export interface RangeQuestion<T extends TableName> {
  readonly where: readonly Condition<T>[];
  /** Only rows behind this place; all where it is null. */
  readonly after: Place | null;
  readonly limit: number;
}

/** Some rows of a range, and how to go on. */
export interface RangeRows<T extends TableName> {
  readonly rows: readonly Row<T>[];
  /** The rows behind these; null where there are none. */
  readonly more: (() => Promise<RangeRows<T>>) | null;
}

/** Reads some rows of a range. */
export type RangeReader<T extends TableName> = (question: RangeQuestion<T>) => Promise<RangeRows<T>>;

/** The last code point sorts behind every text that a key holds. */
const LAST = '\u{10ffff}';
const MORE_ROWS = 500;

/**
 * What reads the ranges of a table in an order.
 * @example (await rangeReader(record, 'actCell', { order: ['sortDay', 'actId'] })({ where, after: null, limit: 24 })).rows.length // 24
 */
export function rangeReader<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  { order, descending = false }: RangeOrder<C>,
): RangeReader<T> {
  const count = orderColumns({ table, order }).length;
  const behind = (place: Place) => writeCursor(Array.from({ length: count }, (_, at) => place[at] ?? (descending ? '' : LAST))); // biome-ignore format: one line
  const read = async (where: readonly Condition<T>[], cursor: string | null, limit: number): Promise<RangeRows<T>> => {
    const from = cursor === null ? {} : { cursor };
    const { items, next } = await record.find(table, { where, order, descending, limit, columns: order, ...from });
    return { rows: items, more: next === null ? null : () => read(where, next, MORE_ROWS) };
  };
  return ({ where, after, limit }) => read(where, after === null ? null : behind(after), limit);
}

/** Nothing read, and nothing to read. */
export const NO_ROWS = { rows: [], more: null } as const;

/** A range as far as it has been read: a cursor that goes through its rows. */
export class Stretch<T extends TableName> {
  readonly #order: readonly ColumnName<T>[];
  #read: RangeRows<T>;
  #at = 0;
  /** Where the next row stands; null where none is left of those that have been read. */
  place: Place | null = null;

  constructor(order: readonly ColumnName<T>[], read: RangeRows<T>) {
    this.#order = order;
    this.#read = read;
    this.#look();
  }

  /** The next row. */
  get row(): Row<T> | undefined {
    return this.#read.rows[this.#at];
  }

  /** The first column of the last row that has been read; null where no row is left. */
  get end(): Comparable | null {
    return this.place === null ? null : (placeOf(this.#read.rows.at(-1)!, this.#order)[0] ?? null);
  }

  /** Whether rows follow those that have been read. */
  get isOpen(): boolean {
    return this.#read.more !== null;
  }

  /** Goes on to the next row, and reads more where there are more. */
  async advance(): Promise<void> {
    this.#at += 1;
    if (this.#at >= this.#read.rows.length && this.#read.more !== null) this.take(await this.#read.more());
    else this.#look();
  }

  /** Goes on with other rows. */
  take(read: RangeRows<T>): void {
    this.#read = read;
    this.#at = 0;
    this.#look();
  }

  #look(): void {
    const { row } = this;
    this.place = row === undefined ? null : placeOf(row, this.#order);
  }
}
