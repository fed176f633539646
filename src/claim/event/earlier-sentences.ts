// Sentences that look back: those that name a day before the news, and what goes on from them in the same paragraph.
import { prepositionOf } from '../../grammar/arguments.js';
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { NewsDay } from './news-day.js';
import type { PlacedTime } from './own-time.js';
import type { EventGround } from './telling.js';

/**
 * A look-up of whether a sentence tells of the time before the news. A paragraph begins anew, and so does a sentence that
 * names the day of the news.
 * @example earlierSentences(ground, times, news)(7) // true for "Turkey demanded an apology." after "Earlier this month crowds ..."
 */
export function earlierSentences(
  { report, sentences }: EventGround,
  times: ReadonlyMap<number, readonly PlacedTime[]>,
  news: NewsDay | null,
): (sentence: number) => boolean {
  if (news === null) return () => false;
  const looksBack: boolean[] = [];
  let block = -1;
  let isBack = false;
  for (const [i, { start }] of sentences.entries()) {
    const own = sentenceAt(report.blocks, start);
    if (own !== block) [block, isBack] = [own, false];
    // "the first since 2009" tells of today.
    const inside = (times.get(i) ?? []).filter(({ head }) => prepositionOf(sentences[i]!, head) !== 'since');
    if (inside.some(({ time }) => time.earliest === news.earliest && time.latest === news.latest)) isBack = false;
    else if (inside.some(({ time }) => time.latest !== null && time.latest < news.earliest)) isBack = true;
    looksBack.push(isBack);
  }
  return (sentence) => looksBack[sentence] ?? false;
}
