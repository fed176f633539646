// Through time: who held an office when, where a side stood on an issue, what became of a deal, then and now.
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/query/compare.js';
import { ledger } from '../../src/query/ledger.js';
import { offices } from '../../src/query/offices.js';
import { changeOf, type Stance } from '../../src/query/positions/stance-scale.js';
import { positions } from '../../src/query/positions.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { recordInTest } from './asked-record.js';

describe('offices', () => {
  type Status = NonNullable<Told['offices']>[number]['status'];
  const president = (name: string, status: Status = 'current'): Told => {
    return { name, country: 'NOR', offices: [{ title: 'president', of: 'Norland', status }] };
  };
  const report = (id: string, date: string, ...who: readonly Told[]) => {
    const text = `In Norland: ${who.map(({ name }) => `president ${name}`).join(', ')}.`;
    return told({ id, date, text, who: [...who, STATES.norland] });
  };
  const REPORTS = [
    report('r-1', '2007-03-01', president('Arno Kell')),
    report('r-2', '2010-03-01', president('Berta Sand')),
    report('r-3', '2015-03-01', president('Arno Kell')),
    report('r-4', '2022-03-01', president('Carl Rost'), president('Arno Kell', 'former')),
  ];
  const onDay = async (on: string, other: { readonly reportedBy?: string } = {}) => {
    const { value } = await offices(await recordInTest(REPORTS), { name: 'Norland', on, title: 'president', ...other });
    return value.items.map(({ holder, certainty }) => `${holder.name} ${certainty}`);
  };

  test.each([
    ['2007-03-01', ['Arno Kell stated']],
    ['2010-03-01', ['Berta Sand stated']],
    ['2015-03-01', ['Arno Kell stated']],
    ['2022-03-01', ['Carl Rost stated']],
  ])('on %s: %j', async (day, holders) => expect(await onDay(day)).toEqual(holders));

  test('between two reports both can be', async () => {
    expect((await onDay('2012-01-01')).sort()).toEqual(['Arno Kell possible', 'Berta Sand possible']);
  });

  test('as reported by a day, the next holder is not known yet', async () => {
    expect(await onDay('2022-03-01', { reportedBy: '2016' })).toEqual(['Arno Kell possible']);
  });

  test('who held it twice held it two times, and the other bounds both', async () => {
    const { value } = await offices(await recordInTest(REPORTS), { name: 'Arno Kell' });
    expect(value.items.map(({ start, end }) => [start.earliest, start.latest, end.earliest, end.latest])).toEqual([
      [null, '2007-03-01', '2007-03-01', '2010-03-01'],
      ['2010-03-01', '2015-03-01', '2015-03-01', '2022-03-01'],
    ]);
    expect(value.items.every(({ evidence }) => evidence[0]?.sentence.includes('president Arno Kell'))).toBe(true);
  });
});

test('of many tellings of an office those nearest the day are shown', async () => {
  const holder: Told = { name: 'Arno Kell', country: 'NOR', offices: [{ title: 'president', of: 'Norland' }] };
  const years = ['2001', '2003', '2005', '2007', '2009', '2011'];
  const reports = years.map((year) => {
    const text = `In ${year} president Arno Kell of Norland spoke.`;
    return told({ id: `r-${year}`, date: `${year}-05-01`, text, who: [holder, STATES.norland] });
  });
  const { value } = await offices(await recordInTest(reports), { name: 'Norland', on: '2009-06-01' });
  expect(value.items[0]?.evidence.map(({ report }) => report)).toEqual(['r-2009', 'r-2011', 'r-2007']);
});

describe('positions', () => {
  test.each([
    ['oppose', 'oppose', 'restated'],
    ['oppose', 'accept', 'reversed'],
    ['support', 'demand', 'reversed'],
    ['reject', 'condition', 'softened'],
    ['condition', 'reject', 'hardened'],
    ['accept', 'offer', 'hardened'],
  ] as const)('%s, then %s: %s', (before: Stance, after: Stance, change) =>
    expect(changeOf(before, after)).toBe(change),
  );

  const WHO: readonly Told[] = [STATES.norland, STATES.sudland, STATES.ostland, { name: 'Arno Kell', country: 'NOR' }];
  const report = (
    id: string,
    date: string,
    issue: string,
    stance: Stance,
    topics: readonly string[],
    holder = 'Norland',
  ) => {
    const text = `${holder} spoke about ${issue}. Named: Norland, Sudland, Ostland, Arno Kell.`;
    return told({ id, date, text, who: WHO, positions: [{ holder, issue, stance, topics }] });
  };
  const REPORTS = [
    report('r-3', '2022-07-01', 'the entry of Sudland to the alliance', 'oppose', ['Sudland'], 'Arno Kell'),
    report('r-1', '2022-05-01', "Sudland's bid for the alliance", 'oppose', ['Sudland']),
    report('r-2', '2022-06-01', 'the entry of Sudland', 'accept', ['Sudland']),
    report('r-4', '2022-06-15', 'the price of fish', 'demand', []),
  ];
  const ask = async (question: Partial<Parameters<typeof positions>[1]> = {}) => {
    return (await positions(await recordInTest(REPORTS), { name: 'Norland', ...question })).value.items;
  };

  test('what was held before, as the words have it, is on what they speak of', async () => {
    const text = 'Norland repeated its opposition to the step.';
    const positionsTold = [{ holder: 'Norland', issue: 'the step', stance: 'oppose' as const }];
    const made = told({ id: 'r-1', date: '2022-05-01', text, who: [STATES.norland], positions: positionsTold });
    const { value } = await positions(await recordInTest([made]), { name: 'Norland' });
    expect(value.items.map(({ basis, change }) => [basis, change])).toEqual([
      ['implied', null],
      ['stated', 'restated'],
    ]);
    expect(new Set(value.items.map(({ issue }) => issue.id)).size).toBe(1);
  });

  test('one issue in other words, by the state and by its leader, is one row in the order of time', async () => {
    const items = await ask();
    expect(items.map(({ id, stance, change }) => [id, stance, change])).toEqual([
      ['r-1:p0', 'oppose', null],
      ['r-2:p0', 'accept', 'reversed'],
      ['r-3:p0', 'oppose', 'reversed'],
      ['r-4:p0', 'demand', null],
    ]);
    expect(items[0]?.issue.course).toEqual(['oppose', 'accept', 'oppose']);
    expect(items.map(({ side }) => side.name)).toEqual(['Norland', 'Norland', 'Norland', 'Norland']);
  });

  test.each([
    [{ issue: 'Sudland' }, ['r-1:p0', 'r-2:p0', 'r-3:p0']],
    [{ issue: 'fish prices' }, ['r-4:p0']],
    [{ issue: 'nothing of it' }, []],
    [{ name: 'Arno Kell' }, ['r-3:p0']],
    [{ from: '2022-06-10' }, ['r-3:p0', 'r-4:p0']],
    [{ reportedBy: '2022-06-10' }, ['r-1:p0', 'r-2:p0']],
  ])('%j', async (question, ids) => expect((await ask(question)).map(({ id }) => id)).toEqual(ids));

  test('words that only point back go where the words before them went', async () => {
    const text =
      'Norland would block the entry of Sudland. Norland may yet accept the process. Named: Norland, Sudland.';
    const entry = { holder: 'Norland', issue: 'the entry of Sudland', topics: ['Sudland'], stance: 'oppose' } as const;
    const process = { holder: 'Norland', issue: 'the process', stance: 'condition' } as const;
    const record = await recordInTest([
      told({ id: 'r-1', date: '2022-07-01', text, who: WHO.slice(0, 2), positions: [entry, process] }),
    ]);
    const { value } = await positions(record, { name: 'Norland' });
    expect(value.items.map(({ change }) => change)).toEqual([null, 'softened']);
  });
});

const TRADERS: readonly Told[] = [STATES.norland, STATES.sudland, STATES.ostland];
const DEALS = [
  told({
    id: 'r-1',
    date: '2015-05-01',
    text: 'Norland and Sudland may sign a fishing treaty. Named: Ostland.',
    who: TRADERS,
    agreements: [{ name: 'fishing treaty', parties: ['Norland', 'Sudland'], time: '2015', status: 'proposed' }],
  }),
  told({
    id: 'r-2',
    date: '2015-07-02',
    text: 'Norland and Sudland signed the fishing treaty. Norland gave 30 boats. Named: Ostland.',
    who: TRADERS,
    agreements: [{ name: 'fishing treaty', parties: ['Norland', 'Sudland'], time: '2015', status: 'signed' }],
    events: [
      { trigger: 'gave', type: 'AID', mode: null, actors: ['Norland'], recipients: ['Sudland'], time: '2015-07-01' },
    ],
  }),
];

test('a deal is told with its parties and what became of it', async () => {
  const { value } = await ledger(await recordInTest(DEALS), { parties: ['Norland', 'Sudland'], kinds: ['deal'] });
  expect(value.items).toMatchObject([{ kind: 'deal', course: ['proposed', 'signed'], status: 'signed' }]);
  const { value: none } = await ledger(await recordInTest(DEALS), { parties: ['Ostland'] });
  expect(none.items).toEqual([]);
  const { value: before } = await ledger(await recordInTest(DEALS), { reportedBy: '2015-06' });
  expect(before.items).toMatchObject([{ status: 'proposed' }]);
});

test('figures of an act are told with their bounds', async () => {
  const [proposed, signed] = DEALS;
  if (proposed === undefined || signed === undefined) throw new Error('two reports');
  const start = signed.report.text.indexOf('30');
  const of = { start: start + 3, end: start + 8 };
  const boats = {
    id: 'f-1',
    start,
    end: start + 2,
    low: 30,
    high: 30,
    unit: 'boat',
    bound: 'exact',
    of,
    event: 'r-2:e0',
    unitKind: 'count',
    per: null,
    horizon: null,
  } as const;
  const record = await recordInTest([proposed, { ...signed, figures: [boats] }]);
  const { value } = await ledger(record, { kinds: ['figure'] });
  expect(value.items).toMatchObject([
    { kind: 'figure', type: 'AID', counted: 'boat', low: 30, high: 30, tellings: [{ words: '30', counted: 'boats' }] },
  ]);
  const pages = await ledger(record, { limit: 1 });
  const rest = await ledger(record, { limit: 1, cursor: pages.value.next ?? '' });
  expect([pages.value.items[0]?.kind, rest.value.items[0]?.kind, rest.value.next]).toEqual(['deal', 'figure', null]);
});

test('then and now stand side by side', async () => {
  const record = await recordInTest(DEALS);
  const [then, now] = ['2015-06', '2015-12'];
  const { value } = await compare(record, { names: ['Norland', 'Sudland'], then, now });
  expect(value?.then).toMatchObject({ on: '2015-06-30', deals: [{ status: 'proposed' }], acts: [], meetings: 0 });
  expect(value?.now).toMatchObject({ on: '2015-12-31', deals: [{ status: 'signed' }], acts: [{ type: 'AID' }] });
  const { problems } = await compare(record, { names: ['Nobody Known'], then, now });
  expect(problems[0]?.code).toBe('query/unknown-name');
});
