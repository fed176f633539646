// The parts of the benchmarks that need no model: what counts as a fault, inputs from a seed, spreads, options.
import { describe, expect, test } from 'vitest';
import { readBenchOptions } from '../../benchmarks/bench-options.js';
import { grammarFault, orderFault, treeFault } from '../../benchmarks/check-grammar.js';
import { GROWING_TEXTS } from '../../benchmarks/growth-texts.js';
import { HOSTILE_KINDS, hostileDocument } from '../../benchmarks/hostile-documents.js';
import { seeded } from '../../benchmarks/seeded.js';
import { spreadOf } from '../../benchmarks/spread.js';
import { parseConllu } from '../../eval/conllu.js';
import { placeDocument } from '../../eval/placed-document.js';
import type { Sentence, Token } from '../../src/language/sentence.js';
import { goldSentence } from './readers.js';
import { TREEBANK } from './treebank-sample.js';

describe('what counts as a fault', () => {
  const [placed] = parseConllu(TREEBANK).map(placeDocument);
  if (placed === undefined) throw new Error('the sample has documents');
  const { text, paragraphs } = placed;
  const sound = placed.sentences.map((sentence) => goldSentence(text, sentence));

  /** The sound sentences with one token of the first changed. */
  function withToken(index: number, change: Partial<Token>): readonly Sentence[] {
    return sound.map((sentence, at) => {
      const tokens = sentence.tokens.map((token, place) => (place === index ? { ...token, ...change } : token));
      return at === 0 ? { ...sentence, tokens } : sentence;
    });
  }

  test('a sound reading has none', () => expect(grammarFault(text, paragraphs, sound)).toBeNull());

  test.each<[string, readonly Sentence[], string]>([
    ['a form that is not its slice', withToken(0, { form: 'She' }), 'form "She" is not its slice "He"'],
    ['a layer left empty', withToken(1, { lemma: '' }), 'no lemma for "did" at 3'],
    ['a word that is joined to nothing', withToken(4, { joined: true }), 'joined at 17'],
    ['white space that is not told', withToken(0, { spaceAfter: false }), 'spaceAfter is false before " " at 2'],
    ['words out of order', withToken(1, { start: 1 }), 'span 1 (1 to 6) is out of place after 2'],
    ['a word left out', withToken(1, { start: 4, form: 'id' }), '" d" at 2 is in no word'],
    ['two roots', withToken(0, { head: -1 }), '2 roots'],
    [
      'a name beside its words',
      [{ ...sound[1]!, names: [{ ...sound[1]!.names[0]!, last: 1 }] }],
      'is not at its words',
    ],
    ['sentences out of order', [...sound].reverse(), 'begins at'],
  ])('%s', (_, sentences, fault) => {
    expect(grammarFault(text, paragraphs, sentences)).toContain(fault);
  });

  test('a sentence over two zones', () => {
    expect(grammarFault(text, [{ start: 0, end: 9 }, { start: 9, end: text.length }], sound)).toContain('lies in no zone'); // biome-ignore format: a pair
  });
});

test.each<[readonly number[], string | null]>([
  [[-1], null],
  [[1, -1, 1], null],
  [[1, 0], 'no root'],
  [[-1, -1], '2 roots'],
  [[-1, 2, 1], 'word 1 stands in a cycle'],
  [[-1, 1], 'word 1 hangs on 1'],
  [[-1, 5], 'word 1 hangs on 5'],
])('heads %j: %s', (heads, fault) => {
  expect(treeFault(heads)).toBe(fault);
});

test('spans must follow each other within the text', () => {
  expect(orderFault([{ start: 0, end: 4 }, { start: 4, end: 5 }], 5)).toBeNull(); // biome-ignore format: a pair
  expect(orderFault([{ start: 0, end: 6 }], 5)).toBe('the last span ends at 6, the text at 5');
});

describe('hostile inputs', () => {
  test('the same seed and number give the same document, others another', () => {
    expect(hostileDocument(1, 7)).toEqual(hostileDocument(1, 7));
    const contents = Array.from({ length: 50 }, (_, number) => hostileDocument(1, number).document.content);
    expect(new Set(contents).size).toBeGreaterThan(45);
    expect(hostileDocument(2, 7)).not.toEqual(hostileDocument(1, 7));
  });

  test.each(HOSTILE_KINDS)('%s is short', (kind) => {
    for (let number = 0; number < 50; number++) {
      expect(hostileDocument(1, number, kind).document.content.length).toBeLessThan(1_500);
    }
  });

  test('an unknown kind is refused', () => expect(() => hostileDocument(1, 1, 'kind')).toThrow('no kind "kind"'));

  test.each(GROWING_TEXTS)('$name grows to the length that is asked for', ({ make }) => {
    expect(Math.abs(make(5_000).length - 5_000)).toBeLessThan(40);
  });

  test('chance is even enough', () => {
    const chance = seeded(3);
    const drawn = Array.from({ length: 10_000 }, () => chance.below(10));
    for (let digit = 0; digit < 10; digit++) {
      expect(Math.abs(drawn.filter((one) => one === digit).length - 1_000)).toBeLessThan(150);
    }
  });
});

test('spreads', () => {
  expect(spreadOf([4, 1, 3])).toEqual({ min: 1, median: 3, max: 4 });
  expect(spreadOf([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 });
});

test('options have defaults, and a number must be one', () => {
  expect(readBenchOptions([])).toMatchObject({ count: 100_000, seed: 1, rounds: null, check: false });
  expect(() => readBenchOptions(['--count', 'many'])).toThrow('--count: expected a whole number above 0, got "many"');
});
