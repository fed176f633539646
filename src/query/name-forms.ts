// The forms under which a name that somebody asks for may stand in the record.
import { bodyByName } from '../knowledge/bodies.js';
import { countryByName } from '../knowledge/countries.js';
import { countryByDemonym } from '../knowledge/demonyms.js';
import { foldName } from '../knowledge/fold-name.js';
import { groupByName } from '../knowledge/groups.js';
import { countryByMetonym } from '../knowledge/metonyms.js';
import { outletByName } from '../knowledge/outlets.js';
import { isHonorific, isTitleWord } from '../knowledge/titles.js';

/** What a name may stand under. */
export interface NameForms {
  /** Folded, in the order in which they are tried: as written, without titles, other names of the same body. */
  readonly keys: readonly string[];
  /** ISO 3166-1 alpha-3 of the country that it names, by its own name or that of its people; null for none. */
  readonly country: string | null;
  /** The same of the country whose seat of government it names. */
  readonly seatOf: string | null;
}

/**
 * The forms of a name.
 * @example nameForms('President Putin').keys // ['president putin', 'putin']
 * @example nameForms('the Kremlin').seatOf // 'RUS'
 */
export function nameForms(words: string): NameForms {
  const name = words.trim().replace(/\s+/g, ' ');
  const known = bodyByName(name) ?? outletByName(name) ?? groupByName(name);
  const others = known === null ? [] : known.names;
  const keys = [name, withoutTitles(name), ...others].map(foldName).filter((key) => key !== '');
  return { keys: [...new Set(keys)], country: countryOf(name), seatOf: countryByMetonym(name)?.country.iso3 ?? null };
}

/** On a command line "russia" is Russia, and "turkey" is Turkey. */
function countryOf(name: string): string | null {
  const capital = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  for (const words of [name, capital]) {
    const country = countryByName(words) ?? countryByDemonym(words);
    if (country !== null) return country.iso3;
  }
  return null;
}

/** "Foreign Minister Sergey Lavrov" and "Russian President Putin" without what stands before the name. */
function withoutTitles(name: string): string {
  const words = name.split(' ');
  const isBefore = (word: string) => isTitleWord(word) || isHonorific(word) || countryByDemonym(word) !== null;
  let at = 0;
  // An adjective of a title goes where a title follows: "Foreign Minister".
  while (at < words.length - 1 && (isBefore(words[at] ?? '') || isTitleWord(words[at + 1] ?? ''))) at += 1;
  return words.slice(at).join(' ');
}
