// Acts that contradict one another: one report tells that it happened and another that it did not, or another place, or another doer.

import { contentId } from '../../base/content-id.js';
import type { DerivedActs } from '../acts/derive-acts.js';
import { arePlacesApart } from '../acts/forbid-acts.js';
import type { Telling } from '../acts/telling.js';
import { gapOf, widthOf } from '../day-range.js';
import { groupBy } from '../group-by.js';
import type { Act } from '../record.js';
import { type ClaimGround, chainOf, evidenceOf, type OpenClaim } from './make-claims.js';

/** Acts of one key are compared with those just before them. */
const WINDOW = 6;

/** Types of acts whose doer is often in dispute. */
const DISPUTED = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/**
 * Claims that two acts cannot both bear out: under one key for each such pair.
 * @example contradictActs(acts, ground).map(({ kind, value }) => [kind, value]) // [['status', 'happened'], ['status', 'denied']]
 */
export function contradictActs({ acts, tellingsOf }: DerivedActs, ground: ClaimGround): readonly OpenClaim[] {
  const byParties = groupBy(
    acts.filter(({ parties }) => parties.length > 1),
    partiesKey,
  );
  const byVictim = groupBy(
    acts.filter(({ type, place }) => DISPUTED.has(type) && place !== null),
    victimKey,
  );
  const pairs = [
    ...nearPairs(byParties).flatMap(([a, b]) => (statusDiffers(a, b) ? [{ a, b, kind: 'status' as const }] : [])),
    ...nearPairs(byParties).flatMap(([a, b]) =>
      placeDiffers(a, b, tellingsOf) ? [{ a, b, kind: 'place' as const }] : [],
    ),
    ...nearPairs(byVictim).flatMap(([a, b]) => (doerDiffers(a, b) ? [{ a, b, kind: 'who' as const }] : [])),
  ];
  return pairs.flatMap(({ a, b, kind }) => {
    const key = `${kind} ${[a.id, b.id].sort().join(' ')}`;
    return [a, b].flatMap((act) => claimsFor(act, kind, key, tellingsOf.get(act.id) ?? [], ground));
  });
}

function partiesKey({ type, parties }: Act): string {
  return [type, ...parties.map(({ thing }) => thing)].join(' ');
}

function victimKey({ type, place, parties }: Act): string {
  const victims = parties.filter(({ role }) => role === 'recipient').map(({ thing }) => thing);
  return [type, place, ...victims].join(' ');
}

function nearPairs(groups: ReadonlyMap<string, readonly Act[]>): readonly (readonly [Act, Act])[] {
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return sorted.flatMap((act, i) => sorted.slice(Math.max(0, i - WINDOW), i).map((before) => [before, act] as const));
  });
}

function orderOf({ time, id }: Act): string {
  return `${time.latest ?? time.earliest ?? '~'} ${id}`;
}

function statusDiffers(a: Act, b: Act): boolean {
  const [first, second] = [isDenied(a), isDenied(b)];
  const isReal = (act: Act) =>
    act.factuality === 'happened' || act.factuality === 'ongoing' || act.factuality === 'alleged';
  return first !== second && (first ? isReal(b) : isReal(a)) && isNear(a, b);
}

function isDenied({ factuality }: Act): boolean {
  return factuality === 'denied' || factuality === 'negated';
}

/** Acts at unknown times may lie years apart, and contradict nothing. */
function isNear(a: Act, b: Act): boolean {
  const widths = [widthOf(a.time), widthOf(b.time)];
  return widths.every((width) => width !== null && width <= 31) && gapOf(a.time, b.time) === 0;
}

function placeDiffers(a: Act, b: Act, tellingsOf: DerivedActs['tellingsOf']): boolean {
  if (!isNear(a, b) || widthOf(a.time)! > 2 || widthOf(b.time)! > 2 || isDenied(a) || isDenied(b)) return false;
  const [first, second] = [placeOf(a, tellingsOf), placeOf(b, tellingsOf)];
  return arePlacesApart(first, second);
}

function placeOf(act: Act, tellingsOf: DerivedActs['tellingsOf']): Telling['place'] {
  return (tellingsOf.get(act.id) ?? []).map(({ place }) => place).find((place) => place !== null) ?? null;
}

function doerDiffers(a: Act, b: Act): boolean {
  const doers = ({ parties }: Act) => parties.filter(({ role }) => role === 'actor').map(({ thing }) => thing);
  const [first, second] = [doers(a), doers(b)];
  if (first.length === 0 || second.length === 0 || !isNear(a, b) || widthOf(a.time)! > 2) return false;
  return !first.some((one) => second.includes(one));
}

function claimsFor(
  act: Act,
  kind: 'status' | 'place' | 'who',
  key: string,
  told: readonly Telling[],
  ground: ClaimGround,
): readonly OpenClaim[] {
  return told.map((telling) => {
    const value = claimedBy(act, kind);
    const evidence = evidenceOf(telling, ground.events.get(telling.id)!);
    const id = contentId('q', [kind, value, telling.id, evidence.report, `${evidence.start}`]);
    const chain = chainOf(telling, ground);
    return { id, key, kind, subject: act.id, value, evidence, chain, low: null, high: null, report: telling.report.id };
  });
}

function claimedBy(act: Act, kind: 'status' | 'place' | 'who'): string {
  if (kind === 'status') return act.factuality;
  if (kind === 'place') return act.place ?? '';
  return act.parties.flatMap(({ thing, role }) => (role === 'actor' ? [thing] : [])).join(' ');
}
