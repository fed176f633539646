// Rows of a table without a limit, and rows for many ids: for what is small, or wanted whole.
import type { Page, PageOptions, RecordStore } from '../store/record-store.js';
import type { ColumnName, Condition, Row, TableName } from '../store/rows.js';

/** What a question needs of a record: everything here only reads. */
export type AskedRecord = Pick<RecordStore, 'find' | 'count' | 'tally' | 'search' | 'reading'>;

/** Few questions are answered by more: each part but the first is looked for all over again. */
const ROWS_AT_ONCE = 10_000;

/** Of a whole table, in the order of its key: others get their turn between two parts. */
const COUNTED_ROWS_AT_ONCE = 2500;
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
  return allPages((page) => record.find(table, { where, order, ...page }), ROWS_AT_ONCE);
}

/** The rows of all pages, one page after another. */
async function allPages<Item>(
  read: (page: PageOptions) => Promise<Page<Item>>,
  limit: number,
  pause: () => Promise<void> = noPause,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let page = await read({ limit });
  while (true) {
    // One by one: a call with thousands of arguments has no room on every stack.
    for (const item of page.items) items.push(item);
    await pause();
    if (page.next === null) return items;
    page = await read({ limit, cursor: page.next });
  }
}

async function noPause(): Promise<void> {}

/**
 * Some columns of all rows of a table, in the order of the key: what is counted in memory needs no more.
 * @example (await findColumns(record, 'report', ['reportId', 'outlet']))[0]?.outlet // 'Harbor News Agency'
 * @param pause waited for after every few thousand rows, so that others get their turn
 */
export function findColumns<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  columns: readonly C[],
  pause?: () => Promise<void>,
): Promise<readonly Pick<Row<T>, C>[]> {
  const read = (page: PageOptions) => record.find(table, { columns, ...page });
  return allPages<Pick<Row<T>, C>>(read, COUNTED_ROWS_AT_ONCE, pause);
}

/**
 * Some columns of all rows for which all conditions hold, in the order of the key.
 * @example (await findSome(record, 'actCell', ['actId'], [{ column: 'cellId', equals: id }])).length // 12
 */
export function findSome<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  columns: readonly C[],
  where: readonly Condition<T>[],
): Promise<readonly Pick<Row<T>, C>[]> {
  const read = (page: PageOptions) => record.find(table, { where, columns, ...page });
  return allPages<Pick<Row<T>, C>>(read, ROWS_AT_ONCE);
}

/**
 * The rows that have one of some values in a column; ids that stand twice are looked for once.
 * @example await findByIds(record, 'act', 'actId', ids)
 * @param where what must hold besides
 */
export function findByIds<T extends TableName>(
  record: AskedRecord,
  table: T,
  column: ColumnName<T>,
  ids: readonly string[],
  where: readonly Condition<T>[] = [],
): Promise<readonly Row<T>[]> {
  return eachPart(ids, (some) => findAll(record, table, [{ column, in: some }, ...where]));
}

/**
 * The same with some columns alone, where the others are not needed.
 * @example (await findColumnsByIds(record, 'event', ['eventId', 'type'], 'reportId', reports))[0]?.type // 'THREATEN'
 */
export function findColumnsByIds<T extends TableName, C extends ColumnName<T>>(
  record: AskedRecord,
  table: T,
  columns: readonly C[],
  column: ColumnName<T>,
  ids: readonly string[],
  where: readonly Condition<T>[] = [],
): Promise<readonly Pick<Row<T>, C>[]> {
  return eachPart(ids, (some) => findSome(record, table, columns, [{ column, in: some }, ...where]));
}

/** What is found for a few hundred ids at a time, together. */
async function eachPart<Item>(
  ids: readonly string[],
  find: (some: readonly string[]) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length <= IDS_AT_ONCE) return wanted.length === 0 ? [] : find(wanted);
  const items: Item[] = [];
  for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
    for (const item of await find(wanted.slice(at, at + IDS_AT_ONCE))) items.push(item);
  }
  return items;
}
