// An ingest whose record fails under it: a clear problem, nothing half-written, and the same call goes on.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { plainKeeper } from '../../src/run/record-keepers.js';
import { workWithRecord } from '../../src/run/work-with-record.js';
import { contentHash, openNamed, tempFolder } from '../store/backends.js';
import { runIngest, writeRows } from './ingest-runs.js';

const BATCH = { reports: 5, ms: 60_000 };
const REPORTS = 40;

describe('a full disk', () => {
  test('what was written before is kept, and the rest follows when there is room', async (context) => {
    const mount = tempFolder();
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', mount]).status === 0;
    if (!isMounted) context.skip('a small file system cannot be mounted here');
    onTestFinished(() => void spawnSync('umount', ['-l', mount]));
    const reports = Array.from({ length: REPORTS }, (_, at) => syntheticReport(at));
    const rows = writeRows(tempFolder(), 'rows.jsonl', reports);
    const name = path.join(mount, 'record');
    const full = await workWithRecord(name, 'write', (record) => runIngest(record, [rows], { batch: BATCH }));
    expect([full.value, full.problems.map(({ code }) => code)]).toEqual([null, ['store/full']]);
    expect(spawnSync('mount', ['-o', 'remount,size=200m', mount]).status).toBe(0);
    const record = await openNamed(name);
    const kept = await record.count('report');
    expect(kept % BATCH.reports).toBe(0);
    expect(kept).toBeLessThan(REPORTS);
    expect(kept).toBeGreaterThan(0);
    expect(await record.check()).toEqual([]);
    expect(await runIngest(record, [rows], { batch: BATCH })).toMatchObject({ added: REPORTS - kept, unchanged: kept });
    expect(await record.check()).toEqual([]);
    const whole = await openNamed('memory:');
    await runIngest(whole, [rows], { keeper: plainKeeper });
    expect(await contentHash(record)).toBe(await contentHash(whole));
  });
});

describe('workWithRecord', () => {
  test('a failure of ours is thrown, and the record is let go of all the same', async () => {
    const name = path.join(tempFolder(), 'record');
    const failing = workWithRecord(name, 'write', async () => {
      throw new Error('a fault of ours');
    });
    await expect(failing).rejects.toThrow('a fault of ours');
    expect((await workWithRecord(name, 'write', (record) => record.count('report'))).value).toBe(0);
  });

  test('a second writer is told, and a reader is not kept out', async () => {
    const name = path.join(tempFolder(), 'record');
    await openNamed(name);
    const second = await workWithRecord(name, 'write', async () => true);
    expect([second.value, second.problems.map(({ code }) => code)]).toEqual([null, ['store/locked']]);
    expect((await workWithRecord(name, 'read', (record) => record.count('report'))).value).toBe(0);
  });
});
