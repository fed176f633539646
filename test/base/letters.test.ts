// The short classes of letters against Unicode's own.
import { describe, expect, test } from 'vitest';
import { CAPITALS, LETTERS } from '../../src/base/letters.js';

const isLetter = new RegExp(`^[${LETTERS}]$`, 'u');
const isCapital = new RegExp(`^[${CAPITALS}]$`, 'u');

/** Every character of a stretch that Unicode knows. */
function charactersIn(first: number, last: number): readonly string[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  return all.filter((one) => !/\p{Cn}/u.test(one));
}

describe('classes of letters', () => {
  const latin = [...charactersIn(0, 0x24f), ...charactersIn(0x1e00, 0x1eff)];

  test('Latin letters are those of Unicode', () => {
    expect(latin.filter((one) => isLetter.test(one) !== /\p{L}/u.test(one) && one < '\u1e00')).toEqual([]);
    expect(latin.filter((one) => /\p{L}/u.test(one) && !isLetter.test(one))).toEqual([]);
  });

  test('Latin, Greek and Cyrillic capitals are those of Unicode', () => {
    const all = [...latin, ...charactersIn(0x391, 0x3c9), ...charactersIn(0x400, 0x45f)];
    expect(all.filter((one) => isCapital.test(one) !== /\p{Lu}/u.test(one))).toEqual([]);
  });

  test('letters and marks of other scripts of the present are letters', () => {
    const all = [...charactersIn(0x300, 0x1cff), ...charactersIn(0x3041, 0xd7a3)];
    expect(all.filter((one) => /[\p{L}\p{M}]/u.test(one) && !isLetter.test(one))).toEqual([]);
  });

  test('white space, quotation marks and dashes are none', () => {
    const others = [' ', '\n', '\u00a0', '\u2009', '“', '”', '’', '–', '—', '…', '\u3000', '。', '×', '÷', '5'];
    expect(others.filter((one) => isLetter.test(one) || isCapital.test(one))).toEqual([]);
  });
});
