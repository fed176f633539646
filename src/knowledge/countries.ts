// Countries by what reports call them: any usual, official, short or former name, or an ISO 3166-1 code.
import { type Country, GONE_COUNTRIES, PRESENT_COUNTRIES } from './country-rows.js';
import { foldName } from './fold-name.js';

export type { Country } from './country-rows.js';

/** All countries: those of today, then the states that are no more. */
export const COUNTRIES: readonly Country[] = [...PRESENT_COUNTRIES, ...GONE_COUNTRIES];

/** Names that are common words too; without a capital they name no country. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  'chad',
  'china',
  'emirates',
  'gold coast',
  'guinea',
  'imperial germany',
  'islamic republic',
  'jersey',
  'reunion',
  'turkey',
]);

/** Matches a short name in capitals: `US`, `DPRK`. */
const ACRONYM = /^[A-Z]{2,5}$/;

const byName = new Map<string, Country>();
const byAcronym = new Map<string, Country>();
const byCode = new Map<string, Country>();
for (const country of COUNTRIES) addCodes(country);
for (const country of COUNTRIES) for (const name of currentNames(country)) addName(name, country);
for (const country of COUNTRIES) for (const name of country.formerNames) addName(name, country);

/**
 * The country that a name means, in any case and spelling; of one name for two the usual one ("Congo" is DR Congo).
 * @example countryByName('the Islamic Republic of Iran')?.iso3 // 'IRN'
 * @example countryByName('U.S.')?.iso3 // 'USA'
 * @example countryByName('us') // null: short names need their capitals, and so do words as "turkey"
 */
export function countryByName(words: string): Country | null {
  const folded = foldName(words);
  const named = byName.get(folded);
  if (named !== undefined) return COMMON_WORDS.has(folded) && !/\p{Lu}/u.test(words) ? null : named;
  const letters = words.replace(/^the /i, '').replace(/[.\s]/g, '');
  return byAcronym.get(letters) ?? null;
}

/**
 * The country of an ISO 3166-1 code of two or three letters, in any case.
 * @example countryByCode('irn')?.name // 'Iran'
 * @example countryByCode('IR')?.name // 'Iran'
 */
export function countryByCode(code: string): Country | null {
  return byCode.get(code.toUpperCase()) ?? null;
}

function currentNames({ name, officialName, otherNames }: Country): readonly string[] {
  return [name, officialName, ...otherNames];
}

function addCodes(country: Country): void {
  byCode.set(country.iso2, country);
  byCode.set(country.iso3, country);
}

/** The first country of a name keeps it: the tables put present before gone, and names of today come before former ones. */
function addName(name: string, country: Country): void {
  const [index, key] = ACRONYM.test(name) ? [byAcronym, name] : [byName, foldName(name)];
  if (!index.has(key)) index.set(key, country);
}
