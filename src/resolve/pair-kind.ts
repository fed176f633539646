// What two items that were compared are to one another, where they are anything.

/**
 * - `join`: enough speaks for their being one that the rules may join them
 * - `ask`: not quite enough; a person is asked
 * - `part`: the one is a part of the other
 * - `copy`: the text of the one stands in the other
 * - `status`, `place`, `who`: they contradict one another in this
 */
export type PairKind = 'join' | 'ask' | 'part' | 'copy' | 'status' | 'place' | 'who';

/** What the rules say of two items. */
export interface Judgement {
  readonly kind: PairKind;
  readonly score: number;
  /** Left out where the decision of a group gives them. */
  readonly reasons: readonly string[];
  /** Whether the second is the part, or the copy, and the first the whole, or the original. */
  readonly isTurned: boolean;
}

/** A pair that matters: of a part and its whole the part is the first, of others the one with the lower id. */
export interface JudgedPair {
  readonly first: string;
  readonly second: string;
  readonly kind: PairKind;
  readonly score: number;
  readonly reasons: readonly string[];
  /** The number of the first of the blocks in which they are compared: as long as they are there, they are a pair. */
  readonly block: number;
}

/** The judgement of two items by the rules, the first with the lower id; null where they are nothing to one another. */
export type Judge<Item> = (first: Item, second: Item) => Judgement | null;

/**
 * A pair with what the rules say of it; null where they say nothing.
 * @example judgePair(judgeCells, a, b, blockNumber('holm'))?.kind // 'join'
 */
export function judgePair<Item extends { readonly id: string }>(
  judge: Judge<Item>,
  a: Item,
  b: Item,
  block: number,
): JudgedPair | null {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const judged = judge(first, second);
  if (judged === null) return null;
  const { kind, score, reasons, isTurned } = judged;
  const ids = isTurned ? { first: second.id, second: first.id } : { first: first.id, second: second.id };
  return { ...ids, kind, score, reasons, block };
}
