// Lines: the blocks of a report as they stand on the page, those that share a line together.
import type { Reading } from '../../../src/reading.js';
import type { Stretch } from './marks.js';

type Block = Reading['report']['blocks'][number];

/** What stands on a line: a block, or words that are in no block. */
export interface LinePart extends Stretch {
  readonly kind: Block['kind'] | 'other';
}

/** The parts that share a line, such as a dateline and the paragraph that it opens. */
export interface TextLine {
  readonly key: string;
  readonly parts: readonly LinePart[];
}

/**
 * The lines of a report, with every word of it that is not white space.
 * @example linesOf(report).map(({ parts }) => parts.map(({ kind }) => kind)) // [['headline'], ['dateline', 'paragraph'], …]
 */
export function linesOf({ text, blocks }: Pick<Reading['report'], 'text' | 'blocks'>): readonly TextLine[] {
  const lines: LinePart[][] = [];
  let last = 0;
  const add = (part: LinePart) => {
    const isNewLine = lines.length === 0 || text.slice(last, part.start).includes('\n');
    if (isNewLine) lines.push([part]);
    else lines.at(-1)?.push(part);
    last = part.end;
  };
  for (const block of blocks) {
    const between = wordsBetween(text, last, block.start);
    if (between !== null) add(between);
    add({ kind: block.kind, start: block.start, end: block.end });
  }
  const rest = wordsBetween(text, last, text.length);
  if (rest !== null) add(rest);
  return lines.map((parts) => ({ key: String(parts[0]?.start ?? 0), parts }));
}

/** Words in no block, without the white space round them; null where there are none. */
function wordsBetween(text: string, from: number, to: number): LinePart | null {
  const words = text.slice(from, to);
  const kept = words.trim();
  if (kept === '') return null;
  const start = from + words.indexOf(kept);
  return { kind: 'other', start, end: start + kept.length };
}
