// Which families of act words a word belongs to, and how much the same word told twice says.
import { ACT_FAMILIES, LIGHT_WORDS, SAYING_WORDS } from './act-families.js';
import { wordSet } from './word-set.js';

const FAMILIES = familiesOf(ACT_FAMILIES);
const SAYING = wordSet(SAYING_WORDS);
const LIGHT = wordSet(LIGHT_WORDS);

/**
 * The families that a lemma belongs to, by number; none for a word that the table lacks.
 * @example actFamilies('takeover').some((family) => actFamilies('acquire').includes(family)) // true
 */
export function actFamilies(lemma: string): readonly number[] {
  return FAMILIES.get(lemma) ?? [];
}

/**
 * What sort of word tells of an act: of saying, one that says little alone, or one of its own.
 * @example actWordSort('say') // 'saying'
 */
export function actWordSort(lemma: string): 'saying' | 'light' | 'own' {
  return SAYING.has(lemma) ? 'saying' : LIGHT.has(lemma) ? 'light' : 'own';
}

function familiesOf(rows: string): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [number, row] of rows.trim().split('\n').entries()) {
    for (const word of row.split(' ')) {
      const lemma = word.replaceAll('_', ' ');
      families.set(lemma, [...(families.get(lemma) ?? []), number]);
    }
  }
  return families;
}
