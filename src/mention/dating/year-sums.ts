// Constraints from sums: "the first visit since 2007" with "the first in 8 years", "the 70th anniversary of the end of the war in 1945".
import { dayOf } from '../../base/partial-date.js';
import type { Constraint } from './constraint.js';
import { daysBetween } from './day-set.js';
import type { StoryTime } from './told-dates.js';

/** A span of years and the year that it runs from are told so many sentences apart at most. */
const NEAR = 8;

/** So many of each are compared. */
const MOST = 40;

/**
 * Constraints from a year and a number of years that are told of one thing: the first visit since 2007, the first in 8 years.
 * @example constraintsOfSums(times)[0]?.why // 'the first since 2007 is the first in "8 years"'
 * @param nouns the noun that "first", "last" or the like stands with, by time expression: what two tellings must share
 */
export function constraintsOfSums(
  times: readonly StoryTime[],
  nouns: ReadonlyMap<StoryTime, string>,
): readonly Constraint[] {
  const since = times.filter(isSinceYear).slice(0, MOST);
  const lengths = times.filter(isInYears).slice(0, MOST);
  return since.flatMap((year) => lengths.flatMap((length) => sumOf(year, length, nouns)));
}

function isSinceYear({ meaning, cue }: StoryTime): boolean {
  return cue === 'since' && meaning.kind === 'calendar' && meaning.year !== undefined && meaning.year > 0;
}

function isInYears({ meaning, cue }: StoryTime): boolean {
  return (cue === 'in' || cue === 'for') && yearsOf(meaning) !== null;
}

function yearsOf(meaning: StoryTime['meaning']): number | null {
  if (meaning.kind !== 'duration' || meaning.mod !== undefined || meaning.amounts.length !== 1) return null;
  const { unit, count } = meaning.amounts[0]!;
  if (count === null || !Number.isInteger(count)) return null;
  return unit === 'year' ? count : unit === 'decade' ? count * 10 : null;
}

function sumOf(since: StoryTime, length: StoryTime, nouns: ReadonlyMap<StoryTime, string>): readonly Constraint[] {
  const [one, two] = [nouns.get(since), nouns.get(length)];
  if (one === undefined || one !== two || Math.abs(since.sentence - length.sentence) > NEAR) return [];
  const start = since.meaning.kind === 'calendar' ? (since.meaning.year ?? 0) : 0;
  const year = start + (yearsOf(length.meaning) ?? 0);
  const days = daysBetween(dayOf(year, 1, 1), dayOf(year, 12, 31));
  return [
    {
      rule: 'sum',
      days,
      strength: 'soft',
      why: `the first ${one} since ${start} is the first in "${length.words}", which makes it ${year}`,
    },
  ];
}
