// Ranges of days: gaps, what both allow, ends that are unknown.
import { expect, test } from 'vitest';
import { type DayRange, gapOf, intersectRanges, widthOf } from '../../src/resolve/day-range.js';

const range = (earliest: string | null, latest: string | null): DayRange => ({ earliest, latest });

test.each([
  [range('2015-11-23', '2015-11-23'), range('2015-11-23', '2015-11-23'), 0],
  [range('2015-11-23', '2015-11-23'), range('2015-11-25', '2015-11-30'), 2],
  [range('2016-03-01', null), range(null, '2016-02-28'), 2],
  [range('2016-03-01', null), range(null, null), 0],
  [range('2015-01-01', '2015-12-31'), range('2015-07-01', '2015-07-31'), 0],
])('%j and %j lie %i days apart', (a, b, gap) => {
  expect(gapOf(a, b)).toBe(gap);
  expect(gapOf(b, a)).toBe(gap);
});

test('what two ranges allow is what both do', () => {
  expect(intersectRanges(range('2015-01-01', '2015-12-31'), range('2015-07-01', null))).toEqual(
    range('2015-07-01', '2015-12-31'),
  );
  expect(intersectRanges(range('2015-01-01', '2015-12-31'), range('2017-07-01', null))).toEqual(
    range('2015-01-01', '2015-12-31'),
  );
});

test('the width of a range is known where both ends are', () => {
  expect(widthOf(range('2016-02-28', '2016-03-01'))).toBe(3);
  expect(widthOf(range('2016-02-28', null))).toBeNull();
});
