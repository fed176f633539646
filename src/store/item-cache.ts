// The items that were compared last, kept ready: the one writer of a record asks for the same ones again and again.
import type { Backend, IndexedWords } from './backend.js';
import type {
  BlockPlace,
  ColumnName,
  Comparable,
  Condition,
  Query,
  Reach,
  Row,
  TableName,
  Tally,
  TallyQuery,
} from './rows.js';
import { compareTexts } from './stored-text.js';
import type { WordClause } from './word-query.js';

/** How many of each subject: what is told of a thing takes half a kilobyte, what is told of an act or a text some kilobytes. */
const MOST_ITEMS: Readonly<Record<string, number>> = { thing: 12_000 };
const MOST_OF_OTHERS = 3_000;

/** Rows of `item` by subject and id, those used last at the end. */
type Kept = Map<string, Map<string, Row<'item'>>>;

/** Stands before a database that nobody else writes; what it keeps is always what the database would give. */
export class ItemCache implements Backend {
  readonly #inner: Backend;
  readonly #kept: Kept;

  constructor(inner: Backend, kept: Kept = new Map()) {
    this.#inner = inner;
    this.#kept = kept;
  }

  async transaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    try {
      return await this.#inner.transaction((inside) => work(new ItemCache(inside, this.#kept)));
    } catch (error) {
      // What was put is taken back.
      this.#kept.clear();
      throw error;
    }
  }

  async put<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void> {
    await this.#inner.put(table, rows);
    if (table === 'item') for (const row of rows) this.#keep(row as Row<'item'>); // proof: the table is `item`
  }

  async remove<T extends TableName>(table: T, where: readonly Condition<T>[]): Promise<void> {
    await this.#inner.remove(table, where);
    if (table === 'item') this.#kept.clear();
  }

  async clear(table: TableName): Promise<void> {
    await this.#inner.clear(table);
    if (table === 'item') this.#kept.clear();
  }

  async select<T extends TableName>(query: Query<T>): Promise<readonly Row<T>[]> {
    const asked = itemsAsked(query);
    if (asked === null) return this.#inner.select(query);
    const rows = await this.#items(asked);
    return rows as unknown as readonly Row<T>[]; // proof: the table is `item` where items are asked for
  }

  async #items({ about, ids }: ItemsAsked): Promise<readonly Row<'item'>[]> {
    const found: Row<'item'>[] = [];
    const missing: Comparable[] = [];
    for (const id of ids) {
      const row = this.#kept.get(`${about}`)?.get(`${id}`);
      if (row === undefined) missing.push(id);
      else found.push(row);
    }
    for (const row of found) this.#keep(row);
    if (missing.length > 0) {
      const where = [{ column: 'itemId', in: missing }, { column: 'about', equals: about }] as const; // biome-ignore format: one line
      const read = await this.#inner.select({ table: 'item', where });
      for (const row of read) this.#keep(row);
      found.push(...read);
    }
    return found.sort((a, b) => compareTexts(a.itemId, b.itemId));
  }

  #keep(row: Row<'item'>): void {
    const { itemId, about } = row;
    const ours = this.#kept.get(about) ?? new Map<string, Row<'item'>>();
    this.#kept.set(about, ours);
    ours.delete(itemId);
    ours.set(itemId, row);
    if (ours.size <= (MOST_ITEMS[about] ?? MOST_OF_OTHERS)) return;
    const [oldest] = ours.keys();
    if (oldest !== undefined) ours.delete(oldest);
  }

  count(table: TableName): Promise<number> {
    return this.#inner.count(table);
  }

  tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]> {
    return this.#inner.tally(query);
  }

  around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]> {
    return this.#inner.around(places, reach);
  }

  indexWords(words: readonly IndexedWords[]): Promise<void> {
    return this.#inner.indexWords(words);
  }

  searchKeys(clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]> {
    return this.#inner.searchKeys(clauses, from, limit);
  }

  faults(): Promise<readonly string[]> {
    return this.#inner.faults();
  }

  close(): Promise<void> {
    this.#kept.clear();
    return this.#inner.close();
  }
}

interface ItemsAsked {
  readonly about: Comparable;
  readonly ids: readonly Comparable[];
}

/** The items that a query names one by one, all of which it wants; null for another query. */
function itemsAsked<T extends TableName>(query: Query<T>): ItemsAsked | null {
  const { table, where = [], order = [], limit, after, descending, columns } = query;
  const isPlain = order.length === 0 && descending !== true && after === undefined && columns === undefined;
  if (table !== 'item' || where.length !== 2 || !isPlain) return null;
  const [ids, about] = where;
  if (ids === undefined || !('column' in ids) || ids.column !== 'itemId' || !('in' in ids)) return null;
  if (about === undefined || !('column' in about) || about.column !== 'about' || !('equals' in about)) return null;
  return limit === undefined || limit >= ids.in.length ? { about: about.equals, ids: ids.in } : null;
}
