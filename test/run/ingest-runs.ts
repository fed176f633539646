// Ingests for tests: reports that are written already, as files and rows, and a stand-in reader that passes them on.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/base/problem.js';
import { type BatchLimits, type IngestCount, ingest } from '../../src/run/ingest.js';
import type { RecordKeeper } from '../../src/run/ingest-batch.js';
import { ingestItems } from '../../src/run/ingest-items.js';
import { plainKeeper } from '../../src/run/record-keepers.js';
import type { RecordStore, WrittenReport } from '../../src/store/record-store.js';
import { smallReport } from '../store/small-reading.js';
import { passOn } from './pass-on.mjs';

/** How an ingest of a test is to go. */
export interface RunOptions {
  readonly workers?: number;
  readonly isForced?: boolean;
  readonly reader?: string;
  readonly date?: string;
  readonly batch?: BatchLimits;
  readonly keeper?: RecordKeeper;
  readonly stop?: AbortSignal;
  readonly onRead?: () => void;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** What an ingest of a test gave: its count, the codes of its problems, and how many documents the reader saw. */
export interface IngestRun extends IngestCount {
  readonly codes: readonly string[];
  readonly reads: number;
}

/** Reads inputs into a record with the stand-in reader. */
export async function runIngest(
  record: RecordStore,
  inputs: readonly string[],
  options: RunOptions = {},
): Promise<IngestRun> {
  const codes: string[] = [];
  let reads = 0;
  const {
    workers = 1,
    isForced = false,
    reader = 'test',
    date,
    batch,
    keeper = plainKeeper,
    stop,
    onRead,
    stdin,
  } = options;
  const look = {
    reader: { name: reader, given: date === undefined ? {} : { date }, fields: undefined },
    read: stdin === undefined ? {} : { stdin },
    known: async (input: string) => {
      const { items } = await record.find('ingest', { where: [{ column: 'input', equals: input }] });
      return items[0] ?? null;
    },
    isForced,
    isShown: false,
  };
  const hands = { workers, serve: passOn, script: new URL('./pass-worker.mjs', import.meta.url), workerData: null };
  const count = await ingest(ingestItems(inputs, look), hands, {
    record,
    keeper,
    now: () => '2026-01-01T00:00:00Z',
    stop: stop ?? new AbortController().signal,
    isUnread: () => true,
    tell: {
      problems: (problems: readonly Problem[]) => void codes.push(...problems.map(({ code }) => code)),
      read: () => {
        reads += 1;
        onRead?.();
      },
      unchanged: () => undefined,
    },
    ...(batch === undefined ? {} : { batch }),
  });
  return { ...count, codes, reads };
}

/** A small report of an id; another text is another reading. */
export function writtenOf(id: string, text?: string): WrittenReport {
  return smallReport({ id, ...(text === undefined ? {} : { text }) });
}

/** A file that the stand-in reader reads as one report. */
export function writeReport(folder: string, name: string, report: WrittenReport): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

/** A file of rows, a report each; words are passed on as they are. */
export function writeRows(folder: string, name: string, reports: readonly (WrittenReport | string)[]): string {
  const file = path.join(folder, name);
  const rows = reports.map((one, number) => {
    const text = typeof one === 'string' ? one : JSON.stringify(one);
    return JSON.stringify({ id: typeof one === 'string' ? `w${number}` : one.reading.report.id, text });
  });
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}
