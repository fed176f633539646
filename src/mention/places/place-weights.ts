// The weights of toponym resolution: how much each kind of evidence counts, in powers of ten of inhabitants.

/** Set by hand and by trying on GeoVirus, mostly on its development half; eval/places.ts says how the halves were used. */
export const PLACE_WEIGHTS = {
  /** What a place is worth before its report is read: a bonus by kind to the power of ten of its population. */
  country: 9.5,
  feature: 7,
  area: 6.5,
  regionBonus: 0.9,
  /** Of a region that bears the name of its seat. */
  seatNamedRegionBonus: -0.8,
  capitalBonus: 1.5,
  seatBonus: 0.5,
  partBonus: -1.5,
  /** Of a place whose population is not known. */
  unknownPopulation: 2.3,
  /** The words beside it say that it lies there. */
  containedByWords: 6,
  containedByComma: 5,
  containedByList: 2.5,
  /** It contains the town that stands before it ("Buffalo, New York"). */
  containsNeighbour: 2.5,
  /** The report names its country, or its region: times the power of two of how often. */
  countryNamed: 1.2,
  regionNamed: 0.9,
  /** No name is named more often than so many powers of two, for this. */
  mostNamed: 3,
  /** It lies near the other places of the report. */
  near: 1.5,
  /** The same for a country itself. */
  countryItselfNamed: 0.5,
  /** The word beside it says that it is land, or a town. */
  unit: 3,
  /** All that a report says for a place counts no more than this: small towns are seldom meant by the names of great ones. */
  mostContext: 4,
  /** The outlet is of its country. */
  outlet: 1,
  /** The names beside it in a list are of its kind and country. */
  sameList: 1.5,
} as const;

/**
 * A town with fewer inhabitants is taken only where the words beside its name, or another mention of its country, speak for
 * it: many common words are the names of small towns.
 */
export const SMALL_TOWN = 20_000;

/** At this distance nearness counts half, in km. */
export const NEAR_KM = 200;
