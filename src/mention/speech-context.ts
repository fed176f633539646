// What chains need to know of speech: the quotations of a report, and who is known to say what. Plain data, types only.
import type { Span } from '../base/span.js';
import type { WordRun } from './mention.js';

/** One attribution: what is said, and the words that name its source and its addressee where they are known. */
export interface Speech {
  /** The stretches that are said, direct or not. */
  readonly content: readonly Span[];
  readonly source: WordRun | null;
  readonly cue: Span | null;
  readonly addressee: WordRun | null;
  /** Whether the content is quoted word for word, so that its "I" is the source. */
  readonly direct: boolean;
}

/** The speech of a report. Without attributions the chains find the plainest ones themselves. */
export interface SpeechContext {
  /** Quotations with their marks, in the order of the text. */
  readonly quotations: readonly Span[];
  readonly speeches: readonly Speech[];
}
