// Colour where it is wanted, and words from outside that cannot steer the terminal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/face/cli/problem-line.js';
import { cutLine, plainLine, wantsColour } from '../../src/face/cli/terminal.js';

describe('wantsColour', () => {
  test.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s with %j: %s', (isTTY, env, expected) => expect(wantsColour({ isTTY }, env)).toBe(expected));
});

describe('plainLine', () => {
  test.each([
    ['Geneva\n\u001b[31mred', 'Geneva [31mred'],
    ['a\r\nb\tc', 'a b c'],
    ['\u202eabc\u2069', 'abc'],
    ['x\u2028y', 'x y'],
    ['👩‍🚀 ok', '👩‍🚀 ok'],
  ])('%j is %j', (words, expected) => expect(plainLine(words)).toBe(expected));

  test('holds no control character, whatever came', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\u0000-\u001f\u007f-\u009f]/;
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => !control.test(plainLine(words))));
  });
});

describe('cutLine', () => {
  test.each([
    ['Reykjavik', 9, 'Reykjavik'],
    ['Reykjavik', 5, 'Reyk…'],
    ['🕊🕊🕊', 2, '🕊…'],
    ['', 5, ''],
  ])('%s to %i is %s', (line, width, expected) => expect(cutLine(line, width)).toBe(expected));
});

test('a problem is one line', () => {
  expect(problemLine({ code: 'source/not-found', message: 'no such\nfile', source: 'a\u001b.txt' })).toBe(
    'problem source/not-found a .txt: no such file\n',
  );
});
