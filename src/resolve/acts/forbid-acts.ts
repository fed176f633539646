// What forbids that two tellings are of one act, whatever else they share: times, places, status, their number in a row.
import { type DayRange, daysFrom, gapOf } from '../day-range.js';
import type { Telling, ToldPlace } from './telling.js';

/** Why two tellings cannot be of one act. */
export type ActVeto = 'time' | 'place' | 'status' | 'order' | 'ordinal' | 'many' | 'mode' | 'told' | 'parties';

/** Days by which reports differ on the day of one act: night there is day here, and a report is printed the day after. */
const STATED_SLACK = 1;
export const REPORTED_SLACK = 2;

/**
 * What forbids that two tellings are of one act; null where nothing does.
 * @example forbidActs(meetingOf2015, meetingOf2022) // 'time'
 */
export function forbidActs(a: Telling, b: Telling): ActVeto | null {
  if (areTimesApart(a, b)) return 'time';
  if (toldBefore(a, b) || toldBefore(b, a)) return 'order';
  if (arePlacesApart(a.place, b.place)) return 'place';
  if ((a.status === 'not') !== (b.status === 'not')) return 'status';
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 'ordinal';
  if (isCallAndMeeting(a, b) || isCallAndMeeting(b, a)) return 'mode';
  return a.isMany === b.isMany ? null : 'many';
}

function areTimesApart(a: Telling, b: Telling): boolean {
  const gap = gapOf(a.presumed, b.presumed);
  return gap > (a.isTimeStated && b.isTimeStated ? STATED_SLACK : REPORTED_SLACK);
}

/** What is told as done cannot come about after the report, and what is told as to come cannot have come about before it. */
function toldBefore(a: Telling, b: Telling): boolean {
  const [printed, when] = [a.report.day, whenOf(b)];
  if (a.status === 'real') return daysFrom(printed.latest, when.earliest) > REPORTED_SLACK;
  // What nobody says the day of is told as to come by those who know of nothing before.
  const slack = b.isTimeStated && a.time.latest === null ? 0 : STATED_SLACK;
  return a.status === 'coming' && b.status === 'real' && daysFrom(when.latest, printed.earliest) > slack;
}

/** Who speaks by telephone meets nowhere. */
function isCallAndMeeting(call: Telling, { mode, place }: Telling): boolean {
  return call.mode === 'phone' && mode !== 'phone' && mode !== null && place !== null;
}

function whenOf({ status, report, presumed }: Telling): DayRange {
  if (presumed.earliest !== null || presumed.latest !== null) return presumed;
  return status === 'coming'
    ? { earliest: report.day.earliest, latest: null }
    : { earliest: null, latest: report.day.latest };
}

/**
 * Whether two places cannot be one, as far as they are known: another country, which no town of it can be in.
 * @example arePlacesApart(tehran, moscow) // true
 */
export function arePlacesApart(a: ToldPlace | null, b: ToldPlace | null): boolean {
  if (a === null || b === null || a.country === null || b.country === null) return false;
  return a.country !== b.country;
}
