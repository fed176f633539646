// Rows of a table without a limit, and rows for many ids: for what is small, or wanted whole.
import type { RecordStore } from '../store/record-store.js';
import type { ColumnName, Condition, Row, TableName } from '../store/rows.js';

/** What a question needs of a record: everything here only reads. */
export type AskedRecord = Pick<RecordStore, 'find' | 'count' | 'search' | 'reading'>;

const ROWS_AT_ONCE = 1000;

/** Rows of few columns are small, so that more of them are read at once. */
const SMALL_ROWS_AT_ONCE = 2500;
const IDS_AT_ONCE = 400;

/**
 * All rows for which all conditions hold, in the order of some columns and then of the key.
 * @example (await findAll(record, 'conflictClaim', [{ column: 'conflictId', equals: id }])).length // 2
 */
export async function findAll<T extends TableName>(
  record: AskedRecord,
  table: T,
  where: readonly Condition<T>[],
  order: readonly ColumnName<T>[] = [],
): Promise<readonly Row<T>[]> {
  const rows: Row<T>[] = [];
  let cursor: string | null = null;
  do {
    const after: { readonly cursor?: string } = cursor === null ? {} : { cursor };
    const page: { readonly items: readonly Row<T>[]; readonly next: string | null } = await record.find(table, {
      where,
      order,
      limit: ROWS_AT_ONCE,
      ...after,
    });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

/**
 * Some columns of all rows of a table, in the order of the key: what is counted in memory needs no more.
 * @example (await findColumns(record, 'report', ['reportId', 'outlet']))[0]?.outlet // 'Harbor News Agency'
 * @param pause waited for after every few thousand rows, so that others get their turn
 */
export async function findColumns<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  columns: readonly C[],
  pause: () => Promise<void> = noPause,
): Promise<readonly Pick<Row<T>, C>[]> {
  const rows: Pick<Row<T>, C>[] = [];
  let cursor: string | null = null;
  do {
    const after: { readonly cursor?: string } = cursor === null ? {} : { cursor };
    const page: { readonly items: readonly Row<T>[]; readonly next: string | null } = await record.find(table, {
      columns,
      limit: SMALL_ROWS_AT_ONCE,
      ...after,
    });
    // One by one: a call with thousands of arguments has no room on every stack.
    for (const row of page.items) rows.push(row);
    cursor = page.next;
    await pause();
  } while (cursor !== null);
  return rows;
}

async function noPause(): Promise<void> {}

/**
 * The rows that have one of some values in a column; ids that stand twice are looked for once.
 * @example await findByIds(record, 'act', 'actId', ids)
 * @param where what must hold besides
 */
export async function findByIds<T extends TableName>(
  record: AskedRecord,
  table: T,
  column: ColumnName<T>,
  ids: readonly string[],
  where: readonly Condition<T>[] = [],
): Promise<readonly Row<T>[]> {
  const wanted = [...new Set(ids)];
  const rows: Row<T>[] = [];
  for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
    rows.push(...(await findAll(record, table, [{ column, in: wanted.slice(at, at + IDS_AT_ONCE) }, ...where])));
  }
  return rows;
}
