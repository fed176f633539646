// Making the view of a report: blocks of sentences, quotations of words, and which quotations are sayings of their own.
import type { Span } from '../../base/span.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import type { Block } from '../../report/report.js';
import type { Quotation } from '../quotation/quotation.js';
import { directFrames } from './direct-frames.js';
import type { ReportView } from './report-view.js';

/** The view of a report. Linear: sentences, words and quotations are walked once, side by side. */
export function viewReport(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): ReportView {
  const blockOf = blocksOf(blocks, sentences);
  const zones = sentences.map(({ tokens }) => new Int32Array(tokens.length).fill(-1));
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.role === 'speech') fillZone(sentences, zones, quotation, index);
  }
  const open = { text, blocks, sentences, quotations, blockOf, zones, walls: new Set<number>() };
  return { ...open, walls: new Set(directFrames(open).map(({ index }) => index)) };
}

function blocksOf(blocks: readonly Block[], sentences: readonly Sentence[]): readonly number[] {
  let at = 0;
  return sentences.map(({ start }) => {
    while (at + 1 < blocks.length && blocks[at]!.end <= start) at++;
    return at;
  });
}

/** Outer quotations come first, so inner ones overwrite them; depth is bounded, so this stays linear. */
function fillZone(
  sentences: readonly Sentence[],
  zones: readonly Int32Array[],
  { start, end }: Span,
  index: number,
): void {
  for (let s = sentenceAt(sentences, start); s < sentences.length && sentences[s]!.start < end; s++) {
    for (const [i, token] of sentences[s]!.tokens.entries()) {
      if (token.start >= start && token.end <= end) zones[s]![i] = index;
    }
  }
}
