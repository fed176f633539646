// Which states took part in an act, in a few letters: enough to tell of most acts of other states that they are others.
import { DISPUTED } from './contradict-tellings.js';
import { isMutual } from './match-parties.js';
import type { Party, Telling } from './telling.js';

/** What a sign tells of those in one role: countries, and the countries of persons, `?` of one whose country is not known. */
interface SignedRole {
  readonly countries: readonly string[];
  readonly persons: readonly string[];
}

interface Sign {
  readonly sort: string;
  readonly roles: readonly [doers: SignedRole, others: SignedRole];
}

/** `m`: it does not matter who is told first; `d`: who did it is often in dispute; `r`: neither. */
const MUTUAL_SORT = 'm';
const DISPUTED_SORT = 'd';

/**
 * The sign of a telling: the sort of its type, the states that do it, and to whom; the states of persons in small letters, `*` for a state
 * without a code, `?` for a person of whom none is told. Empty where it has no type: then its parties alone never tell it apart.
 * @example partySign(putinMetRaisi) // 'mrus>irn'
 */
export function partySign({ type, parties }: Pick<Telling, 'type' | 'parties'>): string {
  if (type === null) return '';
  const sort = isMutual(type) ? MUTUAL_SORT : DISPUTED.has(type) ? DISPUTED_SORT : 'r';
  const [doers, others] = (['actor', 'recipient'] as const).map((role) => ofRole(parties, role));
  return doers === '' && others === '' ? '' : `${sort}${doers}>${others}`;
}

function ofRole(parties: readonly Party[], role: Party['role']): string {
  const signs = parties.flatMap((party) => {
    if (party.role !== role) return [];
    if (party.sort === 'country') return party.country ?? '*';
    return party.sort === 'person' ? (party.country?.toLowerCase() ?? '?') : [];
  });
  return [...new Set(signs)].sort().join('.');
}

/**
 * Whether two signs tell that each has a state, or a person of a state, that the other has not: what `matchParties` calls a clash. False where
 * the signs do not tell.
 * @example areSignsApart('mIRN>RUS', 'mTUR>RUS', false) // true
 * @param mayContradict whether by their times the two may contradict one another: then those with the same parties in other roles, and deeds of
 * two doers, are not apart
 */
export function areSignsApart(sign: string, other: string, mayContradict: boolean): boolean {
  if (sign === '' || other === '' || sign === other) return false;
  const [a, b] = [readSign(sign), readSign(other)];
  const isAll = clash(together(a.roles), together(b.roles));
  if (a.sort === MUTUAL_SORT || b.sort === MUTUAL_SORT) return isAll;
  const [isDoer, isOther] = [clash(a.roles[0], b.roles[0]), clash(a.roles[1], b.roles[1])];
  if (!mayContradict) return isDoer || isOther;
  return isAll && (isOther || (isDoer && a.sort !== DISPUTED_SORT));
}

/** The signs read last: each stands in many blocks. */
const known = new Map<string, Sign>();
const MOST_KNOWN = 20_000;

function readSign(sign: string): Sign {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const [doers = '', others = ''] = sign.slice(1).split('>');
  const read: Sign = { sort: sign.charAt(0), roles: [readRole(doers), readRole(others)] };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sign, read);
  return read;
}

function readRole(text: string): SignedRole {
  const signs = text === '' ? [] : text.split('.');
  return {
    countries: signs.filter((sign) => STATE.test(sign)),
    persons: signs.filter((sign) => !STATE.test(sign)).map((sign) => sign.toUpperCase()),
  };
}

/** A state's sign, and no person's. */
const STATE = /^[A-Z*]/;

function together(roles: Sign['roles']): SignedRole {
  return { countries: roles.flatMap(({ countries }) => countries), persons: roles.flatMap(({ persons }) => persons) };
}

function clash(a: SignedRole, b: SignedRole): boolean {
  return areApart(countriesAlone(a), countriesAlone(b)) || areApart(a.persons, b.persons);
}

/** A state whose president is there too says no more. */
function countriesAlone({ countries, persons }: SignedRole): readonly string[] {
  return countries.filter((country) => !persons.includes(country));
}

function areApart(here: readonly string[], there: readonly string[]): boolean {
  const hasLone = (some: readonly string[], others: readonly string[]) =>
    others.length > 0 && !others.includes('?') && some.some((one) => one !== '?' && !others.includes(one));
  return hasLone(here, there) && hasLone(there, here);
}
