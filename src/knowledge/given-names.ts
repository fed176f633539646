// Whether a given name is a man's or a woman's.

import { foldName } from './fold-name.js';
import { FEMALE_GIVEN_NAMES } from './given-names-female.js';
import { MALE_GIVEN_NAMES } from './given-names-male.js';

const [MALE, FEMALE] = [setOf(MALE_GIVEN_NAMES), setOf(FEMALE_GIVEN_NAMES)];

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/**
 * The sex that a given name tells of; null for a name that both bear ("Sasha") or that is not in the tables.
 * @example givenNameGender('Ebrahim') // 'male'
 * @example givenNameGender('Zhao') // null
 */
export function givenNameGender(name: string): 'male' | 'female' | null {
  const folded = foldName(name).replace(/ /g, '');
  const [male, female] = [MALE.has(folded), FEMALE.has(folded)];
  if (male === female) return null;
  return male ? 'male' : 'female';
}

/**
 * Whether a word is in the tables of given names, whoever bears it.
 * @example isGivenName('Sasha') // true
 */
export function isGivenName(name: string): boolean {
  const folded = foldName(name).replace(/ /g, '');
  return MALE.has(folded) || FEMALE.has(folded);
}
