// Charts of acts: counts by stretches of time, months, partners, who met whom, filters; what is uncertain is spread and not lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../src/base/partial-date.js';
import type { DigestAct } from '../../src/query/act-digest.js';
import { actMonths } from '../../src/query/act-months.js';
import { actPartners } from '../../src/query/act-partners.js';
import { busiestPlaces } from '../../src/query/act-places.js';
import { chartActs, chartCounts } from '../../src/query/chart-acts.js';
import { filterActs } from '../../src/query/filter-acts.js';
import type { ThingName } from '../../src/query/look-ups.js';
import { whoMetWhom } from '../../src/query/who-met-whom.js';

const OPEN = { earliest: null, latest: null };
const thing = (id: string, sort = 'person', country: string | null = null): ThingName => {
  return { id, name: id.toUpperCase(), sort, country, reports: 1 };
};
const [putin, raisi, erdogan] = [thing('putin'), thing('raisi'), thing('erdogan')];

let number = 0;
const act = (parts: Partial<DigestAct>): DigestAct => ({
  id: `v-${number++}`,
  type: 'CONSULT',
  mode: null,
  quad: 1,
  factuality: 'happened',
  time: { earliest: '2015-11-23', latest: '2015-11-23' },
  reported: { earliest: '2015-11-24', latest: '2015-11-24' },
  outlets: [0],
  parties: [],
  place: null,
  partOf: null,
  ...parts,
});
const on = (earliest: string | null, latest: string | null = earliest) => act({ time: { earliest, latest } });

describe('a chart', () => {
  const chart = (acts: readonly DigestAct[], options = {}) =>
    chartActs(acts, { clock: 'happened', period: OPEN, ...options });

  test('without days there is nothing to show, and that is told', () => {
    expect(chart([on(null)])).toMatchObject({ window: null, columns: [], total: 1, undated: 1 });
  });

  test.each([
    ['2015-01-01', '2015-03-31', 'day'],
    ['2013-01-01', '2015-03-31', 'week'],
    ['2005-01-01', '2015-03-31', 'month'],
    ['1945-01-01', '2015-03-31', 'year'],
  ])('%s to %s is counted by the %s', (earliest, latest, unit) => {
    const { unit: found, columns } = chart([], { period: { earliest, latest } });
    expect(found).toBe(unit);
    expect(columns.length).toBeLessThanOrEqual(162);
    expect(columns[0]?.from.slice(0, 4)).toBe(earliest.slice(0, 4));
  });

  test('an act that lies in one stretch is certain there; one that can lie in several is spread', () => {
    const period = { earliest: '2005-01-01', latest: '2015-12-31' };
    const { columns } = chart([on('2015-11-23'), on('2015-10-17', '2015-11-15')], { period });
    const [october, november] = columns.filter(({ from }) => from === '2015-10-01' || from === '2015-11-01');
    expect(november?.certain[0]).toBe(1);
    expect([october?.expected[0], november?.expected[0]]).toEqual([0.5, 0.5]);
  });

  test('those far from all others are left out of the first window, and told', () => {
    const near = Array.from({ length: 200 }, (_, at) => on(addDays(parseDay('2015-01-01')!, at)));
    const { before, window } = chart([on('1812-06-24'), ...near]);
    expect(before).toBe(1);
    expect(window?.from.slice(0, 4)).toBe('2014');
  });

  test('few acts come one by one, many only as counts', () => {
    const many = Array.from({ length: 30 }, () => on('2015-11-23'));
    expect(chart(many, { mostMarks: 30 }).marks).toHaveLength(30);
    expect(chart(many, { mostMarks: 29 }).marks).toEqual([]);
  });

  test('many acts are counted from their days alone as from all that is known of them', () => {
    const many = Array.from({ length: 400 }, (_, at) => on(addDays(parseDay('2015-01-01')!, at * 3)));
    expect(chartCounts([...many, on(null)])).toEqual(chart([...many, on(null)]));
    expect(chartCounts(many.slice(0, 200))).toBeNull();
    expect(chartCounts([...many.slice(0, 215), ...many.slice(215).map(() => on(null))])).toBeNull();
  });

  test('the other clock counts the day of the report', () => {
    expect(chart([on(null)], { clock: 'reported' }).undated).toBe(0);
  });

  const someDay = fc.integer({ min: 0, max: 9000 }).map((at) => addDays(parseDay('1998-01-01')!, at) ?? '1998-01-01');
  test('no act inside the window is lost, whatever its days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someDay, fc.nat(400)), { minLength: 1, maxLength: 60 }), (drawn) => {
        const acts = drawn.map(([day, length]) => on(day, addDays(parseDay(day)!, length)));
        const { columns } = chart(acts, { period: { earliest: '1990-01-01', latest: '2030-12-31' } });
        const sum = columns.reduce((all, { certain, expected }) => all + certain[0] + expected[0], 0);
        expect(sum).toBeGreaterThan(acts.length - 0.2);
        expect(sum).toBeLessThan(acts.length + 0.2);
      }),
    );
  });
});

test('months count what took place, with the mean of the scores', () => {
  const assault = { type: 'ASSAULT', quad: 4 } as const;
  const acts = [
    act({}),
    act(assault),
    act({ ...assault, factuality: 'denied' }),
    on('2015-01-01', '2015-12-31'),
    on(null),
  ];
  expect(actMonths(acts)).toEqual([{ month: '2015-11', acts: [1, 0, 0, 1], score: -3.25 }]);
});

test('partners are those of the other side, those of most acts first', () => {
  const russia = thing('russia', 'country', 'RUS');
  const side = {
    thing: russia,
    cells: [],
    country: null,
    includes: ({ id }: ThingName) => id === 'russia' || id === 'putin',
  };
  const acts = [
    act({ parties: [putin, raisi] }),
    act({ parties: [russia, erdogan] }),
    act({ parties: [putin, erdogan] }),
  ];
  expect(actPartners(acts, side, 5).map(({ id, acts: counts }) => [id, counts[0]])).toEqual([
    ['erdogan', 2],
    ['raisi', 1],
  ]);
});

test('who met whom counts meetings that took place, once each', () => {
  const parties = [putin, raisi];
  const acts = [
    act({ parties }),
    act({ parties: [raisi, putin], time: { earliest: '2022-07-19', latest: '2022-07-19' } }),
    act({ parties, factuality: 'planned' }),
    act({ parties, type: 'ACCUSE' }),
    act({ parties, partOf: 'v-0' }),
    act({ parties: [putin] }),
    act({ parties: [putin, thing('iran', 'country')] }),
  ];
  const { nodes, links, more } = whoMetWhom(acts, { sorts: ['person'], most: 10 });
  expect(nodes.map(({ id, meetings }) => [id, meetings])).toEqual([
    ['putin', 2],
    ['raisi', 2],
  ]);
  expect(links).toEqual([
    { first: 'putin', second: 'raisi', meetings: 2, days: { earliest: '2015-11-23', latest: '2022-07-19' } },
  ]);
  expect(more).toBe(0);
});

test('places are counted, those of the most acts first', () => {
  const tehran = thing('tehran', 'place');
  const acts = [act({ place: tehran }), act({ place: tehran, quad: 3 }), act({ place: thing('nowhere', 'place') })];
  expect(busiestPlaces(acts)).toEqual([
    { ...tehran, acts: [1, 0, 1, 0] },
    { ...thing('nowhere', 'place'), acts: [1, 0, 0, 0] },
  ]);
});

test.each([
  [{ types: ['CONSULT'] }, 1],
  [{ statuses: ['planned'] }, 1],
  [{ modes: ['visit'] }, 1],
  [{ outlet: 'The Post' }, 1],
  [{ outlet: 'Nobody' }, 0],
  [{ period: { earliest: '2022-01-01', latest: null } }, 1],
  [{ clock: 'reported' as const, period: { earliest: null, latest: '2015-12-31' } }, 2],
  [{}, 2],
])('the filter %j lets %i through', (filter, count) => {
  const acts = [
    act({ outlets: [1] }),
    act({ type: 'AID', mode: 'visit', factuality: 'planned', time: { earliest: '2022-07-19', latest: null } }),
  ];
  expect(filterActs({ acts, outlets: ['The Courier', 'The Post'] }, filter)).toHaveLength(count);
});
