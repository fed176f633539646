// Where a place of the text stands: the sentence and the word, found by halving.
import { expect, it } from 'vitest';
import { sentenceAt, wordAt } from '../../src/grammar/sentence-at.js';
import type { Sentence, Token } from '../../src/language/sentence.js';

function sentence(...spans: readonly (readonly [number, number])[]): Sentence {
  const grammar = {
    form: '',
    lemma: '',
    upos: '',
    xpos: '',
    feats: '_',
    head: -1,
    deprel: 'root',
    joined: false,
    spaceAfter: true,
  };
  const tokens = spans.map(([start, end]): Token => ({ start, end, ...grammar }));
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, names: [] };
}

const sentences = [sentence([0, 3], [4, 7]), sentence([9, 12], [13, 14])];

it.each([
  [0, 0],
  [6, 0],
  [7, 1],
  [8, 1],
  [13, 1],
  [14, 2],
])('the place %i stands in sentence %i', (offset, expected) => expect(sentenceAt(sentences, offset)).toBe(expected));

it.each([
  [0, 0],
  [3, 1],
  [6, 1],
  [7, 2],
])('the place %i stands at word %i', (offset, expected) => expect(wordAt(sentences[0]!, offset)).toBe(expected));
