// What SQLite and PostgreSQL do differently, as one interface; sqlite-dialect.ts and postgres-dialect.ts fill it in.
import type { IndexedWords } from './backend.js';
import type { BlockPlace, Comparable, Reach } from './rows.js';
import type { RawBuilder, Sql, SqlBool } from './sql.js';
import type { StoreFailure } from './store-problems.js';
import type { ColumnKind } from './table-shape.js';
import type { WordClause } from './word-query.js';

/** A column as the database has it. */
export interface SqlColumn {
  readonly name: string;
  readonly type: string;
}

/** A table as the database has it. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly key: readonly string[];
}

/** A value as a database takes it. */
export type SqlValue = string | number | null;

/** The differences between databases, all in one place. */
export interface SqlDialect {
  /** The type of a column; texts compare byte by byte. */
  columnType(kind: ColumnKind): string;
  /** What stands after the columns of a new table. */
  tableOptions(isLarge: boolean): string;
  /** Puts many rows at once, in the place of those with the same keys. */
  put(db: Sql, table: SqlTable, rows: readonly (readonly SqlValue[])[]): Promise<void>;
  /**
   * Whether a column is one of many values, without a parameter for each. With `isLookedAt` rows are only looked at, and not looked up by it:
   * an index of two columns would be asked for each value of the one with each of the other.
   */
  isOneOf(column: RawBuilder<unknown>, values: readonly Comparable[], isLookedAt: boolean): RawBuilder<SqlBool>;
  /** A column by which rows are only looked at, and not looked up. */
  lookedAt(column: RawBuilder<unknown>): RawBuilder<unknown>;
  /** For each place the places of its block round it, in order. */
  around(db: Sql, places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]>;
  /** Makes the index of words. */
  createWords(db: Sql): Promise<void>;
  indexWords(db: Sql, words: readonly IndexedWords[]): Promise<void>;
  searchKeys(db: Sql, clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]>;
  /** What the database finds wrong with itself. */
  faults(db: Sql): Promise<readonly string[]>;
  /** What an error of the driver means, or null where it is none of its machinery. */
  failure(error: unknown): StoreFailure | null;
}

/** The name of the index of words, which is no table of the record. */
export const WORD_INDEX = 'word_index';

/**
 * A term in letters and digits that no index cuts apart: everything else, and `z` itself, becomes `z` and four
 * hexadecimal digits, so that `z` alone is never a term. The beginning of a term becomes the beginning of its form, so that prefixes still find it. Two terms may share a
 * form; what the index finds is looked at again with the terms themselves.
 * @example indexForm('al-assad') // 'alz002dassad'
 */
export function indexForm(term: string): string {
  const form = term.replace(/[^a-y0-9]/g, (unit) => `z${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return form.slice(0, MAX_FORM);
}

/** PostgreSQL refuses longer words; a beginning is enough to find them. */
const MAX_FORM = 200;
