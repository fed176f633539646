// Signs: what speaks for a chunk being of a kind, each with its weight and the words to explain it by.
import type { ChunkView } from './chunk-view.js';

/** What a chunk is judged to be before its neighbours are looked at; a `title` becomes a headline or a heading there. */
export type ChunkKind = 'paragraph' | 'title' | 'caption' | 'credit' | 'boilerplate';

/** Where a pattern looks: in the whole of a short chunk, at the first or at the last words of any. */
export type SignPlace = 'whole' | 'head' | 'tail';

/** One sign that a pattern finds. */
export interface PatternSign {
  readonly rule: string;
  readonly kind: ChunkKind;
  /** A kind is taken from a sum of 1 on; a sign of 1 or more is enough by itself. */
  readonly weight: number;
  readonly place: SignPlace;
  readonly pattern: RegExp;
  /** Words of our own that the pattern matches; a test holds each. */
  readonly shows: readonly string[];
  readonly why: string;
}

/** One sign that is measured, not matched. */
export interface MeasuredSign {
  readonly rule: string;
  readonly kind: ChunkKind;
  readonly weight: number;
  readonly holds: (view: ChunkView) => boolean;
  readonly why: string;
}

/** One sign of either sort. */
export type BlockSign = PatternSign | MeasuredSign;

/**
 * Whether a sign is there in a chunk.
 * @example hasSign({ rule: 'r', kind: 'credit', weight: 1, place: 'head', pattern: /^By /, shows: [], why: '' }, view)
 */
export function hasSign(sign: BlockSign, view: ChunkView): boolean {
  if ('holds' in sign) return sign.holds(view);
  // Of a long chunk there is no whole, and a pattern is compiled at its first use.
  const words = view[sign.place];
  return words !== '' && sign.pattern.test(words);
}
