// How periods are written: TIMEX3 values and EDTF values.
import { dayFromNumber, dayNumber } from '../../base/partial-date.js';
import { unreachable } from '../../base/unreachable.js';
import { boundsOf, type Period } from './period.js';
import type { Season, TimePart } from './time-expression.js';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

const two = (value: number): string => `${value}`.padStart(2, '0');

/**
 * A year as TIMEX3 writes it; 1 BC is year 0.
 * @example timexYear(-263) // 'BC0264'
 */
export function timexYear(year: number): string {
  return year < 1 ? `BC${`${1 - year}`.padStart(4, '0')}` : `${year}`.padStart(4, '0');
}

/** A year as EDTF writes it: four digits, with a sign before year 0. */
function edtfYear(year: number): string {
  return year < 0 ? `-${`${-year}`.padStart(4, '0')}` : `${year}`.padStart(4, '0');
}

/**
 * The TIMEX3 value of a period.
 * @example timexOf({ grain: 'decade', index: 199 }) // '199'
 */
export function timexOf(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'century':
      return index < 0 ? `BC${two(-index - 1)}` : two(index);
    case 'decade':
      return index < 0 ? `BC${`${-index - 1}`.padStart(3, '0')}` : `${index}`.padStart(3, '0');
    case 'year':
      return timexYear(index);
    case 'half':
      return `${timexYear(Math.floor(index / 2))}-H${mod(index, 2) + 1}`;
    case 'quarter':
      return `${timexYear(Math.floor(index / 4))}-Q${mod(index, 4) + 1}`;
    case 'season':
      return `${timexYear(Math.floor(index / 4))}-${SEASONS[mod(index, 4)] ?? ''}`;
    case 'month':
      return `${timexYear(Math.floor(index / 12))}-${two(mod(index, 12) + 1)}`;
    case 'week':
      return isoWeek(index);
    case 'weekend':
      return `${isoWeek(index)}-WE`;
    case 'day':
      return dayFromNumber(index) ?? 'XXXX-XX-XX';
    default:
      return unreachable(grain);
  }
}

/**
 * The EDTF value of a period: a date, an interval for a week or a quarter, `199X` for a decade, `2022-22` for a summer.
 * @example edtfOf({ grain: 'week', index: 105422 }) // '2022-02-21/2022-02-27'
 */
export function edtfOf(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'century':
      return index < 0 ? intervalOf(period) : `${two(index)}XX`;
    case 'decade':
      return index < 0 ? intervalOf(period) : `${`${index}`.padStart(3, '0')}X`;
    case 'year':
      return edtfYear(index);
    case 'season':
      return `${edtfYear(Math.floor(index / 4))}-${21 + mod(index, 4)}`;
    case 'month':
      return `${edtfYear(Math.floor(index / 12))}-${two(mod(index, 12) + 1)}`;
    case 'day':
      return dayFromNumber(index) ?? 'XXXX-XX-XX';
    case 'half':
      return monthSpan(index * 6, 6);
    case 'quarter':
      return monthSpan(index * 3, 3);
    case 'week':
    case 'weekend':
      return intervalOf(period);
    default:
      return unreachable(grain);
  }
}

function intervalOf(period: Period): string {
  const { earliest, latest } = boundsOf(period);
  return `${earliest ?? ''}/${latest ?? ''}`;
}

function monthSpan(from: number, count: number): string {
  const month = (index: number): string => edtfOf({ grain: 'month', index });
  return `${month(from)}/${month(from + count - 1)}`;
}

/** The ISO year and week of a week's number: the year is that of its Thursday. */
function isoWeek(index: number): string {
  const thursday = dayFromNumber(index * 7 + 3);
  if (thursday === null) return 'XXXX-WXX';
  const year = Number(thursday.slice(0, 4));
  const { earliest } = boundsOf({ grain: 'year', index: year });
  const firstWeek = earliest === null ? 0 : Math.floor((dayNumber(earliest) + 3) / 7);
  return `${timexYear(year)}-W${two(index - firstWeek + 1)}`;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/**
 * The third of a period that "early", "mid" or "late" names, as two periods, the first and the last in it; null where a period
 * has no such thirds. Months: days 1-10, 11-20, 21 to the end; years: months 1-4, 5-8, 9-12; decades: years 0-3, 4-6, 7-9.
 * @example thirdOf({ grain: 'month', index: 24270 }, 'END') // the 21st and the 31st of July 2022
 */
export function thirdOf(period: Period, part: TimePart): readonly [Period, Period] | null {
  const at = part === 'START' ? 0 : part === 'MID' ? 1 : 2;
  const { earliest, latest } = boundsOf(period);
  switch (period.grain) {
    case 'month': {
      if (earliest === null || latest === null) return null;
      const first = dayNumber(earliest);
      const end = dayNumber(latest);
      return [
        { grain: 'day', index: first + at * 10 },
        { grain: 'day', index: at === 2 ? end : first + at * 10 + 9 },
      ];
    }
    case 'year':
      return inside('month', period.index * 12 + at * 4, 4);
    case 'quarter':
      return inside('month', period.index * 3 + at, 1);
    case 'season':
      return inside('month', period.index * 3 + 2 + at, 1);
    case 'half':
      return inside('month', period.index * 6 + at * 2, 2);
    case 'decade':
      return inside('year', period.index * 10 + [0, 4, 7][at]!, at === 0 ? 4 : 3);
    case 'century':
      return inside('year', period.index * 100 + [0, 34, 67][at]!, at === 0 ? 34 : 33);
    case 'week':
      return inside('day', period.index * 7 + at * 2, at === 2 ? 3 : 2);
    default:
      return null;
  }
}

function inside(grain: Period['grain'], from: number, count: number): readonly [Period, Period] {
  return [
    { grain, index: from },
    { grain, index: from + count - 1 },
  ];
}
