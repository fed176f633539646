// Lines of a plain text that hold more than white space, and the gaps before them.
import { type Span, trimSpan } from '../base/span.js';

/** A line that holds more than white space, trimmed, with what the lines about it tell. */
export interface Line extends Span {
  /** The number of characters of white space before its first word. */
  readonly indent: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gapBefore: boolean;
}

/** Matches each line without its break: `a` and `b` in `a\r\n\r\nb`. Breaks are characters that JavaScript trims. */
const LINE = /[^\n\r\v\f\u2028\u2029]+/g;

/** Matches the breaks between two lines where they are one break: `\n` and `\r\n`, not `\n\n`. */
const ONE_BREAK = /^(?:\r\n|[\n\r\v\u2028])$/;

/**
 * The lines of a text that hold more than white space.
 * @example findLines('a\n\n b').map((line) => line.gapBefore) // [true, true]
 */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.start === span.end) continue;
    const between = text.slice(previousEnd, match.index);
    const gapBefore = lines.length === 0 || !ONE_BREAK.test(between);
    lines.push({ ...span, indent: span.start - match.index, gapBefore });
    previousEnd = match.index + match[0].length;
  }
  return lines;
}
