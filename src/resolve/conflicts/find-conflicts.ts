// Conflicts: claims under one key that cannot all be right. Both sides stay, ranked by how many tell them who do not copy one another.
import { contentId } from '../../base/content-id.js';
import { gapOf } from '../day-range.js';
import { groupBy } from '../group-by.js';
import type { Claim, Conflict } from '../record.js';
import type { OpenClaim } from './make-claims.js';

/** Claims under their keys, ranked, and those keys under which they cannot all be right. */
export interface Disagreement {
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The claims with their ranks, and the conflicts among them.
 * @example findConflicts(claims, (claim) => claim.report).conflicts[0]?.kind // 'figure'
 * @param witnessOf the same for claims that come from copies of one text
 */
export function findConflicts(open: readonly OpenClaim[], witnessOf: (claim: OpenClaim) => string): Disagreement {
  const groups = [...groupBy(open, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranked = groups.map(([key, claims]) => ({ key, claims: rankClaims(claims, witnessOf), open: claims }));
  return {
    claims: ranked.flatMap(({ claims }) => claims),
    conflicts: ranked.flatMap(({ key, claims, open: ours }) => {
      const first = ours[0]!;
      if (!ours.some((one) => ours.some((other) => cannotBoth(one, other)))) return [];
      const id = contentId('x', [key, ...claims.map((claim) => claim.id)]);
      return [{ id, key, kind: first.kind, subject: first.subject, claims }];
    }),
  };
}

/** A report that gives two figures means two things by them; it takes two reports to disagree. */
function cannotBoth(a: OpenClaim, b: OpenClaim): boolean {
  if (a.report === b.report || a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'figure':
      return low(a) > high(b) || low(b) > high(a);
    case 'day':
      return gapOf(daysOf(a.value), daysOf(b.value)) > 0;
    default:
      return a.value !== b.value;
  }
}

function low(claim: OpenClaim): number {
  return claim.low ?? Number.NEGATIVE_INFINITY;
}

function high(claim: OpenClaim): number {
  return claim.high ?? Number.POSITIVE_INFINITY;
}

function daysOf(value: string) {
  const [earliest = null, latest = earliest] = value.split('/');
  return { earliest, latest };
}

/** What most independent witnesses say is preferred; where two sides have as many, none is. */
function rankClaims(claims: readonly OpenClaim[], witnessOf: (claim: OpenClaim) => string): readonly Claim[] {
  const witnesses = [...groupBy(claims, ({ value }) => value)].map(([value, ours]) => {
    return { value, count: new Set(ours.map(witnessOf)).size };
  });
  const most = Math.max(...witnesses.map(({ count }) => count));
  const leading = witnesses.filter(({ count }) => count === most);
  const preferred = leading.length === 1 && witnesses.length > 1 ? leading[0]!.value : null;
  return [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ low: _low, high: _high, report: _report, ...claim }) => {
      return { ...claim, rank: claim.value === preferred ? 'preferred' : 'normal' };
    });
}
