// Answers as lines: columns, wrapping, two columns side by side, tables of other programs, words that would steer a terminal.
import { describe, expect, test } from 'vitest';
import { type Entry, renderEntries, sideBySide, wrapWords } from '../../src/face/cli/ask-layout.js';
import { csvOf, screenStyle } from '../../src/face/cli/ask-print.js';
import { dayWords } from '../../src/face/cli/ask-view.js';
import { paintWith } from '../../src/face/cli/terminal.js';

const style = (width: number) => ({ width, paint: paintWith(false) });
const entry: Entry = {
  lead: '2015-07-01 to 2015-07-12',
  head: 'Arno Kell → Berta Sand',
  facts: ['CONSULT meeting · in Westport', ''],
  quotes: [
    {
      words: 'met',
      sentence: 'Kell met Sand in Westport on a long and windy day.',
      from: 'Northern Courier, 2015-07-13',
    },
  ],
  id: 'v-0123456789abcdef',
};

test('an entry has its days beside it, and its words below', () => {
  expect(renderEntries([entry], style(60))).toEqual([
    '2015-07-01 to   Arno Kell → Berta Sand',
    '2015-07-12      CONSULT meeting · in Westport',
    '                  “Kell met Sand in Westport on a long and',
    '                  windy day.”',
    '                  — Northern Courier, 2015-07-13',
    '                v-0123456789abcdef',
    '',
  ]);
});

test.each([40, 60, 80, 120])('no line is wider than %d', (width) => {
  const long = { ...entry, head: 'x'.repeat(300), facts: ['word '.repeat(100)] };
  expect(renderEntries([long], style(width)).filter((line) => line.length > width)).toEqual([]);
});

test('words cannot steer the terminal', () => {
  const evil = {
    ...entry,
    head: 'Kell\u001b[31m\nSand',
    quotes: [{ words: 'a\u202eb', sentence: 'a\u202eb', from: '\u0007' }],
  };
  const shown = renderEntries([evil], style(80)).join('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

describe('wrapping', () => {
  test.each([
    ['talks in Tehran', 10, ['talks in', 'Tehran']],
    ['abcdef', 4, ['abcd', 'ef']],
    ['', 10, ['']],
  ])('%j in %d', (words, width, lines) => expect(wrapWords(words, width)).toEqual(lines));
});

test('two columns stand side by side, painted or not', () => {
  expect(sideBySide(['then', 'x'], ['now'], 15)).toEqual(['then   │ now', 'x      │']);
  expect(sideBySide([paintWith(true).bold('then')], ['now'], 15)).toEqual(['\u001b[1mthen\u001b[22m   │ now']);
});

test('a table keeps commas and quotation marks, and no formula of another program', () => {
  const rows = [
    { words: 'a, "b"\nc', day: null, count: -3 },
    { words: '=1+1', day: '2015', count: 2 },
  ];
  const table = csvOf(rows, { words: ({ words }) => words, day: ({ day }) => day, count: ({ count }) => count });
  expect(table).toBe('words,day,count\r\n"a, ""b""\nc",,-3\r\n\'=1+1,2015,2\r\n');
});

test.each([
  [null, 'day unknown'],
  ['2015-11', '2015-11'],
  ['2015-11-20/2015-11-23', '2015-11-20 to 2015-11-23'],
  ['../2015-11-23', 'by 2015-11-23'],
  ['2015-11-23/..', 'from 2015-11-23'],
])('%j reads %j', (day, words) => expect(dayWords(day)).toBe(words));

test.each([
  [{ isTTY: true, columns: 200 }, {}, 120],
  [{ isTTY: true, columns: 10 }, {}, 40],
  [{}, {}, 100],
  [{}, { COLUMNS: '80' }, 80],
])('the width of %j with %j is %d', (stream, env, width) => expect(screenStyle(stream, env).width).toBe(width));
