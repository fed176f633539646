// Which places a name can mean: by its words as they stand, else without the words that say what sort of place it is.
import { countryByCode, countryByName } from '../../knowledge/countries.js';
import { foldName } from '../../knowledge/fold-name.js';
import { stateByAbbreviation } from '../../knowledge/state-abbreviations.js';
import type { PlaceIndex } from './place-index.js';
import type { Candidate } from './toponym.js';

/** No name has more bearers that matter; the index gives the largest first. */
const MOST_CANDIDATES = 80;

/** Inhabitants of a town that a county may well be named by: Los Angeles County. */
const LARGE_TOWN = 100_000;

/** Matches a last word that says what the place is: "Kerman Province", "Kirkuk governorate". */
const UNIT_AFTER =
  / (?:province|governorate|county|district|region|state|oblast|krai|prefecture|department|municipality|city|town|village|island|islands|peninsula|area|metropolitan area|suburbs?|airport|international airport|air base|port|harbou?r)$/;

/** Matches first words that say it: "State of Qatar", "city of Mosul". */
const UNIT_BEFORE =
  /^(?:city|town|village|state|province|governorate|county|district|region|emirate|republic|island|port|commune|municipality) of /;

/** Matches a first word that takes a part of a place: "northern Syria", "Greater Cairo". */
const PART_BEFORE =
  /^(?:(?:north|south|east|west)(?:east|west)?(?:ern)?|central|upper|lower|greater|inner|downtown|metropolitan|mainland|rural|occupied) /;

/** An Arabic article before a name. */
const ARTICLE = /^(?:al|ad|an|ar|as|ash|at|az|el) (?=\w{3})/;

/** Matches a short form in capitals: `EU`, `NYC`. */
const SHORT_FORM = /^[A-Z]{2,3}$/;

/** Names of two countries, with the second; the first is the one that countryByName gives. */
const SECOND_READINGS: Readonly<Record<string, readonly string[]>> = {
  congo: ['Republic of the Congo'],
  korea: ['North Korea'],
  'virgin islands': ['U.S. Virgin Islands'],
};

/** Matches a direction or a word for a side, which is no town's name in news: "the West". */
const DIRECTION =
  /^(?:(?:north|south)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|central|upper|lower|inner|outer|interior|global (?:north|south))$/;

/** Units whose name with a town in it means the land round the town. */
const LAND_UNIT = /^(?:province|governorate|county|district|region|state|oblast|krai|prefecture|department|area)$/;

/**
 * The places that a name can mean; empty where none is known.
 * @example findCandidates('Kerman Province', index)[0]?.kind // 'region'
 * @example findCandidates('Georgia', index).map(({ id }) => id) // ['GEO', 'region:US.GA', ...]
 */
export function findCandidates(words: string, index: PlaceIndex): readonly Candidate[] {
  const folded = foldName(words.replace(/['’]s$/, ''));
  if (DIRECTION.test(folded)) return [];
  const asWritten = candidatesOf(words, folded, index);
  if (asWritten.length > 0) return asWritten;
  const state = stateByAbbreviation(words);
  const region = state === null ? null : index.region(state);
  if (region !== null) return [region];
  const unit = UNIT_AFTER.exec(folded)?.[0].trim() ?? null;
  for (const shorter of shorterForms(folded)) {
    const found = candidatesOf(shorter, shorter, index);
    if (found.length > 0) return unit !== null && LAND_UNIT.test(unit) ? asLand(found, unit) : found;
  }
  return [];
}

function shorterForms(folded: string): readonly string[] {
  const bare = [UNIT_AFTER, UNIT_BEFORE, PART_BEFORE, ARTICLE].map((pattern) => folded.replace(pattern, ''));
  return bare.filter((form) => form !== folded && form !== '');
}

function candidatesOf(words: string, folded: string, index: PlaceIndex): readonly Candidate[] {
  const country = countryCandidate(words);
  const places = index.find(folded).slice(0, MOST_CANDIDATES);
  if (country === null) return SHORT_FORM.test(words) ? places.filter((place) => !isTown(place)) : places;
  const others = (SECOND_READINGS[folded] ?? []).flatMap((name) => countryCandidate(name) ?? []);
  return [country, ...others, ...places.filter((place) => !isSameLand(country, place))];
}

/** Of a short form, towns that it is the short form of are meant ("NYC"), not towns of that name ("Eu" in France). */
function isTown({ kind, name }: Candidate): boolean {
  return (kind === 'city' || kind === 'seat' || kind === 'part') && name.length <= 3;
}

/** A region or town of a country's own name that is most of it (Luxembourg, Hong Kong) adds nothing. */
function isSameLand(country: Candidate, place: Candidate): boolean {
  return place.country === country.id && place.kind !== 'region';
}

/**
 * A country as a place; null where the words name none.
 * @example countryCandidate('Iran')?.latitude // 32
 */
export function countryCandidate(words: string): Candidate | null {
  const country = countryByName(words);
  if (country === null) return null;
  const { iso3, name, latitude, longitude } = country;
  return { id: iso3, name, kind: 'country', country: iso3, region: null, latitude, longitude, population: 0 };
}

/**
 * "Kirkuk governorate" is the governorate where one is known, else the land round the town, no more exact than that. Counties
 * seldom bear the name of a town in them, so only a large town counts for one.
 */
function asLand(found: readonly Candidate[], unit: string): readonly Candidate[] {
  const regions = found.filter(({ kind }) => kind === 'region' || kind === 'area');
  if (regions.length > 0) return regions;
  const towns = unit === 'county' ? found.filter(({ population }) => population >= LARGE_TOWN) : found;
  return towns.map((one) => ({ ...one, kind: 'area' as const }));
}

/**
 * The regions and the country around a place, smallest first.
 * @example namesAround(candidate, index) // ['Khuzestan', 'Iran'] for Ahvaz
 */
export function namesAround(candidate: Candidate, index: PlaceIndex): readonly string[] {
  const region = candidate.region === null || candidate.kind === 'country' ? null : index.region(candidate.region);
  const country = candidate.country === null || candidate.kind === 'country' ? null : countryByCode(candidate.country);
  const names = [region !== null && region.id !== candidate.id ? region.name : null, country?.name ?? null];
  return names.filter((name) => name !== null);
}
