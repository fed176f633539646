// The record in a database that speaks SQL: one code for all of them, through the builder and the dialect.
import type { Backend, IndexedWords } from './backend.js';
import type { BlockPlace, ColumnName, Condition, Query, Reach, Row, TableName, Tally, TallyQuery } from './rows.js';
import { type Sql, sql } from './sql.js';
import { deleteSql, selectSql, tallySql } from './sql-conditions.js';
import type { SqlDialect } from './sql-dialect.js';
import { fromSqlRow, sqlName, sqlTable, toSqlRow } from './sql-names.js';
import type { WordClause } from './word-query.js';

/** A database with its dialect, and what has to be let go of when the record is closed. */
export interface SqlConnection {
  readonly db: Sql;
  readonly dialect: SqlDialect;
  close(): Promise<void>;
}

/** Rows of the record as rows of SQL tables. */
export class SqlBackend implements Backend {
  readonly #connection: SqlConnection;

  constructor(connection: SqlConnection) {
    this.#connection = connection;
  }

  transaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    const { db } = this.#connection;
    return this.#guard(() =>
      db.transaction().execute((inside) => work(new SqlBackend({ ...this.#connection, db: inside }))),
    );
  }

  put<T extends TableName>(table: T, rows: readonly Row<T>[]): Promise<void> {
    const { db, dialect } = this.#connection;
    const values = rows.map((row) => toSqlRow(table, row));
    return this.#guard(() => dialect.put(db, sqlTable(table, dialect), values));
  }

  async remove<T extends TableName>(table: T, where: readonly Condition<T>[]): Promise<void> {
    const { db, dialect } = this.#connection;
    await this.#guard(() => deleteSql(table, where, dialect).execute(db));
  }

  async clear(table: TableName): Promise<void> {
    await this.#guard(() => sql`delete from ${sql.table(sqlName(table))}`.execute(this.#connection.db));
  }

  async select<T extends TableName>(query: Query<T>): Promise<readonly Row<T>[]> {
    const { db, dialect } = this.#connection;
    const { rows } = await this.#guard(() => selectSql(query, dialect).execute(db));
    // proof: every driver gives a row as an object of its columns
    return (rows as readonly Readonly<Record<string, unknown>>[]).map((cells) =>
      fromSqlRow(query.table, cells, query.columns !== undefined),
    );
  }

  around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]> {
    const { db, dialect } = this.#connection;
    return this.#guard(() => dialect.around(db, places, reach));
  }

  async count(table: TableName): Promise<number> {
    const counting = sql<{ number: number }>`select count(*) as number from ${sql.table(sqlName(table))}`;
    const { rows } = await this.#guard(() => counting.execute(this.#connection.db));
    return rows[0]?.number ?? 0;
  }

  async tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]> {
    const { db, dialect } = this.#connection;
    const { rows } = await this.#guard(() => tallySql(query, dialect).execute(db));
    return rows.map(({ tally_count: count, tally_last: last, ...cells }) => {
      return { of: fromSqlRow(query.table, cells, true), count, last };
    });
  }

  indexWords(words: readonly IndexedWords[]): Promise<void> {
    return this.#guard(() => this.#connection.dialect.indexWords(this.#connection.db, words));
  }

  searchKeys(clauses: readonly WordClause[], from: number, limit: number): Promise<readonly number[]> {
    const { db, dialect } = this.#connection;
    return this.#guard(() => dialect.searchKeys(db, clauses, from, limit));
  }

  faults(): Promise<readonly string[]> {
    return this.#guard(() => this.#connection.dialect.faults(this.#connection.db));
  }

  close(): Promise<void> {
    return this.#guard(() => this.#connection.close());
  }

  /** Does work, and tells a failure of the database's machinery as the problem that it is. */
  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw this.#connection.dialect.failure(error) ?? error;
    }
  }
}
