// Sets of days as ranges of day numbers: what is left of the calendar when constraints are put on the day of a report.
import { type Day, dayFromNumber, dayNumber, parseDay } from '../../base/partial-date.js';

/** Days from the first to the last, both inside, by their numbers from 0001-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Ranges in their order that do not overlap. */
export type DaySet = readonly DayRange[];

/** News reports are looked for between these years; a bound that is one of theirs is no bound. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

/**
 * All days that a report can be of.
 * @example ALL_DAYS.length // 1
 */
export const ALL_DAYS: DaySet = [{ first: numberOf(`${FIRST_YEAR}-01-01`), last: numberOf(`${LAST_YEAR}-12-31`) }];

function numberOf(text: string): number {
  const day = parseDay(text);
  return day === null ? 0 : dayNumber(day);
}

/**
 * The days from one to another; null is no bound.
 * @example daysBetween('2022-06-10', null)
 */
export function daysBetween(earliest: Day | null, latest: Day | null): DaySet {
  const { first, last } = ALL_DAYS[0]!;
  const range = {
    first: earliest === null ? first : dayNumber(earliest),
    last: latest === null ? last : dayNumber(latest),
  };
  return range.first > range.last ? [] : [range];
}

/**
 * The days that are in both.
 * @example intersect([{ first: 1, last: 5 }], [{ first: 4, last: 9 }]) // [{ first: 4, last: 5 }]
 */
export function intersect(a: DaySet, b: DaySet): DaySet {
  const both: DayRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, two] = [a[i]!, b[j]!];
    const range = { first: Math.max(one.first, two.first), last: Math.min(one.last, two.last) };
    if (range.first <= range.last) both.push(range);
    if (one.last < two.last) i++;
    else j++;
  }
  return both;
}

/**
 * Ranges put in order, those that touch or overlap as one.
 * @example unite([{ first: 4, last: 9 }, { first: 1, last: 5 }]) // [{ first: 1, last: 9 }]
 */
export function unite(ranges: readonly DayRange[]): DaySet {
  const joined: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && range.first <= before.last + 1)
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    else joined.push(range);
  }
  return joined;
}

/** Sets that repeat every year, cut with each other, end a few years short of the ends. */
const EDGE = 5 * 366;

/**
 * The first and the last day of a set; null where it reaches to the end of what reports can be of.
 * @example boundsOfSet(daysBetween('2022-06-10', null)) // { earliest: '2022-06-10', latest: null }
 */
export function boundsOfSet(days: DaySet): { readonly earliest: Day | null; readonly latest: Day | null } {
  const all = ALL_DAYS[0]!;
  const [first, last] = [days[0]?.first ?? all.first, days.at(-1)?.last ?? all.last];
  const isOpen = (day: number, end: number): boolean => Math.abs(day - end) <= EDGE;
  return {
    earliest: isOpen(first, all.first) ? null : dayFromNumber(first),
    latest: isOpen(last, all.last) ? null : dayFromNumber(last),
  };
}

/**
 * The same range of every year, made by a function of the year that gives null for a year without it.
 * @example everyYear((year) => ({ first: numberOfMarch(year), last: numberOfMay(year) }))
 */
export function everyYear(rangeOf: (year: number) => DayRange | null): DaySet {
  const ranges: DayRange[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const range = rangeOf(year);
    if (range !== null) ranges.push(range);
  }
  return unite(ranges);
}
