// Dates as pages and reports write them: ISO dates and times, compact and slashed days, and days with a named month.
import { type Day, dayOf, type PartialDate, parsePartialDate } from '../base/partial-date.js';
import type { Span } from '../base/span.js';
import { MONTH_NUMBERS, MONTH_PATTERN, WEEKDAY_PATTERN } from './month-names.js';

/** A day written somewhere in a text. */
export interface WrittenDay extends Span {
  readonly day: Day;
}

/** Matches `2022-07-19`, `2022-07`, `2022`, `2022-07-19T10:30:00+03:00`, `2022-07-19 10:30 UTC`. */
const ISO_DATE =
  /^(\d{4}(?:-\d{2}(?:-\d{2}(?:[T ](?:[01]\d|2[0-4]):?[0-5]\d(?::?[0-6]\d(?:[.,]\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?)$/;

/** Matches `20220719`, `20220719T103000Z`, `20220719103000`. */
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/;

/** Matches `2022/07/19` and `2022/7/19 10:30`; a day or month first is not read, since it cannot be told which. */
const SLASHED_DATE = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T ][\d:.]{4,12}Z?)?$/;

const WEEKDAY = `(?:(?:${WEEKDAY_PATTERN})\\.?,? +)?`;

/** Matches `19 July 2022`, `Tue, 19 Jul 2022`, `1st Sept., 2022`. */
const DAY_FIRST = `${WEEKDAY}(?<d1>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<m1>${MONTH_PATTERN})\\.?,?[ -](?<y1>\\d{4})`;

/** Matches `July 19, 2022`, `Tue July 19, 2022`, `Sept. 1 2022`, `July 19,2022`. */
const MONTH_FIRST = `${WEEKDAY}(?<m2>${MONTH_PATTERN})\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:, *| +)(?<y2>\\d{4})`;

/** Matches a time of day after or before a date: ` 10:00:00 GMT`, `, 10:32 a.m. EDT`, ` at 5pm`. */
const CLOCK = `(?:,? +(?:at +)?\\d{1,2}(?:[:.]\\d{2}){0,2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:[a-z]{2,4}|[+-]\\d{2}:?\\d{2}))?)?`;

const NAMED_DATE = new RegExp(`^(?:${DAY_FIRST}|${MONTH_FIRST})${CLOCK}$`, 'iu');
const NAMED_DATE_INSIDE = new RegExp(`(?<![\\p{L}\\d])(?:${DAY_FIRST}|${MONTH_FIRST})(?!\\d)`, 'iu');

/** Texts longer than this are no dates; the bound keeps the patterns quick. */
const LONGEST = 64;

/**
 * The date of an ISO 8601 date or date-time, as written there: an offset does not move the day.
 * @example readIsoDate('2022-07-19T23:30:00+03:00') // '2022-07-19'
 * @example readIsoDate('19/07/2022') // null
 */
export function readIsoDate(text: string): PartialDate | null {
  const match = text.length > LONGEST ? null : ISO_DATE.exec(text);
  return match === null ? null : parsePartialDate(text.slice(0, 10));
}

/**
 * The date that a whole text writes in any form that has one meaning; null for `07/08/2022`, which has two.
 * @example readWrittenDate('Tue, 19 Jul 2022 10:00:00 GMT') // '2022-07-19'
 * @example readWrittenDate('July 19, 2022') // '2022-07-19'
 */
export function readWrittenDate(text: string): PartialDate | null {
  const words = text.trim();
  if (words.length > LONGEST) return null;
  const numbers = COMPACT_DATE.exec(words) ?? SLASHED_DATE.exec(words);
  if (numbers !== null) return dayOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const named = NAMED_DATE.exec(words);
  return named === null ? readIsoDate(words) : namedDay(named.groups ?? {});
}

/**
 * The first day with a named month and a year in a short text such as a byline; only its first 400 characters are read.
 * @example findWrittenDay('By Jane Doe, Staff Writer | July 19, 2022')?.day // '2022-07-19'
 */
export function findWrittenDay(text: string): WrittenDay | null {
  const match = NAMED_DATE_INSIDE.exec(text.slice(0, 400));
  const day = match === null ? null : namedDay(match.groups ?? {});
  return match === null || day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

function namedDay(groups: Readonly<Record<string, string | undefined>>): Day | null {
  const month = MONTH_NUMBERS.get((groups.m1 ?? groups.m2 ?? '').toLowerCase());
  return month === undefined ? null : dayOf(Number(groups.y1 ?? groups.y2), month, Number(groups.d1 ?? groups.d2));
}
