// Reading into the record: what is read, what is passed over, what goes, and how it goes on after an end.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { seeded } from '../../benchmarks/seeded.js';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { forgetInputs } from '../../src/run/forget-inputs.js';
import { plainKeeper } from '../../src/run/record-keepers.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { contentHash, KINDS, openFresh, tempFolder } from '../store/backends.js';
import { runIngest, writeReport, writeRows, writtenOf } from './ingest-runs.js';

// Some tests start worker threads and write hundreds of reports; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const AT = '2026-01-02T00:00:00Z';

const idsOf = async (record: RecordStore) =>
  (await record.find('report', { limit: 10_000 })).items.map(({ reportId }) => reportId).sort();

describe.each(KINDS)('$kind', (kind) => {
  test('files, folders and rows are kept; what has not changed is not read again', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    writeReport(path.join(folder, 'in'), 'a.txt', writtenOf('r-a'));
    writeReport(path.join(folder, 'in'), 'b.txt', writtenOf('r-b'));
    const rows = writeRows(folder, 'rows.jsonl', [writtenOf('r-c'), writtenOf('r-d')]);
    const first = await runIngest(record, [path.join(folder, 'in'), rows]);
    expect(first).toMatchObject({ added: 4, unchanged: 0, unread: 0, reads: 4, codes: [] });
    expect(await idsOf(record)).toEqual(['r-a', 'r-b', 'r-c', 'r-d']);
    const again = await runIngest(record, [path.join(folder, 'in'), rows]);
    expect(again).toMatchObject({ added: 0, unchanged: 4, reads: 0 });
    const forced = await runIngest(record, [folder], { isForced: true });
    expect(forced).toMatchObject({ added: 0, unchanged: 4, reads: 4 });
  });

  test('a file that changed is read again, and its old report goes', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    writeReport(folder, 'a.txt', writtenOf('r-old'));
    writeReport(folder, 'b.txt', writtenOf('r-b'));
    await runIngest(record, [folder]);
    writeReport(folder, 'a.txt', writtenOf('r-new'));
    expect(await runIngest(record, [folder])).toMatchObject({ added: 0, replaced: 1, gone: 0, unchanged: 1, reads: 1 });
    expect(await idsOf(record)).toEqual(['r-b', 'r-new']);
  });

  test('of a file of rows only what changed is read; a row that is no longer there goes', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    writeRows(
      folder,
      'rows.jsonl',
      ['r-1', 'r-2', 'r-3'].map((id) => writtenOf(id)),
    );
    await runIngest(record, [folder]);
    writeRows(
      folder,
      'rows.jsonl',
      ['r-3', 'r-4', 'r-1'].map((id) => writtenOf(id)),
    );
    expect(await runIngest(record, [folder])).toMatchObject({ replaced: 1, unchanged: 2, reads: 1 });
    expect(await idsOf(record)).toEqual(['r-1', 'r-3', 'r-4']);
    writeRows(
      folder,
      'rows.jsonl',
      ['r-4'].map((id) => writtenOf(id)),
    );
    expect(await runIngest(record, [folder])).toMatchObject({ added: 0, gone: 2, unchanged: 1, reads: 0 });
    expect(await idsOf(record)).toEqual(['r-4']);
  });

  test('a file that cannot be read whole loses nothing', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    const file = writeRows(folder, 'rows.jsonl', [writtenOf('r-1'), writtenOf('r-2')]);
    await runIngest(record, [folder]);
    writeFileSync(file, '{"id": \n');
    expect(await runIngest(record, [folder])).toMatchObject({ gone: 0, unread: 1, codes: ['source/bad-row'] });
    expect(await idsOf(record)).toEqual(['r-1', 'r-2']);
  });

  test('a row that could not be read is tried again, the others are not', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    writeRows(folder, 'rows.jsonl', [writtenOf('r-1'), 'fail', writtenOf('r-2')]);
    expect(await runIngest(record, [folder])).toMatchObject({ added: 2, unread: 1, codes: ['report/no-text'] });
    const again = await runIngest(record, [folder]);
    expect(again).toMatchObject({ added: 0, unchanged: 2, unread: 1, reads: 1, codes: ['report/no-text'] });
  });

  test('another reader reads again, and what was said of an input earlier still holds', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    writeReport(folder, 'a.txt', writtenOf('r-a'));
    await runIngest(record, [folder], { date: '2022-07-19' });
    expect(await runIngest(record, [folder])).toMatchObject({ unchanged: 1, reads: 0 });
    expect(await runIngest(record, [folder], { date: '2022-07-20' })).toMatchObject({ reads: 1 });
    expect(await runIngest(record, [folder], { reader: 'better' })).toMatchObject({ reads: 1 });
    const { items } = await record.find('ingest');
    expect(items[0]?.reader).toBe('better {"date":"2022-07-20"}');
  });

  test('what was forgotten comes back when it is given again', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    const file = writeReport(folder, 'a.txt', writtenOf('r-a'));
    const rows = writeRows(folder, 'rows.jsonl', [writtenOf('r-1'), writtenOf('r-2')]);
    await runIngest(record, [folder]);
    const forgotten = await forgetInputs(record, plainKeeper, [file, `${rows}#r-1`, 'absent.txt'], AT);
    expect(forgotten.value.map(({ reportId }) => reportId).sort()).toEqual(['r-1', 'r-a']);
    expect(forgotten.problems.map(({ code, source }) => [code, source])).toEqual([['run/not-in-record', 'absent.txt']]);
    expect(await idsOf(record)).toEqual(['r-2']);
    expect(await runIngest(record, [folder])).toMatchObject({ added: 2, unchanged: 1 });
    expect((await forgetInputs(record, plainKeeper, [folder], AT)).value).toHaveLength(3);
    expect((await forgetInputs(record, plainKeeper, ['r-1'], AT)).value).toHaveLength(0);
    expect(await runIngest(record, [folder])).toMatchObject({ added: 3 });
    expect((await forgetInputs(record, plainKeeper, ['r-1'], AT)).value).toHaveLength(1);
  });

  test('it stops with the batch in hand written, and goes on where it ended', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    const file = writeRows(
      folder,
      'rows.jsonl',
      Array.from({ length: 60 }, (_, at) => writtenOf(`r-${at}`)),
    );
    const stop = new AbortController();
    let reads = 0;
    const onRead = () => {
      reads += 1;
      if (reads === 25) stop.abort();
    };
    const stopped = await runIngest(record, [file], { stop: stop.signal, onRead, batch: { reports: 10, ms: 60_000 } });
    expect(stopped).toMatchObject({ added: 25, isStopped: true, reads: 25 });
    expect(await record.check()).toEqual([]);
    expect(await runIngest(record, [file])).toMatchObject({ added: 35, unchanged: 25, isStopped: false, reads: 35 });
    const { items } = await record.find('ingest', { where: [{ column: 'input', equals: file }] });
    expect(items).toMatchObject([{ state: 'done', reports: 60 }]);
  });

  test('a batch is all or nothing, and what was written before a failure is kept', async () => {
    const [record, folder] = [await openFresh(kind), tempFolder()];
    const file = writeRows(
      folder,
      'rows.jsonl',
      Array.from({ length: 30 }, (_, at) => writtenOf(`r-${at}`)),
    );
    let batches = 0;
    const keeper = {
      ...plainKeeper,
      keepReports: async (...args: Parameters<typeof plainKeeper.keepReports>) => {
        const kept = await plainKeeper.keepReports(...args);
        batches += 1;
        if (batches === 3) throw new Error('the disk is gone');
        return kept;
      },
    };
    const batch = { reports: 10, ms: 60_000 };
    await expect(runIngest(record, [file], { keeper, batch })).rejects.toThrow('the disk is gone');
    expect(await record.count('report')).toBe(20);
    expect(await record.check()).toEqual([]);
    expect(await runIngest(record, [file])).toMatchObject({ added: 10, unchanged: 20 });
  });

  test('the record is the same for any order of inputs and any number of workers', async () => {
    const folder = tempFolder();
    const chance = seeded(3);
    const files = Array.from({ length: 24 }, (_, at) => writeReport(folder, `${at}.txt`, syntheticReport(at)));
    files.push(
      writeRows(
        folder,
        'rows.jsonl',
        Array.from({ length: 30 }, (_, at) => syntheticReport(100 + at)),
      ),
    );
    const hashes = new Set<string>();
    for (const workers of [1, 2, 4]) {
      const record = await openFresh(kind);
      const order = files.map((file) => ({ file, at: chance.below(1_000_000) })).sort((a, b) => a.at - b.at);
      const batch = { reports: 1 + chance.below(20), ms: 60_000 };
      const run = await runIngest(
        record,
        order.map(({ file }) => file),
        { workers, batch },
      );
      expect(run).toMatchObject({ added: 54, codes: [] });
      hashes.add(await contentHash(record));
    }
    expect(hashes.size).toBe(1);
  });
});

describe('inputs', () => {
  const [memory] = KINDS;
  const fresh = () => openFresh(memory!);

  test('standard input: rows are known by what they say', async () => {
    const record = await fresh();
    const rows = (...ids: string[]) =>
      ids.map((id) => `${JSON.stringify({ id, text: JSON.stringify(writtenOf(id)) })}\n`);
    const stdinOf = async function* (...ids: string[]) {
      yield Buffer.from(rows(...ids).join(''));
    };
    expect(await runIngest(record, ['-'], { stdin: stdinOf('r-1', 'r-2') })).toMatchObject({ added: 2 });
    expect(await runIngest(record, ['-'], { stdin: stdinOf('r-2', 'r-3') })).toMatchObject({
      added: 1,
      unchanged: 1,
      gone: 0,
    });
    expect(await idsOf(record)).toEqual(['r-1', 'r-2', 'r-3']);
  });

  test('a file is the same from every folder and under every spelling', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const file = writeReport(folder, 'a.txt', writtenOf('r-a'));
    await runIngest(record, [file]);
    const spelt = path.relative(process.cwd(), file);
    expect(await runIngest(record, [spelt, `${folder}/./a.txt`, folder])).toMatchObject({ unchanged: 3, reads: 0 });
  });

  test('a file that is gone keeps its reports; one that became rows gives up its whole', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const file = writeReport(folder, 'a.json', writtenOf('r-a'));
    writeFileSync(file, JSON.stringify({ text: JSON.stringify(writtenOf('r-a')) }));
    await runIngest(record, [folder]);
    expect(await idsOf(record)).toEqual(['r-a']);
    const texts = ['r-b', 'r-c'].map((id) => ({ text: JSON.stringify(writtenOf(id)) }));
    writeFileSync(file, JSON.stringify(texts));
    expect(await runIngest(record, [folder])).toMatchObject({ added: 1, replaced: 1 });
    rmSync(file);
    expect(await runIngest(record, [folder])).toMatchObject({ codes: ['source/empty'] });
    expect(await idsOf(record)).toEqual(['r-b', 'r-c']);
  });

  test('a row that stands twice is one report; rows of one name are as many as their texts', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const file = path.join(folder, 'rows.jsonl');
    const row = (id: string) => `${JSON.stringify({ id: 'same', text: JSON.stringify(writtenOf(id)) })}\n`;
    writeFileSync(file, row('r-1') + row('r-1') + row('r-2'));
    await runIngest(record, [file]);
    expect(await idsOf(record)).toEqual(['r-1', 'r-2']);
    appendFileSync(file, row('r-3'));
    expect(await runIngest(record, [file])).toMatchObject({ added: 1, gone: 0, reads: 1 });
    expect(await idsOf(record)).toEqual(['r-1', 'r-2', 'r-3']);
  });

  test('a worker that dies costs its report alone', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const file = writeRows(folder, 'rows.jsonl', [writtenOf('r-1'), 'die', writtenOf('r-2'), writtenOf('r-3')]);
    expect(await runIngest(record, [file], { workers: 2 })).toMatchObject({
      added: 3,
      unread: 1,
      codes: ['run/worker-died'],
    });
    expect(await idsOf(record)).toEqual(['r-1', 'r-2', 'r-3']);
  });

  test('a reading that cannot be kept costs its report alone', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const broken = writtenOf('r-broken');
    const twice = {
      ...broken,
      reading: { ...broken.reading, times: [...broken.reading.times, ...broken.reading.times] },
    };
    const file = writeRows(folder, 'rows.jsonl', [writtenOf('r-1'), twice]);
    expect(await runIngest(record, [file])).toMatchObject({ added: 1, unread: 1, codes: ['store/bad-reading'] });
  });

  test('a batch is written in time although the next report takes long', async () => {
    const [record, folder] = [await fresh(), tempFolder()];
    const file = writeReport(folder, 'a.txt', writtenOf('r-1'));
    const stop = new AbortController();
    const slow = (async function* () {
      while (!stop.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 10));
      yield Buffer.from('');
    })();
    const running = runIngest(record, [file, '-'], { stdin: slow, stop: stop.signal, batch: { reports: 50, ms: 30 } });
    await expect.poll(() => record.count('report')).toBe(1);
    stop.abort();
    expect(await running).toMatchObject({ added: 1, isStopped: true });
  });
});
