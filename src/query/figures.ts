// Figures as answers: how many or how much, as bounds, with what is counted and the words.
import { sliceSpan } from '../base/span.js';
import type { Row } from '../store/rows.js';

/** How many or how much. */
export interface FigureValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** `exact`, `about`, `atLeast`, `moreThan` ... */
  readonly bound: string;
  /** By what a rate is taken: `day`. */
  readonly per: string | null;
  /** What is counted, in the words of the report. */
  readonly counted: string | null;
  /** The figure in the words of the report. */
  readonly words: string;
}

/**
 * The figure of a row.
 * @example figureOf(row, report.text) // { low: 20000000, high: 20000000, unit: 't', counted: 'grain', words: '20 million tons', … }
 */
export function figureOf(row: Row<'quantity'>, text: string): FigureValue {
  const { low, high, unit, bound, per, start, end, ofStart, ofEnd } = row;
  const onOneLine = (from: number, to: number) =>
    sliceSpan(text, { start: from, end: to }).replace(/\s+/gu, ' ').trim();
  const counted = ofStart === null || ofEnd === null ? null : onOneLine(ofStart, ofEnd);
  return { low, high, unit, bound, per, counted, words: onOneLine(start, end) };
}
