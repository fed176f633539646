// Opening the record on a server: connect, lock, bring it to the newest schema.
import type { Backend } from './backend.js';
import { migrate, schemaVersion } from './migrations.js';
import type { OpenMode } from './open-record.js';
import { lockServer, openPool, type Pool, type PoolClient } from './postgres-connection.js';
import { postgresDialect } from './postgres-dialect.js';
import { postgresSql } from './sql.js';
import { SqlBackend } from './sql-backend.js';
import { StoreFailure, storeProblem } from './store-problems.js';

/**
 * The backend over a database of PostgreSQL, in the schema that the connection names (`options=-csearch_path=…`).
 * @example await openPostgres('postgres://localhost/record', 'write')
 * @throws StoreFailure where it cannot be had
 */
export async function openPostgres(url: string, mode: OpenMode): Promise<Backend> {
  const source = withoutPassword(url);
  const dialect = postgresDialect(source);
  const pool = openPool(url);
  const db = postgresSql(pool);
  let lock: PoolClient | null = null;
  const close = async () => {
    lock?.release(true);
    await db.destroy();
  };
  try {
    lock = mode === 'write' ? await lockOrFail(pool, source) : null;
    if (mode === 'write') await migrate(db, dialect, source);
    else await schemaVersion(db, source);
    return new SqlBackend({ db, dialect, close });
  } catch (error) {
    await close();
    throw dialect.failure(error) ?? error;
  }
}

async function lockOrFail(pool: Pool, source: string): Promise<PoolClient> {
  const lock = await lockServer(pool);
  if (lock === null) throw new StoreFailure(storeProblem('store/locked', 'a second writer', source));
  return lock;
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1@');
}
