// Reading into a record: reports a second and memory as the record grows, with a stand-in for the reader that costs nothing.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { renderTable } from '../eval/table.js';
import { ingest, type KeepableReading } from '../src/run/ingest.js';
import { type IngestLook, ingestItems } from '../src/run/ingest-items.js';
import type { ReadJob } from '../src/run/read-all.js';
import { settlingKeeper } from '../src/run/record-keepers.js';
import { openRecord } from '../src/store/open-record.js';
import type { RecordStore } from '../src/store/record-store.js';
import type { BenchOptions } from './bench-options.js';
import { inScratchFolder } from './scratch-folder.js';
import { type SyntheticReport, syntheticReport } from './synthetic-reading.js';

const REPORTS = 50_000;
const STEP = 1_000;

/** Memory at the end over memory at the half, when the database's cache is full: more would say that it grows with what is read. */
const MOST_GROWTH = 1.25;

/** Where an ingest was when so many reports had been read. */
interface Milestone {
  readonly reports: number;
  readonly seconds: number;
  readonly heapMb: number;
  readonly residentMb: number;
}

/**
 * Reads a file of many tiny reports into a record and prints how fast it went and what memory it took.
 * @returns 1 where `check` is asked for and memory grew
 */
export async function benchIngest({ reports = null, record: name, check }: BenchOptions): Promise<number> {
  const count = reports ?? REPORTS;
  return inScratchFolder(async (folder) => {
    const rows = await writeRows(join(folder, 'rows.jsonl'), count);
    const { value: record, problems } = await openRecord(name ?? join(folder, 'record'), 'write');
    if (record === null) throw new Error(problems[0]?.message ?? 'no record');
    const milestones = await ingestRows(record, rows, count);
    await record.close();
    return tell(milestones, check);
  });
}

/** Rows whose text is what a reader would have made of them. */
async function writeRows(file: string, count: number): Promise<string> {
  const out = createWriteStream(file);
  for (let number = 0; number < count; number += 1) {
    const row = JSON.stringify({ id: number, text: JSON.stringify(tiny(syntheticReport(number))) });
    if (!out.write(`${row}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
  return file;
}

/** A report of a few lines: what it costs to keep many is not what it costs to read them. */
function tiny({ reading, sentences }: SyntheticReport): SyntheticReport {
  const entities = reading.entities.slice(0, 4);
  const known = new Set(entities.map(({ id }) => id));
  const isKnown = (id: string) => known.has(id);
  const events = reading.events.slice(0, 2).map((event) => {
    const who = { actors: event.actors.filter(isKnown), recipients: event.recipients.filter(isKnown) };
    return { ...event, ...who, place: null, statement: null };
  });
  const none = { statements: [], figures: [], agreements: [], positions: [] };
  return { reading: { ...reading, entities, events, ...none }, sentences: sentences.slice(0, 3) };
}

async function ingestRows(record: RecordStore, rows: string, count: number): Promise<readonly Milestone[]> {
  const [milestones, start]: [Milestone[], number] = [[], performance.now()];
  let reports = 0;
  const look: IngestLook = {
    reader: { name: 'bench', given: {}, fields: undefined },
    read: {},
    known: async () => null,
    isForced: false,
    isShown: false,
  };
  const hands = { workers: 1, serve: passOn, script: new URL('file:///'), workerData: null };
  await ingest(ingestItems([rows], look), hands, {
    record,
    keeper: settlingKeeper,
    now: () => '2026-01-01T00:00:00Z',
    stop: new AbortController().signal,
    isUnread: () => true,
    tell: {
      problems: (problems) => {
        throw new Error(problems[0]?.message);
      },
      unchanged: () => undefined,
      read: () => {
        reports += 1;
        if (reports % Math.min(STEP, Math.ceil(count / 10)) === 0)
          milestones.push(milestone(reports, performance.now() - start));
      },
    },
  });
  return milestones;
}

function passOn({ document, problems }: ReadJob): KeepableReading {
  return { written: document.content, problems, words: 0 };
}

function milestone(reports: number, ms: number): Milestone {
  process.stderr.write(`ingest: ${reports} reports\n`);
  const { heapUsed, rss } = process.memoryUsage();
  return { reports, seconds: ms / 1_000, heapMb: heapUsed / 2 ** 20, residentMb: rss / 2 ** 20 };
}

function tell(milestones: readonly Milestone[], check: boolean): number {
  const rows = milestones.map(({ reports, seconds, heapMb, residentMb }, at) => {
    const before = milestones[at - 1] ?? { reports: 0, seconds: 0 };
    const rate = (reports - before.reports) / (seconds - before.seconds);
    return [reports, seconds, rate, heapMb, residentMb].map((value) => value.toFixed(0));
  });
  const columns = ['reports', 'seconds', 'reports/s', 'heap, MB', 'resident, MB'];
  process.stdout.write(`${renderTable({ caption: 'Tiny reports kept and settled by one writer', columns, rows })}\n\n`);
  const growth =
    (milestones.at(-1)?.residentMb ?? 0) / (milestones[Math.floor(milestones.length / 2) - 1]?.residentMb ?? 1);
  process.stdout.write(`memory at the end over memory at the half: ${growth.toFixed(2)} (at most ${MOST_GROWTH})\n`);
  return check && growth > MOST_GROWTH ? 1 : 0;
}
