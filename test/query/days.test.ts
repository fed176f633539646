// Days in questions and answers, and the sentence around words.
import { describe, expect, test } from 'vitest';
import { boundsOf, edtfOf, isWithin } from '../../src/query/days.js';
import { sentenceAround } from '../../src/query/sentence-around.js';
import { spellingGap } from '../../src/query/spelling-gap.js';

describe('days in EDTF', () => {
  test.each([
    [null, null, null],
    ['2015-11-23', '2015-11-23', '2015-11-23'],
    ['2015-07-01', '2015-07-31', '2015-07'],
    ['2015-01-01', '2015-12-31', '2015'],
    ['2015-07-01', '2015-07-30', '2015-07-01/2015-07-30'],
    [null, '2022-07-19', '../2022-07-19'],
    ['2022-07-19', null, '2022-07-19/..'],
  ])('%s to %s is %s', (earliest, latest, edtf) => expect(edtfOf({ earliest, latest })).toBe(edtf));
});

describe('periods', () => {
  test.each([
    [{ from: '2015' }, '2015-01-01', null],
    [{ to: '2016-02' }, null, '2016-02-29'],
    [{ on: '2015-11' }, '2015-11-01', '2015-11-30'],
    [{}, null, null],
  ])('%j', (period, earliest, latest) => expect(boundsOf(period)).toEqual({ earliest, latest }));

  test.each([
    ['a year around it', '2015-01-01', '2015-12-31', true],
    ['before it', '2015-01-01', '2015-05-31', false],
    ['an end that is not known', '2015-06-15', null, true],
    ['a beginning that is not known', null, '2015-05-31', false],
    ['nothing known', null, null, false],
  ])('%s', (_what, earliest, latest, isIn) => {
    expect(isWithin({ earliest, latest }, { earliest: '2015-06-01', latest: '2015-06-30' })).toBe(isIn);
    expect(isWithin({ earliest, latest }, { earliest: null, latest: null })).toBe(true);
  });
});

describe('the sentence around words', () => {
  test.each([
    [
      'He left. Arno Kell met Mr. Sand in the U.S. capital. They spoke.',
      'met',
      'Arno Kell met Mr. Sand in the U.S. capital.',
    ],
    ['“We will,” Kell said. “Soon.” Then he went.', 'Soon', '“Soon.”'],
    ['A headline without a stop\n\nArno Kell left.', 'Kell', 'Arno Kell left.'],
    ['A headline without a stop\n\nArno Kell left.', 'headline', 'A headline without a stop'],
    ['One. Two. Three.', 'Two. Three.', 'Two. Three.'],
    ['word', 'word', 'word'],
  ])('%j around %j', (text, words, sentence) => {
    const start = text.indexOf(words);
    const found = sentenceAround(text, { start, end: start + words.length });
    expect(text.slice(found.start, found.end)).toBe(sentence);
  });

  test('a text without an end is not gone through', () => {
    const text = 'a '.repeat(2_500_000);
    const { start, end } = sentenceAround(text, { start: 2_000_000, end: 2_000_001 });
    expect(end - start).toBeLessThan(1000);
  });
});

test.each([
  ['khamenei', 'khamanei', 1],
  ['putin', 'puitn', 1],
  ['same', 'same', 0],
  ['', 'abc', 3],
])('from %j to %j: %d', (first, second, gap) => expect(spellingGap(first, second)).toBe(gap));
