// Constraints from "last month" and the like beside the name of a month: what is told twice dates the report.
import { dayNumber, dayOf, daysInMonth } from '../../base/partial-date.js';
import type { Constraint } from './constraint.js';
import { everyYear } from './day-set.js';
import type { StoryTime } from './told-dates.js';

/**
 * A report that tells something of "last month" and something "in June" as past, without a year and without a later month, is of
 * July: a month further back would not be the last that it names. Soft, since the two may be of different things.
 * @example constraintsOfLastMonth(times)[0]?.why // '"June" is the "last month" of the report'
 */
export function constraintsOfLastMonth(times: readonly StoryTime[]): readonly Constraint[] {
  const last = times.find(
    ({ meaning }) =>
      meaning.kind === 'relative' && meaning.unit === 'month' && meaning.count === -1 && meaning.from === 'published',
  );
  const named = times.filter(isBareMonth);
  if (last === undefined || named.length === 0) return [];
  const near = named.toSorted(
    (a, b) => Math.abs(a.sentence - last.sentence) - Math.abs(b.sentence - last.sentence),
  )[0]!;
  const month = near.meaning.kind === 'calendar' ? (near.meaning.month ?? 0) : 0;
  if (Math.abs(near.sentence - last.sentence) > NEAR) return [];
  const days = everyYear((year) => monthAfter(year, month));
  return [{ rule: 'last-month', days, strength: 'soft', why: `"${near.words}" is the "${last.words}" of the report` }];
}

/** Two tellings of one thing stand so many sentences apart at most. */
const NEAR = 3;

function isBareMonth({ meaning, tense, isOfOtherYear, isCaption }: StoryTime): boolean {
  if (meaning.kind !== 'calendar' || isOfOtherYear || isCaption || tense === 'future') return false;
  return (
    meaning.month !== undefined &&
    meaning.day === undefined &&
    meaning.year === undefined &&
    meaning.yearFrom === undefined &&
    meaning.shift === undefined
  );
}

function monthAfter(year: number, month: number): { first: number; last: number } | null {
  const [inYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const [first, last] = [dayOf(inYear, next, 1), dayOf(inYear, next, daysInMonth(inYear, next))];
  return first === null || last === null ? null : { first: dayNumber(first), last: dayNumber(last) };
}
