// Which acts of a digest a chart is to show: by who takes part, what, where, how real, who reports it, and when.
import type { ActDigest, DigestAct } from './act-digest.js';
import type { Days } from './answer.js';
import { isWithin } from './days.js';
import type { Side } from './side.js';

/** Which of the two clocks: when acts happened, or when they were reported. */
export type Clock = 'happened' | 'reported';

/** Which acts are meant; what is left out does not matter. */
export interface ActFilter {
  /** All of these take part. */
  readonly sides?: readonly Side[];
  readonly place?: Side | null;
  readonly types?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  readonly clock?: Clock;
  readonly period?: Days;
}

/**
 * The acts that a filter lets through, in their order.
 * @example filterActs(digest, { types: ['CONSULT'] }).every(({ type }) => type === 'CONSULT') // true
 */
export function filterActs({ acts, outlets }: ActDigest, filter: ActFilter): readonly DigestAct[] {
  const { sides = [], place = null, types, statuses, modes, outlet, clock = 'happened', period } = filter;
  // The same list, so that what is worked out for it is known again.
  if (isOpen(filter)) return acts;
  const number = outlet === undefined ? null : outlets.indexOf(outlet);
  return acts.filter(
    (act) =>
      isOneOf(types, act.type) &&
      isOneOf(modes, act.mode) &&
      isOneOf(statuses, act.factuality) &&
      (number === null || act.outlets.includes(number)) &&
      (period === undefined || isWithin(daysOn(act, clock), period)) &&
      sides.every((side) => act.parties.some((party) => side.includes(party))) &&
      (place === null || (act.place !== null && place.includes(act.place))),
  );
}

function isOpen({ sides = [], place = null, types, statuses, modes, outlet, period }: ActFilter): boolean {
  const others = [types, statuses, modes, outlet, period];
  return sides.length === 0 && place === null && others.every((one) => one === undefined);
}

function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

/**
 * The days of an act on one of the clocks.
 * @example daysOn(act, 'reported') // { earliest: '2015-11-24', latest: '2015-11-24' }
 */
export function daysOn({ time, reported }: DigestAct, clock: Clock): Days {
  return clock === 'happened' ? time : reported;
}
