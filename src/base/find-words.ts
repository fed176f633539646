// Finding words in a text as whole words.
import type { Span } from './span.js';

/**
 * Where words first stand in a text, whole; null where they do not.
 * @example findWords('Iran told Iraq.', 'Iraq') // { start: 10, end: 14 }
 */
export function findWords(text: string, words: string): Span | null {
  if (words === '') return null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (isWhole(text, span)) return span;
  }
  return null;
}

function isWhole(text: string, { start, end }: Span): boolean {
  const isInWord = (at: number) => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !isInWord(start) && !isInWord(end);
}
