// Rules for single days: "2022-07-19", "10/6/22", "last Friday", "the 20th", "Christmas Eve".
import { atomOf, atomsOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { readDate } from './read-date.js';
import { fullYear, isDayOf } from './read-parts.js';

/** The rules for days. */
export const DAY_RULES: readonly TimeRule[] = [
  {
    name: 'iso-date',
    pattern: pattern('YEAR (?:HYPHEN DIGITS HYPHEN DIGITS|SLASH DIGITS SLASH DIGITS)'),
    shows: ['2022-07-19', '2022/07/19'],
    mean: readNumeric,
  },
  {
    name: 'slashed-date',
    pattern: pattern('DIGITS (?:SLASH DIGITS SLASH|DOT DIGITS DOT|HYPHEN DIGITS HYPHEN) (?:DIGITS|YEAR)'),
    shows: ['10/6/22', '10/06/2022', '19.07.2022'],
    mean: readNumeric,
  },
  {
    name: 'holiday',
    pattern: pattern('HOLIDAY (?:EVE|UNIT)? (?:COMMA? YEAR)?|NEW UNIT APOSTROPHE PLURAL (?:EVE|UNIT) (?:COMMA? YEAR)?'),
    shows: ['Christmas', 'Christmas Eve', "New Year's Day", 'Christmas 1963'],
    mean: readHoliday,
  },
  {
    name: 'eleventh-of-september',
    pattern: pattern('DIGITS SLASH DIGITS'),
    shows: ['9/11'],
    mean: (match) =>
      match.line.atoms[match.start]?.value === 9 && match.line.atoms[match.end - 1]?.value === 11
        ? { kind: 'calendar', year: 2001, month: 9, day: 11 }
        : null,
  },
  {
    name: 'weekend-of',
    pattern: pattern(
      'THE? WEEKEND OF THE? (?:MONTH ANYDAY (?:(?:HYPHEN|AND|TO) ANYDAY)?|ANYDAY (?:(?:HYPHEN|AND|TO) ANYDAY)? OF? MONTH) (?:COMMA? YEAR)?',
    ),
    shows: ['the weekend of 4-5 May', 'the weekend of June 3', 'weekend of 1 and 2 June 2019'],
    mean: (match) => readWeekend(match),
  },
  {
    name: 'day-of-month',
    pattern: pattern('THE ORDINAL'),
    shows: ['the 20th'],
    mean: readDayOfMonth,
  },
  {
    name: 'weekday',
    pattern: pattern('(?:PART HYPHEN? (?:ON)?|COMPARED (?:ON)?|THE? REL REL?|THE)? WEEKDAY'),
    shows: ['Monday', 'last Friday', 'next Tuesday', 'early Thursday', 'this Saturday', 'this past Monday'],
    mean: readDate,
  },
  {
    name: 'weekday-of-week',
    pattern: pattern('WEEKDAY (?:OF )?(?:THE)? REL UNIT'),
    shows: ['Monday of this week', 'Tuesday last week', 'Friday of next week'],
    mean: readWeekdayOfWeek,
  },
];

function readNumeric(match: Match): RuleAnswer {
  const [first = 0, second = 0, third = 0] = atomsOf(match, 'DIGITS', 'YEAR').map(({ value }) => value);
  if (first >= 1000)
    return isRealDay(first, second, third) ? { kind: 'calendar', year: first, month: second, day: third } : null;
  const year = fullYear(third);
  const [monthFirst, dayFirst] = [isRealDay(year, first, second), isRealDay(year, second, first)];
  if (!monthFirst && !dayFirst) return null;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return {
    kind: 'calendar',
    year,
    month,
    day,
    swappable: monthFirst && dayFirst && first !== second ? true : undefined,
  };
}

function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && isDayOf(day, month, year);
}

/** A weekend named by its days. */
function readWeekend(match: Match): RuleAnswer {
  const date = readDate(match);
  return date === null ? null : { ...date, weekend: true };
}

/** Holidays on a fixed day; "eve" is the day before. */
function readHoliday(match: Match): RuleAnswer {
  const year = atomOf(match, 'YEAR')?.value;
  const [holiday, unit] = [atomOf(match, 'HOLIDAY'), atomOf(match, 'UNIT')?.form];
  const isEve = atomOf(match, 'EVE') !== undefined;
  if (unit !== undefined && unit !== 'day' && unit !== 'year') return null;
  if (holiday !== undefined)
    return {
      kind: 'calendar',
      year,
      month: Math.floor(holiday.value / 100),
      day: (holiday.value % 100) - (isEve ? 1 : 0),
    };
  const isNewYear = unit === 'year' && (isEve || atomsOf(match, 'UNIT')[1]?.form === 'day');
  if (!isNewYear) return null;
  return isEve ? { kind: 'calendar', year, month: 12, day: 31 } : { kind: 'calendar', year, month: 1, day: 1 };
}

/** "on the 20th": in figures, after "on", and nothing that it counts behind it. */
function readDayOfMonth({ line, start, end }: Match): RuleAnswer {
  const ordinal = line.atoms[start + 1];
  const next = line.atoms[end];
  if (line.atoms[start - 1]?.form !== 'on' || ordinal === undefined || !/^\d/.test(ordinal.form) || ordinal.value > 31)
    return null;
  return next === undefined || next.kind === 'SIGN' || next.kind === 'DOT' || next.kind === 'COMMA'
    ? { kind: 'calendar', day: ordinal.value }
    : null;
}

function readWeekdayOfWeek(match: Match): RuleAnswer {
  const rel = atomOf(match, 'REL');
  if (rel === undefined || atomOf(match, 'UNIT')?.code !== 'week') return null;
  return {
    kind: 'relative',
    unit: 'week',
    count: rel.value,
    from: rel.code === 'text' ? 'text' : 'published',
    weekday: atomOf(match, 'WEEKDAY')?.value,
  };
}
