// Stamps: lines that are a date with a time of day and nothing else, as pages print them above and below a story.
import type { MeasuredSign } from './block-sign.js';
import { MONTH_NUMBERS, STAMP_WORDS, WEEKDAYS } from './month-names.js';

/** Stamps are this long at most. */
const LONGEST = 80;

/** Matches a time of day: `10:32`, `16.02`, `9: 36` of a text that was taken apart. */
const CLOCK = /(?<![\d.])\d{1,2}[:.] ?\d{2}(?!\d)/u;

/** Matches what makes a date of the numbers beside it where no month is named: a year, `7/19`, `7-19`. */
const DATE_MARK = /(?<!\d)(?:19|20)\d{2}|\d{1,2}[/-]\d{1,2}/u;

/** Matches a word or a number; other marks count for nothing. */
const TOKEN = /\p{L}+|\d+/gu;

/** The sign of a stamp. A date alone is none: it may be a dateline, or a heading of a chronicle. */
export const STAMP_SIGN: MeasuredSign = {
  rule: 'credit/stamp',
  kind: 'credit',
  weight: 1.2,
  holds: ({ whole }) => isStamp(whole),
  why: 'is a date with a time of day and no more',
};

/**
 * Whether words are a stamp of date and time.
 * @example isStamp('Tue 19 Jul 2022 16.02 BST') // true
 * @example isStamp('10:30 a.m.') // false, for it has no date
 */
export function isStamp(words: string): boolean {
  if (words === '' || words.length > LONGEST || !CLOCK.test(words)) return false;
  const tokens = words.toLowerCase().match(TOKEN) ?? [];
  const hasDate = DATE_MARK.test(words) || tokens.some((token) => MONTH_NUMBERS.has(token));
  return hasDate && tokens.every(isStampWord);
}

function isStampWord(token: string): boolean {
  return /^\d/u.test(token) || MONTH_NUMBERS.has(token) || WEEKDAYS.has(token) || STAMP_WORDS.has(token);
}
