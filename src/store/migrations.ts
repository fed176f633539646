// Migrations: numbered steps from an empty database to the newest schema, forwards only, each done wholly or not at all.
import { shapeOf } from './row-order.js';
import type { TableName } from './rows.js';
import { type Sql, sql } from './sql.js';
import type { SqlDialect } from './sql-dialect.js';
import { sqlName, sqlTable } from './sql-names.js';
import { StoreFailure, storeProblem } from './store-problems.js';
import { TABLES } from './tables.js';

/** One step. Its number is its place in the list, counted from 1. */
interface Migration {
  readonly name: string;
  up(db: Sql, dialect: SqlDialect): Promise<void>;
}

/**
 * All steps. Step 1 makes what `TABLES` says; test/store/schema-1.txt holds what that was. Once a version with step 1
 * has been published, a change of `TABLES` is a new step here, and step 1 gets a copy of the tables that it made.
 */
const MIGRATIONS: readonly Migration[] = [
  {
    name: 'the tables of the first version',
    up: async (db, dialect) => {
      for (const table of Object.keys(TABLES)) {
        await createTable(db, dialect, table as TableName); // proof: the keys of TABLES are its names
      }
      await dialect.createWords(db);
    },
  },
];

/** The schema that this version of Dateline writes and reads. */
export const SCHEMA_VERSION = MIGRATIONS.length;

const META = sql.table('meta');

/**
 * Brings a database to the newest schema.
 * @example await migrate(db, dialect, 'record.sqlite') // true where something was changed
 * @throws StoreFailure `store/newer-schema` where a newer version wrote it; nothing is changed then
 */
export async function migrate(db: Sql, dialect: SqlDialect, source: string): Promise<boolean> {
  await sql`create table if not exists ${META} (name text primary key, value text not null)`.execute(db);
  const from = await schemaVersion(db, source);
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < from) continue;
    await db.transaction().execute(async (inside) => {
      await migration.up(inside, dialect);
      await sql`delete from ${META} where name = ${'schema'}`.execute(inside);
      await sql`insert into ${META} (name, value) values (${'schema'}, ${`${index + 1}`})`.execute(inside);
    });
  }
  return from < SCHEMA_VERSION;
}

/**
 * The schema of a database; 0 where it has none yet.
 * @example await schemaVersion(db, 'record.sqlite') // 1
 * @throws StoreFailure `store/newer-schema` where this version does not know it
 */
export async function schemaVersion(db: Sql, source: string): Promise<number> {
  const { rows } = await sql<{ value: string }>`select value from ${META} where name = ${'schema'}`.execute(db);
  const version = Number(rows[0]?.value ?? 0);
  if (version <= SCHEMA_VERSION) return version;
  throw new StoreFailure(
    storeProblem('store/newer-schema', `schema ${version}, newest known ${SCHEMA_VERSION}`, source),
  );
}

async function createTable(db: Sql, dialect: SqlDialect, table: TableName): Promise<void> {
  const { key, indexes, isLarge } = shapeOf(table);
  const { name, columns } = sqlTable(table, dialect);
  const parts = columns.map((column) => sql`${sql.ref(column.name)} ${sql.raw(column.type)}`);
  const all = sql.join([...parts, sql`primary key (${columnList(key)})`]);
  await sql`create table ${sql.table(name)} (${all}) ${sql.raw(dialect.tableOptions(isLarge === true))}`.execute(db);
  for (const index of indexes) {
    const indexName = sql.ref([name, 'by', ...index.map(sqlName)].join('_'));
    await sql`create index ${indexName} on ${sql.table(name)} (${columnList(index)})${whereKnown(table, index)}`.execute(
      db,
    );
  }
}

/** What is not known is looked for under nothing: it has no place in an index. */
function whereKnown(table: TableName, [first = '']: readonly string[]) {
  const isKnown = shapeOf(table).columns[first]?.endsWith('?') !== true;
  return isKnown ? sql`` : sql` where ${sql.ref(sqlName(first))} is not null`;
}

function columnList(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(sqlName(column))));
}
