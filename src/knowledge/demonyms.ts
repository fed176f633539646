// Peoples and adjectives of countries: "Turkish", "Turk" and "Turks" mean Turkey. The words stand in src/knowledge/countries/.
import { COUNTRIES, type Country } from './countries.js';
import { foldName } from './fold-name.js';

/** Endings whose plural is the word itself: `Chinese`, `Swiss`, `British`, `French`. */
const NO_PLURAL = /(?:ese|ss|ois|ish|sh|ch|z|s)$/;

const byWord = new Map<string, Country>();
for (const country of COUNTRIES) {
  for (const adjective of country.demonyms.adjectives) addWord(adjective, country);
}
for (const country of COUNTRIES) {
  for (const noun of country.demonyms.nouns) for (const form of formsOf(noun)) addWord(form, country);
}

/**
 * The country of a people or adjective, singular or plural; of one word for two the usual one ("Korean" is South Korean).
 * @example countryByDemonym('Turks')?.iso3 // 'TUR'
 * @example countryByDemonym('South Koreans')?.iso3 // 'KOR'
 * @example countryByDemonym('polish') // null: the word needs its capital
 */
export function countryByDemonym(word: string): Country | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  return byWord.get(foldName(word)) ?? null;
}

/** A noun for one of a people, with its plural and, of "-man", the woman. */
function formsOf(noun: string): readonly string[] {
  if (noun.endsWith('man') && /(?:sh|ch|ts|lsh|nx)man$/.test(noun)) {
    const stem = noun.slice(0, -3);
    return [noun, `${stem}men`, `${stem}woman`, `${stem}women`];
  }
  if (noun.endsWith('woman')) return [noun, `${noun.slice(0, -5)}women`];
  return NO_PLURAL.test(noun) ? [noun] : [noun, `${noun}s`];
}

function addWord(word: string, country: Country): void {
  const key = foldName(word);
  if (!byWord.has(key)) byWord.set(key, country);
}
