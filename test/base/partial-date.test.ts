// Partial dates: what parses, what they bound, and that the arithmetic is that of the Gregorian calendar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  type Day,
  dateBounds,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  type PartialDate,
  parseDay,
  parsePartialDate,
  precisionOf,
  weekdayOf,
} from '../../src/base/partial-date.js';

const days = fc.integer({ min: 0, max: 3_652_058 }).map((number) => dayFromNumber(number) ?? day('0001-01-01'));

describe('parsing', () => {
  test.each([
    ['2015', 'year', '2015-01-01', '2015-12-31'],
    ['2015-07', 'month', '2015-07-01', '2015-07-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['0001', 'year', '0001-01-01', '0001-12-31'],
    ['9999-12', 'month', '9999-12-01', '9999-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    const date = partial(text);
    expect(precisionOf(date)).toBe(precision);
    expect(dateBounds(date)).toEqual({ earliest, latest });
  });

  test.each([
    '',
    '0000',
    '0000-01-01',
    '15',
    '2015-7',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '2015-04-31',
    '2015-09-30T10:00',
    '2015-09-30\n',
    ' 2015',
    '20150930',
    '２０１５',
  ])('%j is no partial date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('a month is no day', () => {
    expect(parseDay('2015-07')).toBeNull();
    expect(dayOf(2015, 2, 30)).toBeNull();
    expect(dayOf(2015.5, 2, 3)).toBeNull();
    expect(daysInMonth(2015, 13)).toBe(0);
  });
});

describe('arithmetic', () => {
  test.each([
    ['0001-01-01', 1],
    ['1582-10-15', 5],
    ['1815-06-18', 7],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2015-11-23', 1],
    ['2022-07-19', 2],
    ['9999-12-31', 5],
  ])('%s falls on weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  test.each([
    ['2022-07-19', -7, '2022-07-12'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['0001-01-01', -1, null],
    ['9999-12-31', 1, null],
    ['2022-07-19', 0.5, null],
  ])('%s and %d days is %s', (text, count, expected) => {
    expect(addDays(day(text), count)).toBe(expected);
  });

  test('numbers and days go both ways, in order', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (start, count) => {
        const end = addDays(start, count);
        if (end === null) return;
        expect(dayNumber(end) - dayNumber(start)).toBe(count);
        expect(Math.sign(count)).toBe(compareDates(end, start));
        expect((weekdayOf(start) - 1 + count + 7_000) % 7).toBe(weekdayOf(end) - 1);
      }),
    );
  });

  test('agrees with the platform on days after 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (number) => {
        const expected = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day('1970-01-01'), number)).toBe(expected);
      }),
    );
  });
});

test.each([
  ['2015', '2016-02', -1],
  ['2016-02', '2015', 1],
  ['2015', '2015-07', 0],
  ['2015-07-31', '2015-08', -1],
  ['2015-07-31', '2015-07-31', 0],
])('%s against %s is %i', (first, second, expected) => {
  expect(compareDates(partial(first), partial(second))).toBe(expected);
});

function partial(text: string): PartialDate {
  return parsePartialDate(text) ?? expect.fail(`not a partial date: ${text}`);
}

function day(text: string): Day {
  return parseDay(text) ?? expect.fail(`not a day: ${text}`);
}
