// What is told most often.

/**
 * The value that stands most often, the least of those that stand equally often; null where there is none.
 * @example usual(['IRN', null, 'IRN', 'IRQ']) // 'IRN'
 */
export function usual<Value extends string>(values: readonly (Value | null)[]): Value | null {
  return usualOf(values.map((value) => [value, 1]));
}

/**
 * The same of values with how often each stands.
 * @example usualOf([['IRN', 2], ['IRQ', 1], [null, 7]]) // 'IRN'
 */
export function usualOf<Value extends string>(values: readonly (readonly [Value | null, number])[]): Value | null {
  const counts = new Map<Value, number>();
  for (const [value, count] of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
