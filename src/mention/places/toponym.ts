// Toponyms: the names of a report that can mean places, with the places that each can mean. Types only.
import type { Span } from '../../base/span.js';
import type { PlaceKind } from './place-index.js';

/** A place that a name can mean. Countries come from knowledge, all else from the gazetteer. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind | 'country';
  readonly country: string | null;
  /** GeoNames' code of the first-level region in which it lies, or which it is. */
  readonly region: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** One place in the text where a toponym stands. */
export interface Toponym extends Span {
  /** Index into the name mentions. */
  readonly name: number;
  readonly sentence: number;
  /** Its words, folded; mentions of one key are judged together. */
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** What the word beside it says that it is: "Zaire province", "the city of Mosul"; null where none does. */
  readonly unit: 'land' | 'town' | null;
}

/** What a place's name was found to mean. */
export interface ResolvedPlace {
  /** Of a country ISO 3166-1 alpha-3; of a town `geonames:112931`; of what our own tables hold `region:IR.15` and the like. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'region' | 'city' | 'feature';
  /** ISO 3166-1 alpha-3; null where it lies in no one country. */
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** The region and the country in which it lies, smallest first: ["Khuzestan", "Iran"]; empty for a country. */
  readonly within: readonly string[];
}
