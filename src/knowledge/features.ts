// Continents, seas, straits, rivers, mountains, deserts, islands and lands that cross borders, with the point that a map would
// put their name at. General knowledge, written for Dateline; points are rounded to what such a name can mean.
import { FEATURES_OF_LAND } from './features/land.js';
import { FEATURES_OF_WATER } from './features/water.js';

/** A part of the earth that is no country, no first-level region and no town. */
export interface Feature {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2 where it lies in one country. */
  readonly iso2: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** All features in the order of the tables. */
export const FEATURES: readonly Feature[] = [FEATURES_OF_LAND, FEATURES_OF_WATER].flatMap(readTable);

/** "Black Sea, Euxine = 43 34; ..." with a code in brackets where it lies in one country: "Sierra Nevada = 37 -119 (US)". */
function readTable(table: string): readonly Feature[] {
  return table.trim().replaceAll('\n', '; ').split(';').map(readFeature);
}

function readFeature(entry: string): Feature {
  const match = /^\s*([^=]+?)\s*=\s*(-?[\d.]+) (-?[\d.]+)(?: \((\w\w)\))?\s*$/.exec(entry);
  if (match === null) throw new Error(`not a feature: ${entry}`);
  const [, names = '', latitude, longitude, iso2 = null] = match;
  const [name = '', ...otherNames] = names.split(',').map((one) => one.trim());
  return { name, otherNames, iso2, latitude: Number(latitude), longitude: Number(longitude) };
}
