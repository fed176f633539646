// What a person's name and the title before it say of the person's sex.
import { givenNameGender, isGivenName } from '../../knowledge/given-names.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../mention.js';

const TITLES: Readonly<Record<string, 'male' | 'female'>> = {
  'mr.': 'male',
  mr: 'male',
  sir: 'male',
  lord: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  madame: 'female',
};

/**
 * The sex that a title or a given name tells of; null where neither does.
 * @example nameGender(sentence, run) // 'female' for "Merkel" in "Mrs. Merkel", 'male' for "Ebrahim Raisi"
 */
export function nameGender(sentence: Sentence, { first, last }: WordRun): 'male' | 'female' | null {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const { form, lemma, upos } = sentence.tokens[i]!;
    const told = TITLES[form.toLowerCase()] ?? (upos === 'PUNCT' ? null : (roleNoun(lemma)?.gender ?? null));
    if (told !== null) return told;
    if (!/^\p{Lu}/u.test(form)) break;
  }
  const given = sentence.tokens.slice(first, Math.max(last, first + 1)).find(({ form }) => isGivenName(form));
  return given === undefined ? null : givenNameGender(given.form);
}
