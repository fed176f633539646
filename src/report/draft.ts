// Drafts: chunks on their way to blocks, each with the kind that it is taken for so far.
import type { Reason } from '../base/staged.js';
import type { ChunkKind } from './block-sign.js';
import type { ChunkView } from './chunk-view.js';
import type { BlockKind } from './report.js';

/** A chunk's kind so far; `title` is settled into a headline, a heading or something else by its neighbours. */
export type DraftKind = BlockKind | ChunkKind;

/** A chunk on its way to a block, with the reasons for its kind. */
export interface Draft extends ChunkView {
  readonly kind: DraftKind;
  readonly reasons: readonly Reason[];
}

/**
 * A draft taken for another kind, with the reason.
 * @example takeFor(draft, 'boilerplate', 'context/video-title', 'stands above the running time of a video')
 */
export function takeFor(draft: Draft, kind: DraftKind, rule: string, why: string): Draft {
  const reason = { rule, why: `${kind}: ${why}`, span: { start: draft.start, end: draft.end } };
  return { ...draft, kind, reasons: kind === 'paragraph' ? [reason] : [...draft.reasons, reason] };
}

/**
 * Whether a draft is story for sure: a paragraph that ends as a sentence or is longer than a title would be.
 * @example isStory(draft) // false for a paragraph of three words without a stop
 */
export function isStory(draft: Draft): boolean {
  return draft.kind === 'paragraph' && (draft.endsSentence || draft.wordCount >= 12);
}

/**
 * Words without what differs between two printings of one title: case, spaces, the shape of quotation marks.
 * @example plainTitle(' ‘Tsar’  Putin') // "'tsar' putin"
 */
export function plainTitle(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
