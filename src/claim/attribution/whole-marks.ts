// Contents that begin or stop inside words in marks, with all of those words.
import type { Span } from '../../base/span.js';
import { firstFrom } from './quotations-in.js';
import type { ReportView } from './report-view.js';

/**
 * A content that begins or stops inside words in marks takes in all of them, over the sentence's end where they go on.
 * @example wholeMarks(view, { start: 4, end: 30 }) // end 95 where the quotation that begins at 20 ends at 95
 */
export function wholeMarks({ quotations, text, walls }: ReportView, { start, end }: Span): Span {
  let last = end;
  for (let i = firstFrom(quotations, start); i < quotations.length; i++) {
    const next = quotations[i]!;
    if (next.start >= last && (walls.has(i) || !JOINS.test(text.slice(last, Math.min(next.start, last + 24))))) break;
    if (next.start > last + MOST_JOINED) break;
    if (next.end > last) last = next.end;
  }
  return { start, end: last };
}

/** What may stand between marks of one list: `“unstable” and “sick”`, `“a “nasty guy,” an “anchor baby””`. */
const JOINS = /^,?\s*(?:(?:and|or|but|as well as)\s+)?(?:(?:then|also|even|later)\s+)?(?:an?\s+|the\s+)?$/;
const MOST_JOINED = 16;
