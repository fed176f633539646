// Tellings that contradict one another: the same parties and time, and one says that it happened, the other that it did not, or elsewhere; or
// one deed and two doers.
import { gapOf, widthOf } from '../day-range.js';
import type { Contradiction } from '../settled/act-claims.js';
import { factualityOf } from '../settled/make-act.js';
import type { ToldAct } from '../told/told-act.js';
import { arePlacesApart } from './forbid-acts.js';
import { agreeParties } from './match-parties.js';
import type { Party, Telling } from './telling.js';

/** Types of acts whose doer is often in dispute. */
export const DISPUTED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** Acts at times that are wider may lie apart, and contradict nothing. */
const DAYS_OF_STATUS = 31;
const DAYS_OF_PLACE = 2;

/** At this agreement and above two parties are one; below the lower one they are two. */
const ONE_PARTY = 0.9;
const TWO_PARTIES = 0.6;

/**
 * In what two tellings contradict one another; null where they can both be right.
 * @example contradictTellings(toldAsDone, toldAsDenied) // 'status'
 */
export function contradictTellings(first: ToldAct, second: ToldAct): Contradiction | null {
  const [a, b] = [first.telling, second.telling];
  if (a.type === null || a.type !== b.type || !areNear(a, b, DAYS_OF_STATUS)) return null;
  const [one, other] = [factualityOf([first]), factualityOf([second])];
  const isOneDenied = isDenied(one) !== isDenied(other);
  if (areSameParties(a.parties, b.parties)) {
    if (isOneDenied && isReal(isDenied(one) ? other : one)) return 'status';
    if (isDenied(one) || isDenied(other) || !areNear(a, b, DAYS_OF_PLACE)) return null;
    return arePlacesApart(a.place, b.place) ? 'place' : null;
  }
  return areNear(a, b, DAYS_OF_PLACE) && haveTwoDoers(a, b) ? 'who' : null;
}

function areNear(a: Telling, b: Telling, days: number): boolean {
  return isWithin(a, days) && isWithin(b, days) && gapOf(a.time, b.time) === 0;
}

function isWithin({ time }: Pick<Telling, 'time'>, days: number): boolean {
  const width = widthOf(time);
  return width !== null && width <= days;
}

/**
 * Whether a telling says its time so closely that another may contradict it.
 * @example mayContradict({ time: { earliest: '2022-07-19', latest: '2022-07-19' } }) // true
 */
export function mayContradict(telling: Pick<Telling, 'time'>): boolean {
  return isWithin(telling, DAYS_OF_STATUS);
}

function isDenied(factuality: string): boolean {
  return factuality === 'denied' || factuality === 'negated';
}

function isReal(factuality: string): boolean {
  return factuality === 'happened' || factuality === 'ongoing' || factuality === 'alleged';
}

function areSameParties(first: readonly Party[], second: readonly Party[]): boolean {
  if (first.length < 2 || second.length < 2) return false;
  return haveLikes(first, second) && haveLikes(second, first);
}

function haveLikes(some: readonly Party[], others: readonly Party[]): boolean {
  return some.every((one) => others.some((other) => agreeParties(one, other) >= ONE_PARTY));
}

/** One deed at one place, done to the same, by others. */
function haveTwoDoers(a: Telling, b: Telling): boolean {
  if (!DISPUTED.has(`${a.type}`) || !isOnePlace(a, b)) return false;
  const [doers, others] = [ofRole(a, 'actor'), ofRole(b, 'actor')];
  const [victims, suffering] = [ofRole(a, 'recipient'), ofRole(b, 'recipient')];
  if (doers.length === 0 || others.length === 0) return false;
  if (!haveLikes(victims, suffering) || !haveLikes(suffering, victims)) return false;
  return !doers.some((one) => others.some((other) => agreeParties(one, other) >= TWO_PARTIES));
}

function ofRole({ parties }: Telling, role: Party['role']): readonly Party[] {
  return parties.filter((party) => party.role === role);
}

function isOnePlace({ place: a }: Telling, { place: b }: Telling): boolean {
  if (a === null || b === null) return false;
  return a.location === null ? a.names.some((name) => b.names.includes(name)) : a.location === b.location;
}
