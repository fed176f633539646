// Scores of time expressions as TempEval-3 counts them: spans strictly and by overlap, values of the spans that were matched.
import type { GoldTime } from './timeml.js';

/** A time that a reader found. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What was counted. */
export interface TimeCounts {
  readonly gold: number;
  readonly found: number;
  /** Spans that are equal. */
  readonly strict: number;
  /** Spans that overlap; each counts once. */
  readonly relaxed: number;
  /** Overlapping spans whose values are equal. */
  readonly values: number;
}

/** Nothing counted yet. */
export const NO_TIMES: TimeCounts = { gold: 0, found: 0, strict: 0, relaxed: 0, values: 0 };

/**
 * The counts of one document. Each gold time is matched with the found time of the same span, else with the first that overlaps.
 * Source: UzZaman et al. (2013), SemEval-2013 Task 1: TempEval-3.
 * @example countTimes(gold, found).relaxed
 */
export function countTimes(gold: readonly GoldTime[], found: readonly FoundTime[]): TimeCounts {
  const free = new Set(found);
  const pairs = gold.map((time) => {
    const match =
      [...free].find((one) => one.start === time.start && one.end === time.end) ??
      [...free].find((one) => overlaps(one, time));
    if (match !== undefined) free.delete(match);
    return { time, match };
  });
  const matched = pairs.flatMap(({ time, match }) => (match === undefined ? [] : [{ time, match }]));
  return {
    gold: gold.length,
    found: found.length,
    strict: matched.filter(({ time, match }) => time.start === match.start && time.end === match.end).length,
    relaxed: matched.length,
    values: matched.filter(({ time, match }) => time.value === match.value).length,
  };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The sum of two counts.
 * @example addTimes(NO_TIMES, counts) // the same counts
 */
export function addTimes(a: TimeCounts, b: TimeCounts): TimeCounts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    values: a.values + b.values,
  };
}

/**
 * Precision and recall of a count as one figure, in percent.
 * @example f1(counts.relaxed, counts) // 93.9
 */
export function f1(right: number, { gold, found }: TimeCounts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
