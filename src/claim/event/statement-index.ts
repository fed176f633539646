// In whose words an offset stands: the statements whose content holds it.
import type { ReadingStatement } from '../../reading.js';

/**
 * A look-up of the statements whose content holds an offset, the shortest first; none outside all.
 * @example statementIndex(reading.statements)(120) // ['s-…']
 */
export function statementIndex(statements: readonly ReadingStatement[]): (offset: number) => readonly string[] {
  const spans = statements
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reach = runningEnds(spans);
  return (offset) => {
    const found: (typeof spans)[number][] = [];
    for (let i = lastFrom(spans, offset); i >= 0 && reach[i]! > offset; i--) {
      if (spans[i]!.end > offset) found.push(spans[i]!);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
  };
}

/** The furthest end among a span and all before it. */
function runningEnds(spans: readonly { readonly end: number }[]): readonly number[] {
  let furthest = 0;
  return spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
}

/** The last span that starts at an offset or before it, -1 where none does. */
function lastFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
