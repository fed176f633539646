// Characters as the word network sees them: a small class for each UTF-16 code unit.
import { fold } from './features.js';

/** Classes: 0 outside the text, 1 white space, then each of these, then other lower case, upper case, digit, symbol. */
const LISTED = `${Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('')}\u00a3\u20ac\u2022`;
const LISTED_FROM = 2;
const BEYOND = LISTED_FROM + LISTED.length;
const NOT_YET = 255;
const SPACE = /\s/u;
const LETTER = /\p{L}/u;
const DIGIT = /[\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/u; // 7, ² and the digits of other scripts
const MARK = /\p{M}|\u200d|\ufe0e|\ufe0f/u; // an accent written after its letter, the joiner inside an emoji

const classes = new Uint8Array(65536).fill(NOT_YET);
const kinds = new Uint8Array(65536).fill(NOT_YET);

const LETTER_KIND = 1;
const DIGIT_KIND = 2;
const JOINING_KIND = 3;

/**
 * The class of a code unit.
 * @example characterClass('’'.charCodeAt(0)) === characterClass("'".charCodeAt(0)) // true
 */
export function characterClass(unit: number): number {
  const known = classes[unit]!;
  if (known !== NOT_YET) return known;
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOf(c: string): number {
  const plain = c === '\u2026' ? '.' : fold(c);
  const at = plain.length === 1 ? LISTED.indexOf(plain) : -1;
  if (at >= 0) return at + LISTED_FROM;
  if (SPACE.test(c)) return 1;
  if (c.toLowerCase() !== c) return BEYOND + 1;
  if (c.toUpperCase() !== c || LETTER.test(c)) return BEYOND;
  return DIGIT.test(c) ? BEYOND + 2 : BEYOND + 3;
}

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== NOT_YET) return known;
  const c = String.fromCharCode(unit);
  const joining = MARK.test(c) || (unit >= 0xdc00 && unit <= 0xdfff);
  const found = joining ? JOINING_KIND : LETTER.test(c) ? LETTER_KIND : DIGIT.test(c) ? DIGIT_KIND : 0;
  kinds[unit] = found;
  return found;
}

/** Whether a code unit is a letter of any script. */
export function isLetter(unit: number): boolean {
  return kindOf(unit) === LETTER_KIND;
}

/** Whether a code unit is a digit of any script. */
export function isDigit(unit: number): boolean {
  return kindOf(unit) === DIGIT_KIND;
}

/** Whether a code unit belongs to the one before it: a combining mark, a joiner, the second half of a surrogate pair. */
export function isJoining(unit: number): boolean {
  return kindOf(unit) === JOINING_KIND;
}

/** Whether a code unit is white space. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit !== 33 && characterClass(unit) === 1);
}
