// How several sentences lie in one batch: rows one after another, and the order in which the recurrence runs through them.

/** A batch of sentences; each has its root and words in consecutive rows. */
export interface Arrangement {
  readonly rows: number;
  /** Rows of each sentence. */
  readonly lengths: readonly number[];
  /** First row of each sentence. */
  readonly first: readonly number[];
  /** Sentences from the longest to the shortest; equals keep their order. */
  readonly order: readonly number[];
}

/**
 * Lays sentences of the given numbers of rows one after another.
 * @example arrange([2, 5]) // rows 7, first [0, 2], order [1, 0]
 */
export function arrange(lengths: readonly number[]): Arrangement {
  const first: number[] = [];
  let rows = 0;
  for (const length of lengths) {
    first.push(rows);
    rows += length;
  }
  const order = lengths.map((_, s) => s).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  return { rows, lengths, first, order };
}
