// A report: one frozen text with its blocks, and what is known of where and when it was published.
import type { Weekday } from '../base/partial-date.js';
import type { Span } from '../base/span.js';

/** What a block of the text is. Only paragraphs are read as the story. */
export type BlockKind = 'headline' | 'caption' | 'dateline' | 'heading' | 'paragraph' | 'credit' | 'boilerplate';

/** A stretch of the text of one kind. Blocks do not overlap and stand in the order of the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** How the day of publication is known. */
export type PublishedBasis = 'given' | 'metadata' | 'inferred' | 'unknown';

/** The bounds of the day of publication, full days as `2022-07-19`; null is unknown, never "always". */
export interface Published {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: PublishedBasis;
  /** The day of the week where the text implies it, 1 is Monday; null or absent is not known. */
  readonly weekday?: Weekday | null;
  readonly why: readonly string[];
}

/** One report. Every span of the record points into `text`, in UTF-16 code units. */
export interface Report {
  readonly id: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** BCP 47 primary language subtag as judged from the text (`en`), or `und` where too little is there to judge. */
  readonly language: string;
  readonly text: string;
  readonly published: Published;
  readonly blocks: readonly Block[];
}
