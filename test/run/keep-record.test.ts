// What is kept, forgotten, decided and taken back, and that the record follows.
import { expect, test, vi } from 'vitest';
import { seeded } from '../../benchmarks/seeded.js';
import type { Reading } from '../../src/reading.js';
import {
  checkKept,
  decideInRecord,
  forgetReports,
  keepReports,
  settleAll,
  undoInRecord,
} from '../../src/run/keep-record.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { STATES, told, town } from '../resolve/told-report.js';
import { contentHash, KINDS, openFresh } from '../store/backends.js';
import { madeReport } from './made-reports.js';

// A server that shares its machine answers slowly.
vi.setConfig({ testTimeout: 240_000 });

const AT = { at: '2026-01-01T00:00:00Z' };
const EDITOR = { decider: 'A. Editor', decidedAt: '2026-01-31T09:00:00Z' };

/** Two reports of each of three meetings. */
const REPORTS: readonly Reading[] = Array.from({ length: 6 }, (_, i) => {
  const [meeting, telling] = [Math.floor(i / 2), i % 2];
  const [guest, day] = [['Arno Kell', 'Berta Sand', 'Carl Rost'][meeting]!, `20${10 + meeting}-05-04`];
  const verb = telling === 0 ? 'met' : 'talks';
  const text =
    telling === 0
      ? `In Haven the guest of Norland, ${guest}, met Dora Holm for an hour.`
      : `Dora Holm came to talks that she held with ${guest} in Haven, the harbour town of Norland.`;
  const who = [
    { name: guest, country: 'ZAF' },
    { name: 'Dora Holm', country: 'NOR' },
    STATES.norland,
    town('Haven', 'NOR'),
  ];
  const event = { trigger: verb, actors: [guest], recipients: ['Dora Holm'], place: 'Haven', time: day };
  return told({ id: `r-${i}`, date: day, text, who, events: [event] });
});

const written = (readings: readonly Reading[]) => readings.map((reading) => ({ reading, sentences: [] }));

const idsOf = async (record: RecordStore) => {
  const { items } = await record.find('act', { order: ['sortDay'] });
  return items.map(({ actId, startEarliest, witnesses }) => `${actId} ${startEarliest} ${witnesses}`);
};

test.each(KINDS)('$kind: reports are kept with what follows from them, and forgotten with it', async (kind) => {
  const record = await openFresh(kind);
  expect((await keepReports(record, written(REPORTS), AT)).value).toEqual({ added: 6, replaced: 0, unchanged: 0 });
  expect(await idsOf(record)).toEqual(['r-0:e0 2010-05-04 2', 'r-2:e0 2011-05-04 2', 'r-4:e0 2012-05-04 2']);
  const [norland] = (await record.find('thing', { where: [{ column: 'nameKey', equals: 'norland' }] })).items;
  expect([norland?.sort, norland?.country, norland?.reports]).toEqual(['country', 'NOR', 6]);
  expect(await record.check()).toEqual([]);
  expect(await forgetReports(record, ['r-1', 'r-2', 'r-3'])).toBe(3);
  const other = await openFresh(kind);
  await keepReports(other, written([REPORTS[5]!, REPORTS[0]!]), AT);
  await keepReports(other, written([REPORTS[4]!]), AT);
  expect(await contentHash(record)).toBe(await contentHash(other));
  expect(await idsOf(record)).toEqual(['r-0:e0 2010-05-04 1', 'r-4:e0 2012-05-04 2']);
});

test.each(KINDS)(
  '$kind: a ruling that is taken back parts what it joined, and comes back when that is taken back',
  async (kind) => {
    const record = await openFresh(kind);
    await keepReports(record, written(REPORTS), AT);
    const before = await idsOf(record);
    const [ruling] = (await record.find('ruling', { where: [{ column: 'about', equals: 'act' }] })).items;
    const { value: undoing } = await undoInRecord(record, ruling!.rulingId, EDITOR);
    expect(await idsOf(record)).toHaveLength(before.length + 1);
    await undoInRecord(record, undoing!, { ...EDITOR, decidedAt: '2026-02-01T09:00:00Z' });
    expect(await idsOf(record)).toEqual(before);
    const none = await undoInRecord(record, 'd-none', EDITOR);
    expect([none.value, none.problems.map(({ code }) => code)]).toEqual([null, ['run/no-decision']]);
  },
);

test.each(KINDS)('$kind: what a person says goes before the rules', async (kind) => {
  const record = await openFresh(kind);
  await keepReports(record, written(REPORTS), AT);
  const said = { about: 'act', score: null, reasons: ['it was checked'], undoes: null, ...EDITOR } as const;
  await decideInRecord(record, [
    { ...said, kind: 'different', first: 'r-0:e0', second: 'r-1:e0' },
    { ...said, kind: 'same', first: 'r-2:e0', second: 'r-4:e0' },
  ]);
  expect((await idsOf(record)).map((line) => line.slice(0, 6))).toEqual(['r-0:e0', 'r-1:e0', 'r-2:e0']);
});

test.each(KINDS)(
  '$kind: check finds derived rows that are gone, that lead nowhere, or that say something else',
  async (kind) => {
    const record = await openFresh(kind);
    await keepReports(record, written(REPORTS), AT);
    expect(await checkKept(record)).toEqual([]);
    const [act] = (await record.find('act')).items;
    const [cell] = (await record.find('cell')).items;
    await record.derive({ put: { act: [{ ...act!, witnesses: 7 }] } });
    expect(await checkKept(record)).toEqual([{ where: 'act', what: '1 rows are not what follows from the reports' }]);
    await record.derive({
      put: { act: [act!] },
      drop: [{ table: 'cell', where: [{ column: 'cellId', equals: cell!.cellId }] }],
    });
    expect((await checkKept(record)).map(({ where }) => where)).toContain('nodeCell');
    await settleAll(record);
    expect(await checkKept(record)).toEqual([]);
  },
);

test.each(KINDS)(
  '$kind: a random tenth of the rulings taken back, and that taken back, restores what was before, exactly',
  async (kind) => {
    const record = await openFresh(kind);
    await keepReports(
      record,
      written([...REPORTS, ...Array.from({ length: 40 }, (_, number) => madeReport(number))]),
      AT,
    );
    const derived = async () => {
      const lines: string[] = [];
      for await (const line of record.exportLines()) if (!line.startsWith('{"kind":"decision"')) lines.push(line);
      return lines;
    };
    const before = await derived();
    const rulings = (await record.find('ruling', { limit: 1000, where: [{ column: 'isProposal', equals: 0 }] })).items;
    const chance = seeded(5);
    const chosen = rulings.filter(() => chance.below(10) === 0);
    expect(chosen.length).toBeGreaterThan(5);
    const undoings: string[] = [];
    for (const { rulingId } of chosen) undoings.push((await undoInRecord(record, rulingId, EDITOR)).value ?? '');
    const left = new Set((await record.find('ruling', { limit: 1000 })).items.map(({ rulingId }) => rulingId));
    expect(chosen.filter(({ rulingId }) => left.has(rulingId))).toEqual([]);
    expect(await derived()).not.toEqual(before);
    for (const id of undoings.reverse())
      await undoInRecord(record, id, { ...EDITOR, decidedAt: '2026-02-01T09:00:00Z' });
    expect(await derived()).toEqual(before);
  },
);
