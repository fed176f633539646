// What the views of the record are drawn from: headlines, days, citations, the scale of time, rows and bars, the net.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../web/src/network/arrange.js';
import { type PlacedLabel, placeLabels } from '../../web/src/record/place-labels.js';
import type { ChartColumn, ChartMark, Evidence, StatementItem } from '../../web/src/record/types.js';
import {
  citationOf,
  headlineOf,
  headlineText,
  outletOf,
  showCount,
  showEdtf,
  showFigure,
  showOffice,
} from '../../web/src/record/words.js';
import { quotationOf } from '../../web/src/statements/quotation.js';
import { columnWords, placeColumns, placeMarks, tallestOf } from '../../web/src/timeline/layout.js';
import { dayNumber, dayOf, ticksOf, timeScale } from '../../web/src/timeline/scale.js';

const named = (name: string) => ({ id: name, name });
const evidence: Evidence = {
  ...{ report: 'r-1', source: 'samples/bonn.txt', outlet: 'Harbor News Agency', headline: 'Envoys near accord' },
  ...{ day: '1974-03-04', start: 1, end: 9, words: 'closer', sentence: 'We are closer.', through: [] },
};

test.each([
  ['CONSULT', 'meeting', ['Putin'], ['Raisi'], 'Putin | meets | Raisi'],
  ['CONSULT', 'meeting', ['Putin', 'Raisi'], [], 'Putin, Raisi | meet | '],
  ['CONSULT', 'visit', ['Putin'], [], 'Putin | visits | '],
  ['CONSULT', 'meeting', ['Putin', 'Raisi'], ['Putin'], 'Putin, Raisi | meet | '],
  ['ACCUSE', null, [], ['Iran'], ' | somebody accuses | Iran'],
  ['AGREE', null, ['Iran'], [], 'Iran | agrees | '],
  ['SUPPORT', null, ['Iran'], [], 'Iran | gives support | '],
  ['AID', null, ['Iran', 'Turkey'], [], 'Iran, Turkey | give aid | '],
  ['SUPPORT', null, [], [], ' | somebody gives support | '],
  ['SANCTION', 'unheard-of', ['A', 'B'], ['C'], 'A, B | put sanctions on | C'],
])('%s %s is told as a headline', (type, mode, actors, recipients, wanted) => {
  const { before, verb, after } = headlineOf({
    ...{ type, mode, actors: actors.map(named), recipients: recipients.map(named) },
  });
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ');
  expect([names(before), verb, names(after)].join(' | ')).toBe(wanted);
});

test.each([
  [null, 'day unknown'],
  ['2015', '2015'],
  ['2015-11', 'Nov 2015'],
  ['2015-11-23', '23 Nov 2015'],
  ['2015-11-20/2015-11-23', '20–23 Nov 2015'],
  ['../2022-07-19', 'until 19 Jul 2022'],
  ['2022-07-19/..', 'from 19 Jul 2022'],
])('the day %s reads %s', (day, words) => {
  expect(showEdtf(day)).toBe(words);
});

test.each([
  ['president of Norland (2015-11-23)', 'president of Norland (23 Nov 2015)'],
  ['envoy (2015)', 'envoy (2015)'],
  ['envoy', 'envoy'],
])('the office %s reads %s', (office, words) => expect(showOffice(office)).toBe(words));

test('citations name outlet, headline and day', () => {
  expect(citationOf(evidence)).toBe('Harbor News Agency, “Envoys near accord”, 4 Mar 1974');
  expect(citationOf({ ...evidence, outlet: null, headline: null, day: null })).toBe('bonn.txt');
  expect(outletOf({ outlet: null, source: 'news\\bonn.txt' })).toBe('bonn.txt');
  expect([showCount(1, 'act'), showCount(2200, 'act')]).toEqual(['1 act', '2,200 acts']);
});

test('a quotation is copied with speaker, chain and source', () => {
  const statement = {
    ...{ speaker: named('Andrei Gromyko'), office: 'foreign minister', words: 'We are closer', quotation: 'direct' },
    evidence: { ...evidence, through: [named('Andrei Gromyko'), named('TASS')] },
  };
  // The rest of a statement is not copied.
  expect(quotationOf(statement as unknown as StatementItem)).toBe(
    '“We are closer”\n— Andrei Gromyko, foreign minister, through TASS (Harbor News Agency, “Envoys near accord”, 4 Mar 1974)',
  );
});

describe('the scale of time', () => {
  test.each(['1970-01-02', '2016-02-29', '0044-03-15', '1600-12-31'])('%s is a number and back', (day) => {
    expect(dayOf(dayNumber(day))).toBe(day);
  });

  test.each([
    ['2015-11-20', '2015-11-30'],
    ['2015-01-01', '2016-12-31'],
    ['1985-01-01', '2022-12-31'],
    ['1200-01-01', '2022-12-31'],
  ])('what is written under %s to %s stands apart and inside', (from, to) => {
    const ticks = ticksOf(timeScale(from, to, 900), 64);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(30);
    const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(25);
    expect(ticks.every(({ x }) => x >= 0 && x <= 900)).toBe(true);
  });
});

describe('acts in a chart', () => {
  const scale = timeScale('2015-01-01', '2015-12-31', 730);
  const mark = (parts: Partial<ChartMark>): ChartMark => ({
    ...{ id: 'v-1', type: 'CONSULT', mode: null, quad: 1, factuality: 'happened', parties: [], place: null },
    time: { earliest: '2015-06-01', latest: '2015-06-01' },
    ...parts,
  });

  test('a known day is a dot, an unknown one a bar; conflict is below the line', () => {
    const placed = placeMarks(
      [
        mark({}),
        mark({ time: { earliest: '2015-03-01', latest: '2015-03-31' } }),
        mark({ quad: 4, time: { earliest: null, latest: '2015-09-01' } }),
      ],
      scale,
      9,
    );
    const [dot, below, bar] = placed ?? [];
    expect([dot?.isDot, dot?.row]).toEqual([true, 1]);
    expect([bar?.isDot, Math.round((bar?.x2 ?? 0) - (bar?.x1 ?? 0))]).toEqual([false, 62]);
    expect([below?.isOpenStart, (below?.row ?? 0) < 0]).toEqual([true, true]);
  });

  test('none stands over another, and too many are told to be so', () => {
    const many = Array.from({ length: 6 }, (_, at) => mark({ id: `v-${at}` }));
    expect(placeMarks(many, scale, 6)?.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(placeMarks(many, scale, 5)).toBeNull();
  });

  const column = (certain: ChartColumn['certain'], expected: ChartColumn['expected'] = [0, 0, 0, 0]): ChartColumn => {
    return { from: '2015-06-01', to: '2015-06-30', certain, expected };
  };

  test('bars are as long as there are acts, the tallest as high as there is room', () => {
    const [first, second] = placeColumns([column([3, 1, 0, 0], [1, 0, 0, 0]), column([0, 0, 1, 0])], scale, 100);
    expect(first?.up).toEqual([20, 60, 20]);
    expect(second?.down).toEqual([0, 20, 0]);
    expect(tallestOf({ columns: [column([3, 1, 0, 0])] })).toBe(4);
    expect(columnWords(column([3, 1, 2, 0], [0.7, 0, 0, 0]))).toBe(
      '4 of cooperation, 2 of conflict, about 1 more whose day is known less closely',
    );
    expect(columnWords(column([0, 0, 0, 0]))).toBe('nothing');
  });
});

test('the same net stands the same each time, and within its box', () => {
  const person = (id: string) => ({ id, name: id, sort: 'person', country: null, reports: 1, meetings: 2 });
  const net = {
    nodes: ['a', 'b', 'c', 'd'].map(person),
    links: [{ first: 'a', second: 'b', meetings: 3, days: { earliest: null, latest: null } }],
    more: 0,
  };
  const placed = arrange(net, 600, 400);
  expect(arrange(net, 600, 400)).toEqual(placed);
  for (const { x, y } of placed.values()) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(600);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(400);
  }
});

test.each([
  ['29 soldier', '29 soldiers'],
  ['1 soldier', '1 soldier'],
  ['1200 person', '1,200 people'],
  ['3 country', '3 countries'],
  ['2 delay', '2 delays'],
  ['2 church', '2 churches'],
  ['60 percent', '60 percent'],
  ['5000000 USD', '5,000,000 USD'],
  ['20-30 ship', '20-30 ships'],
  ['Putin', 'Putin'],
])('the figure %s reads %s', (value, words) => expect(showFigure(value)).toBe(words));

test.each([
  ['AGREE', ['Iran', 'Turkey'], ['Russia'], 'Geneva', 'Iran and Turkey agree with Russia in Geneva'],
  ['AGREE', ['Iran', 'Turkey', 'Syria'], [], null, 'Iran, Turkey and Syria agree'],
  ['ACCUSE', [], ['Iran'], null, 'Somebody accuses Iran'],
])('%s of %j and %j is one line', (type, actors, recipients, place, line) => {
  const who = { actors: actors.map(named), recipients: recipients.map(named) };
  expect(headlineText({ type, mode: null, ...who, place: place === null ? null : named(place) })).toBe(line);
});

describe('labels of points', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 3, max: 18 }),
    text: fc.string({ minLength: 1, maxLength: 20 }),
    weight: fc.nat(20),
  });
  const boxOf = ({ x, y, anchor }: PlacedLabel, text: string) => {
    const long = text.length * 7;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    return { left, right: left + long, top: y - 10, foot: y + 1 };
  };

  test('cover neither one another nor a point, and stay inside', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (drawn) => {
        const points = drawn.map((one, nth) => ({ ...one, id: `p${nth}` }));
        const labels = placeLabels(points, 400, 300);
        const boxes = points.flatMap((one) => {
          const label = labels.get(one.id);
          return label === undefined ? [] : [{ one, ...boxOf(label, one.text) }];
        });
        for (const [nth, a] of boxes.entries()) {
          expect(a.left >= -0.1 && a.right <= 400.1 && a.top >= 0 && a.foot <= 300).toBe(true);
          for (const b of boxes.slice(nth + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot).toBe(false);
          }
          for (const { id, x, y, radius } of points) {
            const isOver = a.left < x + radius && x - radius < a.right && a.top < y + radius && y - radius < a.foot;
            expect(id !== a.one.id && isOver).toBe(false);
          }
        }
      }),
    );
  });

  test('those of the greatest weight find room first', () => {
    const at = { x: 200, y: 150, radius: 5, text: 'a long name of a place' };
    const near = Array.from({ length: 12 }, (_, nth) => ({ ...at, id: `p${nth}`, y: 150 + nth, weight: nth }));
    const labels = placeLabels(near, 400, 300);
    expect(labels.size).toBeLessThan(12);
    expect(labels.has('p11')).toBe(true);
  });
});
