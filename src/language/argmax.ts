// The place of the largest value; the one rule for ties.

/**
 * Offset of the largest of `count` values from `from`; ties go to the lower.
 * @example argmax([1, 5, 5], 0, 3) // 1
 */
export function argmax(values: ArrayLike<number>, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[from + i]! > values[from + best]!) best = i;
  return best;
}
