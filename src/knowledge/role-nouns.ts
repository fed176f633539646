// What a common noun can refer to: a person, people, a body, a place, a country; and what it says of sex.
import {
  BODY_NOUNS,
  COUNTRY_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  SEAT_NOUNS,
} from './role-noun-words.js';

/** The kinds of referent that a noun can have. */
export type NounKind = 'person' | 'people' | 'organization' | 'place' | 'country';

/** What a noun says of its referent. Its first kind is the usual one. */
export interface RoleNoun {
  readonly kinds: readonly NounKind[];
  readonly gender: 'male' | 'female' | null;
}

const NOUNS = new Map<string, { kinds: NounKind[]; gender: 'male' | 'female' | null }>();

function add(words: string, kind: NounKind, gender: 'male' | 'female' | null = null): void {
  for (const word of words.split(' ')) {
    const known = NOUNS.get(word);
    if (known === undefined) NOUNS.set(word, { kinds: [kind], gender });
    else if (!known.kinds.includes(kind)) known.kinds.push(kind);
  }
}

add(MALE_NOUNS, 'person', 'male');
add(FEMALE_NOUNS, 'person', 'female');
add(PERSON_NOUNS, 'person');
add(COUNTRY_NOUNS, 'country');
add(SEAT_NOUNS, 'place');
add(SEAT_NOUNS, 'organization');
add(BODY_NOUNS, 'organization');
add(PLACE_NOUNS, 'place');
add(PEOPLE_NOUNS, 'people');

/** Endings that make nouns for persons of verbs, subjects and places: "policymaker", "neurologist", "statesman". */
const PERSON_ENDINGS: readonly (readonly [string, 'male' | 'female' | null])[] = [
  ['woman', 'female'],
  ['women', 'female'],
  ['man', 'male'],
  ['person', null],
  ['ologist', null],
  ['maker', null],
  ['holder', null],
  ['goer', null],
  ['keeper', null],
  ['worker', null],
  ['leader', null],
  ['mate', null],
  ['crat', null],
  ['ist', null],
];

/** Nouns that end so and are no persons. */
const NO_PERSONS = new Set(
  'checklist shortlist blacklist playlist wishlist watchlist zeitgeist assist climate estimate stalemate checkmate'.split(
    ' ',
  ),
);

/**
 * What a noun's lemma says of its referent; null where it is no noun for persons, bodies, places or countries.
 * @example roleNoun('spokeswoman') // { kinds: ['person'], gender: 'female' }
 * @example roleNoun('drone') // null
 */
export function roleNoun(lemma: string): RoleNoun | null {
  const word = lemma.toLowerCase();
  const known = NOUNS.get(word);
  if (known !== undefined) return known;
  if (NO_PERSONS.has(word)) return null;
  const ending = PERSON_ENDINGS.find(([end]) => word.length > end.length + 2 && word.endsWith(end));
  return ending === undefined ? null : { kinds: ['person'], gender: ending[1] };
}
