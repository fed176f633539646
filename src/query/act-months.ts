// Cooperation and conflict by month: how much of each kind of act there was, and how far it went.
import { isPloverType, PLOVER_TYPES } from '../knowledge/plover-types.js';
import type { DigestAct } from './act-digest.js';

/** The acts of one month. */
export interface ActMonth {
  readonly month: string;
  /** How many acts, by quad class: cooperation in words and deeds, conflict in words and deeds. */
  readonly acts: readonly [number, number, number, number];
  /** The mean of PLOVER's scores, from -10 (the worst that can be done) to 10 (the best). */
  readonly score: number;
}

/** What did not take place says nothing of a month. */
const NOT_SO: ReadonlySet<string> = new Set(['denied', 'negated', 'hypothetical', 'conditional']);

/**
 * Acts by the month in which they were; those whose month is not known are left out.
 * @example actMonths(acts)[0] // { month: '2015-11', acts: [3, 1, 4, 1], score: -0.7 }
 */
export function actMonths(acts: readonly DigestAct[]): readonly ActMonth[] {
  const months = new Map<string, { readonly acts: number[]; sum: number; count: number }>();
  for (const { time, factuality, quad, type, mode } of acts) {
    const month = time.earliest?.slice(0, 7);
    if (month === undefined || month !== time.latest?.slice(0, 7) || NOT_SO.has(factuality)) continue;
    const known = months.get(month) ?? { acts: [0, 0, 0, 0], sum: 0, count: 0 };
    known.acts[quad - 1] = (known.acts[quad - 1] ?? 0) + 1;
    known.sum += scoreOf(type, mode);
    known.count += 1;
    months.set(month, known);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([
        month,
        {
          acts: [a = 0, b = 0, c = 0, d = 0],
          sum,
          count,
        },
      ]) => {
        return { month, acts: [a, b, c, d], score: Math.round((sum / count) * 100) / 100 };
      },
    );
}

function scoreOf(type: string, mode: string | null): number {
  if (!isPloverType(type)) return 0;
  const { score, modes } = PLOVER_TYPES[type];
  return (mode === null ? null : modes[mode]) ?? score;
}
