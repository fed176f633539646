// Fresh records for tests, one of each kind; PostgreSQL where DATELINE_TEST_POSTGRES names a server.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { MEMORY, openRecord } from '../../src/store/open-record.js';
import type { RecordStore } from '../../src/store/record-store.js';

/** A kind of record, and how a test gets the name of one that is its own. */
export interface RecordKind {
  readonly kind: 'memory' | 'sqlite' | 'postgres';
  /** Whether it is still there when it is opened again. */
  readonly isLasting: boolean;
  name(): Promise<string>;
}

const server = process.env.DATELINE_TEST_POSTGRES;

const memory: RecordKind = { kind: 'memory', isLasting: false, name: async () => MEMORY };
const sqlite: RecordKind = { kind: 'sqlite', isLasting: true, name: async () => path.join(tempFolder(), 'record') };
const postgres: RecordKind = { kind: 'postgres', isLasting: true, name: () => freshSchema(server ?? '') };

/** All kinds that can be had here. */
export const KINDS: readonly RecordKind[] = server === undefined ? [memory, sqlite] : [memory, sqlite, postgres];

/** Those that outlive their process. */
export const LASTING = KINDS.filter(({ isLasting }) => isLasting);

if (server === undefined) console.info('no PostgreSQL server: its tests are skipped (scripts/with-postgres.mjs)');

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let schemas = 0;

async function freshSchema(url: string): Promise<string> {
  schemas += 1;
  const schema = `test_${process.pid}_${schemas}`;
  await onServer(url, `create schema ${schema}`);
  onTestFinished(() => onServer(url, `drop schema ${schema} cascade`));
  return `${url}?options=-c%20search_path%3D${schema}`;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** An open record, closed after the test. */
export async function openFresh(kind: RecordKind): Promise<RecordStore> {
  return openNamed(await kind.name());
}

export async function openNamed(name: string): Promise<RecordStore> {
  const { value, problems } = await openRecord(name, 'write');
  if (value === null) throw new Error(problems[0]?.message ?? 'no record');
  onTestFinished(() => value.close());
  return value;
}

/** The hash of the canonical export: the same for the same content. */
export async function contentHash(record: RecordStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of record.exportLines()) hash.update(`${line}\n`);
  return hash.digest('hex');
}
