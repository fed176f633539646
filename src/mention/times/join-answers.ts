// What is known of a time where the day of the report is only bounded: what both ends agree on, else the bounds.
import type { ResolvedTime } from './time-expression.js';

/**
 * One time from what it would be at the earliest and at the latest day of the report, and if nothing were known.
 * @example joinAnswers(atEarliest, atLatest, unknown).earliest // the earliest day that it can be, if the day of the report has one
 */
export function joinAnswers(first: ResolvedTime, last: ResolvedTime, unknown: ResolvedTime): ResolvedTime {
  if (first.timex3.value === last.timex3.value && first.value === last.value)
    return { ...first, earliest: first.earliest, latest: last.latest };
  const anchored = first.anchor === 'none' ? last : first;
  return {
    ...unknown,
    kind: anchored.kind,
    earliest: first.anchor === 'none' ? null : first.earliest,
    latest: last.anchor === 'none' ? null : last.latest,
    anchor: anchored.anchor,
    why: ['the day of the report is only bounded, so that only bounds follow', ...anchored.why],
  };
}
