// Through time: who held an office when, where a side stood on an issue, what became of an agreement.
import { describe, expect, test } from 'vitest';
import { holdersOn } from '../../src/resolve/holdings/holders-on.js';
import { changeOf, type Stance } from '../../src/resolve/positions/stance-scale.js';
import { resolve } from '../../src/resolve/resolve.js';
import { nameIn, STATES, type Told, told } from './told-report.js';

describe('offices', () => {
  const president = (name: string, status: NonNullable<Told['offices']>[number]['status'] = 'current'): Told => {
    return { name, country: 'NOR', offices: [{ title: 'president', of: 'Norland', status }] };
  };
  const report = (id: string, date: string, ...who: readonly Told[]) => {
    return told({
      id,
      date,
      text: `In Norland: ${who.map(({ name }) => `president ${name}`).join(', ')}.`,
      who: [...who, STATES.norland],
    });
  };
  const { record } = {
    record: resolve([
      report('r-1', '2007-03-01', president('Arno Kell')),
      report('r-2', '2010-03-01', president('Berta Sand')),
      report('r-3', '2015-03-01', president('Arno Kell')),
      report('r-4', '2022-03-01', president('Carl Rost'), president('Arno Kell', 'former')),
    ]).record,
  };
  const norland = record.thingOf.get('r-1:Norland')!;
  const onDay = (day: string) =>
    holdersOn(record.holdings, { of: norland, titleKey: 'president', day }).map(({ holding, certainty }) => {
      return `${nameIn(record, holding.person)} ${certainty}`;
    });

  test.each([
    ['2007-03-01', ['Arno Kell stated']],
    ['2010-03-01', ['Berta Sand stated']],
    ['2015-03-01', ['Arno Kell stated']],
    ['2022-03-01', ['Carl Rost stated']],
  ])('on %s: %j', (day, holders) => expect(onDay(day)).toEqual(holders));

  test('between two reports both can be', () => {
    expect([...onDay('2012-01-01')].sort()).toEqual(['Arno Kell possible', 'Berta Sand possible']);
  });

  test('who held it twice held it two times, and the other bounds both', () => {
    const held = record.holdings.filter(({ person }) => nameIn(record, person) === 'Arno Kell');
    const bounds = held.map(({ startEarliest, startLatest, endEarliest, endLatest }) => [
      startEarliest,
      startLatest,
      endEarliest,
      endLatest,
    ]);
    expect(bounds.sort()).toEqual(
      [
        ['2010-03-01', '2015-03-01', '2015-03-01', '2022-03-01'],
        [null, '2007-03-01', '2007-03-01', '2010-03-01'],
      ].sort(),
    );
  });
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

  test('one issue in other words, by the state and by its leader, is one row in the order of time', () => {
    const { positions, thingOf } = resolve([
      report('r-3', '2022-07-01', 'the entry of Sudland to the alliance', 'oppose', ['Sudland'], 'Arno Kell'),
      report('r-1', '2022-05-01', "Sudland's bid for the alliance", 'oppose', ['Sudland']),
      report('r-2', '2022-06-01', 'the entry of Sudland', 'accept', ['Sudland']),
      report('r-4', '2022-06-15', 'the price of fish', 'demand', []),
    ]).record;
    expect(positions.map(({ id, stance, change }) => [id, stance, change])).toEqual([
      ['r-1:p0', 'oppose', null],
      ['r-2:p0', 'accept', 'reversed'],
      ['r-3:p0', 'oppose', 'reversed'],
      ['r-4:p0', 'demand', null],
    ]);
    expect(new Set(positions.map(({ side }) => side))).toEqual(new Set([thingOf.get('r-1:Norland')]));
  });

  test('words that only point back go where the words before them went', () => {
    const text =
      'Norland would block the entry of Sudland. Norland may yet accept the process. Named: Norland, Sudland.';
    const entry = { holder: 'Norland', issue: 'the entry of Sudland', topics: ['Sudland'], stance: 'oppose' } as const;
    const process = { holder: 'Norland', issue: 'the process', stance: 'condition' } as const;
    const { positions } = resolve([
      told({ id: 'r-1', date: '2022-07-01', text, who: WHO.slice(0, 2), positions: [entry, process] }),
    ]).record;
    expect(positions.map(({ change }) => change)).toEqual([null, 'softened']);
  });
});

describe('agreements', () => {
  const WHO: readonly Told[] = [STATES.norland, STATES.sudland];
  const report = (id: string, date: string, name: string, time: string | null, parties: readonly string[]) => {
    const text = `After the ${name} with Norland and Sudland trade grew.`;
    return told({ id, date, text, who: WHO, agreements: [{ name, time, parties }] });
  };

  test.each([
    ['other words, the same year', ['Norland fishing deal', '2015'], ['July fishing accord', '2015-07'], true],
    ['made in different years', ['fishing deal', '2015'], ['fishing accord', '2019'], false],
    ['about different things', ['fishing deal', null], ['extradition treaty', null], false],
  ] as const)('%s', (_what, [first, year], [second, month], isOne) => {
    const range = (time: string | null) =>
      time === null ? null : time.length === 4 ? `${time}-01-01/${time}-12-31` : `${time}-01/${time}-31`;
    const readings = [
      report('r-1', '2022-05-01', first, range(year), ['Norland', 'Sudland']),
      report('r-2', '2022-05-02', second, range(month), ['Norland']),
    ];
    const { agreements } = resolve(readings).record;
    expect(agreements).toHaveLength(isOne ? 1 : 2);
    if (isOne) expect(agreements[0]?.time).toEqual({ earliest: '2015-07-01', latest: '2015-07-31' });
  });
});
