// Where a telling stands in its blocks, and what two places alone tell of their tellings: most pairs need no second look.
import { areBothTimed, MARKS, mayShareTime, signOf, timePlace } from '../time-place.js';
import { actOrder } from './act-keys.js';
import { mayContradict } from './contradict-tellings.js';
import { areSignsApart, partySign } from './party-sign.js';
import type { Telling } from './telling.js';

/**
 * The place of a telling: its day, its report, its times, how it is told, and which states took part.
 * @example actPlace(putinMetRaisi) // '2022-07-19 r-1 0,0,0,dt,mrus>irn'
 */
export function actPlace(telling: Telling): string {
  const { presumed, report } = telling;
  return timePlace({
    day: actOrder(telling),
    report: report.id,
    ...presumed,
    printed: report.day.latest,
    marks: `${statusMark(telling)}${mayContradict(telling) ? MARKS.timed : ''}`,
    sign: partySign(telling),
  });
}

function statusMark({ status, presumed, report: { day } }: Telling): string {
  if (status === 'real') return MARKS.done;
  if (status === 'not') return MARKS.not;
  const isTimeless = presumed.earliest === null && presumed.latest === null;
  return status === 'coming' && isTimeless && day.earliest === day.latest ? MARKS.coming : '';
}

/**
 * Whether two tellings may be one act, or may contradict one another, by their places alone. False only where the rules say nothing of them.
 * @example mayBeOneAct('2022-07-19 r-1 0,0,0,d,mRUS>IRN', '2022-07-19 r-2 0,0,0,d,mTUR>RUS') // false
 */
export function mayBeOneAct(place: string, other: string): boolean {
  return mayShareTime(place, other) && !areSignsApart(signOf(place), signOf(other), areBothTimed(place, other));
}
