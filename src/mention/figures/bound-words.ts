// Words before and after a number that say on which side of it the truth lies. Source: general knowledge, written for Dateline.
import type { Bound } from './figure.js';

const BEFORE: Readonly<Record<Exclude<Bound, 'exact' | 'range' | 'vague'>, string>> = {
  moreThan: `more than|well more than|far more than|much more than|slightly more than|a little more than|just more than
    |greater than|larger than|higher than|over|well over|just over|slightly over|a little over|above|just above|well above
    |exceeding|in excess of|upwards of|upward of|north of|beyond|better than|>`,
  atLeast: `at least|at the very least|at a minimum|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum
    |as little as|as few as|≥`,
  atMost: `at most|at the most|no more than|not more than|up to|as much as|as many as|as high as|as long as|as far as
    |a maximum of|maximum|not exceeding|≤`,
  lessThan: `less than|well less than|slightly less than|a little less than|just less than|fewer than|far fewer than|smaller than
    |lower than|under|just under|well under|slightly under|a little under|below|just below|well below|just short of|short of|<`,
  about: `about|around|approximately|approx|roughly|some|nearly|almost|close to|circa|ca|an estimated|estimated|practically
    |virtually|in the region of|on the order of|in the order of|something like|somewhere around|~|≈`,
};

const AFTER: Readonly<Record<'atLeast' | 'atMost' | 'about', string>> = {
  atLeast: 'or more|or over|or above|and above|and over|and up|and more|plus|or older|and counting|at least|+',
  atMost: 'or less|or fewer|or under|or below|at most|or younger',
  about: 'or so|or thereabouts|odd',
};

/** Bounds by the words that stand before the number, the words parted by single spaces. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = byPhrase(BEFORE);

/** Bounds by the words that stand after the number, its unit or the counted noun. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = byPhrase(AFTER);

/** The greatest number of words in a phrase of the tables above. */
export const LONGEST_BOUND = 4;

function byPhrase(table: Readonly<Record<string, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    Object.entries(table).flatMap(([bound, phrases]) => {
      // proof: the keys of both tables are bounds
      return phrases.split('|').map((phrase) => [phrase.trim(), bound as Bound] as const);
    }),
  );
}
