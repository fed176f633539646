// Search keys: one whole number for a report, so that hits come newest first without sorting them all.
import { createHash } from 'node:crypto';
import { dayNumber, parseDay } from '../base/partial-date.js';

/** Days have numbers below this; a report of unknown day comes after all others. */
const DAY_LIMIT = 3_652_059;

/** What is left of the 53 bits of a whole number beside the 22 of a day. */
const HASH_RANGE = 2 ** 31;

/**
 * The search key of a report: its day counted backwards, then a hash of its id. Two reports may share one.
 * @example searchKeyOf('2022-07-19', 'r-1') < searchKeyOf('2015-11-23', 'r-2') // true: the newer report comes first
 * @param sortDay the last day on which it can have been published, or anything else where that is not known
 */
export function searchKeyOf(sortDay: string, reportId: string): number {
  const day = parseDay(sortDay);
  const back = day === null ? DAY_LIMIT : DAY_LIMIT - 1 - dayNumber(day);
  const hash = createHash('sha256').update(reportId).digest().readUInt32BE(0) % HASH_RANGE;
  return back * HASH_RANGE + hash;
}
