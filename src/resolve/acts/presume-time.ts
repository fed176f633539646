// When an act was that a report tells without its time: an act that passes was in the news, on the days that the report is about.
import { addDays, parseDay } from '../../base/partial-date.js';
import { type DayRange, daysFrom, earlier, later, widthOf } from '../day-range.js';
import type { Telling } from './telling.js';

/** What is known of a telling before its time is presumed. */
type Undated = Pick<Telling, 'type' | 'status' | 'phase' | 'time' | 'isTimeStated' | 'report'>;

/** The end of a visit or of talks is told so many days after their beginning at most. */
const DAYS_OF_A_STAY = 10;

/** A report is about so many days before it, where it names none. */
const DAYS_BEFORE_NEWS = 10;

/** What is to come without a day comes soon, what is to come after a day within two months. */
const DAYS_AFTER_NEWS = 4;
const DAYS_AHEAD = 60;

/** A time of more days is told by its week or month. */
const DAYS_OF_A_DAY = 3;

/** Types of acts that pass: a war is spoken of years later without its date, a meeting is not. */
const PASSING = new Set([
  'CONSULT',
  'SUPPORT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'REJECT',
  'CONCEDE',
  'PROTEST',
  'AGREE',
]);

/**
 * The days that a report is about: those that it names for what it tells as done, shortly before it appeared; null for none.
 * @example newsDays(tellings) // { earliest: '1996-04-21', latest: '1996-04-22' }
 */
export function newsDays(tellings: readonly Undated[]): DayRange | null {
  const dated = tellings.filter(({ type, status, time, isTimeStated, report }) => {
    const width = widthOf(time);
    const age = daysFrom(time.latest, report.day.latest);
    const isNear = age >= 0 && age <= DAYS_BEFORE_NEWS;
    return isPassing(type) && status === 'real' && isTimeStated && width !== null && width <= DAYS_OF_A_DAY && isNear;
  });
  if (dated.length === 0) return null;
  return {
    earliest: dated.map(({ time }) => time.earliest).reduce(earlier, null),
    latest: dated.map(({ time }) => time.latest).reduce(later, null),
  };
}

/** A sentence is seldom longer. */
const UNITS_BESIDE = 250;

/** Where words of a report stand that tell of something, and when that was. */
export interface DatedWords {
  readonly start: number;
  readonly end: number;
  readonly time: DayRange;
}

/**
 * The time of what is told in the same sentence as something else that was before the news: who "first met in June in Oslo, where they
 * signed a pact" signed it then. Null where nothing is told beside it, or what is news.
 * @example timeBeside(text, 'signed' at 40, [{ 'met' at 10, June 2018 }], reportDay) // June 2018
 * @param dated in the order of their ends
 */
export function timeBeside(
  text: string,
  trigger: { readonly start: number; readonly end: number },
  dated: readonly DatedWords[],
  day: DayRange,
): DayRange | null {
  const nearest = dated[countBefore(dated, trigger.start) - 1];
  if (nearest === undefined || trigger.start - nearest.end > UNITS_BESIDE) return null;
  if (/[.!?;\n]\s/u.test(text.slice(nearest.end, trigger.start))) return null;
  const age = daysFrom(nearest.time.latest, day.latest);
  return nearest.time.latest !== null && age > DAYS_BEFORE_NEWS ? nearest.time : null;
}

/** How many of them end before a place of the text. */
function countBefore(dated: readonly DatedWords[], at: number): number {
  let [from, to] = [0, dated.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (dated[middle]!.end <= at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The time of an act as it is compared with others: of one whose end is told, the days before it too; of one that passes and
 * is told without its time, the days that the report is about.
 * @example presumeTime(talksWithoutDate, null) // { earliest: '2015-11-13', latest: '2015-11-23' }
 */
export function presumeTime({ time, type, status, phase, report: { day } }: Undated, news: DayRange | null): DayRange {
  const isPassed = status === 'real' || status === 'not';
  if (time.earliest !== null || time.latest !== null) {
    if (phase === 'end') return { ...time, earliest: shift(time.earliest, -DAYS_OF_A_STAY) };
    return time.latest === null && !isPassed ? { ...time, latest: shift(time.earliest, DAYS_AHEAD) } : time;
  }
  if (!isPassing(type) || day.earliest === null || day.latest === null) return time;
  if (!isPassed) return { ...day, latest: shift(day.latest, DAYS_AFTER_NEWS) };
  return news ?? { ...day, earliest: shift(day.earliest, -DAYS_BEFORE_NEWS) };
}

function isPassing(type: string | null): boolean {
  return type !== null && PASSING.has(type);
}

function shift(text: string | null, days: number): string | null {
  const day = text === null ? null : parseDay(text);
  return day === null ? text : addDays(day, days);
}

/** What is presumed to be older than this is known from the words beside it, and not from the news. */
const DAYS_OF_OLD = 45;

/**
 * When it was as the text tells it: its time, or, where none is told, the time of long before that the words beside it give.
 * @example toldTime(signedInJuneOf2018).latest // '2018-06-30'
 */
export function toldTime({ time, presumed, report }: Pick<Telling, 'time' | 'presumed' | 'report'>): DayRange {
  const isTold = time.earliest !== null || time.latest !== null;
  return !isTold && daysFrom(presumed.latest, report.day.latest) > DAYS_OF_OLD ? presumed : time;
}
