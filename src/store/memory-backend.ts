// The record in memory: plain maps and loops, no SQL, so that it is a second opinion on what the databases answer.
import type { Backend, IndexedWords } from './backend.js';
import { matchesRow, type TableReader } from './memory-conditions.js';
import { comparePlaces, orderColumns, placeOf, shapeOf } from './row-order.js';
import type { BlockPlace, ColumnName, Condition, Query, Reach, Row, TableName, Tally, TallyQuery } from './rows.js';
import { compareTexts } from './stored-text.js';
import type { WordClause } from './word-query.js';

type Undo = () => void;

/** Rows of one table by the first column of their key, then by the whole key. */
type Shelf = Map<string, Map<string, object>>;

/** Keeps everything in maps; gone when the process ends. */
export class MemoryBackend implements Backend, TableReader {
  readonly #shelves = new Map<TableName, Shelf>();
  readonly #words = new Map<number, readonly (readonly string[])[]>();
  #undo: Undo[] | null = null;
  #before: Promise<unknown> = Promise.resolve();

  /** One after another, as with a database that has one writer. */
  transaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    const done = this.#before.then(() => this.#allOrNothing(work));
    this.#before = done.catch(() => undefined);
    return done;
  }

  async #allOrNothing<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    const undo: Undo[] = [];
    this.#undo = undo;
    try {
      return await work(this);
    } catch (error) {
      this.#undo = null;
      for (const step of undo.reverse()) step();
      throw error;
    } finally {
      this.#undo = null;
    }
  }

  async put<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void> {
    for (const row of rows) {
      const [first, key] = keysOf(table, row);
      const rest = this.#rest(table, first);
      const before = rest.get(key);
      rest.set(key, row);
      this.#undo?.push(() => (before === undefined ? rest.delete(key) : rest.set(key, before)));
    }
  }

  async remove<T extends TableName>(table: T, where: readonly Condition<T>[]): Promise<void> {
    for (const row of await this.select({ table, where })) {
      const [first, key] = keysOf(table, row);
      const rest = this.#rest(table, first);
      rest.delete(key);
      this.#undo?.push(() => rest.set(key, row));
    }
  }

  async clear(table: TableName): Promise<void> {
    const shelf = this.#shelves.get(table) ?? new Map();
    this.#shelves.delete(table);
    this.#undo?.push(() => this.#shelves.set(table, shelf));
  }

  async select<T extends TableName>(query: Query<T>): Promise<readonly Row<T>[]> {
    const columns = orderColumns(query);
    const sign = query.descending === true ? -1 : 1;
    const found = [...this.rows(query.table, ...leadOf(query))]
      .filter((row) => (query.where ?? []).every((condition) => matchesRow(row, condition, this)))
      .map((row) => ({ row, place: placeOf(row, columns) }))
      .filter(({ place }) => query.after === undefined || sign * comparePlaces(place, query.after) > 0)
      .sort((a, b) => sign * comparePlaces(a.place, b.place));
    return found.slice(0, query.limit).map(({ row }) => row);
  }

  async around(places: readonly BlockPlace[], { before, after }: Reach): Promise<readonly (readonly BlockPlace[])[]> {
    const blocks = new Map<number, readonly BlockPlace[]>();
    return places.map(({ blockKey, place, itemId }) => {
      const block = blocks.get(blockKey) ?? this.#blockOf(blockKey);
      blocks.set(blockKey, block);
      const found = block.findIndex((row) => comparePlaces([row.place, row.itemId], [place, itemId]) >= 0);
      const at = found < 0 ? block.length : found;
      return block.slice(Math.max(0, at - before), at + after + 1);
    });
  }

  async count(table: TableName): Promise<number> {
    return [...this.rows(table)].length;
  }

  async tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]> {
    const { table, by, where = [], last } = query;
    const tallies = new Map<string, Tally<T, C>>();
    for (const row of await this.select({ table, where })) {
      const key = JSON.stringify(by.map((column) => row[column]));
      const { of = row, count = 0, last: before = null } = tallies.get(key) ?? {};
      const value: unknown = last === undefined ? null : row[last];
      const isLater = typeof value === 'string' && (before === null || compareTexts(value, before) > 0);
      tallies.set(key, { of, count: count + 1, last: isLater ? value : before });
    }
    return [...tallies.values()].map((one) => ({ ...one, of: pick(one.of, by) }));
  }

  async indexWords(words: readonly IndexedWords[]): Promise<void> {
    for (const { searchKey, sentences } of words) {
      const before = this.#words.get(searchKey);
      if (sentences.length === 0) this.#words.delete(searchKey);
      else this.#words.set(searchKey, sentences);
      this.#undo?.push(() => {
        if (before === undefined) this.#words.delete(searchKey);
        else this.#words.set(searchKey, before);
      });
    }
  }

  async searchKeys(clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]> {
    const holds = (sentences: readonly (readonly string[])[]) =>
      clauses.every(({ words, isPrefix }) =>
        words.every((word, index) => {
          const isBegun = isPrefix && index === words.length - 1;
          return sentences.some((terms) => terms.some((term) => (isBegun ? term.startsWith(word) : term === word)));
        }),
      );
    const keys = [...this.#words].filter(([key, sentences]) => key >= from && holds(sentences)).map(([key]) => key);
    return keys.sort((a, b) => a - b).slice(0, limit);
  }

  async faults(): Promise<readonly string[]> {
    return [];
  }

  async close(): Promise<void> {}

  /** The rows of a table, or only those that can have one of these values in the first column of the key. */
  *rows<T extends TableName>(table: T, column?: string, values?: readonly unknown[]): Generator<Row<T>> {
    const shelf = this.#shelves.get(table) ?? new Map<string, Map<string, object>>();
    const isLed = values !== undefined && column === shapeOf(table).key[0];
    const chosen = isLed ? [...new Set(values)].flatMap((value) => shelf.get(`${value}`) ?? []) : shelf.values();
    for (const rest of chosen) {
      for (const row of rest.values()) yield row as Row<T>; // proof: `put` puts only rows of T on T's shelf
    }
  }

  #blockOf(blockKey: number): readonly BlockPlace[] {
    const rows = [...this.rows('block', 'blockKey', [blockKey])];
    return rows.sort((a, b) => comparePlaces([a.place, a.itemId], [b.place, b.itemId]));
  }

  #rest(table: TableName, first: string): Map<string, object> {
    const shelf = this.#shelves.get(table) ?? new Map<string, Map<string, object>>();
    this.#shelves.set(table, shelf);
    const rest = shelf.get(first) ?? new Map<string, object>();
    shelf.set(first, rest);
    return rest;
  }
}

function keysOf<T extends TableName>(table: T, row: Row<T>): readonly [string, string] {
  const values = placeOf(row, shapeOf(table).key as readonly ColumnName<T>[]); // proof: keys are columns, a test holds it
  return [`${values[0]}`, JSON.stringify(values)];
}

/** A row with some of its columns alone. */
function pick<Whole extends object, C extends keyof Whole>(row: Whole, columns: readonly C[]): Pick<Whole, C> {
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as Pick<Whole, C>; // proof: each of the columns is there
}

/** The condition that names the first column of the key, where there is one. */
function leadOf<T extends TableName>({ table, where = [] }: Query<T>): [string?, (readonly unknown[])?] {
  const lead = shapeOf(table).key[0];
  for (const condition of where) {
    if (!('column' in condition) || condition.column !== lead) continue;
    if ('equals' in condition) return [lead, [condition.equals]];
    if ('in' in condition) return [lead, condition.in];
  }
  return [];
}
