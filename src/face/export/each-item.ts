// The answers of a question that come in pages, one by one.
import type { Answer, ListQuestion } from '../../query/answer.js';
import type { RecordStore } from '../../store/record-store.js';
import type { ColumnName, Row, TableName } from '../../store/rows.js';

const AT_ONCE = 100;

/**
 * All answers of a question, a page of them in memory.
 * @example for await (const item of eachItem(record, statements, { by: 'Khamenei' })) write(item.words)
 */
export async function* eachItem<Question extends ListQuestion, Item>(
  record: RecordStore,
  ask: (record: RecordStore, question: Question) => Promise<Answer<Item>>,
  question: Question,
): AsyncGenerator<Item> {
  let cursor: string | null = null;
  do {
    const after: { readonly cursor?: string } = cursor === null ? {} : { cursor };
    const { value } = await ask(record, { ...question, limit: AT_ONCE, ...after });
    yield* value.items;
    cursor = value.next;
  } while (cursor !== null);
}

/**
 * All rows of a table in the order of its key, some in batches in memory.
 * @example for await (const rows of eachBatch(record, 'report')) count += rows.length
 */
export async function* eachBatch<T extends TableName>(
  record: RecordStore,
  table: T,
  order: readonly ColumnName<T>[] = [],
): AsyncGenerator<readonly Row<T>[]> {
  let cursor: string | null = null;
  do {
    const after: { readonly cursor?: string } = cursor === null ? {} : { cursor };
    const page: { readonly items: readonly Row<T>[]; readonly next: string | null } = await record.find(table, {
      order,
      limit: AT_ONCE,
      ...after,
    });
    if (page.items.length > 0) yield page.items;
    cursor = page.next;
  } while (cursor !== null);
}
