// An ingest that is killed at any moment: the record opens, is sound, and the same command ends at the same content.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../benchmarks/seeded.js';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { contentHash, LASTING, openNamed, tempFolder } from '../store/backends.js';
import { writeReport, writeRows } from './ingest-runs.js';

/** The whole measure is DATELINE_KILLS=30 DATELINE_KILL_REPORTS=2000; a test run does with less. */
const KILLS = Number(process.env.DATELINE_KILLS ?? 3);
const REPORTS = Number(process.env.DATELINE_KILL_REPORTS ?? 40);

const child = fileURLToPath(new URL('ingest-child.mjs', import.meta.url));

/** A folder of files with a report each, and a file of rows with as many. */
function writeInputs(): readonly string[] {
  const folder = tempFolder();
  const half = REPORTS / 2;
  for (let at = 0; at < half; at += 1) writeReport(path.join(folder, 'files'), `${at}.txt`, syntheticReport(at));
  const rows = Array.from({ length: half }, (_, at) => syntheticReport(half + at));
  return [path.join(folder, 'files'), writeRows(folder, 'rows.jsonl', rows)];
}

describe.each(LASTING)('$kind', (kind) => {
  test(`killed ${KILLS} times while ${REPORTS} reports are read in`, { timeout: 3_600_000 }, async () => {
    const inputs = writeInputs();
    const whole = await kind.name();
    const took = await ingestUntil(whole, inputs, null);
    const expected = await hashOf(whole);
    const [name, chance] = [await kind.name(), seeded(11)];
    const seen: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await ingestUntil(name, inputs, chance.below(Math.max(50, (3 * took) / KILLS)));
      seen.push(await soundReports(name));
    }
    await ingestUntil(name, inputs, null);
    expect(await soundReports(name)).toBe(REPORTS);
    expect(await hashOf(name)).toBe(expected);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    console.info(`${kind.kind}: killed with ${seen.join(', ')} of ${REPORTS} reports kept`);
  });
});

async function soundReports(name: string): Promise<number> {
  const record = await openNamed(name);
  expect(await record.check()).toEqual([]);
  const count = await record.count('report');
  await record.close();
  return count;
}

async function hashOf(name: string): Promise<string> {
  const record = await openNamed(name);
  const hash = await contentHash(record);
  await record.close();
  return hash;
}

/** Runs the ingest to its end, or kills it so many milliseconds after it has opened the record; gives its time. */
function ingestUntil(name: string, inputs: readonly string[], killAfter: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const args = [child, name, '2', ...inputs];
    const ingest = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let opened = performance.now();
    ingest.stdout.once('data', () => {
      opened = performance.now();
      if (killAfter !== null) setTimeout(() => ingest.kill('SIGKILL'), killAfter);
    });
    ingest.on('error', reject);
    ingest.on('exit', (status, signal) => {
      if (signal === null && status !== 0) reject(new Error(`the ingest ended with ${status}`));
      else resolve(performance.now() - opened);
    });
  });
}
