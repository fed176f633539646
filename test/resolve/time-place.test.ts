// What is told of a pair by its places alone: never more than the rules themselves would say.
import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import type { Comparing } from '../../src/resolve/pair-blocks.js';
import { judgePair } from '../../src/resolve/pair-kind.js';
import { type Items, RULEBOOKS } from '../../src/resolve/rulebook.js';
import { itemsOf } from '../../src/resolve/settled/settle.js';
import { mayShareTime, timePlace } from '../../src/resolve/time-place.js';
import { tellReport } from '../../src/resolve/told/tell-report.js';
import { madeReport } from '../run/made-reports.js';

const DAY = { day: '2022-07-19', report: 'r-1', earliest: '2022-07-19', latest: '2022-07-19', printed: '2022-07-20', marks: 'dt', sign: '' }; // biome-ignore format: one line
const NO_TIME = { earliest: null, latest: null };

const CASES: readonly (readonly [what: string, first: object, second: object, may: boolean])[] = [
  ['one day', {}, {}, true],
  ['two days apart, as reports differ', {}, { earliest: '2022-07-21', latest: '2022-07-21' }, true],
  ['three days apart', {}, { earliest: '2022-07-22', latest: '2022-07-22' }, false],
  ['a year that holds the day', {}, { earliest: '2022-01-01', latest: '2022-12-31' }, true],
  ['another year', {}, { earliest: '2021-01-01', latest: '2021-12-31' }, false],
  ['an open end', {}, { earliest: null, latest: '2030-01-01' }, true],
  ['no time', {}, NO_TIME, true],
  ['done and printed before it', { ...NO_TIME, printed: '2022-07-01' }, {}, false],
  ['to come and printed before it', { ...NO_TIME, printed: '2022-07-01', marks: 'c' }, {}, true],
  ['to come and printed after it', { ...NO_TIME, printed: '2022-07-22', marks: 'c' }, {}, false],
  ['to come and printed just after it', { ...NO_TIME, printed: '2022-07-20', marks: 'c' }, {}, true],
  ['not so', { marks: 'nt' }, {}, true],
  ['not so, and no word on when', { ...NO_TIME, marks: 'n' }, {}, false],
  ['no day at all', { ...NO_TIME, day: '~', printed: null }, {}, true],
];

test.each(CASES)('%s', (_what, first, second, may) => {
  const [a, b] = [timePlace({ ...DAY, ...first }), timePlace({ ...DAY, ...second })];
  expect([mayShareTime(a, b), mayShareTime(b, a)]).toEqual([may, may]);
});

const REPORTS = [
  ...Array.from({ length: 60 }, (_, at) => madeReport(at)),
  ...Array.from({ length: 20 }, (_, at) => syntheticReport(at).reading),
];
const TOLD = itemsOf(REPORTS.map(tellReport));

describe.each(['act', 'agreement'] as const)('%s', (about) => {
  test('what the places rule out the rules say nothing of', () => {
    const items: readonly Items[typeof about][] = TOLD[about].flatMap(
      (told) => RULEBOOKS[about].itemOf(told as never) ?? [], // proof: what is told of the subject
    );
    const judge = RULEBOOKS[about].judge as never; // proof: rules of the subject
    const { mayMatter = () => true } = RULEBOOKS[about] as Comparing; // proof: each rulebook is one
    let out = 0;
    for (const [at, a] of items.entries()) {
      for (const b of items.slice(at + 1)) {
        if (mayMatter(a.order, b.order)) continue;
        out += 1;
        expect(judgePair(judge, a as never, b as never, 0)).toBeNull(); // proof: items of the subject
      }
    }
    expect(out).toBeGreaterThan(100);
  });
});
