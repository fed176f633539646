// What the network sees of one word: the same few features as train/features.py, to the last bit.

/** Rows of the hashed tables; the model file repeats them and they are checked on loading. */
export const AFFIX_ROWS = 4096;
export const GRAM_ROWS = 32768;
export const GRAMS_MOST = 32;

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4'].map((c) => [c, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'].map((c) => [c, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((c) => [c, '-'] as const),
  ['\u2026', '...'],
  ['\u00a0', ' '],
  ['\u00ad', ''],
]);
// Matches any character that FOLDS maps: ’ in "Iran’s", — in "talks — held".
const FOLDED = /[\u2018-\u201f\u2032\u2033\u02bc`\u00b4\u00ab\u00bb\u2010-\u2015\u2212\u2026\u00a0\u00ad]/g;
const DIGIT = /[0-9]/g; // 2015
const SAME_FOUR = /(.)\1{3,}/gsu; // the x of "xxxxx"

/**
 * A word with plain quotation marks, dashes and ellipses; doubled marks count as one double quotation mark.
 * @example fold('Iran’s') // "Iran's"
 */
export function fold(word: string): string {
  const plain = word.replace(FOLDED, (c) => FOLDS.get(c) ?? c);
  if (plain === "''") return '"';
  return plain === '--' || plain === '---' ? '-' : plain;
}

/**
 * The form under which a word's own vector is looked up: folded, lower case, digits as 0.
 * @example key('2015') // '0000'
 */
export function key(word: string): string {
  return fold(word).toLowerCase().replace(DIGIT, '0');
}

/**
 * Upper, lower, digit and other, runs cut at four, eight characters at most.
 * @example shape('$40') // '$dd'
 */
export function shape(word: string): string {
  let out = '';
  for (const c of fold(word)) out += shapeOf(c);
  return [...out.replace(SAME_FOUR, '$1$1$1$1')].slice(0, 8).join('');
}

function shapeOf(c: string): string {
  if (c >= '0' && c <= '9') return 'd';
  if (c.toLowerCase() !== c) return 'X';
  return c.toUpperCase() !== c ? 'x' : c;
}

/** 32-bit FNV-1a over UTF-16 code units, from `from` on as the running value. */
export function fnv1a(text: string, from = 0x811c9dc5): number {
  let value = from;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Five rows of the affix tables, each table AFFIX_ROWS long: first letter, first three, last two, last three, shape. */
export function affixRows(word: string): readonly number[] {
  const low = key(word);
  const points = [...low];
  const parts = [
    `p1${points[0] ?? ''}`,
    `p3${points.slice(0, 3).join('')}`,
    `s2${points.slice(-2).join('')}`,
    `s3${points.slice(-3).join('')}`,
    `sh${shape(word)}`,
  ];
  return parts.map((part, table) => table * AFFIX_ROWS + 1 + (fnv1a(part) % (AFFIX_ROWS - 1)));
}

/** Rows of the n-gram table for the 3-, 4- and 5-grams of ^word$, shorter first, left to right, GRAMS_MOST at most. */
export function gramRows(word: string): readonly number[] {
  const points = ['^', ...key(word), '$'];
  const rows: number[] = [];
  for (let n = 3; n <= 5; n++) {
    for (let i = 0; i + n <= points.length && rows.length < GRAMS_MOST; i++) {
      rows.push(1 + (fnv1a(`g${points.slice(i, i + n).join('')}`) % (GRAM_ROWS - 1)));
    }
  }
  return rows;
}
