// Records that cannot be had: each is a clear problem, and nothing that was written is lost.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { openRecord } from '../../src/store/open-record.js';
import { openForWriting } from '../../src/store/sqlite-connection.js';
import { contentHash, openNamed, tempFolder } from './backends.js';

const AT = { at: '2026-01-01T00:00:00Z' };

/** A closed record with some reports, and the hash of its content. */
async function closedRecord(reports = 30) {
  const folder = path.join(tempFolder(), 'record');
  const record = await openNamed(folder);
  await record.writeReports(
    Array.from({ length: reports }, (_, number) => syntheticReport(number)),
    AT,
  );
  const hash = await contentHash(record);
  await record.close();
  return { folder, file: path.join(folder, 'record.sqlite'), hash };
}

async function codesOf(name: string, mode: 'read' | 'write') {
  const { value, problems } = await openRecord(name, mode);
  await value?.close();
  return problems.map(({ code }) => code);
}

describe('what stands in the place of the record', () => {
  test('a file that is no database', async () => {
    const file = path.join(tempFolder(), 'notes.txt');
    writeFileSync(file, 'Talks ended. '.repeat(1_000));
    for (const mode of ['read', 'write'] as const) expect(await codesOf(file, mode)).toEqual(['store/damaged']);
    expect(readFileSync(file, 'utf8')).toBe('Talks ended. '.repeat(1_000));
  });

  test('the database of another program is left alone', async () => {
    const file = path.join(tempFolder(), 'other.db');
    const other = openForWriting(file);
    other.exec('create table bookmark (address text)');
    other.close();
    const before = readFileSync(file);
    expect(await codesOf(file, 'write')).toEqual(['store/damaged']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a newer schema', async () => {
    const { file, hash } = await closedRecord();
    const meta = openForWriting(file);
    meta.exec("update meta set value = '999' where name = 'schema'");
    meta.close();
    for (const mode of ['read', 'write'] as const) {
      const { problems } = await openRecord(file, mode);
      expect(problems.map(({ code, message }) => [code, /schema 999, newest known 1/.test(message)])).toEqual([['store/newer-schema', true]]); // biome-ignore format: one pair
    }
    const back = openForWriting(file);
    back.exec("update meta set value = '1' where name = 'schema'");
    back.close();
    expect(await contentHash(await openNamed(file))).toBe(hash);
  });

  test('a folder in the place of the file, a file in the place of the folder', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'record.sqlite'));
    writeFileSync(path.join(folder, 'file'), '');
    expect(await codesOf(folder, 'write')).toEqual(['store/not-opened']);
    expect(await codesOf(path.join(folder, 'file', 'record'), 'write')).toEqual(['store/not-opened']);
  });

  test('nothing, where it is only to be read', async () => {
    expect(await codesOf(path.join(tempFolder(), 'absent'), 'read')).toEqual(['store/not-opened']);
  });

  test('a server that does not answer, its password untold', async () => {
    const { problems } = await openRecord('postgres://someone:secret@127.0.0.1:1/record', 'read');
    expect(problems.map(({ code }) => code)).toEqual(['store/not-opened']);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});

describe('damage', () => {
  test('a head that was overwritten', async () => {
    const { file } = await closedRecord();
    const bytes = readFileSync(file);
    bytes.fill(0x41, 0, 64);
    writeFileSync(file, bytes);
    for (const mode of ['read', 'write'] as const) expect(await codesOf(file, mode)).toEqual(['store/damaged']);
  });

  test('an end that was cut off is found', async () => {
    const { file } = await closedRecord();
    truncateSync(file, 40_960);
    const { value, problems } = await openRecord(file, 'read');
    const found = value === null ? problems.map(({ code }) => code) : await faultsOf(value.check());
    await value?.close();
    expect(found.length).toBeGreaterThan(0);
  });

  test('rows that were changed behind its back are found', async () => {
    const { file } = await closedRecord();
    const hand = openForWriting(file);
    hand.exec("update event set type = 'AID' where type <> 'AID' and report_id = (select min(report_id) from report)");
    hand.exec('delete from words where report_id = (select max(report_id) from report)');
    hand.exec(
      "insert into time (report_id, number, time_id, start, \"end\", kind, value, timex_type, timex_value, anchor) values ('r-lost', 0, 't', 0, 1, 'date', '2015', 'DATE', '2015', 'none')",
    );
    hand.close();
    const faults = await (await openNamed(file)).check();
    expect(faults.map(({ what }) => what)).toContain('its rows are not what was written');
    expect(faults.map(({ where, what }) => `${where}: ${what}`)).toContain('time: 1 rows belong to no report');
    expect(faults.length).toBe(3);
  });

  /** What a check finds, whether it tells it or fails with it. */
  async function faultsOf(checking: Promise<readonly unknown[]>): Promise<readonly unknown[]> {
    return checking.catch((error: { readonly problem: { readonly code: string } }) => [error.problem.code]);
  }
});

describe('no room and no right to write', () => {
  test('a full disk', async (context) => {
    const mount = tempFolder();
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', mount]).status === 0;
    if (!isMounted) context.skip('a small file system cannot be mounted here');
    onTestFinished(() => void spawnSync('umount', ['-l', mount]));
    const record = await openNamed(path.join(mount, 'record'));
    let written = 0;
    let code = '';
    while (code === '') {
      const batch = Array.from({ length: 5 }, (_, at) => syntheticReport(written + at));
      const result = await record.writeReports(batch, AT).catch((error) => error);
      if (result instanceof Error)
        code = (result as Error & { problem: { code: string } }).problem?.code ?? String(result);
      else written += 5;
      expect(written).toBeLessThan(500);
    }
    expect(code).toBe('store/full');
    expect(written).toBeGreaterThan(0);
    expect(await record.count('report')).toBe(written);
    await record.close();
    const copy = path.join(tempFolder(), 'copy.sqlite');
    copyFileSync(path.join(mount, 'record', 'record.sqlite'), copy);
    const wal = path.join(mount, 'record', 'record.sqlite-wal');
    if (existsSync(wal)) copyFileSync(wal, `${copy}-wal`);
    const again = await openNamed(copy);
    expect([await again.count('report'), await again.check()]).toEqual([written, []]);
  });

  test('a folder where nothing may be written: it can be read all the same', async (context) => {
    const { file, hash } = await closedRecord();
    // A copy, since this process may still hold the file itself open for writing.
    const folder = tempFolder();
    copyFileSync(file, path.join(folder, 'record.sqlite'));
    if (process.getuid?.() === 0) {
      if (spawnSync('mount', ['--bind', folder, folder]).status !== 0)
        context.skip('nothing is forbidden to root here');
      onTestFinished(() => void spawnSync('umount', ['-l', folder]));
      spawnSync('mount', ['-o', 'remount,ro,bind', folder]);
    } else {
      chmodSync(folder, 0o555);
      onTestFinished(() => chmodSync(folder, 0o755));
    }
    expect(await codesOf(folder, 'write')).toEqual(['store/not-opened']);
    const { value, problems } = await openRecord(folder, 'read');
    expect(problems).toEqual([]);
    expect(value === null ? '' : await contentHash(value)).toBe(hash);
    await value?.close();
    expect(await codesOf(path.join(folder, 'another'), 'write')).toEqual(['store/not-opened']);
  });

  test('a writer whose record is taken away fails, and says so', async () => {
    const folder = path.join(tempFolder(), 'record');
    const record = await openNamed(folder);
    rmSync(folder, { recursive: true });
    const written = await record.writeReports([syntheticReport(1)], AT).catch((error) => error);
    if (written instanceof Error) expect(written.name).toBe('StoreFailure');
    expect(await codesOf(folder, 'read')).toEqual(['store/not-opened']);
  });
});
