// Opening a record: from its name to the backend that keeps it.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Staged, staged } from '../base/staged.js';
import type { Backend } from './backend.js';
import { ItemCache } from './item-cache.js';
import { makeFolder } from './make-folder.js';
import { MemoryBackend } from './memory-backend.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import type { RecordStore } from './record-store.js';
import { isStoreFailure, StoreFailure, storeProblem } from './store-problems.js';
import { StoredRecord } from './stored-record.js';

/** `read` takes no lock and changes nothing; `write` makes the record where there is none, and is the only writer. */
export type OpenMode = 'read' | 'write';

/** The name of a record that is kept in memory alone. */
export const MEMORY = 'memory:';

/** The file of a record that is named by its folder. */
const FILE = 'record.sqlite';

/**
 * Opens the record of a name: a folder or a file of SQLite, `postgres://…`, or `memory:`. Null with a problem where it
 * cannot be had: a second writer, a read-only folder, a damaged file, a newer schema, a server that does not answer.
 * @example (await openRecord('.dateline', 'write')).value
 * @example (await openRecord('absent', 'read')).problems[0]?.code // 'store/not-opened'
 */
export async function openRecord(name: string, mode: OpenMode): Promise<Staged<RecordStore | null>> {
  try {
    return staged(new StoredRecord(await openBackend(name, mode)));
  } catch (error) {
    if (isStoreFailure(error)) return staged(null, [error.problem]);
    throw error;
  }
}

async function openBackend(name: string, mode: OpenMode): Promise<Backend> {
  if (name === MEMORY) return new MemoryBackend();
  const isServer = /^postgres(?:ql)?:\/\//.test(name);
  const backend = await (isServer ? openPostgres(name, mode) : openSqlite(recordFile(name, mode), mode));
  return mode === 'write' ? new ItemCache(backend) : backend;
}

/** The file that a name means; the folder round it is made where the record is to be written. */
function recordFile(name: string, mode: OpenMode): string {
  const isFile = existsSync(name) ? !statSync(name).isDirectory() : /\.(?:sqlite3?|db)$/.test(name);
  const file = isFile ? name : path.join(name, FILE);
  if (mode === 'write') makeRoom(path.dirname(file), name);
  else if (!existsSync(file)) throw new StoreFailure(storeProblem('store/not-opened', 'no record there', name));
  return file;
}

function makeRoom(folder: string, name: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new StoreFailure(storeProblem('store/not-opened', String(error), name), error);
  }
}
