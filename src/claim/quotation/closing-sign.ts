// The sign that a quotation ends with: its comma or stop, looked for before marks that close within it.
import type { Quotation } from './quotation.js';

const CLOSING = /["'”’»›]/u;
/** Marks that close together; quotations do not nest deeper. */
const MOST_MARKS = 8;

/**
 * The last character between the marks that is no mark itself.
 * @example closingSign(text, quotation) // ',' for “the product you called ‘a miracle,’” she said
 */
export function closingSign(text: string, { inner }: Quotation): string {
  let at = inner.end - 1;
  while (at > inner.start && inner.end - at <= MOST_MARKS && CLOSING.test(text.charAt(at))) at--;
  return text.charAt(at);
}
