// Right ones of all, by key.

/** A tally of what was right. */
export interface Tally {
  add(key: string, isRight: boolean, note?: () => string): void;
  addMany(key: string, right: number, of: number): void;
  /** Right and all, by key. */
  readonly counts: ReadonlyMap<string, { readonly right: number; readonly all: number }>;
  /** What was wrong, in words. */
  readonly misses: readonly string[];
}

/**
 * An empty tally.
 * @example const tally = openTally(); tally.add('events.time', true); tally.counts.get('events.time') // { right: 1, all: 1 }
 */
export function openTally(): Tally {
  const counts = new Map<string, { right: number; all: number }>();
  const misses: string[] = [];
  const addMany = (key: string, right: number, of: number) => {
    const known = counts.get(key) ?? { right: 0, all: 0 };
    counts.set(key, { right: known.right + right, all: known.all + of });
  };
  return {
    add(key, isRight, note) {
      addMany(key, isRight ? 1 : 0, 1);
      if (!isRight && note !== undefined) misses.push(`${key}: ${note()}`);
    },
    addMany,
    counts,
    misses,
  };
}
