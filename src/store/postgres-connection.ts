// PostgreSQL itself: a small pool of connections, whole numbers as numbers, and the lock of the one writer.
import pg from 'pg';

export type { Pool, PoolClient } from 'pg';

/** The code of PostgreSQL's type for whole numbers of 64 bits, which the driver would give as text. */
const INT8 = 20;

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'), // proof: only a name for the overload
};

/**
 * A pool of connections to a server.
 * @example openPool('postgres://localhost/record')
 */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, types, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it is told again to whoever asks next.
  pool.on('error', () => undefined);
  return pool;
}

/** The server takes a moment to see that a writer was killed. */
const LOCK_WAIT = '4s';

/** What the server says where a lock was not to be had in that time. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Takes the lock of a record's one writer, or gives null where another holds it. The server lets go of it when the
 * connection ends, however that ends.
 * @example (await lockServer(pool))?.release(true)
 */
export async function lockServer(pool: pg.Pool): Promise<pg.PoolClient | null> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  try {
    await client.query(`set lock_timeout = '${LOCK_WAIT}'`);
    await client.query("select pg_advisory_lock(hashtext('dateline'), hashtext(current_schema()))");
    return client;
  } catch (error) {
    client.release(true);
    if (postgresCode(error) === LOCK_NOT_AVAILABLE) return null;
    throw error;
  }
}

/**
 * The SQLSTATE of an error of the server, the system's code of a failed connection, or null for another error.
 * @example postgresCode(error) // '53100', disk full
 */
export function postgresCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /^Connection terminated|timeout exceeded when trying to connect/.test(error.message) ? '08006' : null;
}
