// Opening the embedded record: lock, look at what is there, bring it to the newest schema.
import type { Backend } from './backend.js';
import { migrate, schemaVersion } from './migrations.js';
import type { OpenMode } from './open-record.js';
import { sqliteSql } from './sql.js';
import { SqlBackend } from './sql-backend.js';
import { lockWriter, openForReading, openForWriting, type SqliteConnection } from './sqlite-connection.js';
import { sqliteDialect, sqliteFailure } from './sqlite-dialect.js';
import { StoreFailure, storeProblem } from './store-problems.js';

/**
 * The backend over one file of SQLite.
 * @example await openSqlite('.dateline/record.sqlite', 'write')
 * @throws StoreFailure where it cannot be had
 */
export async function openSqlite(file: string, mode: OpenMode): Promise<Backend> {
  const held: SqliteConnection[] = [];
  const release = () => {
    for (const one of held.reverse()) one.close();
  };
  try {
    if (mode === 'write') held.push(lockOrFail(file));
    const connection = mode === 'write' ? openForWriting(file) : openForReading(file);
    held.push(connection);
    const [db, dialect] = [sqliteSql(connection), sqliteDialect(connection, file)];
    refuseForeign(connection, file);
    if (mode === 'write') await migrate(db, dialect, file);
    else await schemaVersion(db, file);
    return new SqlBackend({ db, dialect, close: async () => release() });
  } catch (error) {
    release();
    throw asFailure(error, file);
  }
}

function lockOrFail(file: string): SqliteConnection {
  const lock = lockWriter(`${file}-writer`);
  if (lock === null) throw new StoreFailure(storeProblem('store/locked', 'a second writer', file));
  return lock;
}

/** A sound database that is no record of ours is left alone. */
function refuseForeign(connection: SqliteConnection, file: string): void {
  const tables = connection.prepare("select name from sqlite_master where type = 'table'").all([]);
  const isOurs = tables.some((row) => typeof row === 'object' && row !== null && 'name' in row && row.name === 'meta');
  if (tables.length > 0 && !isOurs) {
    throw new StoreFailure(storeProblem('store/damaged', 'a database of another program', file));
  }
}

/** Errors of the driver are told by the dialect; what it does not know is a fault of our own and stays one. */
function asFailure(error: unknown, file: string): unknown {
  if (error instanceof StoreFailure) return error;
  return sqliteFailure(error, file) ?? error;
}
