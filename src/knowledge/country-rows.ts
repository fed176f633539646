// The tables of countries as records: what stands in src/knowledge/countries/, taken apart field by field.
import { AFRICA } from './countries/africa.js';
import { AMERICAS } from './countries/americas.js';
import { ASIA } from './countries/asia.js';
import { EUROPE } from './countries/europe.js';
import { GONE } from './countries/gone.js';
import { OCEANIA } from './countries/oceania.js';

/** A country, a territory with a code of its own, or a state that is no more. */
export interface Country {
  /** ISO 3166-1 alpha-2; ISO 3166-3 or our own (first letter X) for a state that is no more. */
  readonly iso2: string;
  readonly iso3: string;
  /** The usual English name, without "the". */
  readonly name: string;
  readonly officialName: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly demonyms: { readonly adjectives: readonly string[]; readonly nouns: readonly string[] };
  /** Null for land without a town. */
  readonly capital: string | null;
  /** In degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** First and last year of a state that is no more; null for one of today. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** ISO alpha-3 of the countries in which the land of a gone state lies today. */
  readonly successors: readonly string[];
}

/** The countries of today, in the order of the tables. */
export const PRESENT_COUNTRIES: readonly Country[] = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap(readTable);

/** The states that are no more. */
export const GONE_COUNTRIES: readonly Country[] = readTable(GONE);

function readTable(table: string): readonly Country[] {
  return table.trim().split('\n').map(readRow);
}

function readRow(row: string): Country {
  const [codes = '', name = '', officialName = '', capital = '', point = '', people = '', ...rest] = fieldsOf(row);
  const [iso2 = '', iso3 = ''] = codes.split(' ');
  const [latitude = 0, longitude = 0] = point.split(' ').map(Number);
  const [otherNames = '', formerNames = '', years = '', successors = ''] = rest;
  return {
    iso2,
    iso3,
    name,
    officialName,
    otherNames: itemsOf(otherNames),
    formerNames: itemsOf(formerNames),
    demonyms: readDemonyms(people),
    capital: capital === '' ? null : capital,
    latitude,
    longitude,
    years: readYears(years),
    successors: successors === '' ? [] : successors.split(' '),
  };
}

/** "Turkish / Turk": adjectives, then nouns where they are other words. */
function readDemonyms(people: string): Country['demonyms'] {
  const [adjectives = '', nouns = adjectives] = people.split('/');
  return { adjectives: itemsOf(adjectives), nouns: itemsOf(nouns) };
}

function readYears(years: string): Country['years'] {
  const [first, last] = years.split('-').map(Number);
  return first === undefined || last === undefined ? null : { first, last };
}

function fieldsOf(row: string): readonly string[] {
  return row.split('|').map((field) => field.trim());
}

function itemsOf(field: string): readonly string[] {
  return field
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
