// The SQL builder's one home: the rest of the room takes it from here.
export { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';

import { Kysely, PostgresDialect, type PostgresPool, type SqliteDatabase, SqliteDialect } from 'kysely';

/** Tables by name, rows by column: the names and types of columns are held by `rows.ts`, above the SQL. */
export type SqlTables = Record<string, Record<string, unknown>>;

/** The builder over one database, or inside one transaction of it. */
export type Sql = Kysely<SqlTables>;

/**
 * The builder over an open SQLite database.
 * @example sqliteSql(openSqlite('record.sqlite', false))
 */
export function sqliteSql(database: SqliteDatabase): Sql {
  return new Kysely<SqlTables>({ dialect: new SqliteDialect({ database }) });
}

/**
 * The builder over a pool of connections to PostgreSQL.
 * @example postgresSql(openPool('postgres://localhost/record'))
 */
export function postgresSql(pool: PostgresPool): Sql {
  return new Kysely<SqlTables>({ dialect: new PostgresDialect({ pool }) });
}

export type { PostgresPool, SqliteDatabase };
