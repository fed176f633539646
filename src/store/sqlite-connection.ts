// SQLite itself: Node's own where Node has it for good, else the package with the same API; opened, prepared, locked.
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { SqliteDatabase } from './sql.js';
import type { SqlValue } from './sql-dialect.js';

/** The first Node whose `node:sqlite` prints no warning that it is an experiment. */
const NODE_WITH_SQLITE = 24;

/** Statements that are kept ready; there are far fewer different ones. */
const MOST_STATEMENTS = 500;

const sqlite = await loadSqlite();

/** Both have the same API; the types are the package's. */
async function loadSqlite(): Promise<typeof import('@photostructure/sqlite')> {
  const major = Number(process.versions.node.split('.')[0]);
  const builtIn: unknown = major >= NODE_WITH_SQLITE ? process.getBuiltinModule('node:sqlite') : undefined;
  if (builtIn !== undefined) return builtIn as typeof import('@photostructure/sqlite'); // proof: the package copies this API
  return import('@photostructure/sqlite');
}

/** One open database with its prepared statements, in the shape that the SQL builder takes. */
export class SqliteConnection implements SqliteDatabase {
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  /** Runs statements that give nothing back and are run once. */
  exec(statements: string): void {
    this.#database.exec(statements);
  }

  /** The builder's `prepare`. A failed statement may have rolled back already: there is nothing left to roll back then. */
  prepare(statement: string): BuilderStatement {
    const isIdle = statement === 'rollback' && !this.#database.isTransaction;
    return this.#prepared(isIdle ? 'select 1 where 1 = 0' : statement).forBuilder;
  }

  /** Runs one statement for each row of values. */
  runEach(statement: string, rows: Iterable<readonly SqlValue[]>): void {
    const { native } = this.#prepared(statement);
    for (const values of rows) native.run(...values);
  }

  /** The package lets go of a file only when its statements are collected, so the log is emptied into the file here. */
  close(): void {
    if (!this.#database.isOpen) return;
    this.#statements.clear();
    if (!this.#database.isTransaction) this.#emptyLog();
    this.#database.close();
  }

  /** What cannot be copied now, since the disk is full or may not be written, stays in the log and is not lost. */
  #emptyLog(): void {
    try {
      this.exec('pragma wal_checkpoint(truncate)');
    } catch (error) {
      if (sqliteCode(error) === null) throw error;
    }
  }

  #prepared(statement: string): Prepared {
    const known = this.#statements.get(statement);
    if (known !== undefined) return known;
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    const native = this.#database.prepare(statement);
    const prepared = { native, forBuilder: builderStatement(native) };
    this.#statements.set(statement, prepared);
    return prepared;
  }
}

type BuilderStatement = ReturnType<SqliteDatabase['prepare']>;

/** A statement as SQLite has it, and as the builder wants it. */
interface Prepared {
  readonly native: StatementSyncInstance;
  readonly forBuilder: BuilderStatement;
}

function builderStatement(native: StatementSyncInstance): BuilderStatement {
  return {
    reader: native.columns().length > 0,
    all: (values) => native.all(...(values as SqlValue[])), // proof: every parameter of this room is a SqlValue
    run: (values) => native.run(...(values as SqlValue[])), // proof: as above
    iterate: (values) => native.iterate(...(values as SqlValue[])), // proof: as above
  };
}

/**
 * Opens a file of SQLite for writing. It is made where it is not there.
 * @example openForWriting('.dateline/record.sqlite')
 * @throws the driver's error where the file cannot be opened or is no SQLite file
 */
export function openForWriting(file: string): SqliteConnection {
  const connection = new SqliteConnection(new sqlite.DatabaseSync(file));
  try {
    // A batch is on the disk when it is committed; a checkpoint comes every 200 MB, and copies a page once that many batches changed.
    connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 50000');
    connection.exec('pragma cache_size = -131072; pragma temp_store = memory; pragma busy_timeout = 5000');
    // SQLite opens what it may not write for reading alone, and says so only at the first change.
    connection.exec('begin immediate; rollback');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Opens a file of SQLite for reading, also while another process writes it, also where nothing may be written.
 * @example openForReading('.dateline/record.sqlite')
 * @throws the driver's error where the file cannot be opened or is no SQLite file
 */
export function openForReading(file: string): SqliteConnection {
  try {
    return readable(new sqlite.DatabaseSync(file, { readOnly: true }));
  } catch (error) {
    // In a folder where nothing may be written SQLite must be told that nobody else will write either.
    if (!existsSync(file) || hasContent(`${file}-wal`)) throw error;
    const frozen = pathToFileURL(file);
    frozen.searchParams.set('immutable', '1');
    return readable(new sqlite.DatabaseSync(frozen, { readOnly: true }));
  }
}

function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

function readable(database: DatabaseSyncInstance): SqliteConnection {
  const connection = new SqliteConnection(database);
  try {
    connection.exec('pragma cache_size = -65536; pragma temp_store = memory; pragma busy_timeout = 5000');
    connection.prepare('select count(*) from sqlite_master').all([]);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Takes the lock of a record's one writer, or gives null where another holds it. The lock is the system's own on a file
 * beside the record: it ends with the process, however that ends.
 * @example lockWriter('.dateline/record.sqlite-writer')?.close()
 */
export function lockWriter(file: string): SqliteConnection | null {
  const lock = new SqliteConnection(new sqlite.DatabaseSync(file));
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (sqliteCode(error) === SQLITE.busy) return null;
    throw error;
  }
}

/** The primary result codes of SQLite that mean something to us (https://sqlite.org/rescode.html). */
export const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/**
 * The primary result code of an error of SQLite, or null for another error.
 * @example sqliteCode(error) === SQLITE.full
 */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}
