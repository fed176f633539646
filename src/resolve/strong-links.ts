// Which of the pairs that may be joined make groups: one far weaker than what its members have elsewhere brings no crowds together.
import { oddsOf } from './weighing.js';

/** A pair that may be joined, with its score from 0 to 1. */
interface Joinable {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

/** How much weaker than the best pair of each of its members a link between acts or deals may be, in log odds. */
export const ACT_MARGIN = 1;

/** The same for mentions that are known by their words alone, whose log odds lie further apart. */
export const MENTION_MARGIN = 3;

/** For names, of which one cell has the full form and another a part, any link will do. */
export const ANY_MARGIN = Number.POSITIVE_INFINITY;

/** Scores above are all as good. */
const BEST = 0.99;

/**
 * The score from which pairs of an item link it.
 * @example leastOf(0.95, ACT_MARGIN) // 0.8748
 * @param best the highest score of the pairs that it is in
 */
export function leastOf(best: number, margin: number): number {
  return 1 / (1 + Math.exp(margin - oddsOf(Math.min(best, BEST))));
}

/**
 * The pairs that link: each is nearly as strong as the best that either of its two has. What stands between two crowds, and is known too
 * loosely to tell them apart, then goes with one of them; and a group stays small, however much is told of one pair of states.
 * @example strongLinks([{ first: 'a', second: 'b', score: 0.99 }, { first: 'b', second: 'c', score: 0.75 }], 1).length // 1
 */
export function strongLinks<Pair extends Joinable>(pairs: readonly Pair[], margin: number): readonly Pair[] {
  const best = new Map<string, number>();
  for (const { first, second, score } of pairs) {
    for (const id of [first, second]) best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  const least = new Map([...best].map(([id, score]) => [id, leastOf(score, margin)]));
  return pairs.filter(({ first, second, score }) => score >= least.get(first)! && score >= least.get(second)!);
}
