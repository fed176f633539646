// Which names of a sentence a stretch of its words shares words with. They stand in order and do not overlap.
import type { Name, Sentence } from '../language/sentence.js';

/**
 * The names that share words with a stretch, both ends inclusive; found by halving.
 * @example namesIn(sentence, 0, 1)[0]?.kind // 'PER' for "Vladimir Putin" in "Vladimir Putin left"
 */
export function namesIn({ names }: Sentence, first: number, last: number): readonly Name[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.last < first) low = middle + 1;
    else high = middle;
  }
  const found: Name[] = [];
  for (let i = low; i < names.length && names[i]!.first <= last; i++) found.push(names[i]!);
  return found;
}
