// The order of the rows of a table, and cursors: where the next page begins.
import type { ColumnName, Comparable, Query, Row, TableName } from './rows.js';
import { compareTexts } from './stored-text.js';
import type { TableShape } from './table-shape.js';
import { TABLES } from './tables.js';

/**
 * The shape of a table without the names of its columns in the type, for code that handles all tables alike.
 * @example shapeOf('passage').key // ['reportId', 'number']
 */
export function shapeOf(table: TableName): TableShape {
  return TABLES[table];
}

/**
 * The columns that settle the order of the rows: those asked for, then the rest of the key, so that no two rows tie.
 * @example orderColumns({ table: 'report', order: ['sortDay'] }) // ['sortDay', 'reportId']
 */
export function orderColumns<T extends TableName>({ table, order = [] }: Query<T>): readonly ColumnName<T>[] {
  const key = shapeOf(table).key as readonly ColumnName<T>[]; // proof: a test holds that keys are columns of their table
  return [...order, ...key.filter((column) => !order.includes(column))];
}

/**
 * The values of a row that tell where it stands in that order.
 * @example placeOf(row, ['sortDay', 'reportId']) // ['2022-07-19', 'r-0123456789abcdef']
 */
export function placeOf<T extends TableName>(row: Row<T>, columns: readonly ColumnName<T>[]): readonly Comparable[] {
  return columns.map((column) => {
    const value: unknown = row[column];
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`cannot order by ${column}: it holds ${JSON.stringify(value)}`);
  });
}

/**
 * The order of two places: column by column, texts by code point.
 * @example comparePlaces(['2022-07-19', 'r-1'], ['2022-07-19', 'r-2']) // -1
 */
export function comparePlaces(first: readonly Comparable[], second: readonly Comparable[]): -1 | 0 | 1 {
  for (const [index, value] of first.entries()) {
    const order = compareValues(value, second[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The order of two values of one column.
 * @example compareValues(2, 10) // -1
 */
export function compareValues(first: Comparable, second: Comparable): -1 | 0 | 1 {
  if (typeof first === 'number' && typeof second === 'number') return first === second ? 0 : first < second ? -1 : 1;
  return compareTexts(`${first}`, `${second}`);
}

/**
 * A place as a cursor: a short text that means nothing to whoever holds it.
 * @example readCursor(writeCursor(['2022-07-19', 'r-1'])) // ['2022-07-19', 'r-1']
 */
export function writeCursor(place: readonly Comparable[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that a cursor names, or null where it is none.
 * @example readCursor('no cursor') // null
 */
export function readCursor(cursor: string): readonly Comparable[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlace = Array.isArray(place) && place.every((value) => ['string', 'number'].includes(typeof value));
    return isPlace ? place : null;
  } catch {
    return null;
  }
}
