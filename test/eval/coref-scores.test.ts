// The coreference measures against figures of the reference scorer, and mentions that one side lacks.
import { describe, expect, it } from 'vitest';
import { conllScore, corefSums, ratesOf } from '../../eval/coref-scores.js';

const threes = [['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i'], ['j']];
const twos = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
  ['g', 'h'],
  ['i', 'j'],
];

describe('coreference measures', () => {
  it('agree with the reference scorer', () => {
    const sums = corefSums(threes, twos);
    const figures = [sums.muc, sums.b3, sums.ceafe].flatMap((one) => {
      const { precision, recall, f1 } = ratesOf(one);
      return [precision, recall, f1];
    });
    const expected = [60, 50, 54.55, 80, 60, 68.57, 61.33, 76.67, 68.15];
    expect(figures.map((figure) => Math.round(figure * 100) / 100)).toEqual(expected);
    expect(conllScore(sums)).toBeCloseTo(63.755, 3);
  });

  it('give a hundred to the gold and nothing to nothing', () => {
    expect(conllScore(corefSums(threes, threes))).toBeCloseTo(100);
    expect(conllScore(corefSums(threes, []))).toBe(0);
  });

  it('count spurious and missed mentions', () => {
    const { b3 } = corefSums([['a', 'b']], [['a', 'b', 'x']]);
    expect(ratesOf(b3).recall).toBeCloseTo(100);
    expect(ratesOf(b3).precision).toBeCloseTo((100 * (4 / 3)) / 3);
  });
});
