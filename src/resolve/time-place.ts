// Where an act or a deal stands in a block: its day, its report, and so much of its times that most pairs need no second look.
import { REPORTED_SLACK } from './acts/forbid-acts.js';
import { type DayRange, daysFrom } from './day-range.js';

/** What a place is made of. */
export interface PlacedTime extends DayRange {
  /** What it is ordered by. */
  readonly day: string;
  /** The report that it is of; empty where one report may tell of it twice. */
  readonly report: string;
  /** The last day that the report can be of. */
  readonly printed: string | null;
  /** Letters of `MARKS`. */
  readonly marks: string;
  /** What else the place tells, without blanks and commas. */
  readonly sign: string;
}

/** What is told of something in one letter each. */
export const MARKS: {
  /** As done: it cannot have come about after the report. */
  readonly done: string;
  /** As to come, in a report of one day, and not when: it cannot have come about before the report. */
  readonly coming: string;
  /** As not so. */
  readonly not: string;
  /** With its time, so closely that another can contradict it. */
  readonly timed: string;
} = { done: 'd', coming: 'c', not: 'n', timed: 't' };

/**
 * The place of something told: a day, its report, then its bounds and the day of the report as days from that day, empty where they are not
 * known, and its marks and sign.
 * @example timePlace({ day: '2022-07-19', report: 'r-1', earliest: '2022-07-19', latest: null, printed: null, marks: 'd', sign: '' })
 * // '2022-07-19 r-1 0,,,d,'
 */
export function timePlace({ day, report, earliest, latest, printed, marks, sign }: PlacedTime): string {
  const from = (other: string | null) => (other === null ? '' : daysFrom(day, other).toString(36));
  return `${day} ${report} ${from(earliest)},${from(latest)},${from(printed)},${marks},${sign}`;
}

/** What a place tells: days from a fixed day, null where they are not known. */
interface PlaceTimes {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly printed: number | null;
  readonly marks: string;
  readonly sign: string;
}

const NO_TIMES: PlaceTimes = { earliest: null, latest: null, printed: null, marks: '', sign: '' };

/**
 * Whether two that are told may be one, or may contradict one another, by their places alone. False only where their times forbid both: what
 * contradicts another has a time that is told, and shares it.
 * @example mayShareTime('2015-11-23 r-1 0,0,0,d,', '2022-07-19 r-2 0,0,0,d,') // false
 */
export function mayShareTime(place: string, other: string): boolean {
  const [a, b] = [timesOf(place), timesOf(other)];
  if (gap(a.latest, b.earliest) > REPORTED_SLACK || gap(b.latest, a.earliest) > REPORTED_SLACK) return false;
  if (isToldBefore(a, b) || isToldBefore(b, a) || isOver(a, b) || isOver(b, a)) return false;
  return isNot(a) === isNot(b) || areBothTimed(place, other);
}

/**
 * Whether two places are of what is told so closely that the one may contradict the other.
 * @example areBothTimed('2015-11-23 r-1 0,0,0,dt,', '2022-07-19 r-2 0,0,0,d,') // false
 */
export function areBothTimed(place: string, other: string): boolean {
  return [place, other].every((one) => timesOf(one).marks.includes(MARKS.timed));
}

/**
 * What a place tells beside times.
 * @example signOf('2015-11-23 r-1 0,0,0,d,mIRN>RUS') // 'mIRN>RUS'
 */
export function signOf(place: string): string {
  return timesOf(place).sign;
}

function isNot({ marks }: PlaceTimes): boolean {
  return marks.includes(MARKS.not);
}

/** What is told as to come, no word on when, cannot be what was done before that report. */
function isOver(a: PlaceTimes, b: PlaceTimes): boolean {
  if (!a.marks.includes(MARKS.coming) || !b.marks.includes(MARKS.done)) return false;
  const latest = b.latest ?? (b.earliest === null ? b.printed : null);
  return gap(latest, a.printed) > 1 || gap(b.printed, a.printed) > REPORTED_SLACK;
}

/** What is told as done without its time cannot have come about after the report. */
function isToldBefore(a: PlaceTimes, b: PlaceTimes): boolean {
  return (
    a.marks.includes(MARKS.done) &&
    a.earliest === null &&
    a.latest === null &&
    gap(a.printed, b.earliest) > REPORTED_SLACK
  );
}

function gap(from: number | null, to: number | null): number {
  return from === null || to === null ? 0 : to - from;
}

const DAY_LENGTH = 10;
const EPOCH = '2000-01-01';

/** The times of the places looked at last: each stands in many blocks. */
const known = new Map<string, PlaceTimes>();
const MOST_KNOWN = 20_000;

function timesOf(place: string): PlaceTimes {
  const before = known.get(place);
  if (before !== undefined) return before;
  const times = readTimes(place);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(place, times);
  return times;
}

function readTimes(place: string): PlaceTimes {
  const fields = place.slice(place.lastIndexOf(' ') + 1).split(',');
  if (fields.length !== 5 || place[DAY_LENGTH] !== ' ') return NO_TIMES;
  const [earliest, latest, printed, marks = '', sign = ''] = fields;
  const day = daysFrom(EPOCH, place.slice(0, DAY_LENGTH));
  const from = (offset: string | undefined) => (offset ? day + Number.parseInt(offset, 36) : null);
  return { earliest: from(earliest), latest: from(latest), printed: from(printed), marks, sign };
}
