// Days as answers write them and as questions ask for them.
import { dateBounds, parsePartialDate } from '../base/partial-date.js';
import type { Days, Period } from './answer.js';

/**
 * Days in EDTF, as short as they can be told; null where nothing is known.
 * @example edtfOf({ earliest: '2015-07-01', latest: '2015-07-31' }) // '2015-07'
 * @example edtfOf({ earliest: null, latest: '2022-07-19' }) // '../2022-07-19'
 */
export function edtfOf({ earliest, latest }: Days): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return earliest;
  if (earliest !== null && latest !== null) {
    for (const short of [earliest.slice(0, 4), earliest.slice(0, 7)]) {
      const date = parsePartialDate(short);
      const bounds = date === null ? null : dateBounds(date);
      if (bounds?.earliest === earliest && bounds.latest === latest) return short;
    }
  }
  return `${earliest ?? '..'}/${latest ?? '..'}`;
}

/** The days of a period, open where null. */
export type PeriodBounds = Days;

/**
 * The first and the last day of a period.
 * @example boundsOf({ from: '2015', to: '2016-02' }) // { earliest: '2015-01-01', latest: '2016-02-29' }
 */
export function boundsOf({ from, to, on }: Period): PeriodBounds {
  const first = parsePartialDate(on ?? from ?? '');
  const last = parsePartialDate(on ?? to ?? '');
  return {
    earliest: first === null ? null : dateBounds(first).earliest,
    latest: last === null ? null : dateBounds(last).latest,
  };
}

/**
 * Whether something can have been within a period, as far as its days are known; of unknown days it is within none but the
 * open one.
 * @example isWithin({ earliest: '2015-01-01', latest: '2015-12-31' }, { earliest: '2015-06-01', latest: null }) // true
 */
export function isWithin({ earliest, latest }: Days, period: PeriodBounds): boolean {
  if (period.earliest === null && period.latest === null) return true;
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return false;
  return (period.earliest === null || last >= period.earliest) && (period.latest === null || first <= period.latest);
}

/**
 * The last day of a day, month or year.
 * @example lastDayOf('2015-02') // '2015-02-28'
 */
export function lastDayOf(words: string): string {
  const date = parsePartialDate(words);
  return date === null ? words : dateBounds(date).latest;
}
