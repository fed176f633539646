// What times are set by, and what comes of it before it is written as a time of the reading.
import type { Day } from '../../base/partial-date.js';
import { type Period, yearOfPeriod } from './period.js';
import type { Bounds, ResolvedTime, TimeAnchor } from './time-expression.js';

/** What a time is set by. */
export interface Setting {
  /** The day of the report, or one of the days that it may be; null where it is not known. */
  readonly now: Day | null;
  /** The time told last before it in the text. */
  readonly told: ToldTime | null;
  /** Whether the text is a history, whose times hang on each other. */
  readonly isHistory: boolean;
  /** Whether "10/6/22" is the tenth of June. */
  readonly isDayFirst: boolean;
}

/** A time of the text that later ones can be counted from. */
export interface ToldTime {
  readonly period: Period;
  readonly sentence: number;
}

/** What became of an expression, before it is written as a time of the reading. */
export interface Answer extends Bounds {
  readonly type: ResolvedTime['timex3']['type'];
  readonly timex: string;
  readonly edtf: string;
  readonly mod: string | null;
  /** What later times of the text can be counted from; null where that is not known. */
  readonly period: Period | null;
  readonly anchor: TimeAnchor;
  readonly why: readonly string[];
}

/** A period with where it came from. */
export interface Anchored {
  readonly period: Period;
  readonly anchor: TimeAnchor;
  readonly why: string;
}

/**
 * The year of the time told last, or null.
 * @example toldYear(setting) // 2003 after "in March 2003"
 */
export function toldYear({ told }: Setting): number | null {
  return told === null ? null : yearOfPeriod(told.period);
}
