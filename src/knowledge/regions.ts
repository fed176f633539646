// First-level regions of countries (states, provinces, governorates) and the smaller ones that news speaks of, by their seats.
import { REGIONS_OF_AFRICA } from './regions/africa.js';
import { REGIONS_OF_AMERICAS } from './regions/americas.js';
import { REGIONS_OF_ASIA } from './regions/asia.js';
import { REGIONS_OF_EUROPE } from './regions/europe.js';

/** A region as the tables have it; its centre and its code in GeoNames are found through its seat. */
export interface Region {
  /** ISO 3166-1 alpha-2 of its country. */
  readonly iso2: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The town that it is governed from, as GeoNames spells it; null where no town is known, and then a point is given. */
  readonly seat: string | null;
  /** Null where the middle of its towns is near enough. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** Whether it is a first-level unit of its country; others are smaller, larger or of former times. */
  readonly isFirstLevel: boolean;
}

/** All regions in the order of the tables. */
export const REGIONS: readonly Region[] = [
  REGIONS_OF_AFRICA,
  REGIONS_OF_AMERICAS,
  REGIONS_OF_ASIA,
  REGIONS_OF_EUROPE,
].flatMap(readRegions);

/**
 * The regions of a table. A line is a country's code and its regions: `name, other names = seat @ latitude longitude`,
 * separated by `;`; without a seat it bears the region's name; `+` before it marks what is no first-level unit.
 * @example readRegions('IR Khuzestan,Khuzistan=Ahvaz; Tehran')[1]?.seat // 'Tehran'
 */
export function readRegions(table: string): readonly Region[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const entries = line.slice(3).split(';');
      return entries.filter((entry) => entry.trim() !== '').map((entry) => readRegion(line.slice(0, 2), entry));
    });
}

function readRegion(iso2: string, entry: string): Region {
  const match = /^\s*(\+?)([^=@]+?)\s*(?:=([^@]*?)\s*)?(?:@(-?[\d.]+) (-?[\d.]+))?\s*$/.exec(entry);
  if (match === null) throw new Error(`not a region: ${iso2} ${entry}`);
  const [, plus, names = '', given, latitude, longitude] = match;
  const [name = '', ...otherNames] = names.split(',').map((one) => one.trim());
  return {
    iso2,
    name,
    otherNames,
    seat: given === '' ? null : (given ?? name),
    point: latitude === undefined ? null : { latitude: Number(latitude), longitude: Number(longitude) },
    isFirstLevel: plus === '',
  };
}
