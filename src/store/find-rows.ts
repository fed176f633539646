// One page of the rows of a table.
import type { Backend } from './backend.js';
import type { FindOptions, Page } from './record-store.js';
import { orderColumns, placeOf, readCursor, shapeOf, writeCursor } from './row-order.js';
import type { Comparable, Query, Row, TableName } from './rows.js';
import { StoreFailure, storeProblem } from './store-problems.js';

const DEFAULT_LIMIT = 50;

/**
 * A page of rows, and the cursor of the next.
 * @example (await findRows(backend, 'event', { order: ['sortDay'], limit: 10 })).items.length // 10
 */
export async function findRows<T extends TableName>(
  backend: Backend,
  table: T,
  { where = [], order = [], descending = false, limit = DEFAULT_LIMIT, cursor, columns: wanted }: FindOptions<T>,
): Promise<Page<Row<T>>> {
  const query: Query<T> = { table, where, order, descending, ...(wanted === undefined ? {} : { columns: wanted }) };
  const columns = orderColumns(query);
  const after = cursor === undefined ? {} : { after: placeOrFail(table, columns, cursor) };
  // One more than is shown tells whether there are more.
  const rows = await backend.select({ ...query, ...after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(placeOf(last, columns)) : null };
}

/** The place that a cursor names, where it fits the columns: a number for numbers, a text for texts. */
function placeOrFail(table: TableName, columns: readonly string[], cursor: string): readonly Comparable[] {
  const place = readCursor(cursor);
  const kinds = columns.map((column) => (shapeOf(table).columns[column] === 'int' ? 'number' : 'string'));
  const fits =
    place !== null && place.length === kinds.length && place.every((value, at) => typeof value === kinds[at]);
  if (fits) return place;
  throw new StoreFailure(storeProblem('store/bad-cursor', `"${cursor}"`));
}
