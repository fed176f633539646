// The layout of a document: its one text, the chunks that it falls into, and the facts that stand beside the text.
import type { Span } from '../base/span.js';

/**
 * What the mark-up says that a chunk is; `none` in plain text. A hint is evidence, not a verdict.
 * `links` is a chunk that is nothing but links.
 */
export type ChunkHint = 'none' | 'headline' | 'heading' | 'caption' | 'credit' | 'item' | 'quote' | 'links';

/** A stretch of the text that the layout sets apart: a line, a paragraph, a list item. Trimmed, never empty. */
export interface Chunk extends Span {
  readonly hint: ChunkHint;
  /** Whether white space taller than a line break stands before it. */
  readonly gapBefore: boolean;
}

/** A date that stands beside the text, as it was written, with the name of its place. */
export interface StatedDate {
  readonly value: string;
  readonly where: string;
}

/** What the mark-up states beside the text; empty for plain text. */
export interface PageFacts {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
  /** Dates of publication, the most trusted first. */
  readonly dates: readonly StatedDate[];
}

/** The text of a document with its chunks in order, which cover all of it but white space. */
export interface Layout {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly facts: PageFacts;
}

/** The facts of a document that states none. */
export const NO_FACTS: PageFacts = { title: null, siteName: null, url: null, dates: [] };

/** A chunk on its way into a text that is being put together. */
export interface Piece {
  readonly words: string;
  readonly hint: ChunkHint;
}

/**
 * Pieces put together to one text, a blank line between them, with a chunk for each.
 * @example joinPieces([{ words: 'Talks resume', hint: 'headline' }, { words: 'They met.', hint: 'none' }], NO_FACTS).text
 * // 'Talks resume\n\nThey met.'
 */
export function joinPieces(pieces: readonly Piece[], facts: PageFacts): Layout {
  const kept = pieces.map(({ words, hint }) => ({ words: words.trim(), hint })).filter(({ words }) => words !== '');
  const chunks: Chunk[] = [];
  let start = 0;
  for (const { words, hint } of kept) {
    chunks.push({ start, end: start + words.length, hint, gapBefore: start > 0 });
    start += words.length + 2;
  }
  return { text: kept.map(({ words }) => words).join('\n\n'), chunks, facts };
}
