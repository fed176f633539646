// Joining by the mean: two sets become one where the pairs between them speak for it on average, so that one false pair joins no crowds
// (average linkage). Pairs that were not compared say nothing.
import { type Apart, byNames, DisjointSets, type Joined, type Link, type SetWatch } from './union.js';

/** What is known between two sets: the sum of the scores of the pairs compared, how many, and the strongest of them. */
interface Between<L extends Link> {
  readonly sum: number;
  readonly count: number;
  readonly best: L;
}

interface Candidate {
  readonly mean: number;
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/**
 * The sets that links make, by the mean of the scores between sets, the highest first. `used` holds the strongest link of each joining.
 * The result depends on the members, links and constraints, not on their order.
 * @example joinMeans(['a', 'b'], [{ first: 'a', second: 'b', score: 2 }], 0, [], null).setOf.get('b') // 'a'
 * @param bound the mean from which two sets are joined
 */
export function joinMeans<L extends Link>(
  members: readonly string[],
  links: readonly L[],
  bound: number,
  apart: readonly Apart[],
  watch: SetWatch | null,
): Joined<L> {
  const sets = new DisjointSets(members);
  for (const [first, second] of apart) sets.keepApart(first, second);
  const near = new Map<string, Map<string, Between<L>>>(members.map((member) => [member, new Map()]));
  for (const link of [...links].sort(byNames))
    addBetween(near, link.first, link.second, { sum: link.score, count: 1, best: link });
  const heap = new CandidateHeap();
  for (const [first, others] of near) {
    for (const [second, between] of others) if (first < second) offer(heap, first, second, between, bound);
  }
  const used: L[] = [];
  for (let next = heap.take(); next !== null; next = heap.take()) {
    const between = near.get(next.first)?.get(next.second);
    // A set has grown since this was offered: what holds now was offered anew.
    if (between === undefined || between.count !== next.count || between.sum / between.count !== next.mean) continue;
    const { first, second } = next;
    if (sets.areApart(first, second) || (watch !== null && !watch.mayJoin(first, second))) continue;
    sets.join(first, second);
    watch?.joined(first, second);
    used.push(between.best);
    mergeNear(near, first, second);
    for (const [other, grown] of near.get(first)!) offer(heap, first, other, grown, bound);
  }
  return { setOf: new Map(members.map((member) => [member, sets.find(member) ?? member])), used };
}

function offer<L extends Link>(
  heap: CandidateHeap,
  a: string,
  b: string,
  { sum, count }: Between<L>,
  bound: number,
): void {
  const mean = sum / count;
  if (mean >= bound) heap.add(a < b ? { mean, first: a, second: b, count } : { mean, first: b, second: a, count });
}

function addBetween<L extends Link>(
  near: Map<string, Map<string, Between<L>>>,
  a: string,
  b: string,
  added: Between<L>,
): void {
  for (const [here, there] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = near.get(here)?.get(there);
    const both = known === undefined ? added : addTwo(known, added);
    near.get(here)?.set(there, both);
  }
}

function addTwo<L extends Link>(a: Between<L>, b: Between<L>): Between<L> {
  const isFirst = a.best.score > b.best.score || (a.best.score === b.best.score && byNames(a.best, b.best) <= 0);
  return { sum: a.sum + b.sum, count: a.count + b.count, best: isFirst ? a.best : b.best };
}

/** What was known between the set that is gone and others is known of the set that took it in. */
function mergeNear<L extends Link>(near: Map<string, Map<string, Between<L>>>, kept: string, gone: string): void {
  const theirs = [...(near.get(gone) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  near.delete(gone);
  near.get(kept)?.delete(gone);
  for (const [other, between] of theirs) {
    near.get(other)?.delete(gone);
    if (other !== kept) addBetween(near, kept, other, between);
  }
}

/** Candidates, the highest mean first; of equal ones the least by name, so that the order is the same each time. */
class CandidateHeap {
  readonly #items: Candidate[] = [];

  add(item: Candidate): void {
    const items = this.#items;
    items.push(item);
    for (let at = items.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(items[at]!, items[above]!)) return;
      [items[at], items[above]] = [items[above]!, items[at]!];
      at = above;
    }
  }

  take(): Candidate | null {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length === 0) return top;
    items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let best = at;
      if (left < items.length && isBefore(items[left]!, items[best]!)) best = left;
      if (right < items.length && isBefore(items[right]!, items[best]!)) best = right;
      if (best === at) return top;
      [items[at], items[best]] = [items[best]!, items[at]!];
      at = best;
    }
  }
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.mean !== b.mean) return a.mean > b.mean;
  return a.first !== b.first ? a.first < b.first : a.second < b.second;
}
