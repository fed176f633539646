// What the record needs of a database: rows in, rows out, an index of words, and all or nothing. Types only.
import type { BlockPlace, ColumnName, Condition, Query, Reach, Row, TableName, Tally, TallyQuery } from './rows.js';
import type { WordClause } from './word-query.js';

/** The words of the reports that share one search key, sentence by sentence. */
export interface IndexedWords {
  readonly searchKey: number;
  readonly sentences: readonly (readonly string[])[];
}

/**
 * One database, seen as tables of plain rows. Texts are as `storedText` makes them. Whoever calls is a single writer;
 * a failure of the machinery is thrown as a `StoreFailure`.
 */
export interface Backend {
  /** Does all of `work` or nothing of it. Inside, only the backend that is handed over may be used. */
  transaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result>;
  /** Puts rows, in the place of those that have the same keys; no key may stand twice among them. */
  put<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void>;
  /** Removes the rows for which all of these hold. */
  remove<T extends TableName>(table: T, where: readonly Condition<T>[]): Promise<void>;
  /** Removes all rows. */
  clear(table: TableName): Promise<void>;
  select<T extends TableName>(query: Query<T>): Promise<readonly Row<T>[]>;
  count(table: TableName): Promise<number>;
  /** Rows counted by what they have in some columns; in no order. */
  tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]>;
  /** For each place the places of its block round it, in order: up to `count` before it, itself if it is there, up to `count` after. */
  around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]>;
  /** Puts words in the place of those that stand under the same search keys; no sentences, no entry. */
  indexWords(words: readonly IndexedWords[]): Promise<void>;
  /** Search keys, the least first, from `from` on, under which these words may stand: none that match are left out. */
  searchKeys(clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]>;
  /** What is wrong with the database itself, in words; nothing where it is sound. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}
