// All rows of a table for which some conditions hold.
import type { RecordStore } from '../../store/record-store.js';
import type { ColumnName, Condition, Row, TableName } from '../../store/rows.js';

/** More than is ever asked for at once. */
const ALL = 2 ** 30;

/**
 * All rows for which the conditions hold, in the order of the key.
 * @example await allRows(record, 'cell', [{ column: 'thingId', equals: 'c-1' }])
 */
export async function allRows<T extends TableName>(
  record: RecordStore,
  table: T,
  where: readonly Condition<T>[],
): Promise<readonly Row<T>[]> {
  return (await record.find(table, { where, limit: ALL })).items;
}

/**
 * The rows that have one of some values in a column; nothing is asked where there are no values.
 * @example await rowsIn(record, 'cell', 'cellId', ['c-1', 'c-2'])
 */
export async function rowsIn<T extends TableName>(
  record: RecordStore,
  table: T,
  column: ColumnName<T>,
  values: Iterable<string>,
): Promise<readonly Row<T>[]> {
  const all = [...new Set(values)];
  return all.length === 0 ? [] : allRows(record, table, [{ column, in: all }]);
}
