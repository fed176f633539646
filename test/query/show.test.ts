// Anything by its id, with its words and links; why it is here; conflicts with both sides; the record at a glance.
import { expect, test } from 'vitest';
import { conflicts } from '../../src/query/conflicts.js';
import { overview } from '../../src/query/overview.js';
import { show } from '../../src/query/show.js';
import { why } from '../../src/query/why.js';
import { undoInRecord } from '../../src/run/keep-record.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { smallReading } from '../store/small-reading.js';
import { recordInTest } from './asked-record.js';

const KELL: Told = { name: 'Arno Kell', country: 'NOR', offices: [{ title: 'president', of: 'Norland' }] };
const SAND: Told = { name: 'Berta Sand', country: 'ZAF' };

/** Ids as the product makes them: those of told readings are made for reading. */
const hex = (number: number) => `${number}`.padStart(16, '0');

const reportOf = (number: number, date: string, text: string, figure: number) => {
  const made = told({
    id: `r-${hex(number)}`,
    date,
    text: `${text} Named: president Arno Kell, Berta Sand, Norland.`,
    who: [KELL, SAND, STATES.norland],
    events: [{ trigger: 'met', actors: ['Arno Kell'], recipients: ['Berta Sand'], time: '2015-11-23' }],
    figures: [{ words: `${figure}`, value: figure, unit: 'boat' }],
  });
  const event = made.events[0];
  const id = `v-${hex(number)}`;
  return {
    ...made,
    events: event === undefined ? [] : [{ ...event, id }],
    figures: made.figures.map((one) => ({ ...one, id: `f-${hex(number)}`, event: id })),
  };
};

const REPORTS = [
  reportOf(1, '2015-11-23', 'Arno Kell met Berta Sand and gave her 30 boats.', 30),
  reportOf(2, '2015-11-24', 'Arno Kell met Berta Sand on Monday, and she got 50 boats.', 50),
];

async function titles(record: RecordStore, id: string) {
  const { value, problems } = await show(record, id);
  return { kind: value?.kind, title: value?.title, codes: problems.map(({ code }) => code), value };
}

test('an act is shown by its own id and by that of any event that tells of it', async () => {
  const record = await recordInTest(REPORTS);
  const { value } = await titles(record, `v-${hex(2)}`);
  expect(value).toMatchObject({ kind: 'act', title: 'CONSULT meeting: Arno Kell, Berta Sand', id: `v-${hex(1)}` });
  expect(value?.evidence.map(({ report }) => report)).toEqual([`r-${hex(1)}`, `r-${hex(2)}`]);
  expect(value?.links.map(({ relation }) => relation)).toEqual(
    expect.arrayContaining(['takes part', 'told by', 'disputed']),
  );
});

test('every link of what is shown leads to something', async () => {
  const record = await recordInTest(REPORTS);
  const { value } = await titles(record, `v-${hex(1)}`);
  for (const { id, kind } of value?.links ?? []) expect([id, (await titles(record, id)).kind]).toEqual([id, kind]);
});

test('a report, a figure and a person are shown', async () => {
  const record = await recordInTest(REPORTS);
  expect(await titles(record, `r-${hex(1)}`)).toMatchObject({ kind: 'report', title: `r-${hex(1)}` });
  expect(await titles(record, `f-${hex(2)}`)).toMatchObject({ kind: 'figure', title: '50' });
  const kell = (await titles(record, `v-${hex(1)}`)).value?.links.find(({ name }) => name === 'Arno Kell');
  expect(await titles(record, kell?.id ?? '')).toMatchObject({ kind: 'thing', title: 'Arno Kell' });
});

test.each([['v-ffffffffffffffff'], ['z-0000000000000000'], ['Arno Kell'], ['']])(
  '%j is no id of the record',
  async (id) => {
    expect((await titles(await recordInTest(REPORTS), id)).codes).toEqual(['query/unknown-id']);
  },
);

test('why an act is one: the decision with its reasons, until it is taken back', async () => {
  const record = await recordInTest(REPORTS);
  const { value } = await why(record, `v-${hex(1)}`);
  const [decision] = value?.decisions.filter(({ kind }) => kind === 'same') ?? [];
  expect(decision).toMatchObject({ about: 'act', decider: 'rules' });
  expect(decision?.reasons.length).toBeGreaterThan(0);
  expect(decision?.first.name).toContain('Arno Kell met Berta Sand');
  expect(value?.conflicts.map(({ kind }) => kind)).toEqual(['figure']);
  await undoInRecord(record, decision?.id ?? '', { decider: 'A. Editor', decidedAt: '2026-02-01T09:00:00Z' });
  const after = await why(record, `v-${hex(1)}`);
  expect(after.value?.decisions).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'undo', decider: 'A. Editor' })]),
  );
  expect((await titles(record, `v-${hex(2)}`)).value?.id).toBe(`v-${hex(2)}`);
});

test('a conflict tells both sides with their words', async () => {
  const record = await recordInTest(REPORTS);
  const { value } = await conflicts(record, {});
  expect(value.items).toMatchObject([{ kind: 'figure', day: '2015-11-23', act: { actors: [{ name: 'Arno Kell' }] } }]);
  const claims = value.items[0]?.claims.map(({ value: said, evidence }) => [said, evidence.report, evidence.words]);
  expect([...(claims ?? [])].sort()).toEqual([
    ['30 boat', `r-${hex(1)}`, '30'],
    ['50 boat', `r-${hex(2)}`, '50'],
  ]);
});

test.each([
  [{ about: 'Arno Kell' }, 1],
  [{ about: 'Norland' }, 1],
  [{ kinds: ['place'] }, 0],
  [{ reportedBy: '2015-11-23' }, 0],
  [{ from: '2016' }, 0],
])('conflicts %j: %d', async (question, count) => {
  expect((await conflicts(await recordInTest(REPORTS), question)).value.items).toHaveLength(count);
});

test('the record at a glance', async () => {
  const found = await overview(await recordInTest([...REPORTS, smallReading({ day: '2016-12-20' })]));
  expect(found).toMatchObject({ counts: { reports: 3 }, period: { first: '2015-11-23', last: '2016-12-20' } });
  expect(found.outlets).toEqual([{ outlet: 'Northern Courier', reports: 1 }]);
  expect(found.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Arno Kell', 'Berta Sand']));
});
