// The day of the news: the day that the head of a story tells of.
import type { Reading, ReadingTime } from '../../reading.js';

/** How much of the story may name the day of its news: the paragraphs up to this many characters. */
const LEAD_LENGTH = 1500;

/** A day, as both bounds. */
export interface NewsDay {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * The first day in the head of a story that hangs on the day of publication ("on Tuesday"); null where there is none.
 * @example newsDay(report, times) // { earliest: '2022-07-19', latest: '2022-07-19' }
 */
export function newsDay({ blocks, published, text }: Reading['report'], times: readonly ReadingTime[]): NewsDay | null {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return null;
  for (const { start, end, anchor, kind, earliest, latest } of times) {
    const isDated = anchor === 'absolute' && earliest !== null && earliest === published.latest;
    if (start < first.start || !(anchor === 'published' || isDated) || kind === 'duration' || kind === 'set') continue;
    if (start >= first.start + LEAD_LENGTH) return null;
    const isDay = earliest !== null && earliest === latest;
    if (isDay && isFarDate(earliest, published.earliest, text.slice(start, end))) continue;
    if (isDay && !isToCome(earliest, published.latest)) return { earliest, latest: earliest };
  }
  return null;
}

/** How many days before publication the news is, at most, where a date rather than a day of the week names it. */
const NEWS_AGE = 3;
const MILLISECONDS = 86_400_000;

/** "the attack of 27 February", told on 4 March: a date that the story looks back to. */
function isFarDate(day: string, published: string | null, words: string): boolean {
  if (published === null || !/\d/.test(words)) return false;
  return Date.parse(published) - Date.parse(day) > NEWS_AGE * MILLISECONDS;
}

/** A day after that of publication is no day of the news. */
function isToCome(day: string, published: string | null): boolean {
  return published !== null && day > published;
}

/**
 * Where the news itself ends: after the first two paragraphs. An act of force told later may be background.
 * @example leadEnd(report) // 420 where the second paragraph ends there
 */
export function leadEnd({ blocks }: Reading['report']): number {
  return (
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, 2)
      .at(-1)?.end ?? 0
  );
}
