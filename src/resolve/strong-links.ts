// Which of the pairs that may be joined make groups: one far weaker than what its members have elsewhere brings no crowds together.
import { oddsOf } from './weighing.js';

/** A pair that may be joined, with its score from 0 to 1. */
interface Joinable {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

/** How much weaker than the best pair of each of its members a link may be, in log odds. */
const MARGIN = 2;

/** Scores above are all as good. */
const BEST = 0.99;

/**
 * The score from which pairs of an item link it.
 * @example leastOf(0.95) // 0.72
 * @param best the highest score of the pairs that it is in
 */
export function leastOf(best: number): number {
  return 1 / (1 + Math.exp(MARGIN - oddsOf(Math.min(best, BEST))));
}

/**
 * The pairs that link: each is nearly as strong as the best that either of its two has. What stands between two crowds, and is known too
 * loosely to tell them apart, then goes with one of them; and a group stays small, however much is told of one pair of states.
 * @example strongLinks([{ first: 'a', second: 'b', score: 0.99 }, { first: 'b', second: 'c', score: 0.75 }]).length // 1
 */
export function strongLinks<Pair extends Joinable>(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, number>();
  for (const { first, second, score } of pairs) {
    for (const id of [first, second]) best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  const least = new Map([...best].map(([id, score]) => [id, leastOf(score)]));
  return pairs.filter(({ first, second, score }) => score >= least.get(first)! && score >= least.get(second)!);
}
