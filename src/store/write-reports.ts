// Writing a batch of readings: what is new or changed goes in, what is known stays as it is.
import type { Problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import type { Backend } from './backend.js';
import { faultOfReading } from './check-reading.js';
import { indexSearchKeys } from './index-reports.js';
import { type PreparedReport, prepareReport } from './prepare-report.js';
import type { IngestEntry, WriteCount, WriteOptions, WrittenReport } from './record-store.js';
import { DOCUMENT_TABLES, removeReports } from './report-rows.js';
import type { DocumentTable } from './rows.js';
import { storeProblem } from './store-problems.js';

/**
 * Writes a batch inside a transaction.
 * @example (await writeReports(backend, [{ reading, sentences }], { at })).value // { added: 1, replaced: 0, unchanged: 0 }
 */
export async function writeReports(
  backend: Backend,
  batch: readonly WrittenReport[],
  { at, log = [] }: WriteOptions,
): Promise<Staged<WriteCount>> {
  const { prepared, problems } = prepareBatch(batch, at);
  const known = await knownReports(backend, [...prepared.keys()]);
  const fresh = [...prepared.values()].filter(({ id, hash }) => known.get(id)?.hash !== hash);
  const replaced = fresh.flatMap(({ id }) => known.get(id) ?? []);
  if (replaced.length > 0) await removeReports(backend, replaced.map(({ id }) => id)); // biome-ignore format: one line
  for (const table of DOCUMENT_TABLES) await putOf(backend, table, fresh);
  await indexSearchKeys(backend, [...fresh, ...replaced].map(({ searchKey }) => searchKey)); // biome-ignore format: one line
  await writeLog(backend, log, at);
  const added = fresh.length - replaced.length;
  return staged({ added, replaced: replaced.length, unchanged: prepared.size - fresh.length }, problems);
}

/** The batch by report, in the order of their ids, as the tables keep them; of two with one id the last counts. */
function prepareBatch(batch: readonly WrittenReport[], at: string) {
  const problems: Problem[] = [];
  const prepared: PreparedReport[] = [];
  for (const written of batch) {
    const fault = faultOfReading(written.reading);
    if (fault === null) prepared.push(prepareReport(written, at));
    else problems.push(storeProblem('store/bad-reading', fault, written.reading.report.source));
  }
  prepared.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { prepared: new Map(prepared.map((report) => [report.id, report])), problems };
}

interface KnownReport {
  readonly id: string;
  readonly hash: string;
  readonly searchKey: number;
}

async function knownReports(backend: Backend, ids: readonly string[]): Promise<ReadonlyMap<string, KnownReport>> {
  const rows = await backend.select({ table: 'report', where: [{ column: 'reportId', in: ids }] });
  return new Map(rows.map(({ reportId: id, readingHash: hash, searchKey }) => [id, { id, hash, searchKey }]));
}

function putOf<T extends DocumentTable>(backend: Backend, table: T, fresh: readonly PreparedReport[]) {
  return backend.put(
    table,
    fresh.flatMap(({ rows }) => rows[table]),
  );
}

async function writeLog(backend: Backend, log: readonly IngestEntry[], at: string): Promise<void> {
  if (log.length === 0) return;
  const latest = new Map(log.map((entry) => [entry.input, entry]));
  await backend.put(
    'ingest',
    [...latest.values()].map((entry) => ({ ...entry, recordedAt: at })),
  );
}
