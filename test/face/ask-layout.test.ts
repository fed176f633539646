// Answers as lines: columns, wrapping, two columns side by side, tables of other programs, words that would steer a terminal.
import { describe, expect, test } from 'vitest';
import { type Entry, renderEntries, sideBySide, wrapWords } from '../../src/face/cli/ask-layout.js';
import { csvOf, screenStyle } from '../../src/face/cli/ask-print.js';
import { dayWords, quotesOf } from '../../src/face/cli/ask-view.js';
import { CONFLICTS } from '../../src/face/cli/ask-view-acts.js';
import { THINGS } from '../../src/face/cli/ask-view-words.js';
import { paintWith } from '../../src/face/cli/terminal.js';
import type { Evidence } from '../../src/query/queries.js';

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

/** Words of one sentence of a report. */
function evidenceOf(report: string, words: string): Evidence {
  const sentence = 'Kell met Sand and spoke with her.';
  const place = { start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length };
  return {
    report,
    ...place,
    words,
    sentence,
    source: report,
    outlet: 'Courier',
    headline: null,
    day: null,
    through: [],
  };
}

test('a sentence that tells of a thing twice is quoted once, in the order of the evidence', () => {
  const told = [evidenceOf('r-1', 'met'), evidenceOf('r-2', 'met'), evidenceOf('r-1', 'spoke')];
  expect(quotesOf(told, 3).map(({ words }) => words)).toEqual(['met', 'met']);
  expect(quotesOf(told, 1)).toHaveLength(1);
});

test.each([
  ['figure', '250000 person', '250,000 people'],
  ['figure', '20 to 22 ton', '20 to 22 tons'],
  ['figure', '1 soldier', '1 soldier'],
  ['figure', '30 %', '30 %'],
  ['day', '2015-11-23', '2015-11-23'],
])('what a claim says, for people: %s %s', (kind, value, shown) => {
  const claim = { id: 'q-1', value, rank: 'normal', evidence: evidenceOf('r-1', 'met') };
  const conflict = { id: 'x-1', kind, day: null, about: { id: 'c-1', name: 'Norland' }, act: null, claims: [claim] };
  const [, told] = [CONFLICTS.entry(conflict, undefined)].flat();
  expect(told?.head).toBe(shown);
});

test.each([
  ['person', 'NOR', 'person, Norway'],
  ['country', 'NOR', 'country'],
  ['person', 'XYZ', 'person, XYZ'],
  ['group', null, 'group'],
])('what a thing is: %s of %s', (sort, country, lead) => {
  const thing = { id: 'c-1', name: 'Kell', sort, country, reports: 1, match: null, offices: [], aliases: [] };
  expect([THINGS.entry(thing, undefined)].flat()[0]?.lead).toBe(lead);
});
