// The pronouns of English that refer: person, number, gender, and whether they are reflexive.
import type { Gender } from '../mention.js';

/** What a pronoun says of its referent. */
export interface PronounFacts {
  readonly person: 1 | 2 | 3;
  readonly number: 'one' | 'many' | null;
  readonly gender: Gender | null;
  readonly reflexive: boolean;
}

const PRONOUNS = new Map<string, PronounFacts>();

function add(words: string, person: 1 | 2 | 3, number: 'one' | 'many' | null, gender: Gender | null): void {
  for (const word of words.split(' ')) {
    PRONOUNS.set(word, { person, number, gender, reflexive: /sel(?:f|ves)$/.test(word) });
  }
}

add('i me my mine myself', 1, 'one', null);
add("we us our ours ourselves 's ’s", 1, 'many', null);
add('you your yours ya ye', 2, null, null);
add('yourself', 2, 'one', null);
add('yourselves', 2, 'many', null);
add('he him his himself', 3, 'one', 'male');
add('she her hers herself', 3, 'one', 'female');
add('it its itself', 3, 'one', 'neuter');
add('they them their theirs themselves', 3, 'many', null);
add("'em em themself", 3, 'many', null);

/**
 * What a word says as a pronoun; null where it is none of those that refer to persons and things.
 * @example pronounFacts('her') // { person: 3, number: 'one', gender: 'female', reflexive: false }
 */
export function pronounFacts(word: string): PronounFacts | null {
  return PRONOUNS.get(word.toLowerCase()) ?? null;
}
