// The entities that a stretch of the text speaks of.
import type { Span } from '../../base/span.js';
import type { ReadingEntity } from '../../reading.js';

/**
 * A look-up of the entities mentioned inside a stretch of the text, each once, in the order of the text.
 * @example mentionIndex(entities)({ start: 100, end: 160 }) // ['e-…', 'e-…']
 */
export function mentionIndex(entities: readonly ReadingEntity[]): (span: Span) => readonly string[] {
  const all = entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return ({ start, end }) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found = new Set<string>();
    for (let i = low; i < all.length && all[i]!.start < end; i++) if (all[i]!.end <= end) found.add(all[i]!.id);
    return [...found];
  };
}
