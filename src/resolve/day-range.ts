// Ranges of days whose ends may be unknown: whether two can be one time, how far apart they lie, what both allow.
import { type Day, dayNumber, parseDay } from '../base/partial-date.js';

/** The first and the last day of something, both inside it; null is unknown. Days as `2015-11-23`. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Nothing known. */
export const ANY_DAY: DayRange = { earliest: null, latest: null };

/**
 * How many days lie between two ranges: 0 where they share a day or an end that is unknown may close the gap.
 * @example gapOf({ earliest: '2015-11-23', latest: '2015-11-23' }, { earliest: '2015-11-25', latest: null }) // 2
 */
export function gapOf(a: DayRange, b: DayRange): number {
  return Math.max(0, daysFrom(a.latest, b.earliest), daysFrom(b.latest, a.earliest));
}

/**
 * What both ranges allow; where they share no day, the first range as it is.
 * @example intersectRanges({ earliest: '2015-01-01', latest: '2015-12-31' }, { earliest: '2015-07-01', latest: null })
 * // { earliest: '2015-07-01', latest: '2015-12-31' }
 */
export function intersectRanges(a: DayRange, b: DayRange): DayRange {
  if (gapOf(a, b) > 0) return a;
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) };
}

/**
 * How many days a range takes in, 1 for a single day; null where an end is unknown.
 * @example widthOf({ earliest: '2015-11-23', latest: '2015-11-23' }) // 1
 */
export function widthOf({ earliest, latest }: DayRange): number | null {
  if (earliest === null || latest === null) return null;
  return daysFrom(earliest, latest) + 1;
}

/**
 * The later of two days; an unknown one gives way.
 * @example later('2015-07-01', null) // '2015-07-01'
 */
export function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/**
 * The earlier of two days; an unknown one gives way.
 * @example earlier('2015-07-01', '2015-06-30') // '2015-06-30'
 */
export function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/**
 * The days from one day to another, negative where the second is earlier; 0 where either is unknown.
 * @example daysFrom('2015-11-23', '2015-11-25') // 2
 */
export function daysFrom(from: string | null, to: string | null): number {
  const [a, b] = [numberOf(from), numberOf(to)];
  return a === null || b === null ? 0 : b - a;
}

/** The numbers of the days asked for last: the same few thousand stand in all reports. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 20_000;

function numberOf(text: string | null): number | null {
  if (text === null) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const day: Day | null = parseDay(text);
  const number = day === null ? null : dayNumber(day);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, number);
  return number;
}
