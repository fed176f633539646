// Weighted words of a text and how alike two texts are by them: cosine, with words that stand in many reports counting little.
import { wordWeight } from '../../knowledge/common-words.js';

/** Words with weights whose squares sum to 1, in the order of the words; empty for a text without words that count. */
export type WordWeights = readonly (readonly [word: string, weight: number])[];

/** Enough to tell what a report is about; more would be noise and cost. */
const MOST_WORDS = 80;

/**
 * The weighted words of a list of words.
 * @example weighWords(['grain', 'corridor', 'the']) // [['corridor', 0.71], ['grain', 0.70]]
 */
export function weighWords(words: readonly string[]): WordWeights {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weighted = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * wordWeight(word)] as const);
  const kept = weighted
    .filter(([, weight]) => weight > 0)
    .sort(byWeight)
    .slice(0, MOST_WORDS);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return kept.map(([word, weight]) => [word, rounded(weight / length)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Four digits: enough to compare by, and short to keep. */
function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

function byWeight(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

/**
 * How alike two texts are by their words: 0 where they share none, 1 where they are the same.
 * @example likeness(weighWords(['grain']), weighWords(['grain'])) // 1
 */
export function likeness(a: WordWeights, b: WordWeights): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i]!, b[j]!];
    if (left[0] === right[0]) sum += left[1] * right[1];
    if (left[0] <= right[0]) i += 1;
    if (left[0] >= right[0]) j += 1;
  }
  return Math.min(1, sum);
}
