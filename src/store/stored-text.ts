// Text as every database can hold it: NUL and halves of characters are escaped, and come back as they were.

/** SUBSTITUTE, the control character for what cannot be shown; a text that holds it has it escaped too. */
const MARK = '\u001a';

/** Matches U+0000, U+001A and lone surrogates: PostgreSQL refuses the first, SQLite would change the last. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSAFE = /[\p{Surrogate}\u{0}\u{1a}]/u;
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');

/** Matches `\u001a001a`: the mark and four hexadecimal digits. */
const ESCAPED = new RegExp(`${MARK}([0-9a-f]{4})`, 'g');

/**
 * A text in the form in which it is stored; nearly always the text itself.
 * @example storedText('a\u0000b') // 'a\u001a0000b'
 */
export function storedText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(ALL_UNSAFE, (unit) => MARK + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/**
 * The text that was stored.
 * @example originalText('a\u001a0000b') // 'a\u0000b'
 */
export function originalText(stored: string): string {
  if (!stored.includes(MARK)) return stored;
  return stored.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/**
 * The order of two texts by code points, which is the byte order of UTF-8 and so that of every backend.
 * JavaScript's own order is by code units, and differs for characters above U+FFFF.
 * @example compareTexts('\uffff', '\u{10000}') // -1
 */
export function compareTexts(first: string, second: string): -1 | 0 | 1 {
  if (first === second) return 0;
  const shorter = Math.min(first.length, second.length);
  let at = 0;
  while (at < shorter && first.charCodeAt(at) === second.charCodeAt(at)) at += 1;
  if (at === shorter) return first.length < second.length ? -1 : 1;
  return rank(first.charCodeAt(at)) < rank(second.charCodeAt(at)) ? -1 : 1;
}

/** Surrogates stand for characters above U+FFFF, so they go last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
