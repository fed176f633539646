// Counts behind precision and recall: they add up over documents, the scores are taken at the end.

/** How many items the gold has, how many the system gave, and how many of these are right. */
export interface Counts {
  readonly correct: number;
  readonly gold: number;
  readonly system: number;
}

/** In per cent. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing counted yet. */
export const NO_COUNTS: Counts = { correct: 0, gold: 0, system: 0 };

/**
 * Two counts put together.
 * @example addCounts({ correct: 1, gold: 2, system: 2 }, NO_COUNTS) // { correct: 1, gold: 2, system: 2 }
 */
export function addCounts(a: Counts, b: Counts): Counts {
  return { correct: a.correct + b.correct, gold: a.gold + b.gold, system: a.system + b.system };
}

/**
 * Precision, recall and F1 in per cent. With nothing to find and nothing found all are 100.
 * @example scoresOf({ correct: 1, gold: 2, system: 1 }) // { precision: 100, recall: 50, f1: 66.66666666666667 }
 */
export function scoresOf({ correct, gold, system }: Counts): Scores {
  if (gold === 0 && system === 0) return { precision: 100, recall: 100, f1: 100 };
  const share = (of: number) => (of === 0 ? 0 : (100 * correct) / of);
  return { precision: share(system), recall: share(gold), f1: (200 * correct) / (gold + system) };
}
