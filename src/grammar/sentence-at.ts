// Where a place of the text stands: in which sentence, and at which word. Binary searches, for sentences stand in order.
import type { Span } from '../base/span.js';
import type { Sentence } from '../language/sentence.js';

/**
 * Index of the first sentence that ends after a place of the text; the number of sentences where none does.
 * @example sentenceAt(sentences, 0) // 0
 */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  return firstWhere(sentences.length, (i) => sentences[i]!.end > offset);
}

/**
 * Index of the first word of a sentence that ends after a place of the text; the number of words where none does.
 * @example wordAt(sentence, 4) // 1 in "Putin met Raisi" for 6
 */
export function wordAt({ tokens }: Sentence, offset: number): number {
  return firstWhere(tokens.length, (i) => tokens[i]!.end > offset);
}

function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
