// Conflicts: claims under one key that cannot all be right. Both sides stay, ranked by how many tell them who do not copy one another.
import { contentId } from '../../base/content-id.js';
import type { Span } from '../../base/span.js';
import { gapOf } from '../day-range.js';
import { groupBy } from '../group-by.js';

/** What somebody says of an act, or of who holds what: claims under one key speak of one matter. */
export interface SettledClaim extends Span {
  readonly id: string;
  readonly key: string;
  readonly kind: 'figure' | 'day' | 'place' | 'status' | 'who' | 'office';
  /** The act that it is about; of an office the cell that it is of. */
  readonly subject: string;
  readonly value: string;
  /** From whom it came to the report, nearest the matter first: cells; empty where the report says it itself. */
  readonly chain: readonly string[];
  readonly report: string;
  /** Nothing is thrown away: what most witnesses say is preferred, the rest stands beside it. */
  readonly rank: 'preferred' | 'normal';
}

/** A claim with its value in a form that can be compared. */
export interface OpenClaim extends Omit<SettledClaim, 'rank'> {
  readonly low: number | null;
  readonly high: number | null;
  /** The same for claims that come from copies of one text. */
  readonly witness: string;
}

/** Claims under one key that cannot all be right. */
export interface SettledConflict {
  readonly id: string;
  readonly key: string;
  readonly kind: SettledClaim['kind'];
  readonly subject: string;
  /** The ids of its claims, in order. */
  readonly claims: readonly string[];
}

/** Claims with their ranks, and the conflicts among them. */
export interface Disagreement {
  readonly claims: readonly SettledClaim[];
  readonly conflicts: readonly SettledConflict[];
}

/**
 * The claims with their ranks, and the conflicts among them.
 * @example findConflicts(claims).conflicts[0]?.kind // 'figure'
 * @param meant what a value stands for, where two values can mean one: the thing of a cell
 */
export function findConflicts(
  open: readonly OpenClaim[],
  meant: (claim: OpenClaim) => string = ({ value }) => value,
): Disagreement {
  const groups = [...groupBy(open, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ranked = groups.map(([key, claims]) => ({ key, ranked: rankClaims(claims, meant), open: claims }));
  return {
    claims: ranked.flatMap((group) => group.ranked),
    conflicts: ranked.flatMap((group) => conflictOf(group.key, group.open, meant)),
  };
}

function conflictOf(
  key: string,
  open: readonly OpenClaim[],
  meant: (claim: OpenClaim) => string,
): readonly SettledConflict[] {
  const one = open[0]!;
  if (!open.some((first) => open.some((second) => cannotBoth(first, second, meant)))) return [];
  const claims = open.map(({ id }) => id).sort();
  const subject = open.map((claim) => claim.subject).sort()[0]!;
  return [{ id: contentId('x', [key, ...claims]), key, kind: one.kind, subject, claims }];
}

/** A report that gives two figures means two things by them; it takes two reports to disagree. */
function cannotBoth(a: OpenClaim, b: OpenClaim, meant: (claim: OpenClaim) => string): boolean {
  if (a.report === b.report) return false;
  switch (a.kind) {
    case 'figure':
      return low(a) > high(b) || low(b) > high(a);
    case 'day':
      return gapOf(daysOf(a.value), daysOf(b.value)) > 0;
    default:
      return meant(a) !== meant(b);
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
function rankClaims(claims: readonly OpenClaim[], meant: (claim: OpenClaim) => string): readonly SettledClaim[] {
  const witnesses = [...groupBy(claims, meant)].map(([value, ours]) => {
    return { value, count: new Set(ours.map(({ witness }) => witness)).size };
  });
  const most = Math.max(...witnesses.map(({ count }) => count));
  const leading = witnesses.filter(({ count }) => count === most);
  const preferred = leading.length === 1 && witnesses.length > 1 ? leading[0]!.value : null;
  return [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => {
      const { low: _low, high: _high, witness: _witness, ...rest } = claim;
      return { ...rest, rank: meant(claim) === preferred ? 'preferred' : 'normal' };
    });
}
