// The meetings of two: how many, in what order, what words imply, and what is one occasion told in parts.
import { expect, test } from 'vitest';
import { type MeetingsQuestion, meetings } from '../../src/query/meetings.js';
import { STATES, type Told, type ToldEvent, told } from '../resolve/told-report.js';
import { recordInTest } from './asked-record.js';

const KELL: Told = { name: 'Arno Kell', country: 'NOR' };
const SAND: Told = { name: 'Berta Sand', country: 'ZAF' };
const WHO = [KELL, SAND, STATES.norland, STATES.sudland];
const NAMES = 'Named: Arno Kell, Berta Sand, Norland, Sudland.';

const met = (time: string | null, other: Partial<ToldEvent> = {}): ToldEvent => ({
  trigger: 'met',
  actors: ['Arno Kell'],
  recipients: ['Berta Sand'],
  time,
  ...other,
});
const visited = (time: string, other: Partial<ToldEvent> = {}): ToldEvent => ({
  trigger: 'visit',
  mode: 'visit',
  actors: ['Arno Kell'],
  recipients: ['Sudland'],
  place: 'Sudland',
  time,
  ...other,
});
const report = (id: string, date: string, text: string, ...events: readonly ToldEvent[]) =>
  told({ id, date, text: `${text} ${NAMES}`, who: WHO, events });

const REPORTS = [
  report(
    'r-1',
    '2015-11-23',
    'Kell met Sand on his first visit to Sudland since 2007.',
    met('2015-11-23'),
    visited('2007-01-01/2007-12-31', { trigger: 'since', factuality: 'implied' }),
  ),
  report(
    'r-2',
    '2022-07-19',
    'Kell met Sand. It was a long visit.',
    met('2022-07-19'),
    visited('2022-07-19', { recipients: ['Berta Sand'] }),
  ),
  report('r-3', '2022-08-01', 'Kell will have met Sand.', met('2022-09-01', { factuality: 'planned' })),
  report('r-4', '2022-08-02', 'Kell met Sand by telephone.', met('2022-08-02', { mode: 'phone' })),
];

const ask = async (reports: typeof REPORTS, question: Partial<MeetingsQuestion> = {}) => {
  const { value, trace } = await meetings(await recordInTest(reports), {
    first: 'Arno Kell',
    second: 'Berta Sand',
    ...question,
  });
  const rows = value.items.map(({ number, day, basis, noneSince }) => [number, day, basis, noneSince]);
  return { value, rows, notes: trace.map(({ rule }) => rule) };
};

test('are numbered by time, the implied one before them, one occasion once, a plan not at all', async () => {
  const { value, rows } = await ask(REPORTS);
  expect(rows).toEqual([
    [1, '2007', 'implied', null],
    [2, '2015-11-23', 'told', '2007'],
    [3, '2022-07-19', 'told', null],
    [null, '2022-09-01', 'planned', null],
  ]);
  expect([value.count, value.told, value.implied]).toEqual([3, 2, 1]);
  expect(value.between?.map(({ name }) => name)).toEqual(['Arno Kell', 'Berta Sand']);
});

test('calls are counted where they are asked for', async () => {
  const { value } = await ask(REPORTS, { withCalls: true });
  expect(value.count).toBe(4);
});

test.each<[string, Partial<MeetingsQuestion>, number]>([
  ['in a period', { from: '2016' }, 1],
  ['as reported by a day', { reportedBy: '2016' }, 2],
  ['as known by a day before all', { knownBy: '2025' }, 0],
])('%s', async (_what, question, count) => expect((await ask(REPORTS, question)).value.count).toBe(count));

test('a page goes on where the last ended', async () => {
  const { value } = await ask(REPORTS, { limit: 2 });
  expect(value.items).toHaveLength(2);
  const { rows } = await ask(REPORTS, { limit: 2, cursor: value.next ?? '' });
  expect(rows.map(([number]) => number)).toEqual([3, null]);
});

test('one that a report says there was not is told', async () => {
  const between = report('r-5', '2011-05-05', 'Kell met Sand.', met('2011-05-04'));
  const { notes } = await ask([...REPORTS, between]);
  expect(notes).toContain('query/not-none-between');
  expect((await ask(REPORTS)).notes).toEqual([]);
});

test('an implied visit without a meeting in its report is none of the two', async () => {
  const alone = report(
    'r-6',
    '2015-11-23',
    'It was the first visit of Kell to Sudland since 2007.',
    visited('2007-01-01/2007-12-31', { trigger: 'since', factuality: 'implied' }),
  );
  expect((await ask([alone])).value.count).toBe(0);
});

test('each stands on its words', async () => {
  const { value } = await ask(REPORTS);
  expect(value.items.map(({ evidence }) => evidence[0]?.sentence)).toEqual([
    'Kell met Sand on his first visit to Sudland since 2007.',
    'Kell met Sand on his first visit to Sudland since 2007.',
    'Kell met Sand.',
    'Kell will have met Sand.',
  ]);
});

test('one told without its day may be one of the dated, and is not counted twice', async () => {
  const loose = report('r-5', '2022-12-01', 'Kell met Sand three times in that year.', met('2022-01-01/2022-12-31'));
  const { value, rows } = await ask([...REPORTS, loose]);
  expect(rows).toContainEqual([null, '2022', 'told', null]);
  expect(value.count).toBe((await ask(REPORTS)).value.count);
});

test('one told without its day, in a year in which none is known, is one more', async () => {
  const loose = report('r-5', '2022-12-01', 'Kell had met Sand, a book says.', met('2018-01-01/2018-12-31'));
  expect((await ask([...REPORTS, loose])).value.count).toBe((await ask(REPORTS)).value.count + 1);
});

test('one told without its day before the others were is one more', async () => {
  const early = report(
    'r-6',
    '2010-12-01',
    'At a feast in the mountains, with dancers and drums, Kell met Sand.',
    met(null),
  );
  expect((await ask([...REPORTS, early])).value.count).toBe((await ask(REPORTS)).value.count + 1);
});
