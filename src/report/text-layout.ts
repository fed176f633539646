// Plain text to chunks: paragraphs between blank lines, one line each or joined where the text is hard-wrapped.
import { type Chunk, type Layout, NO_FACTS } from './layout.js';
import { findLines, type Line } from './lines.js';
import { findWrapWidth, isWrapped } from './wrapping.js';

/**
 * The layout of plain text. The text is the content exactly as it came.
 * @example layOutText('Talks resume\n\nThey met.').chunks.length // 2
 */
export function layOutText(content: string): Layout {
  const lines = findLines(content);
  const width = findWrapWidth(content, lines);
  const chunks: Chunk[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const previous = chunks.at(-1);
    if (width !== null && last !== undefined && previous !== undefined && isWrapped(content, last, line, width)) {
      chunks[chunks.length - 1] = { ...previous, end: line.end };
    } else chunks.push({ start: line.start, end: line.end, hint: 'none', gapBefore: line.gapBefore });
    last = line;
  }
  return { text: content, chunks, facts: NO_FACTS };
}
