// Words: what is looked for, how it is kept, where it stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKeyOf } from '../../src/store/search-key.js';
import { indexForm } from '../../src/store/sql-dialect.js';
import { compareTexts, originalText, storedText } from '../../src/store/stored-text.js';
import { readWordQuery, termOf } from '../../src/store/word-query.js';
import { readWords, wordSentences, writeWords } from '../../src/store/word-rows.js';

test.each([
  ['grain', [['grain']], ''],
  ['Grain  DEAL', [['grain'], ['deal']], ''],
  ['"grain deal"', [['grain', 'deal']], ''],
  ['"grain de"* x', [['grain', 'de'], ['x']], '0'],
  ['"grain de*"', [['grain', 'de']], ''],
  ['sanc* relief', [['sanc'], ['relief']], '0'],
  ['" " "" * — ,', [], ''],
  ['an "open quote', [['an'], ['open'], ['quote']], ''],
  ['U.S. al-Assad $40', [['u.s.'], ['al-assad'], ['$40']], ''],
])('%j asks for %j', (line, words, prefixes) => {
  const clauses = readWordQuery(line);
  expect(clauses.map((clause) => clause.words)).toEqual(words);
  expect(clauses.flatMap(({ isPrefix }, index) => (isPrefix ? [index] : [])).join(' ')).toBe(prefixes);
});

test.each([
  ['Kremlin', 'kremlin'],
  ['ﬁnance', 'finance'],
  ['New\u00a0York', 'new_york'],
  ['-', null],
  ['', null],
  ['20', '20'],
])('the term of %j is %j', (lemma, term) => expect(termOf(lemma)).toBe(term));

test('words come back in their places', () => {
  const sentence = fc.record({
    start: fc.nat({ max: 50 }),
    words: fc.array(fc.tuple(fc.constantFrom('talk', 'end', ',', 'grain deal', '\ud800x'), fc.nat({ max: 5 }), fc.nat({ max: 9 })), { maxLength: 8 }), // biome-ignore format: a record
  });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), (made) => {
      let place = 0;
      const sentences = made.map(({ start: gap, words }) => {
        const start = place + gap;
        place = start;
        const tokens = words.map(([lemma, before, length]) => {
          const token = { lemma, start: place + before, end: place + before + length };
          place = token.end;
          return token;
        });
        return { start, end: place, tokens };
      });
      const words = wordSentences(sentences);
      expect(readWords(writeWords(words))).toEqual(words);
    }),
  );
});

test('forms in the index keep beginnings, and hold nothing that cuts a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (term, cut) => {
      expect(indexForm(term)).toMatch(/^[a-z0-9]*$/);
      expect(indexForm(term).startsWith(indexForm(term.slice(0, cut % (term.length + 1))))).toBe(true);
      expect(indexForm(term)).not.toBe('z');
    }),
  );
});

test('stored texts hold nothing that a database refuses, and come back', () => {
  const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  fc.assert(
    fc.property(any, (text) => {
      expect(storedText(text)).not.toContain('\u0000');
      expect(Buffer.from(storedText(text), 'utf8').toString('utf8')).toBe(storedText(text));
      expect(originalText(storedText(text))).toBe(text);
    }),
  );
});

test('texts are compared as their bytes are', () => {
  const any = fc.string({ unit: 'binary', maxLength: 6 });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(compareTexts(a, b)).toBe(Math.sign(Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'))));
    }),
  );
});

test('search keys are whole numbers, the newest first, those without a day last', () => {
  const keys = ['9999-12-31', '2022-07-19', '2022-07-18', '0001-01-01', '~'].map((day) => searchKeyOf(day, 'r-1'));
  expect(keys).toEqual([...keys].sort((a, b) => a - b));
  expect(new Set(keys).size).toBe(5);
  for (const key of keys) expect(Number.isSafeInteger(key)).toBe(true);
});
