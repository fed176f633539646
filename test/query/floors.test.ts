// What the record must be able to answer, asked of reports as they are read: our own samples, and where they lie beside
// the project two reports of 2015 and 2022 that tell the same history.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReport } from '../../src/pipeline.js';
import { ledger } from '../../src/query/ledger.js';
import { meetings } from '../../src/query/meetings.js';
import { offices } from '../../src/query/offices.js';
import { positions } from '../../src/query/positions.js';
import { statements } from '../../src/query/statements.js';
import { things } from '../../src/query/things.js';
import { timeline } from '../../src/query/timeline.js';
import type { ReadDocument } from '../../src/reading.js';
import { keepReports } from '../../src/run/keep-record.js';
import { loadModel } from '../../src/run/load-model.js';
import { loadPlaces } from '../../src/run/load-places.js';
import { readInputs } from '../../src/source/read-inputs.js';
import { MEMORY, openRecord } from '../../src/store/open-record.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { root } from '../architecture/source-files.js';
import { hasModel } from '../face/run-dateline.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SHARED = path.join(root, '../shared/reports');
const TWO = [
  ['000_78e4f5896b3e148f.txt', '2022-07-19'],
  ['004_696a7fe469ec4d7c.txt', '2015-11-23'],
] as const;

async function read(inputs: readonly string[], date?: string): Promise<readonly ReadDocument[]> {
  const [model, places] = [loadModel().value, loadPlaces().value];
  if (model === null || places === null) throw new Error('no model, or no places');
  const found: ReadDocument[] = [];
  for await (const { value } of readInputs(inputs, { maxBytes: 8 * 1024 * 1024 })) {
    const given = date === undefined ? {} : { date };
    const document = value === null ? null : readReport(value, { model, places, given }).value;
    if (document !== null) found.push(document);
  }
  return found;
}

async function keep(documents: readonly ReadDocument[]): Promise<RecordStore> {
  const { value: record } = await openRecord(MEMORY, 'write');
  if (record === null) throw new Error('no record');
  await keepReports(record, documents, { at: '2026-01-31T09:00:00Z' });
  return record;
}

const president = async (record: RecordStore, on: string) => {
  const { value } = await offices(record, { name: 'Iran', on, title: 'president' });
  return value.items.map(({ holder, certainty, evidence }) => [holder.name, certainty, evidence.length > 0]);
};

describe.skipIf(!hasModel)('the samples', () => {
  let record: RecordStore;
  beforeAll(async () => {
    record = await keep(await read([path.join(root, 'samples')]));
  });
  afterAll(() => record?.close());

  test.each([
    ['2018-05-08', 'Hassan Rouhani'],
    ['2022-07-18', 'Ebrahim Raisi'],
  ])("as of %s Iran's president is %s", async (day, name) => {
    expect((await president(record, day))[0]).toEqual([name, 'stated', true]);
  });

  test('two meetings of the same three years apart are two, in their places', async () => {
    const { value } = await meetings(record, { first: 'Putin', second: 'Erdogan' });
    const days = value.items.flatMap(({ day, number }) => (number === null ? [] : [day]));
    expect(days).toEqual(expect.arrayContaining(['2019-02-14', '2022-07-19']));
    expect(value.places.map(({ place }) => place.name)).toEqual(expect.arrayContaining(['Sochi', 'Tehran']));
  });

  test('Turkey turns on Sweden and Finland', async () => {
    const { value } = await positions(record, { name: 'Turkey', issue: 'Sweden' });
    expect(value.items.map(({ change }) => change)).toContain('reversed');
    for (const { evidence } of value.items) expect(evidence?.sentence).toMatch(/Finland|Sweden|NATO|Turkey|Erdogan/);
  });

  test('IRNA is one source, and what Khamenei said through it has its words', async () => {
    const { value } = await statements(record, { by: 'Khamenei', through: 'IRNA' });
    expect(value.items[0]).toMatchObject({ speaker: { name: 'Ali Khamenei' }, through: [{ name: 'IRNA' }] });
    expect(value.items[0]?.words).not.toBe('');
  });
});

describe.skipIf(!hasModel || !existsSync(SHARED))('the reports of 2015 and 2022', () => {
  let record: RecordStore;
  beforeAll(async () => {
    const documents = await Promise.all(TWO.map(([file, date]) => read([path.join(SHARED, file)], date)));
    record = await keep(documents.flat());
  });
  afterAll(() => record?.close());

  test('Putin and Khamenei met in 2015 and in 2022, and the implied visit of 2007 stands before', async () => {
    const { value } = await meetings(record, { first: 'Vladimir Putin', second: 'Ali Khamenei' });
    expect(value.items.map(({ number, day, basis, noneSince }) => [number, day, basis, noneSince])).toEqual([
      [1, '2007', 'implied', null],
      [2, '2015-11-23', 'told', '2007'],
      [3, '2022-07-19', 'told', null],
    ]);
    for (const { evidence } of value.items) expect(evidence[0]?.words).not.toBe('');
  });

  test.each([
    ['2015-11-23', 'Hassan Rouhani'],
    ['2022-07-19', 'Ebrahim Raisi'],
  ])("as of %s Iran's president is %s", async (day, name) => {
    expect(await president(record, day)).toEqual([[name, 'stated', true]]);
  });

  test('the nuclear deal of both is one agreement', async () => {
    const { value } = await ledger(record, { kinds: ['deal'] });
    const nuclear = value.items.filter(
      (line) => line.kind === 'deal' && [line.name, ...line.aliases].some((name) => /nuclear/i.test(name)),
    );
    expect(nuclear).toHaveLength(1);
    expect(new Set(nuclear[0]?.tellings.map(({ evidence }) => evidence.day))).toEqual(
      new Set(['2015-11-23', '2022-07-19']),
    );
  });

  test("Turkey's position on Sweden and Finland runs threat, assent, threat", async () => {
    const { value } = await positions(record, { name: 'Turkey', issue: 'Sweden' });
    const [first] = value.items;
    expect(first?.issue.course).toEqual(['oppose', 'accept', 'threaten']);
    const ofIssue = value.items.filter(({ issue }) => issue.id === first?.issue.id);
    expect(ofIssue.filter(({ change }) => change === 'reversed')).toHaveLength(2);
    for (const { evidence } of ofIssue) expect(evidence?.sentence).not.toBe('');
  });

  test('IRNA is one source in both', async () => {
    const { value: found } = await things(record, { name: 'IRNA' });
    expect(found.items).toHaveLength(1);
    const { value } = await statements(record, { through: 'IRNA' });
    expect(new Set(value.items.map(({ evidence }) => evidence.day))).toEqual(new Set(['2015-11-23', '2022-07-19']));
  });

  test('Khamenei speaks about NATO', async () => {
    const { value } = await statements(record, { by: 'Khamenei', about: 'NATO' });
    expect(value.items.length).toBeGreaterThanOrEqual(2);
    for (const { speaker, evidence } of value.items) {
      expect([speaker?.name, /NATO/.test(evidence.sentence)]).toEqual(['Ali Khamenei', true]);
    }
  });

  test('what Russia and Iran did lies in the order of time, each with its words', async () => {
    const { value } = await timeline(record, { parties: ['Russia', 'Iran'] });
    const days = value.items.flatMap(({ time }) => time.earliest ?? time.latest ?? []);
    expect(days).toEqual([...days].sort());
    expect(days).toEqual(expect.arrayContaining(['2007-01-01', '2015-11-23', '2022-07-19']));
    for (const { evidence } of value.items) expect(evidence[0]?.sentence).not.toBe('');
  });
});
