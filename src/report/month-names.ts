// Names of months and week days as patterns and numbers, and the other words of stamps of date and time. Source: general knowledge,
// written for Dateline.
import { MONTH_FORMS, WEEKDAY_FORMS } from '../knowledge/calendar-names.js';

/** The number of a month by its name or short form, lower-case, without a full stop. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** Alternatives of a pattern for a month's name, the longer forms first: `september|...|may`. */
export const MONTH_PATTERN = longestFirst([...MONTH_NUMBERS.keys()]).join('|');

/** Alternatives of a pattern for the name of a week day, the longer forms first: `wednesday|...|mon`. */
export const WEEKDAY_PATTERN = longestFirst(WEEKDAY_FORMS.flatMap((forms) => forms.split(' '))).join('|');

/** Words that a stamp of date and time holds beside names of months and week days and numbers, lower-case. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  'a p m am pm at on t z st nd rd th gmt utc bst cet cest est edt et pst pdt pt cst cdt ct mst mdt ist aest msk eet jst kst hkt sgt pkt irst uk us published posted updated last first time local'.split(
    ' ',
  ),
);

/** Names of week days and their short forms, lower-case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_PATTERN.split('|'));

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
