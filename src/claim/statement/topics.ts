// Topics of a statement: the entities that its content speaks of, its speaker left out.
import type { Span } from '../../base/span.js';
import type { ReadingEntity } from '../../reading.js';

/** The entities that a content speaks of, in the order in which it first does. */
export type TopicFinder = (content: readonly Span[], speaker: string | null) => readonly string[];

interface Mentioned extends Span {
  readonly entity: string;
}

/**
 * A finder over the mentions of a report.
 * @example openTopics(entities)(statement.content, statement.speaker) // ['e-…'] of Syria, for "Syria must decide"
 */
export function openTopics(entities: readonly ReadingEntity[]): TopicFinder {
  const mentioned = entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }): Mentioned => ({ start, end, entity: id })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return (content, speaker) => {
    const found = new Set<string>();
    for (const { start, end } of content) {
      for (let i = firstFrom(mentioned, start); i < mentioned.length && mentioned[i]!.start < end; i++) {
        const one = mentioned[i]!;
        if (one.end <= end && one.entity !== speaker) found.add(one.entity);
      }
    }
    return [...found];
  };
}

/** The index of the first mention that starts at an offset or after it. */
function firstFrom(mentioned: readonly Mentioned[], offset: number): number {
  let [low, high] = [0, mentioned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentioned[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
