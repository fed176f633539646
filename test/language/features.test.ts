// Word features: the same numbers as train/features.py, which wrote the expected values below.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affixRows, fnv1a, fold, gramRows, key, shape } from '../../src/language/features.js';
import { applyLemmaRule } from '../../src/language/lemma-rule.js';

describe('folding', () => {
  it.each([
    ['Iran’s', "Iran's"],
    ['“', '"'],
    ['``', '"'],
    ['–', '-'],
    ['--', '-'],
    ['…', '...'],
    ['Erdoğan', 'Erdoğan'],
  ])('%s is %s', (word, folded) => expect(fold(word)).toBe(folded));

  it('gives keys without case and digits', () => {
    expect(['2015', 'Putin', 'COVID-19'].map(key)).toEqual(['0000', 'putin', 'covid-00']);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});

describe('shapes', () => {
  it.each([
    ['McDonald', 'XxXxxxx'],
    ['$40', '$dd'],
    ['government', 'xxxx'],
    ['U.S.', 'X.X.'],
    ['Ünal', 'Xxxx'],
  ])('%s is %s', (word, expected) => expect(shape(word)).toBe(expected));
});

describe('hashes', () => {
  it('are those of Python', () => {
    expect(fnv1a('gput')).toBe(EXPECTED.fnv);
    expect(affixRows('Putin')).toEqual(EXPECTED.affixes);
    expect(gramRows('Putin')).toEqual(EXPECTED.grams);
  });
});

describe('lemma rules', () => {
  it.each([
    ['Parties', 'l|3|y', 'party'],
    ['went', 'l|4|go', 'go'],
    ['Sept.', 'u|2|tember', 'September'],
    ['US', 'U|0|', 'US'],
    ['“', 'l|0|', '“'],
    ['a', 'l|9|x', 'a'],
  ])('%s by %s is %s', (word, rule, lemma) => expect(applyLemmaRule(word, rule)).toBe(lemma));
});

// python3 -c "from features import *; print(fnv1a('gput'), [i*4096+a for i,a in enumerate(affix_ids('Putin'))], gram_ids('Putin'))"
const EXPECTED = {
  fnv: 2220686259,
  affixes: [980, 6474, 9864, 13286, 17836],
  grams: [32434, 1136, 30897, 12711, 19767, 22610, 26864, 25719, 22182, 10432, 19583, 7467],
};
