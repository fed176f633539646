// A seeded source of chance: the same seed gives the same inputs on every machine.

/** Draws numbers and choices. */
export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  /** One of the items, which must be at least one. */
  pick<T>(items: readonly T[]): T;
}

/**
 * Chance from a seed: a 32-bit counter through the finaliser of MurmurHash3, enough for making inputs.
 * @example seeded(1).below(10) === seeded(1).below(10) // true
 */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { below, pick };
}
