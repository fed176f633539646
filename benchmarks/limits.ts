// What the benchmarks are held to, and how that is told.

/** The limits that Dateline sets itself; the speed is that of one core. */
export const LIMITS = {
  wordsPerSecond: 6_000,
  wordsPerSecondGoal: 12_000,
  startupMs: 400,
  memoryMb: 250,
  growth: 3,
  ingestGrowth: 1.3,
  mentionRatio: 1,
} as const;

/**
 * One line that says whether a limit is held.
 * @example verdictLine('start-up', 310, 'most', 400, 'ms') // 'start-up: 310 ms, limit at most 400 ms: held'
 */
export function verdictLine(what: string, value: number, side: 'least' | 'most', limit: number, unit: string): string {
  const held = isHeld(value, side, limit) ? 'held' : 'MISSED';
  return `${what}: ${Math.round(value)} ${unit}, limit at ${side} ${limit} ${unit}: ${held}`;
}

/**
 * Whether a value is on the right side of its limit.
 * @example isHeld(310, 'most', 400) // true
 */
export function isHeld(value: number, side: 'least' | 'most', limit: number): boolean {
  return side === 'least' ? value >= limit : value <= limit;
}
