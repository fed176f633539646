// The sentence that words stand in, found by its marks: evidence is to be readable by itself.
import type { Span } from '../base/span.js';

/** A sentence longer than this is shown in part. */
const MOST_UNITS = 400;

/** Matches the end of a sentence before its next: `. `, `.” `, a line without a stop, a blank line. */
const SENTENCE_END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?\p{Lu})|\n\s*\n/gu;

/** Matches the last word of a text that a stop does not end: `Mr.`, `U.S.`, `V.`, `Nov.` */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$/u;

/**
 * The stretch of a text from the beginning of the sentence in which a span begins to the end of that in which it ends.
 * @example sentenceAround('He left. Putin met Raisi. They spoke.', { start: 15, end: 18 }) // { start: 9, end: 25 }
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const floor = Math.max(0, start - MOST_UNITS);
  const ceiling = Math.min(text.length, end + MOST_UNITS);
  // The first letter of the span tells whether a sentence begins with it.
  const before = text.slice(floor, start + 1);
  const ends = [...before.matchAll(SENTENCE_END)].filter(
    (match) => isEnd(before, match) && floor + match.index + match[0].length <= start,
  );
  const last = ends.at(-1);
  const from = last === undefined ? floor : floor + last.index + last[0].length;
  const after = text.slice(end, ceiling);
  const next = [...after.matchAll(SENTENCE_END)].find((match) =>
    isEnd(text.slice(start, end) + after, match, end - start),
  );
  const isOver = /[.!?]["'”’)\]]*$/u.test(text.slice(start, end)) && /^\s/u.test(after);
  const to = isOver ? end : next === undefined ? ceiling : end + next.index + next[0].trimEnd().length;
  return trimmed(text, { start: from, end: Math.max(end, to) });
}

function isEnd(text: string, match: RegExpMatchArray, shift = 0): boolean {
  if (match[0].trim() === '' || !match[0].startsWith('.')) return true;
  const at = (match.index ?? 0) + shift;
  return !ABBREVIATED.test(text.slice(Math.max(0, at - 12), at));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
