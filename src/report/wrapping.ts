// Hard-wrapped text: whether a text breaks its lines at a width, and which breaks are such breaks.
import type { Line } from './lines.js';

/** Wrapped text is set 45 to 100 characters wide; longer lines are paragraphs, shorter ones are verse, lists or titles. */
const NARROWEST = 45;
const WIDEST = 100;

/** A line that would have held the next word within this share of the width was ended on purpose. */
const FULL_SHARE = 0.9;

/** Breaks inside stanzas that must look like breaks at a width, and the share of longer lines that disproves it. */
const WRAPPED_SHARE = 0.6;
const LONG_SHARE = 0.1;

/** Matches the end of a line that ends a sentence: `in Tehran.`, `he said.”`, `as follows:`. */
const SENTENCE_END = /[.!?:…]["”’')\]]*$/u;

/** Matches a lower-case letter or joining mark at the start of a line: `and left`, `, he said`. */
const RUNS_ON = /^[\p{Ll},;]/u;

/**
 * The width at which a text breaks its lines, or null where its lines are paragraphs of their own.
 * Read from the breaks without a blank line: most come mid-sentence, after a line that had no room for the next word.
 * @example findWrapWidth(text, findLines(text)) // 72 for a mail of the nineties, null for a scraped page
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const short = lines.filter((line) => line.end - line.start <= WIDEST);
  const width = short.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < NARROWEST || lines.length - short.length > lines.length * LONG_SHARE) return null;
  let [breaks, wrapped] = [0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || line.gapBefore) return;
    breaks += 1;
    if (isFull(text, before, line, width) && !SENTENCE_END.test(lineTail(text, before))) wrapped += 1;
  });
  return breaks > 0 && wrapped >= breaks * WRAPPED_SHARE ? width : null;
}

/**
 * Whether the second of two neighbouring lines carries on the paragraph of the first, in a text wrapped at this width.
 * @example isWrapped(text, lines[0], lines[1], 72) // true where the first was full and the second is not indented
 */
export function isWrapped(text: string, first: Line, second: Line, width: number): boolean {
  if (second.gapBefore || first.end - first.start > WIDEST || second.indent > first.indent + 1) return false;
  return isFull(text, first, second, width) || RUNS_ON.test(text.slice(second.start, second.start + 1));
}

function isFull(text: string, first: Line, second: Line, width: number): boolean {
  const opening = text.slice(second.start, Math.min(second.end, second.start + WIDEST));
  const space = opening.search(/\s/);
  const word = space < 0 ? opening.length : space;
  return first.end - first.start + 1 + word > width * FULL_SHARE;
}

function lineTail(text: string, line: Line): string {
  return text.slice(Math.max(line.start, line.end - 8), line.end);
}
