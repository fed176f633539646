// Reasons: those of the trace that are about the words of an item.
import type { Stretch } from './marks.js';

/** Why something was dropped, merged or guessed. */
export interface Reason {
  readonly rule: string;
  readonly why: string;
  readonly span?: Stretch;
}

/** More reasons than a person would read. */
const MOST = 24;

/**
 * The reasons that touch some words, each once, in the order in which they were left.
 * @example overlapping(reading.trace, [{ start: 0, end: 6 }])[0]?.why // '12 mentions of "Turkey"'
 */
export function overlapping(trace: readonly Reason[], stretches: readonly Stretch[]): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const reason of trace) {
    const { span } = reason;
    if (span === undefined || found.size >= MOST) continue;
    if (!stretches.some(({ start, end }) => span.start < end && start < span.end)) continue;
    found.set(`${reason.rule} ${reason.why}`, reason);
  }
  return [...found.values()];
}
