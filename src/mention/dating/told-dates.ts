// Constraints from dates: what is told as past lies before the report, what is told as to come after it.
import { addDays, type Day, dayNumber, dayOf, daysInMonth } from '../../base/partial-date.js';
import type { CalendarMeaning, TimeExpression } from '../times/time-expression.js';
import type { Constraint } from './constraint.js';
import { type DayRange, daysBetween, everyYear } from './day-set.js';

/** A time expression of a report with its words, and where it stands. */
export interface StoryTime extends TimeExpression {
  readonly words: string;
  readonly isCaption: boolean;
  /** Whether the date hangs on another year told just before: "In 1979 ... on Nov. 4". */
  readonly isOfOtherYear: boolean;
  /** Whether its sentence has a modal or an infinitive that lies ahead. */
  readonly looksAhead: boolean;
  /** Whether its sentence says "will" or the like of today, and not "would". */
  readonly isPromised: boolean;
}

/** Reports leave the year out of a date so long after it, when it is of the year before. Days. */
const DAY_REACH = 60;
const MONTH_REACH = 240;
/** And so long before it. */
const AHEAD_REACH = 183;
/** A picture is printed so long after it was taken, unless it says that it is an old one. */
const CAPTION_REACH = 366;

/**
 * Constraints from one date of the calendar; none where its tense does not tell on which side of the report it lies.
 * @example constraintsOfDate(time, true)[0]?.why // '"June 10, 2022" is told as past'
 * @param usesWeekdays whether the report tells its own days by their week day, so that a date is of another week
 */
export function constraintsOfDate(time: StoryTime, usesWeekdays: boolean): readonly Constraint[] {
  const { meaning } = time;
  if (meaning.kind !== 'calendar' || meaning.shift !== undefined || meaning.yearFrom !== undefined) return [];
  if (meaning.year !== undefined || meaning.decade !== undefined) return withYear(time, meaning);
  if (meaning.month === undefined || time.isOfOtherYear || time.isModifier) return [];
  return withoutYear(time, meaning, meaning.month, usesWeekdays);
}

function withYear(time: StoryTime, meaning: CalendarMeaning): readonly Constraint[] {
  const { earliest, latest } = boundsOfMeaning(meaning);
  if (earliest === null || latest === null) return [];
  const { words } = time;
  if (isToCome(time))
    return [
      { rule: 'told-ahead', days: daysBetween(null, latest), strength: 'soft', why: `"${words}" is told as to come` },
    ];
  const isPicture = time.isCaption && (time.cue === 'on' || time.tense !== 'none');
  if (!isPast(time) && !isPicture) return [];
  const past: Constraint = {
    rule: 'told-past',
    days: daysBetween(earliest, null),
    strength: 'hard',
    why: `"${words}" is told as past`,
  };
  if (!isPicture || meaning.day === undefined) return [past];
  const fresh = daysBetween(earliest, addDays(earliest, CAPTION_REACH));
  return [
    past,
    { rule: 'caption', days: fresh, strength: 'soft', why: `the picture is of "${words}", and pictures are new` },
  ];
}

/** Prepositions of what happened then; "by 2012" and "until 2014" often look ahead in a past clause. */
const PLAIN_CUES: ReadonlySet<string | null> = new Set([null, 'in', 'on', 'at', 'during', 'since', 'around']);

/**
 * Past for sure: by the clause, in a sentence that speaks of nothing to come. A year before a noun can be of what is to come ("the
 * 2026 games").
 */
function isPast({ tense, cue, isModifier, looksAhead }: StoryTime): boolean {
  return cue === 'since' || (tense === 'past' && !isModifier && !looksAhead && PLAIN_CUES.has(cue));
}

const AHEAD_CUES: ReadonlySet<string | null> = new Set([null, 'in', 'on', 'by', 'until', 'at', 'for']);

/** "will", not "would": what somebody once said would come may be past by now. */
function isToCome({ tense, isModifier, cue, isPromised, isCaption }: StoryTime): boolean {
  return tense === 'future' && isPromised && !isCaption && !isModifier && AHEAD_CUES.has(cue);
}

function boundsOfMeaning({ year, month, day, decade, swappable }: CalendarMeaning): {
  earliest: Day | null;
  latest: Day | null;
} {
  if (decade !== undefined)
    return decade < 100 ? NONE : { earliest: dayOf(decade * 10, 1, 1), latest: dayOf(decade * 10 + 9, 12, 31) };
  if (year === undefined || year < 1) return NONE;
  if (swappable === true)
    return {
      earliest: dayOf(year, Math.min(month ?? 1, day ?? 1), 1),
      latest: dayOf(year, Math.max(month ?? 12, day ?? 12), 28),
    };
  const [first, last] = [month ?? 1, month ?? 12];
  return { earliest: dayOf(year, first, day ?? 1), latest: dayOf(year, last, day ?? daysInMonth(year, last)) };
}

const NONE = { earliest: null, latest: null };

function withoutYear(
  time: StoryTime,
  meaning: CalendarMeaning,
  month: number,
  usesWeekdays: boolean,
): readonly Constraint[] {
  const { words } = time;
  if (isToCome(time)) {
    const days = everyYear((year) => aheadOf(year, month, meaning));
    return [
      {
        rule: 'month-ahead',
        days,
        strength: 'soft',
        why: `"${words}" without its year is told as to come, within half a year`,
      },
    ];
  }
  if (time.tense !== 'past' || !PLAIN_CUES.has(time.cue) || time.looksAhead) return [];
  const strictly = usesWeekdays && meaning.day !== undefined && !time.isCaption ? 1 : 0;
  const days = everyYear((year) => behind(year, month, meaning, strictly));
  return [
    {
      rule: 'month-past',
      days,
      strength: 'soft',
      why: `"${words}" without its year is told as past, of the year of the report or just before`,
    },
  ];
}

/** The days on which a report would tell a date of this year as past without its year. */
function behind(year: number, month: number, { day }: CalendarMeaning, strictly: number): DayRange | null {
  const [date, end] = [dayOf(year, month, day ?? 1), dayOf(year, 12, 31)];
  if (date === null || end === null) return null;
  const first = dayNumber(date) + strictly;
  return { first, last: Math.max(dayNumber(end), first + (day === undefined ? MONTH_REACH : DAY_REACH)) };
}

/** The days on which a report would tell a date of this year as to come without its year. */
function aheadOf(year: number, month: number, { day }: CalendarMeaning): DayRange | null {
  const date = dayOf(year, month, day ?? daysInMonth(year, month));
  return date === null ? null : { first: dayNumber(date) - AHEAD_REACH, last: dayNumber(date) };
}
