// Scores of resolved places: whether the country is right, and how far the point lies from the gold's.
import { countryByName } from '../src/knowledge/countries.js';
import { FEATURES } from '../src/knowledge/features.js';
import { distanceKm, type Point } from '../src/mention/places/distance.js';
import type { GoldPlace } from './geovirus.js';
import { nearestCountry } from './nearest-country.js';

/** What a reader made of one place of the gold; null where it found no place there. */
export interface Judged {
  readonly gold: GoldPlace;
  readonly found: (Point & { readonly country: string | null; readonly kind: string }) | null;
}

/** Counts over the places of a set. */
export interface PlaceScores {
  readonly gold: number;
  /** How many were found, in per cent. */
  readonly found: number;
  /** Of those found: country right, in per cent; places that lie in no one country are left out. */
  readonly country: number;
  /** Of those found: within 161 km (100 miles) of the gold's point, in per cent. */
  readonly near: number;
  /** The same where a country counts as right when it is the right country: its point is a convention. */
  readonly nearOrSameCountry: number;
  /** Of all: within 161 km. */
  readonly nearOfAll: number;
}

/** 100 miles, the distance within which the field counts a place as right. */
export const NEAR_KM = 161;

const OVER_BORDERS = new Set(
  FEATURES.filter(({ iso2 }) => iso2 === null).flatMap(({ name, otherNames }) => [name, ...otherNames]),
);

/**
 * The scores of a set of judged places.
 * @example scorePlaces(judged).country // 95.1
 */
export function scorePlaces(judged: readonly Judged[]): PlaceScores {
  const found = judged.filter(({ found }) => found !== null);
  const placed = found.filter(({ gold }) => goldCountry(gold) !== null);
  const near = found.filter(isNear);
  return {
    gold: judged.length,
    found: share(found.length, judged.length),
    country: share(placed.filter(isCountryRight).length, placed.length),
    near: share(near.length, found.length),
    nearOrSameCountry: share(found.filter((one) => isNear(one) || isSameCountry(one)).length, found.length),
    nearOfAll: share(near.length, judged.length),
  };
}

/**
 * The country of a place of the gold: the one whose page it has, else that of the nearest town; null over borders.
 * @example goldCountry(place) // 'USA' for the page `Paris, Texas`
 */
export function goldCountry(gold: GoldPlace): string | null {
  const title = gold.page.replace(/ \(.*\)$/, '');
  if (OVER_BORDERS.has(title)) return null;
  return pageCountry(gold)?.iso3 ?? nearestCountry(gold);
}

/** The country whose own page a place has: `Georgia (country)`, and not `Georgia (U.S. state)`. */
function pageCountry({ page }: GoldPlace): ReturnType<typeof countryByName> {
  if (page.includes('(') && !page.endsWith('(country)')) return null;
  return countryByName(page.replace(/ \(.*\)$/, ''));
}

export function isNear({ gold, found }: Judged): boolean {
  return found !== null && distanceKm(gold, found) <= NEAR_KM;
}

export function isCountryRight({ gold, found }: Judged): boolean {
  return found !== null && found.country === goldCountry(gold);
}

function isSameCountry({ gold, found }: Judged): boolean {
  const country = pageCountry(gold);
  return country !== null && found !== null && found.kind === 'country' && found.country === country.iso3;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
