// Sentences by the block that they stand in.
import type { Sentence } from '../../language/sentence.js';
import type { ReadDocument } from '../../reading.js';
import type { Block } from '../../report/report.js';

/** A block with its sentences; none in a block that was not read. */
export interface BlockSentences {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
}

/**
 * Every block of a report with its sentences, in the order of the text. Both come in that order and no sentence
 * crosses a block, so one walk over each is enough.
 * @example blockSentences(read).map(({ block }) => block.kind) // ['headline', 'dateline', 'paragraph', …]
 */
export function blockSentences({ reading, sentences }: ReadDocument): readonly BlockSentences[] {
  let at = 0;
  return reading.report.blocks.map((block) => {
    const from = at;
    while (at < sentences.length && (sentences[at]?.start ?? 0) < block.end) at++;
    return { block, sentences: sentences.slice(from, at) };
  });
}

/**
 * The words of sentences, punctuation not counted.
 * @example countWords(sentencesOf('Putin met Raisi.')) // 3
 */
export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ upos }) => upos !== 'PUNCT').length, 0);
}
