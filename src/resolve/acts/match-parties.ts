// How the parties of two tellings agree: who stands in both, by name or by the country that they are of, and who stands in one alone.
import { agreeNames } from '../things/person-names.js';
import type { Party, Telling } from './telling.js';

/** How parties of two tellings agree. */
export interface PartyMatch {
  /** From 0 to 1: how many of the smaller side have a like on the other; null where a side has none that are named. */
  readonly shared: number | null;
  /** Whether each side has somebody who is not on the other. */
  readonly isClash: boolean;
  /** How many are the same by name. */
  readonly named: number;
  /** Whether a person is the same by name: states take part in much, a person in less. */
  readonly isPersonShared: boolean;
}

const NO_MATCH: PartyMatch = { shared: null, isClash: false, named: 0, isPersonShared: false };

/** A state and its president are one side, but not the same party. */
const SIDE = 0.6;

/**
 * Whether it does not matter in acts of a type who is told first.
 * @example isMutual('CONSULT') // true
 */
export function isMutual(type: string | null): boolean {
  return type !== null && MUTUAL.has(type);
}

/** Agreement at which two parties are one by name. */
const BY_NAME = 0.8;

/** Types of acts in which it does not matter who is told first. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * How the parties of two tellings agree. In acts that are done to somebody, who did it and to whom are compared apart.
 * @example matchParties(putinMetRaisi, putinMetErdogan).isClash // true
 */
export function matchParties(a: Telling, b: Telling): PartyMatch {
  const [first, second] = [a.parties.filter(isNamed), b.parties.filter(isNamed)];
  if (first.length === 0 || second.length === 0) return NO_MATCH;
  if (a.type === null || b.type === null || isMutual(a.type) || isMutual(b.type)) return matchPools(first, second);
  const roles = (['actor', 'recipient'] as const).map((role) => {
    const ofRole = (party: Party) => party.role === role;
    return matchPools(first.filter(ofRole), second.filter(ofRole));
  });
  const known = roles.flatMap(({ shared }) => (shared === null ? [] : [shared]));
  // Roles are misread at times: those who are in both tellings, if in other roles, speak for it a little.
  const shared = known.length > 0 ? mean(known) : (matchPools(first, second).shared ?? 0) / 2;
  return {
    shared,
    isClash: roles.some(({ isClash }) => isClash),
    named: roles.reduce((sum, { named }) => sum + named, 0),
    isPersonShared: roles.some(({ isPersonShared }) => isPersonShared),
  };
}

/**
 * Whether one telling of a meeting names only one of those who met, and the other two and more: who met "his generals" met many that day.
 * @example isOneSided(putinMetGenerals, putinMetErdogan) // true
 */
export function isOneSided(a: Telling, b: Telling): boolean {
  if (!isMeeting(a) || !isMeeting(b)) return false;
  const counts = [a, b].map(({ parties }) => knownByName(parties).length);
  return Math.min(...counts) === 1 && Math.max(...counts) > 1;
}

/**
 * Whether two tellings of meetings name one party each, and not with whom.
 * @example areBothLone(putinMetReporters, putinMetGenerals) // true
 */
export function areBothLone(a: Telling, b: Telling): boolean {
  return [a, b].every((one) => isMeeting(one) && knownByName(one.parties).length === 1);
}

function isMeeting({ type, mode }: Telling): boolean {
  return type === 'CONSULT' && mode !== 'visit';
}

/** Those that a name tells of, but for the state that one of them stands for. */
function knownByName(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    (party) => (TELLING.includes(party.sort) || party.sort === 'group') && !isStoodFor(party, parties),
  );
}

/**
 * Whether two tellings have other parties by name: each one that the other has not, or one of them one more than the two of the other.
 * @example haveOtherParties(putinMetRaisi, putinMetRaisiAndErdogan) // true
 */
export function haveOtherParties(a: Telling, b: Telling): boolean {
  const [first, second] = [knownByName(a.parties), knownByName(b.parties)];
  const isLone = (party: Party, others: readonly Party[]) => others.every((other) => agreeParties(party, other) < SIDE);
  const isMore = first.some((party) => isLone(party, second));
  const isLess = second.some((party) => isLone(party, first));
  if (isMore && isLess) return first.length > 0 && second.length > 0;
  return (isMore && second.length > 1) || (isLess && first.length > 1);
}

/**
 * How many of those in one role are in it on both sides, from 0 to 1; null where a side names none.
 * @example matchRole(toldByCnn, toldByIrna, 'actor') // 1
 */
export function matchRole(a: Telling, b: Telling, role: Party['role']): number | null {
  const ofRole = (party: Party) => party.role === role && isNamed(party);
  return matchPools(a.parties.filter(ofRole), b.parties.filter(ofRole)).shared;
}

/** Kurds and Westerners are named, and are no parties that tell acts apart. */
function isNamed({ sort }: Party): boolean {
  return sort !== 'other';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function matchPools(first: readonly Party[], second: readonly Party[]): PartyMatch {
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (few.length === 0) return NO_MATCH;
  const best = (one: Party, others: readonly Party[]) => Math.max(...others.map((other) => agreeParties(one, other)));
  const found = few.map((party) => best(party, many));
  // A state on one side and a person on the other may well be host and state: only like stands against like.
  const isClash = TELLING.some((sort) => {
    const [here, there] = [few, many].map((parties) =>
      parties.filter((party) => party.sort === sort && !isStoodFor(party, parties)),
    );
    const lone = (parties: readonly Party[], others: readonly Party[]) =>
      others.length > 0 && parties.some((party) => best(party, others) < SIDE);
    return lone(here!, there!) && lone(there!, here!);
  });
  const named = few.filter((_, i) => found[i]! > BY_NAME);
  return {
    shared: mean(found),
    isClash,
    named: named.length,
    isPersonShared: named.some(({ sort }) => sort === 'person'),
  };
}

/** A state whose president is there too says no more. */
function isStoodFor({ sort, country }: Party, parties: readonly Party[]): boolean {
  return sort === 'country' && parties.some((party) => party.sort === 'person' && party.country === country);
}

const TELLING: readonly Party['sort'][] = ['person', 'country', 'body'];

/**
 * How far two parties are one: 1 by name, less where one is the country of the other.
 * @example agreeParties(putin, russia) // 0.6
 */
export function agreeParties(a: Party, b: Party): number {
  if (a.sort === 'country' && b.sort === 'country') return +(a.country === b.country);
  if (a.sort === 'person' && b.sort === 'person') return personAgreement(a, b);
  if (a.sort !== 'country' && b.sort !== 'country' && a.names.some((name) => b.names.includes(name))) return 1;
  const isSide = a.country !== null && a.country === b.country && (a.sort !== 'person' || b.sort !== 'person');
  return isSide ? SIDE : 0;
}

function personAgreement(a: Party, b: Party): number {
  const names = agreeNames(a.nameWords, b.nameWords);
  if (names === 'none') return 0;
  const isApart = a.country !== null && b.country !== null && a.country !== b.country;
  return isApart ? 0.3 : names === 'partial' ? 0.9 : 1;
}
