// Conflicts: claims under one key that cannot all be right. Both sides stay, ranked by how many tell them who do not copy one another.
import { contentId } from '../../base/content-id.js';
import type { Span } from '../../base/span.js';
import { gapOf } from '../day-range.js';
import { groupBy } from '../group-by.js';
import { countWitnesses } from './count-witnesses.js';

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
  /** Stems of what a figure counts, or the names of a place; claims that share none of them speak of different things, or places. */
  readonly words: readonly string[];
  /** The country of a place that is larger than a town. */
  readonly wideIn: string | null;
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
  if (!areAtOdds(open, meant)) return [];
  const claims = open.map(({ id }) => id).sort();
  const subject = open.map((claim) => claim.subject).sort()[0]!;
  return [{ id: contentId('x', [key, ...claims]), key, kind: one.kind, subject, claims }];
}

/** It takes two reports to disagree, and that nothing that the one says of a day, place or figure goes with anything that the other says. */
function areAtOdds(open: readonly OpenClaim[], meant: (claim: OpenClaim) => string): boolean {
  const reports = unlikeReports(open, meant);
  const { kind } = open[0]!;
  return reports.some((ours, i) =>
    reports.slice(i + 1).some((theirs) => {
      const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
      const compared = pairs.filter(([one, other]) => one.kind !== 'figure' || countOneThing(one, other));
      const isOdd = ([one, other]: readonly [OpenClaim, OpenClaim]) => cannotBoth(one, other, meant);
      return SAID_TWICE.has(kind) ? compared.length > 0 && compared.every(isOdd) : compared.some(isOdd);
    }),
  );
}

/** Of reports that claim the same two are enough: what thousands tell of is compared in the time of what few say of it. */
function unlikeReports(
  open: readonly OpenClaim[],
  meant: (claim: OpenClaim) => string,
): readonly (readonly OpenClaim[])[] {
  const textOf = (claim: OpenClaim) => {
    const { kind, value, low: from, high: to, words, wideIn } = claim;
    return JSON.stringify([kind, value, from, to, words, wideIn, meant(claim)]);
  };
  const reports = [...groupBy(open, ({ report }) => report).values()];
  const alike = groupBy(reports, (claims) => claims.map(textOf).sort().join(' '));
  return [...alike.values()].flatMap((same) => same.slice(0, 2));
}

/** What a report may say in two ways of one act: a day and a week, nine dead and later 22. */
const SAID_TWICE: ReadonlySet<SettledClaim['kind']> = new Set(['day', 'place', 'figure']);

/** "29 Turkish soldiers" and "33 soldiers", but not "40 wounded soldiers" and "12 Syrian soldiers". */
function countOneThing({ words: a }: OpenClaim, { words: b }: OpenClaim): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function cannotBoth(a: OpenClaim, b: OpenClaim, meant: (claim: OpenClaim) => string): boolean {
  switch (a.kind) {
    case 'figure':
      return low(a) > high(b) || low(b) > high(a);
    case 'day':
      return gapOf(daysOf(a.value), daysOf(b.value)) > 0;
    case 'place':
      return meant(a) !== meant(b) && !isOnePlace(a, b);
    default:
      return meant(a) !== meant(b);
  }
}

/** Places of one name, or one of them a region of the country that both are in, as far as they are told. */
function isOnePlace(a: OpenClaim, b: OpenClaim): boolean {
  return a.wideIn !== null || b.wideIn !== null || a.words.some((word) => b.words.includes(word));
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
    return { value, count: countWitnesses(ours) };
  });
  const most = Math.max(...witnesses.map(({ count }) => count));
  const leading = witnesses.filter(({ count }) => count === most);
  const preferred = leading.length === 1 && witnesses.length > 1 ? leading[0]!.value : null;
  return [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => {
      const { low: _low, high: _high, witness: _witness, words: _words, wideIn: _wideIn, ...rest } = claim;
      return { ...rest, rank: meant(claim) === preferred ? 'preferred' : 'normal' };
    });
}
