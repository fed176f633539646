// Rules for dates with the name of a month: "June 10, 2022", "3 May", "late July", "March of last year".
import { atomOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { readDate, readYearFrom } from './read-date.js';
import { isDayOf, readPart } from './read-parts.js';

/** Dates with the name of a month, and parts of them. */
export const MONTH_RULES: readonly TimeRule[] = [
  {
    name: 'month-day',
    pattern: pattern(
      '(?:WEEKDAY COMMA? THE?)? (?:PART HYPHEN?)? MONTH COMMA? THE? ANYDAY (?:COMMA? (?:OF? YEAR|NUMBER ERA))? ERA?',
    ),
    shows: ['Sept. 30', 'June 10, 2022', 'Tuesday, June 10th', 'JUNE,10', 'March 01,2008', 'early May 7'],
    mean: readDate,
  },
  {
    name: 'day-month',
    pattern: pattern(
      '(?:WEEKDAY COMMA? THE?)? (?:THE ORDINAL|ANYDAY) (?:OF|HYPHEN)? (?:PART HYPHEN?)? MONTH (?:COMMA? HYPHEN? OF? YEAR|NUMBER ERA|YEAR ERA)?',
    ),
    shows: ['3 May 2021', '3rd of May', 'the 5th of May, 2012', 'Monday 4 June', '19-July-2022'],
    mean: readDate,
  },
  {
    name: 'month-year',
    pattern: pattern('THIRD? MONTH COMMA? OF? NAMEDYEAR'),
    shows: ['March 2003', 'late July 2015', 'the end of April, 1999', 'May of 2003', 'July 218 BC'],
    mean: readDate,
  },
  {
    name: 'month-of-year',
    pattern: pattern('THIRD? MONTH ANYDAY? (?:(?:OF|COMMA)? (?:THE|REL)+ UNIT|OF THE? REL UNIT)'),
    shows: ['March of last year', 'June last year', 'August of the same year', 'July of that year'],
    mean: readMonthOfYear,
  },
  {
    name: 'month',
    pattern: pattern('(?:THIRD REL?|THE? REL REL?)? MONTH'),
    shows: ['July', 'late July', 'mid-August', 'the beginning of April', 'last March', 'the end of next May'],
    mean: readDate,
  },
];

function readMonthOfYear(match: Match): RuleAnswer {
  const yearFrom = readYearFrom(match);
  if (yearFrom === undefined) return null;
  return {
    kind: 'calendar',
    month: atomOf(match, 'MONTH')?.value,
    day: dayBeside(match),
    part: readPart(match),
    yearFrom,
  };
}

/** The day in "July 25 of that year". */
function dayBeside(match: Match): number | undefined {
  const day = atomOf(match, 'DIGITS', 'ORDINAL')?.value;
  return day !== undefined && isDayOf(day, atomOf(match, 'MONTH')?.value ?? 0, undefined) ? day : undefined;
}
