// Texts that try to break the finder of times: no crash, no false date, no more than linear time.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTimes } from './read-times.js';

describe('impossible dates', () => {
  it.each([
    'It was closed on 31 February.',
    'It was closed on June 31, 2012.',
    'It was closed in the year 0.',
    'It was closed on 99/99/2012.',
    'Some 99999 people came in 0 days.',
    'It lasted 99999999999999999999 years.',
  ])('%s', (text) => {
    for (const { value, earliest, latest } of readTimes(text, '2013-03-22').times) {
      expect(value).not.toMatch(/NaN|undefined|-02-3|-06-31/);
      expect(`${earliest}${latest}`).not.toMatch(/NaN|undefined/);
    }
  });
});

describe('hard texts', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['control characters', '\u0000\u0007 on\u0008 Monday\u001b[31m'],
    ['emoji', 'On Monday 😀👩‍👩‍👧 at 5 p.m. 🕔 they met in May.'],
    ['right to left', 'في يوم Monday التقى الوزيران في 2015 في طهران.'],
    ['lone surrogates', 'on \ud800 Monday \udc00'],
    ['only numbers', '1 2 3 4 2015 2016 12:30 5/5/5 -- 99.99.99 1,2,3 1.2.3.4'],
    ['only signs', "--//::..,,''((((" + '’’’'],
  ])('%s', (_name, text) => {
    for (const { start, end } of readTimes(text, '2013-03-22').times) expect(text.slice(start, end)).not.toBe('');
  });

  test('any words of times in any order', () => {
    const words = fc.constantFrom(
      ...'the last next two 5 31 2015 1,500 May March Monday week years ago later of on early end - / : , p.m. BC first quarter every a noon ’90 s'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const text = list.join(' ');
        let before = 0;
        for (const { start, end, value, earliest, latest } of readTimes(text, '2013-03-22').times) {
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
          expect(value).not.toMatch(/NaN|undefined|null/);
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('size', () => {
  test('twice the text takes about twice the time', () => {
    const time = (copies: number): number => {
      const text = 'On Monday, May 3, 2010, and two days later they met. '.repeat(copies);
      const { sentences } = readTimes(text, '2013-03-22');
      expect(sentences.length).toBeGreaterThan(copies / 2);
      const start = performance.now();
      readTimes(text, '2013-03-22');
      return performance.now() - start;
    };
    time(50);
    expect(time(1200)).toBeLessThan(Math.max(400, time(300) * 12));
  });
});
