// The gazetteer that benchmarks hand to the pipeline: the one of the build, opened once.
import type { PlaceIndex } from '../src/mention/places/place-index.js';
import { placesFrom, readPlacesFile } from '../src/run/load-places.js';

let opened: PlaceIndex | null = null;

/**
 * The gazetteer of the build.
 * @example readReport(document, { model, places: placesUnderTest(), given: {} })
 */
export function placesUnderTest(): PlaceIndex {
  opened ??= placesFrom(readPlacesFile());
  return opened;
}
