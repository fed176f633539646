// A direct quotation with the words round it. Types only.
import type { Quotation } from '../quotation/quotation.js';

/** Words of one sentence, both ends inclusive; empty where `last` lies before `first`. */
export interface Stretch {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** A quotation that is set off as somebody's words, with what stands round it. */
export interface DirectFrame {
  /** Index of the quotation. */
  readonly index: number;
  readonly quotation: Quotation;
  /** Words before it, back to the sentence's start or the quotation before. */
  readonly head: Stretch;
  /** Words after it, on to the sentence's end or the next quotation. */
  readonly tail: Stretch;
}
