// Quotations: stretches of a report that stand in quotation marks, and what the marks are there for. Types only.
import type { Span } from '../../base/span.js';

/**
 * Why words stand in marks: somebody's words, a word held at arm's length, the title of a work, what somebody is
 * called, a rallying cry or motto, a word spoken of as a word.
 */
export type QuotationRole = 'speech' | 'scare' | 'title' | 'nickname' | 'slogan' | 'term';

/** One stretch in marks, marks included. A quotation over several paragraphs is several, each pointing to the one before. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** How many quotations this one stands inside. */
  readonly depth: number;
  readonly role: QuotationRole;
  /** Index of the report's block that it stands in. */
  readonly block: number;
  /** Index of the quotation in the paragraph before that this one goes on with, or null. */
  readonly continues: number | null;
  /** Whether a closing mark ends it; without one it ends with its paragraph. */
  readonly isClosed: boolean;
}

/** A quotation of which the role is not yet known. */
export type MarkedStretch = Omit<Quotation, 'role'>;
