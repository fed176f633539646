// What the signs of blocks look at: the first and last words of a chunk, its length, and how it begins and ends.
import type { Chunk } from './layout.js';

/** A chunk with what its signs need, cut to a window so that a chunk of any length costs the same. */
export interface ChunkView extends Chunk {
  /** The whole words where they are short enough to be anything but story, else the empty string. */
  readonly whole: string;
  /** The first words. */
  readonly head: string;
  /** The last words. */
  readonly tail: string;
  /** The number of words, counted up to `MANY_WORDS`. */
  readonly wordCount: number;
  /** Whether it ends as a sentence does, closing quotation marks and brackets left aside. */
  readonly endsSentence: boolean;
}

/** A chunk with so many words or more counts as this many. */
export const MANY_WORDS = 100;

const WHOLE = 700;
const WINDOW = 300;

/** Matches the end of a sentence: `met.`, `met.”`, `met?`, `met.)`, `met…`, `met. ■`. */
const SENTENCE_END = /[.!?…。！？؟।]["”’'»)\]\s■□▪●◆†*]*$/u;

/** Matches a word: `Tehran`, `20`, `U.S`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/**
 * The view of a chunk of a text.
 * @example viewChunk('They met.', { start: 0, end: 9, hint: 'none', gapBefore: true }).endsSentence // true
 */
export function viewChunk(text: string, chunk: Chunk): ChunkView {
  const { start, end } = chunk;
  const whole = end - start <= WHOLE ? text.slice(start, end) : '';
  const head = end - start <= WINDOW ? whole : text.slice(start, start + WINDOW);
  const tail = end - start <= WINDOW ? whole : text.slice(end - WINDOW, end);
  return {
    ...chunk,
    whole,
    head,
    tail,
    wordCount: countWords(whole),
    endsSentence: SENTENCE_END.test(tail.slice(-16)),
  };
}

function countWords(whole: string): number {
  return whole === '' ? MANY_WORDS : Math.min(MANY_WORDS, whole.match(WORD)?.length ?? 0);
}
