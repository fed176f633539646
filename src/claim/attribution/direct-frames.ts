// Direct quotations with the words round them: what stands before and after each in its sentence, and which are set off as speech.
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { closingSign } from '../quotation/closing-sign.js';
import type { Quotation } from '../quotation/quotation.js';
import type { DirectFrame, Stretch } from './direct-frame.js';
import type { ReportView } from './report-view.js';
import { isSetOff } from './set-off.js';

/**
 * The direct quotations of a report, in order.
 * @example directFrames(view)[0]?.tail // the words of "he said ." in "“No,” he said."
 */
export function directFrames(view: ReportView): readonly DirectFrame[] {
  return view.quotations.flatMap((quotation, index) => {
    if (quotation.depth > 0 || quotation.role !== 'speech' || !hasWords(view, quotation)) return [];
    const frame = frameOf(view, quotation, index);
    return isSetOff(view, frame) ? [frame] : [];
  });
}

/**
 * Index of the sentence at a place of the text; the last where none reaches it.
 * @example sentenceOf(view, 0) // 0
 */
export function sentenceOf({ sentences }: ReportView, offset: number): number {
  return Math.min(sentenceAt(sentences, offset), sentences.length - 1);
}

/**
 * Whether a quotation holds words, not marks alone.
 * @example hasWords(view, quotation) // false for “...”
 */
export function hasWords({ text }: ReportView, { inner }: Quotation): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(inner.start, Math.min(inner.end, inner.start + 200)));
}

function frameOf(view: ReportView, quotation: Quotation, index: number): DirectFrame {
  return { index, quotation, head: headOf(view, quotation), tail: tailOf(view, quotation) };
}

function headOf(view: ReportView, { start }: Quotation): Stretch {
  const { sentences, zones } = view;
  const sentence = sentenceOf(view, start);
  const last = sentences[sentence]!.start >= start ? -1 : wordAt(sentences[sentence]!, start) - 1;
  let first = last + 1;
  while (first > 0 && zones[sentence]![first - 1] === -1) first--;
  return { sentence, first, last };
}

function tailOf(view: ReportView, quotation: Quotation): Stretch {
  const { sentences, zones } = view;
  let sentence = sentenceOf(view, quotation.end - 1);
  let first = wordAt(sentences[sentence]!, quotation.end);
  if (first >= sentences[sentence]!.tokens.length && runsOn(view, sentence, quotation)) {
    sentence += 1;
    first = 0;
  }
  const { tokens } = sentences[sentence]!;
  let last = first - 1;
  if (isNewSentence(view, quotation, tokens[first]?.form)) return { sentence, first, last };
  while (last + 1 < tokens.length && zones[sentence]![last + 1] === -1) last++;
  return { sentence, first, last };
}

/** `... not true.” Lund then`: a full stop inside the marks and a capital behind them begin another sentence. */
function isNewSentence({ text }: ReportView, { inner }: Quotation, next: string | undefined): boolean {
  if (next === undefined || !/^\p{Lu}/u.test(next)) return false;
  return /[^.\s]{2}\.$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end));
}

/** The sentence was cut at the closing mark although it goes on: `,” | the envoy recalled.` */
function runsOn({ text, sentences, blocks, blockOf }: ReportView, sentence: number, quotation: Quotation): boolean {
  const next = sentences[sentence + 1];
  if (next === undefined || next.start >= blocks[blockOf[sentence]!]!.end) return false;
  const closing = closingSign(text, quotation);
  if (closing === ',' || /^[a-z]/.test(text.charAt(next.start))) return true;
  return /[!?…—–-]/.test(closing) && !/\n/.test(text.slice(quotation.end, next.start));
}
