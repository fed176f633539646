// Periods of the calendar: a grain and a number, so that the period before and the period after are a subtraction away.
import { type Day, dateBounds, dayFromNumber, dayNumber, dayOf, parsePartialDate } from '../../base/partial-date.js';
import { unreachable } from '../../base/unreachable.js';
import type { Bounds } from './time-expression.js';

/** What a period is long. A season's number counts spring, summer, autumn, winter; winter begins in December. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/**
 * A period of the calendar. Years are astronomical (1 BC is 0); `index` of a day is its number from 0001-01-01, of a week that
 * number by seven, of a month its year by twelve and its month from 0, of the others likewise.
 */
export interface Period {
  readonly grain: Grain;
  readonly index: number;
}

/** How many of a grain there are in a year, for those that divide it. */
const IN_YEAR = { year: 1, half: 2, quarter: 4, season: 4, month: 12 } as const;

function isOfYear(grain: Grain): grain is keyof typeof IN_YEAR {
  return grain in IN_YEAR;
}

/**
 * The period of a grain that a day lies in.
 * @example periodOfDay('month', '2022-07-19') // { grain: 'month', index: 24270 }
 */
export function periodOfDay(grain: Grain, day: Day): Period {
  const number = dayNumber(day);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1];
  switch (grain) {
    case 'day':
      return { grain, index: number };
    case 'week':
    case 'weekend':
      return { grain, index: Math.floor(number / 7) };
    case 'month':
      return { grain, index: year * 12 + month };
    case 'season':
      return { grain, index: Math.floor((year * 12 + month - 2) / 3) };
    case 'quarter':
    case 'half':
    case 'year':
      return { grain, index: Math.floor((year * 12 + month) / (12 / IN_YEAR[grain])) };
    case 'decade':
      return { grain, index: Math.floor(year / 10) };
    case 'century':
      return { grain, index: Math.floor(year / 100) };
    default:
      return unreachable(grain);
  }
}

/**
 * The period so many periods later, or earlier where the count is negative.
 * @example shift({ grain: 'year', index: 2015 }, -1) // { grain: 'year', index: 2014 }
 */
export function shift({ grain, index }: Period, count: number): Period {
  return { grain, index: index + count };
}

/** From the longest to the shortest. */
const BY_LENGTH: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
];

/**
 * The period of a longer grain that a period lies in, by its first day; null where the asked grain is shorter.
 * @example widen({ grain: 'month', index: 24270 }, 'year') // { grain: 'year', index: 2022 }
 */
export function widen(period: Period, grain: Grain): Period | null {
  if (period.grain === grain) return period;
  if (BY_LENGTH.indexOf(grain) > BY_LENGTH.indexOf(period.grain)) return null;
  const year = yearOfPeriod(period);
  if (grain === 'year' && year !== null) return { grain, index: year };
  if (grain === 'decade' && year !== null) return { grain, index: Math.floor(year / 10) };
  if (grain === 'century' && year !== null) return { grain, index: Math.floor(year / 100) };
  const { earliest } = boundsOf(period);
  return earliest === null ? null : periodOfDay(grain, earliest);
}

/**
 * The year that a period lies in, of a week or a day that of its first day; null for what is longer than a year.
 * @example yearOfPeriod({ grain: 'month', index: 24270 }) // 2022
 */
export function yearOfPeriod(period: Period): number | null {
  const { grain, index } = period;
  if (isOfYear(grain)) return Math.floor(index / IN_YEAR[grain]);
  const day = grain === 'week' || grain === 'weekend' || grain === 'day' ? boundsOf(period).earliest : null;
  return day === null ? null : Number(day.slice(0, 4));
}

/**
 * The first and the last day of a period; null outside the years 0001 to 9999.
 * @example boundsOf({ grain: 'year', index: 2015 }) // { earliest: '2015-01-01', latest: '2015-12-31' }
 */
export function boundsOf({ grain, index }: Period): Bounds {
  switch (grain) {
    case 'day':
      return { earliest: dayFromNumber(index), latest: dayFromNumber(index) };
    case 'week':
      return { earliest: dayFromNumber(index * 7), latest: dayFromNumber(index * 7 + 6) };
    case 'weekend':
      return { earliest: dayFromNumber(index * 7 + 5), latest: dayFromNumber(index * 7 + 6) };
    case 'season':
      return months(index * 3 + 2, 3);
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return months((index * 12) / IN_YEAR[grain], 12 / IN_YEAR[grain]);
    case 'decade':
      return months(index * 120, 120);
    case 'century':
      return months(index * 1200, 1200);
    default:
      return unreachable(grain);
  }
}

/** The bounds of so many months from a month counted from year 0 on. */
function months(from: number, count: number): Bounds {
  const last = from + count - 1;
  return {
    earliest: dayOf(Math.floor(from / 12), (from % 12) + 1, 1),
    latest: lastDayOf(Math.floor(last / 12), (last % 12) + 1),
  };
}

function lastDayOf(year: number, month: number): Day | null {
  const date = year < 1 ? null : parsePartialDate(`${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}`);
  return date === null ? null : dateBounds(date).latest;
}
