// The record: what a report costs to write when there are few and when there are many, and how fast questions are answered.
import { breathe } from '../eval/progress.js';
import { renderTable, type Table } from '../eval/table.js';
import { keepReports } from '../src/run/keep-record.js';
import { openRecord } from '../src/store/open-record.js';
import type { RecordStore } from '../src/store/record-store.js';
import type { BenchOptions } from './bench-options.js';
import { LIMITS, verdictLine } from './limits.js';
import { readingCost } from './reading-cost.js';
import { inScratchFolder } from './scratch-folder.js';
import { seeded } from './seeded.js';
import { spreadOf } from './spread.js';
import { TIMED_QUERIES, type TimedQuery } from './store-queries.js';
import { syntheticReport } from './synthetic-reading.js';

const BATCH = 50;
const FEW = 1_000;
const MANY = 20_000;
const QUESTIONS = 60;

/** What one batch cost for each report of it, in milliseconds of the processor and of the clock. */
interface BatchCost {
  readonly processor: number;
  readonly clock: number;
}

/**
 * Keeps synthetic readings in a record, with all that follows from them, then asks it questions.
 * @returns 1 where `check` is asked for and a limit is missed
 */
export async function benchStore({ reports: wanted, record: name, check }: BenchOptions): Promise<number> {
  const reports = wanted ?? MANY;
  return inScratchFolder(async (folder) => {
    const { value: record, problems } = await openRecord(name ?? folder, 'write');
    if (record === null) throw new Error(problems[0]?.message ?? 'no record');
    const costs = await writeAll(record, reports);
    const isCheap = tellCosts(costs, await readingCost());
    const isFast = await tellQueries(record, reports);
    await record.close();
    return check && !(isCheap && isFast) ? 1 : 0;
  });
}

async function writeAll(record: RecordStore, reports: number): Promise<readonly BatchCost[]> {
  const costs: BatchCost[] = [];
  for (let from = 0; from < reports; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => syntheticReport(from + at));
    costs.push(await costOf(batch.length, () => keepReports(record, batch, { at: '2026-01-01T00:00:00Z' })));
    if (from % FEW === 0) process.stderr.write(`store: ${from} reports, ${memoryMb()}\n`);
    await breathe();
  }
  return costs;
}

/** What is resident holds the cache of SQLite (up to 128 MB) and garbage that V8 has had no reason to collect; what is alive is far less. */
function memoryMb(): string {
  const { rss, heapUsed } = process.memoryUsage();
  const [resident, heap] = [rss, heapUsed].map((bytes) => Math.round(bytes / 1_000_000));
  return `${resident} MB resident, ${heap} MB of objects, garbage among them`;
}

async function costOf(reports: number, work: () => Promise<unknown>): Promise<BatchCost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1_000 / reports, clock: (performance.now() - start) / reports };
}

/**
 * Each window is a thousand reports wide and is told by its middle, which a busy neighbour does not move. What is held to the limit is the
 * whole way of a report into the record: reading it, and keeping it with all that follows.
 */
function tellCosts(costs: readonly BatchCost[], reading: number): boolean {
  const window = FEW / BATCH;
  const [few, many] = [costs.slice(Math.floor(window / 2), Math.floor(window / 2) + window), costs.slice(-window)];
  const middle = (part: readonly BatchCost[], of: keyof BatchCost) => spreadOf(part.map((cost) => cost[of])).median;
  const row = (what: string, time: keyof BatchCost, more: number) => {
    const [first, last] = [middle(few, time) + more, middle(many, time) + more];
    return { ratio: last / first, cells: [what, time, first.toFixed(2), last.toFixed(2), (last / first).toFixed(2)] };
  };
  const whole = row('reading and keeping', 'processor', reading);
  const rows = [row('keeping', 'clock', 0), row('keeping', 'processor', 0), whole];
  const columns = ['what', 'time', `at ${FEW}, ms`, `at ${costs.length * BATCH}, ms`, 'ratio'];
  const caption = `What a report costs, with all that follows from it; reading a sample report takes ${reading.toFixed(1)} ms`;
  process.stdout.write(`${renderTable({ caption, columns, rows: rows.map(({ cells }) => cells) })}\n\n`);
  const line = verdictLine('a report at the end', whole.ratio * 100, 'most', LIMITS.ingestGrowth * 100, '%');
  process.stdout.write(`${line}\n\n`);
  return whole.ratio <= LIMITS.ingestGrowth;
}

async function tellQueries(record: RecordStore, reports: number): Promise<boolean> {
  const timed = [];
  for (const query of TIMED_QUERIES) timed.push(await timeQuery(query, record, reports));
  const columns = ['question', 'least, ms', 'middle, ms', 'most, ms', 'answers', 'limit, ms', ''];
  const table: Table = { caption: `Questions at ${reports} reports`, columns, rows: timed.map(({ cells }) => cells) };
  process.stdout.write(`${renderTable(table)}\n`);
  return timed.every(({ isHeld }) => isHeld);
}

async function timeQuery({ name, limitMs, draw }: TimedQuery, record: RecordStore, reports: number) {
  const chance = seeded(11);
  const times: number[] = [];
  let answers = 0;
  for (let number = 0; number < QUESTIONS; number += 1) {
    await breathe();
    const ask = draw(seeded(chance.below(2 ** 30)), reports);
    const start = performance.now();
    answers += await ask(record);
    times.push(performance.now() - start);
  }
  const { min, median, max } = spreadOf(times);
  const isHeld = median <= limitMs;
  const cells = [min, median, max].map((time) => time.toFixed(2));
  return {
    isHeld,
    cells: [name, ...cells, (answers / QUESTIONS).toFixed(1), `${limitMs}`, isHeld ? 'held' : 'MISSED'],
  };
}
