// The sketch of a text by which copies of it are found: its smallest shingles, and one key for each paragraph.
import type { Span } from '../../base/span.js';
import { shinglesOf } from './shingles.js';

/** A paragraph with a key that copies of it share. */
export interface ParagraphKey extends Span {
  readonly key: number;
}

/** What copies of a text are known by. */
export interface CopySketch {
  /** The smallest hashes of its shingles, in order: of two texts they are as alike as the texts. */
  readonly smallest: readonly number[];
  /** How many shingles it has. */
  readonly size: number;
  /** Paragraphs that are long enough to know again. */
  readonly paragraphs: readonly ParagraphKey[];
}

const SKETCH_SIZE = 128;

/** Shingles of a paragraph; shorter ones are said by many. */
const LEAST_SHINGLES = 8;

/**
 * The sketch of a text.
 * @example sketchCopy(wireText).paragraphs.length // 9
 */
export function sketchCopy(text: string): CopySketch {
  const all = new Set<number>();
  const paragraphs: ParagraphKey[] = [];
  for (const span of paragraphsOf(text)) {
    const shingles = shinglesOf(text.slice(span.start, span.end));
    let least = Number.POSITIVE_INFINITY;
    for (const shingle of shingles) {
      all.add(shingle);
      if (shingle < least) least = shingle;
    }
    if (shingles.length >= LEAST_SHINGLES) paragraphs.push({ ...span, key: least });
  }
  const smallest = [...all].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  return { smallest, size: all.size, paragraphs };
}

/**
 * A key that near copies of one text share nearly always, and other texts never: its smallest shingle. Null for a short text.
 * @example copyKey(wireText) === copyKey(`LONDON - ${wireText}`) // true
 */
export function copyKey(text: string): string | null {
  const { smallest, size } = sketchCopy(text);
  return size < LEAST_SHINGLES ? null : `k-${smallest[0]!.toString(16).padStart(8, '0')}`;
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
