// The office that a speaker held when speaking, as the report tells it nearest to the words that name the speaker.
import type { Span } from '../../base/span.js';
import type { ReadingEntity, ReadingOffice, ReadingStatement } from '../../reading.js';

/** Offices held no more, or not yet, when somebody speaks. */
const NOT_HELD: readonly ReadingOffice['status'][] = ['former', 'late', 'elect', 'designate'];

/**
 * The speaker's office then; null where the report tells none.
 * @example officeHeld(rogozin, source)?.title // 'Deputy Premier'
 * @param source the words that name the speaker, or null
 */
export function officeHeld({ offices }: ReadingEntity, source: Span | null): ReadingStatement['speakerOffice'] {
  const held = offices.filter(({ status }) => !NOT_HELD.includes(status));
  const place = source?.start ?? 0;
  const [nearest] = [...held].sort((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place));
  if (nearest === undefined) return null;
  const { title, of, start, end } = nearest;
  return { title, of, start, end };
}
