// Days and partial dates in EDTF's basic form (`2015`, `2015-07`, `2015-09-30`): calendar arithmetic without time zones.

declare const partialDateBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A date with the precision that was stated: a year, a month or a day of the Gregorian calendar, years 0001 to 9999. */
export type PartialDate = string & { readonly [partialDateBrand]: true };

/** A partial date that is a full day, `2015-09-30`; days compare with `<` as strings do. */
export type Day = PartialDate & { readonly [dayBrand]: true };

/** How much of a date is stated. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A day of the week by its ISO number: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first and the last day that a partial date can mean, both inside it. */
export interface DayBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Matches `2015`, `2015-07` and `2015-09-30`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The number of the last day, 9999-12-31, counted from 0001-01-01 as 0. */
const LAST_DAY_NUMBER = 3_652_058;

/**
 * Whether a year has a 29 February, by the Gregorian rule for every year.
 * @example isLeapYear(1900) // false
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The number of days of a month; 0 for a month that does not exist.
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const start = DAYS_BEFORE_MONTH[month - 1];
  if (start === undefined) return 0;
  return (DAYS_BEFORE_MONTH[month] ?? 365) - start + (month === 2 && isLeapYear(year) ? 1 : 0);
}

/**
 * The partial date that a text writes, or null where it is none.
 * @example parsePartialDate('2015-07') // '2015-07'
 * @example parsePartialDate('2015-02-29') // null, for there was no such day
 */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as PartialDate; // proof: the form and the calendar were checked on the lines above
}

/**
 * The day that a text writes, or null where it is none or less precise.
 * @example parseDay('2022-07-19') // '2022-07-19'
 * @example parseDay('2022-07') // null
 */
export function parseDay(text: string): Day | null {
  const date = parsePartialDate(text);
  return date === null || date.length !== 10 ? null : (date as Day); // proof: ten characters are a day
}

/**
 * The day with these numbers, or null where the calendar has none.
 * @example dayOf(2022, 7, 19) // '2022-07-19'
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  const padded = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')];
  return parseDay(padded.join('-'));
}

/**
 * How much of a date is stated.
 * @example precisionOf('2015-07') // 'month', of the PartialDate that parsePartialDate gave
 */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * The first and the last day that a partial date can mean.
 * @example dateBounds('2024-02') // { earliest: '2024-02-01', latest: '2024-02-29' }
 */
export function dateBounds(date: PartialDate): DayBounds {
  const [year, month, day] = date.split('-').map(Number);
  const last = month ?? 12;
  const earliest = dayOf(year ?? 0, month ?? 1, day ?? 1);
  const latest = dayOf(year ?? 0, last, day ?? daysInMonth(year ?? 0, last));
  if (earliest === null || latest === null) throw new Error(`not a partial date: ${date}`);
  return { earliest, latest };
}

/**
 * The number of a day counted from 0001-01-01, which is 0 and a Monday.
 * @example dayNumber('0001-01-02') // 1
 */
export function dayNumber(day: Day): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + date - 1;
}

/**
 * The day with a number, or null outside the years 0001 to 9999.
 * @example dayFromNumber(0) // '0001-01-01'
 */
export function dayFromNumber(number: number): Day | null {
  if (!Number.isInteger(number) || number < 0 || number > LAST_DAY_NUMBER) return null;
  let year = Math.floor(number / 365.2425) + 1;
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  let [month, rest] = [1, number - daysBeforeYear(year)];
  for (; rest >= daysInMonth(year, month); month += 1) rest -= daysInMonth(year, month);
  return dayOf(year, month, rest + 1);
}

/**
 * The day so many days later, or earlier where the count is negative; null outside the years 0001 to 9999.
 * @example addDays('2022-07-19', -7) // '2022-07-12'
 */
export function addDays(day: Day, count: number): Day | null {
  return dayFromNumber(dayNumber(day) + count);
}

/**
 * The day of the week of a day.
 * @example weekdayOf('2022-07-19') // 2, a Tuesday
 */
export function weekdayOf(day: Day): Weekday {
  return ((dayNumber(day) % 7) + 1) as Weekday; // proof: a remainder by 7 is 0 to 6, and day number 0 is a Monday
}

/**
 * The order of two partial dates: -1 where the first lies wholly before the second, 1 wholly after, 0 where they share a day.
 * @example compareDates('2015', '2016-02') // -1
 * @example compareDates('2015', '2015-07') // 0, for July lies inside the year
 */
export function compareDates(first: PartialDate, second: PartialDate): -1 | 0 | 1 {
  const [a, b] = [dateBounds(first), dateBounds(second)];
  return a.latest < b.earliest ? -1 : a.earliest > b.latest ? 1 : 0;
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}
