// The day of each caption: what it says of one day holds for all that its picture shows.
import { sentenceAt } from '../../grammar/sentence-at.js';
import type { ReadingEvent, ReadingTime } from '../../reading.js';
import type { EventGround } from './telling.js';

/**
 * A look-up of the one day that the block at an offset names; null where it names none, or several.
 * @example captionDays(ground)(40) // { earliest: '2022-06-10', latest: '2022-06-10', basis: 'stated' }
 */
export function captionDays({ report, times }: EventGround): (offset: number) => ReadingEvent['time'] | null {
  const { blocks } = report;
  // Blocks stand in order as sentences do.
  const blockAt = (offset: number) => sentenceAt(blocks, offset);
  const days = new Map<number, ReadingTime | null>();
  for (const time of times) {
    if (time.earliest === null || time.earliest !== time.latest) continue;
    const block = blockAt(time.start);
    const known = days.get(block);
    days.set(block, known === undefined || known?.earliest === time.earliest ? time : null);
  }
  return (offset) => {
    const day = days.get(blockAt(offset)) ?? null;
    if (day === null) return null;
    return { earliest: day.earliest, latest: day.latest, basis: day.anchor === 'absolute' ? 'stated' : 'relative' };
  };
}
