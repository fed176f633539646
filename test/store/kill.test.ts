// A record whose writer is killed at any moment: it opens, is sound, holds whole batches, and can be gone on with.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../benchmarks/seeded.js';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { MEMORY } from '../../src/store/open-record.js';
import { contentHash, LASTING, openNamed, tempFolder } from './backends.js';

/** The whole measure is DATELINE_KILLS=30 DATELINE_KILL_REPORTS=2000; a test run does with less. */
const KILLS = Number(process.env.DATELINE_KILLS ?? 5);
const REPORTS = Number(process.env.DATELINE_KILL_REPORTS ?? 160);
const BATCH = 10;

const child = fileURLToPath(new URL('write-child.mjs', import.meta.url));

describe.each(LASTING)('$kind', (kind) => {
  test(`killed ${KILLS} times while ${REPORTS} reports are written`, { timeout: 1_200_000 }, async () => {
    const [name, batches] = [await kind.name(), path.join(tempFolder(), 'batches.jsonl')];
    const reports = Array.from({ length: REPORTS }, (_, number) => syntheticReport(number));
    const lines = Array.from({ length: REPORTS / BATCH }, (_, at) => reports.slice(at * BATCH, at * BATCH + BATCH));
    writeFileSync(batches, `${lines.map((batch) => JSON.stringify(batch)).join('\n')}\n`);
    const whole = await openNamed(MEMORY);
    await whole.writeReports(reports, { at: '' });
    const took = await writeUntil(name, batches, null);
    const expected = await contentHash(whole);
    const first = await openNamed(name);
    expect(await contentHash(first)).toBe(expected);
    await first.close();
    await killAndLook(await kind.name(), batches, took, expected);
  });
});

/** A writer that goes on has to find its place first, so the moments add up to more than an undisturbed run took. */
async function killAndLook(name: string, batches: string, took: number, expected: string): Promise<void> {
  const chance = seeded(7);
  const seen = new Set<number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writeUntil(name, batches, chance.below(Math.max(50, (6 * took) / KILLS)));
    const record = await openNamed(name);
    expect(await record.check()).toEqual([]);
    const [count, logged] = [await record.count('report'), await record.count('ingest')];
    expect(count).toBe(logged * BATCH);
    seen.add(count);
    await record.close();
  }
  await writeUntil(name, batches, null);
  const record = await openNamed(name);
  expect(await record.count('report')).toBe(REPORTS);
  expect(await contentHash(record)).toBe(expected);
  console.info(`killed with ${[...seen].join(', ')} reports written`);
}

/** Runs the writer to its end, or kills it so many milliseconds after it has opened the record; gives its time. */
function writeUntil(name: string, batches: string, killAfter: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [child, name, batches], { stdio: ['ignore', 'pipe', 'inherit'] });
    let opened = performance.now();
    writer.stdout.once('data', () => {
      opened = performance.now();
      if (killAfter !== null) setTimeout(() => writer.kill('SIGKILL'), killAfter);
    });
    writer.on('error', reject);
    writer.on('exit', (status, signal) => {
      if (signal === null && status !== 0) reject(new Error(`the writer ended with ${status}`));
      else resolve(performance.now() - opened);
    });
  });
}
