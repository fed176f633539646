// The gazetteer as resolution sees it: which places bear a name. What opens it stands in place-file.ts. Types, and an empty one.

/**
 * What a place is: `region` is a first-level unit (state, province), `area` another stretch of a country, `seat` the town
 * that a region is governed from, `part` a section of a town, `feature` a sea, mountain, continent or site.
 */
export type PlaceKind = 'feature' | 'region' | 'area' | 'city' | 'seat' | 'capital' | 'part';

/** One place of the gazetteer. */
export interface Place {
  /** `geonames:112931` for a town; `region:IR.15`, `area:...`, `feature:...` for what our own tables hold. */
  readonly id: string;
  /** The name that the gazetteer puts first. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3; null where it lies in no one country. */
  readonly country: string | null;
  /** GeoNames' code of the first-level region in which it lies, or which it is: `US.CA`. */
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** Of a region, that of its towns; 0 where not known. */
  readonly population: number;
}

/** Places by their names. */
export interface PlaceIndex {
  /** The places that bear a folded name (see foldName), the largest first; empty where none does. */
  find(folded: string): readonly Place[];
  /** The first-level region with a code of GeoNames, where our tables name it. */
  region(code: string): Place | null;
}

/** The index that knows nothing, for a package without its gazetteer: countries are still resolved. */
export const NO_PLACES: PlaceIndex = { find: () => [], region: () => null };
