// Lines that ran together: a credit and the next headline without a space, a headline and its byline, a story's last
// sentence and the agency's credits. Scraped texts lose the breaks between elements of a page.
import { trimSpan } from '../base/span.js';
import type { Reason } from '../base/staged.js';
import type { Chunk } from './layout.js';

/** A chunk's parts, in order, and the reasons for each cut. */
export interface SplitChunk {
  readonly chunks: readonly Chunk[];
  readonly reasons: readonly Reason[];
}

/** Matches a sentence's end with a capital right behind it, where a space is missing: `report.Ministers`, `Doe)Talks`. */
const MISSING_SPACE = /[\p{L}\p{N}][.!?)]["”’)]?(?=["“‘]?\p{Lu})/gu;

/** Matches a credit up to its end: `contributed to this report.`, `(Reporting by Jane Doe; editing by John Roe)`. */
const CREDIT_ENDS =
  /(?:\bcontributed to th(?:e|is|ese) (?:report|reporting|story|article)\.|[([](?:Additional )?(?:Reporting|Writing|Editing) by [^()[\]]{2,240}[)\]])$/u;

/** Matches a credit from its start: `Reporting by Jane Doe`, `Example’s Jane Doe and John Roe contributed to this report`. */
const CREDIT_STARTS =
  /^(?:[([]?(?:Additional )?(?:Reporting|Writing|Editing) by \p{Lu}|[^.!?]{3,240}\bcontributed to this )/u;

/** Matches the end of a short line before a byline that is glued to it: `talks|By Jane Doe`. */
const GLUED_BYLINE = /^.{8,200}?[\p{Ll}\p{N}”’](?=By \p{Lu}[\p{Ll}’'-]+ \p{Lu})/u;

/** Matches the end of a story's sentence before credits in brackets: `in May. |(Reporting by Jane Doe)`. */
const BRACKETED_CREDIT =
  /[.!?]["”’)]?\s+(?=[([](?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu})/u;

/** Matches a story's last sentence before an agency's mark of the end: `in May. |Enditem`. */
const END_MARK = /[.!?]["”’)]?\s+(?=(?:Enditem|End Item|ENDS|\(END\)|###|-30-)$)/u;

const WINDOW = 300;

/**
 * A chunk cut where a credit ran together with its neighbour.
 * @example splitGlued('Jane Doe contributed to this report.Talks resume', chunk).chunks.length // 2
 */
export function splitGlued(text: string, chunk: Chunk): SplitChunk {
  const cuts = [...new Set([...findCreditCuts(text, chunk), ...findBylineCut(text, chunk)])].sort((a, b) => a - b);
  const bounds = [chunk.start, ...cuts, chunk.end];
  const chunks = bounds.slice(1).map((end, index) => trimChunk(text, chunk, bounds[index] ?? 0, end, index));
  const reasons = cuts.map((cut) => ({
    rule: 'split/credit',
    why: 'a credit runs together with its neighbour; cut between them',
    span: { start: Math.max(chunk.start, cut - 20), end: Math.min(chunk.end, cut + 20) },
  }));
  return { chunks, reasons };
}

function findCreditCuts(text: string, chunk: Chunk): readonly number[] {
  const words = text.slice(chunk.start, chunk.end);
  const cuts: number[] = [];
  for (const match of words.matchAll(MISSING_SPACE)) {
    const cut = match.index + match[0].length;
    const before = words.slice(Math.max(0, cut - WINDOW), cut);
    const after = words.slice(cut, cut + WINDOW);
    if (CREDIT_ENDS.test(before) || CREDIT_STARTS.test(after)) cuts.push(chunk.start + cut);
  }
  const tailStart = Math.max(0, words.length - 2 * WINDOW);
  for (const pattern of [BRACKETED_CREDIT, END_MARK]) {
    const match = pattern.exec(words.slice(tailStart));
    if (match !== null) cuts.push(chunk.start + tailStart + match.index + match[0].trimEnd().length);
  }
  return cuts;
}

function findBylineCut(text: string, chunk: Chunk): readonly number[] {
  if (chunk.end - chunk.start > WINDOW) return [];
  const match = GLUED_BYLINE.exec(text.slice(chunk.start, chunk.end));
  return match === null ? [] : [chunk.start + match[0].length];
}

function trimChunk(text: string, chunk: Chunk, start: number, end: number, index: number): Chunk {
  return { ...chunk, ...trimSpan(text, { start, end }), gapBefore: index === 0 && chunk.gapBefore };
}
