// Loading the gazetteer: its file from disk when it is first asked for, and the same bytes again in worker threads.
import { fileURLToPath } from 'node:url';
import { problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { openPlaces } from '../mention/places/place-file.js';
import { NO_PLACES, type PlaceIndex } from '../mention/places/place-index.js';
import { packageFile } from './package-file.js';
import { readShared } from './shared-bytes.js';

/** Where the build puts the gazetteer. */
const PLACES_PATH = fileURLToPath(packageFile('dist/knowledge/places.bin'));

/**
 * The gazetteer that the build made. Its bytes lie in memory that threads can share (see openPlaces).
 * @example loadPlaces().value?.find('tehran')[0]?.country // 'IRN'
 * @example loadPlaces('absent.bin').problems[0]?.code // 'mention/places-missing'
 * @param path a file that encodePlaces wrote; without it, the one of the build
 */
export function loadPlaces(path?: string): Staged<PlaceIndex | null> {
  const bytes = readPlacesFile(path);
  if (bytes === null) return refuse('no file that can be read', path);
  const index = openPlaces(bytes);
  return index === null ? refuse(`${bytes.length} bytes that are none`, path) : staged(index);
}

/**
 * The bytes of the gazetteer in shared memory, for worker threads to open with openPlaces; null where it cannot be read.
 * @example openPlaces(readPlacesFile()!) // in a worker: over the bytes that the main thread handed over
 */
export function readPlacesFile(path: string = PLACES_PATH): Uint8Array | null {
  try {
    return readShared(path);
  } catch {
    return null; // the caller says so
  }
}

/**
 * The gazetteer over bytes that `readPlacesFile` gave, in this thread or another; one that knows nothing for null.
 * @example placesFrom(workerData.places).find('tehran') // where the main thread handed over the bytes
 */
export function placesFrom(bytes: Uint8Array | null): PlaceIndex {
  return (bytes === null ? null : openPlaces(bytes)) ?? NO_PLACES;
}

function refuse(got: string, path = 'dist/knowledge/places.bin'): Staged<PlaceIndex | null> {
  const parts = {
    what: 'the gazetteer cannot be read, so that towns and regions are not placed',
    expected: `a gazetteer at ${path}`,
    got,
    todo: 'build the package again with npm run setup',
  };
  return staged(null, [problem('mention/places-missing', parts)]);
}
