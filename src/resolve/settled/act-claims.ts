// The claims of an act: what each telling of it says of the day, the place, the figures, with its words and through whom it came.
import { idWithin } from '../../base/content-id.js';
import type { ToldAct } from '../told/told-act.js';
import type { OpenClaim } from './find-conflicts.js';

/**
 * The claims of the tellings of one act.
 * @example actClaims('e-1', told).map(({ kind }) => kind) // ['day', 'place', 'figure']
 */
export function actClaims(act: string, told: readonly ToldAct[]): readonly OpenClaim[] {
  return told.flatMap(({ telling, chain, witness, claims }) =>
    claims.map(({ kind, about, value, start, end, low, high, words, wideIn }): OpenClaim => {
      const report = telling.report.id;
      const id = idWithin('q', report, [kind, about, value, telling.id, `${start}`, `${end}`]);
      const said = { value, start, end, low, high, words, wideIn };
      return { id, key: `${act} ${about}`, kind, subject: act, chain, report, witness, ...said };
    }),
  );
}

/** In what two acts contradict one another. */
export type Contradiction = 'status' | 'place' | 'who';

/** An act with the tellings of it. */
export interface ActWithTold {
  readonly id: string;
  readonly factuality: string;
  readonly placeCell: string | null;
  readonly told: readonly ToldAct[];
}

/**
 * The claims that two acts make against one another: all tellings of both, under one key.
 * @example clashClaims('status', happened, denied).map(({ value }) => value) // ['happened', 'denied']
 */
export function clashClaims(kind: Contradiction, first: ActWithTold, second: ActWithTold): readonly OpenClaim[] {
  const key = [kind, ...[first.id, second.id].sort()].join(' ');
  return [first, second].flatMap((act) =>
    act.told.map(({ telling, events, chain, witness, cells }): OpenClaim => {
      const value = claimedBy(
        kind,
        act,
        telling.parties.map(({ node, role }) => (role === 'actor' ? cells[node] : '')),
      );
      const { start, end } = events[0]!;
      const id = idWithin('q', telling.report.id, [key, value, telling.id]);
      const from = { chain, report: telling.report.id, start, end, witness };
      return { id, key, kind, subject: act.id, value, low: null, high: null, words: [], wideIn: null, ...from };
    }),
  );
}

function claimedBy(
  kind: Contradiction,
  { factuality, placeCell }: ActWithTold,
  doers: readonly (string | undefined)[],
) {
  if (kind === 'status') return factuality;
  return kind === 'place' ? (placeCell ?? '') : [...new Set(doers.filter(Boolean))].sort().join(' ');
}
