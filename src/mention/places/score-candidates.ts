// How well a place fits a name: what it is worth by itself, and what the report says for it.
import { distanceKm } from './distance.js';
import { NEAR_KM, PLACE_WEIGHTS } from './place-weights.js';
import type { Candidate } from './toponym.js';

/** The share of a region's people from which its name means the town first. */
const SEAT_SHARE = 0.1;

/** What a report says of where it plays, gathered from the places that its names are taken to mean. */
export interface PlaceContext {
  /** How often the report speaks of each country, by ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, number>;
  /** How many different names mean the region or places in it, by GeoNames' code. */
  readonly regions: ReadonlyMap<string, number>;
  /** The most frequent places that are no larger than a town or region, with the key of their name. */
  readonly anchors: readonly { readonly key: string; readonly candidate: Candidate }[];
  readonly outletCountry: string | null;
}

/**
 * What a place is worth before its report is read, in powers of ten of inhabitants.
 * @example priorOf(capitalOfAMillion) // 7.5
 * @param rivals the other places of its name
 */
export function priorOf(candidate: Candidate, rivals: readonly Candidate[] = []): number {
  const { kind, population } = candidate;
  const weights = PLACE_WEIGHTS;
  const size = population > 0 ? Math.log10(population) : weights.unknownPopulation;
  switch (kind) {
    case 'country':
      return weights.country;
    case 'feature':
      return weights.feature;
    case 'area':
      return weights.area;
    case 'region':
      return size + (isNamedBySeat(candidate, rivals) ? weights.seatNamedRegionBonus : weights.regionBonus);
    case 'capital':
      return size + weights.capitalBonus;
    case 'seat':
      return size + weights.seatBonus;
    case 'part':
      return size + weights.partBonus;
    case 'city':
      return size;
  }
}

/** Whether a town that holds much of a region bears its name, or the capital of its country: Puebla, New York, Washington, and not Quebec. */
function isNamedBySeat({ country, region, population }: Candidate, rivals: readonly Candidate[]): boolean {
  return rivals.some((rival) => {
    if (rival.kind === 'capital' && rival.country === country) return true;
    const isTown = rival.kind === 'seat' || rival.kind === 'capital' || rival.kind === 'city';
    return isTown && rival.region === region && rival.population > population * SEAT_SHARE;
  });
}

/**
 * What a report says for a place, the toponym itself left out of its evidence.
 * @param own how often the toponym's own reading was counted into the context: for its country, and for its region
 */
export function contextScore(
  candidate: Candidate,
  key: string,
  context: PlaceContext,
  own: { readonly current: Candidate | null; readonly count: number },
): number {
  const { country, region, kind } = candidate;
  const weights = PLACE_WEIGHTS;
  const { current, count } = own;
  let score = weights.near * nearness(candidate, key, context);
  if (country !== null) {
    const weight = kind === 'country' ? weights.countryItselfNamed : weights.countryNamed;
    score += weight * named(context.countries, country, current?.country === country ? count : 0);
    if (country === context.outletCountry && kind !== 'country') score += weights.outlet;
  }
  if (region !== null) {
    score += weights.regionNamed * named(context.regions, region, current?.region === region ? 1 : 0);
  }
  return Math.min(weights.mostContext, score);
}

/** How often something is named, as a power of two, without the toponym's own share. */
function named(counts: ReadonlyMap<string, number>, key: string, own: number): number {
  return Math.min(PLACE_WEIGHTS.mostNamed, Math.log2(1 + Math.max(0, (counts.get(key) ?? 0) - own)));
}

/** 1 where the nearest other place is here, a half at NEAR_KM. */
function nearness(candidate: Candidate, key: string, { anchors }: PlaceContext): number {
  if (candidate.kind === 'country' || candidate.kind === 'feature') return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (anchor.key === key || anchor.candidate.id === candidate.id) continue;
    nearest = Math.min(nearest, distanceKm(candidate, anchor.candidate));
  }
  return NEAR_KM / (NEAR_KM + nearest);
}
