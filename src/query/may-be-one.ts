// Whether a meeting that is told without its day may be one of those that are dated, so that it is not counted twice.
import { gapOf, widthOf } from '../resolve/day-range.js';
import type { Days } from './answer.js';

/** When and where two met, as far as it is told; the place by its id. */
export interface WhenAndWhere {
  readonly time: Days;
  readonly place: string | null;
}

/** A meeting of more days is told by its week, season or year. */
const DAYS_OF_A_MEETING = 10;

/**
 * Whether the first, told without its day, may be the second, which is dated: nothing in time and place parts them.
 * @example mayBeOne({ time: year2018, place: null }, { time: april27of2018, place: 'c-1' }) // true
 */
export function mayBeOne(loose: WhenAndWhere, dated: WhenAndWhere): boolean {
  if (isDated(loose.time) || !isDated(dated.time)) return false;
  const arePlacesOne = loose.place === null || dated.place === null || loose.place === dated.place;
  return arePlacesOne && gapOf(loose.time, dated.time) === 0;
}

/**
 * Whether the days of a meeting are known.
 * @example isDated({ earliest: '2018-04-27', latest: '2018-04-28' }) // true
 */
export function isDated(time: Days): boolean {
  const width = widthOf(time);
  return width !== null && width <= DAYS_OF_A_MEETING;
}
