// A report as the finders see it: its sentences with their block, and for each word the quotation that it stands in.
import type { Sentence } from '../../language/sentence.js';
import type { Block } from '../../report/report.js';
import type { Quotation } from '../quotation/quotation.js';

/** What the finders look at. */
export interface ReportView {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, the index of its block. */
  readonly blockOf: readonly number[];
  /** For each sentence and word, the innermost quotation of speech around it, or -1. */
  readonly zones: readonly Int32Array[];
  /** Quotations that are sayings of their own: a sentence round them ends where they begin. */
  readonly walls: ReadonlySet<number>;
}

/** First and last word of a stretch of a sentence, both inclusive. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

/**
 * The words round a word that one saying can reach: those of its quotation, or outside all those between quotations
 * that are sayings of their own.
 * @example zoneBounds(view, 0, 7) // { first: 7, last: 12 } for "said" in "“The corridor stays open,” said Foreign ..."
 */
export function zoneBounds(view: ReportView, sentence: number, word: number): Bounds {
  const zone = view.zones[sentence]![word]!;
  const isOpen =
    zone === -1 ? (at: number) => !isWalled(view, sentence, at) : (at: number) => isIn(view, sentence, at, zone);
  let [first, last] = [word, word];
  while (first > 0 && isOpen(first - 1)) first--;
  while (last + 1 < view.zones[sentence]!.length && isOpen(last + 1)) last++;
  return { first, last };
}

/**
 * Whether a word stands in a quotation that is a saying of its own.
 * @example isWalled(view, 0, 1) // true for "corridor" in "“The corridor stays open,” said ..."
 */
export function isWalled(view: ReportView, sentence: number, word: number): boolean {
  const zone = view.zones[sentence]![word]!;
  return zone !== -1 && (view.walls.has(zone) || view.quotations[zone]!.depth > 0);
}

function isIn({ zones, sentences, quotations }: ReportView, sentence: number, word: number, zone: number): boolean {
  if (zones[sentence]![word] === zone) return true;
  const { start, end } = sentences[sentence]!.tokens[word]!;
  return quotations[zone]!.start <= start && end <= quotations[zone]!.end;
}
