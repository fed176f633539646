// Words that date something: weekdays, months, spells. General knowledge of English, written for Dateline.

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight year month week weekend day decade morning
   evening night afternoon hour minute midnight noon dawn dusk daybreak sunrise sunset nightfall fortnight january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter ramadan`.split(/\s+/),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/; // 2007

/**
 * Whether a lemma dates something: a weekday, a month, a year, "week".
 * @example isTimeWord('Tuesday') // true
 */
export function isTimeWord(lemma: string): boolean {
  const word = lemma.toLowerCase().replace(/\.$/, '');
  return TIME_WORDS.has(word) || YEAR.test(word);
}
