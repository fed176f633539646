// Windows-1252, the usual encoding of old Western pages: Latin-1 with quotation marks and dashes at 0x80 to 0x9F.

// Node's own decoder gives control characters for these bytes from 20.18.3, 22.13 and 23.4 on (nodejs/node issues 56542
// and 60888), which would turn each curly quotation mark into an invisible sign. The five bytes without a character
// (0x81, 0x8D, 0x8F, 0x90, 0x9D) stay what they are. Table: the WHATWG Encoding Standard.
const highCharacters =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * The text of bytes in Windows-1252. Every byte has a character, so nothing is refused.
 * @example decodeWindows1252(Uint8Array.of(0x93, 0x4f, 0x69, 0x94)) // '“Oi”'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // matches the one character of byte 0x93 in "\x93Oi"
  return latin.replace(/[\u0080-\u009f]/g, (character) => highCharacters.charAt(character.charCodeAt(0) - 0x80));
}
