// What the atoms of a match say of a date: its fields, "last" and "next", and the year that it is told by.
import { atomOf, atomsOf, type Match } from './pattern.js';
import { isDayOf, readPart, yearOf } from './read-parts.js';
import type { CalendarMeaning } from './time-expression.js';

/**
 * The date that names and numbers of a match tell; null where the calendar has no such day.
 * @example readDate(match) // { kind: 'calendar', month: 9, day: 30, ... } of "Sept. 30"
 */
export function readDate(match: Match): CalendarMeaning | null {
  const month = atomOf(match, 'MONTH')?.value;
  const numbers = atomsOf(match, 'DIGITS', 'ORDINAL', 'NUMBER', 'YEAR');
  const era = atomOf(match, 'ERA')?.value;
  const dayAtom = numbers.find(({ kind }) => kind === 'DIGITS' || kind === 'ORDINAL');
  const hasDay = month !== undefined && dayAtom !== undefined && !(era !== undefined && numbers.length === 1);
  const told = numbers.find((atom) => atom.kind === 'YEAR' || (era !== undefined && !(hasDay && atom === dayAtom)));
  const year = told === undefined ? undefined : yearOf(told.value, era);
  if (year === null) return null;
  if (hasDay && !isDayOf(dayAtom.value, month, year)) return null;
  return {
    kind: 'calendar',
    year,
    month,
    day: hasDay ? dayAtom.value : undefined,
    weekday: atomOf(match, 'WEEKDAY')?.value,
    part: readPart(match),
    fiscal: atomOf(match, 'FISCAL') === undefined ? undefined : true,
    shift: shiftOf(match),
  };
}

/** "last" and "next" before a name; "the same Monday" counts from the text and is left to it. */
export function shiftOf(match: Match): number | undefined {
  const rel = atomsOf(match, 'REL').at(-1);
  return rel === undefined || rel.code === 'text' ? undefined : rel.value;
}

/** "of last year", "of that year"; undefined where another unit than a year stands there. */
export function readYearFrom(match: Match): CalendarMeaning['yearFrom'] {
  if (atomOf(match, 'UNIT')?.code !== 'year') return undefined;
  const rel = atomOf(match, 'REL');
  return rel === undefined
    ? { count: 0, from: 'text' }
    : { count: rel.value, from: rel.code === 'text' ? 'text' : 'published' };
}

export function yearParts(match: Match): Pick<CalendarMeaning, 'year' | 'yearFrom'> {
  const era = atomOf(match, 'ERA')?.value;
  const told = era === undefined ? atomOf(match, 'YEAR')?.value : atomOf(match, 'YEAR', 'NUMBER', 'DIGITS')?.value;
  const year = told === undefined ? null : yearOf(told, era);
  if (year !== null) return { year };
  const yearFrom = readYearFrom(match);
  return yearFrom === undefined ? {} : { yearFrom };
}
