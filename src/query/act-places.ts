// Where acts took place, on the map: the places of a digest with their coordinates, from the reports that name them.
import type { Json } from '../store/table-shape.js';
import type { DigestAct } from './act-digest.js';
import { type AskedRecord, findByIds } from './find-all.js';
import type { ThingName } from './look-ups.js';

/** A place where acts took place. */
export interface ActPlace extends ThingName {
  /** WGS 84 degrees; a country by one point within it. */
  readonly latitude: number;
  readonly longitude: number;
  /** How many acts, by quad class. */
  readonly acts: readonly [number, number, number, number];
}

/** Where a place lies, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The coordinates of things that are places, by the id of the thing: those that most of their nodes have.
 * @example (await locatePlaces(record, [tehran.id])).get(tehran.id) // { latitude: 35.7, longitude: 51.4 }
 */
export async function locatePlaces(
  record: AskedRecord,
  things: readonly string[],
): Promise<ReadonlyMap<string, Coordinates>> {
  const cells = await findByIds(record, 'cell', 'thingId', things);
  const thingOf = new Map(cells.map(({ cellId, thingId }) => [cellId, thingId]));
  const found = new Map<string, Coordinates>();
  // One report is enough to know where a place lies; a few are asked, since some do not say.
  const refs = await Promise.all(
    cells.map(({ cellId }) => record.find('nodeCell', { where: [{ column: 'cellId', equals: cellId }], limit: FEW })),
  );
  const nodes = refs.flatMap(({ items }) => items);
  const rows = await findByIds(
    record,
    'node',
    'reportId',
    nodes.map(({ reportId }) => reportId),
    [{ column: 'nodeId', in: [...new Set(nodes.map(({ nodeId }) => nodeId))] }],
  );
  const byNode = new Map(rows.map((row) => [`${row.reportId} ${row.nodeId}`, coordinatesOf(row.location)]));
  for (const { reportId, nodeId, cellId } of nodes) {
    const thing = thingOf.get(cellId);
    const place = byNode.get(`${reportId} ${nodeId}`);
    if (thing !== undefined && place !== undefined && place !== null && !found.has(thing)) found.set(thing, place);
  }
  return found;
}

const FEW = 3;

function coordinatesOf(location: Json): Coordinates | null {
  if (typeof location !== 'object' || location === null || !('latitude' in location)) return null;
  const { latitude, longitude } = location;
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

/**
 * The places of acts, those of the most acts first.
 * @example actPlaces(acts, coordinates)[0]?.name // 'Tehran'
 */
export function actPlaces(
  acts: readonly DigestAct[],
  coordinates: ReadonlyMap<string, Coordinates>,
): readonly ActPlace[] {
  const places = new Map<string, { readonly thing: ThingName; readonly counts: number[] }>();
  for (const { place, quad } of acts) {
    if (place === null) continue;
    const known = places.get(place.id) ?? { thing: place, counts: [0, 0, 0, 0] };
    known.counts[quad - 1] = (known.counts[quad - 1] ?? 0) + 1;
    places.set(place.id, known);
  }
  const total = (one: ActPlace) => one.acts.reduce((sum, count) => sum + count, 0);
  return [...places.values()]
    .flatMap(({ thing, counts: [a = 0, b = 0, c = 0, d = 0] }): ActPlace[] => {
      const where = coordinates.get(thing.id);
      return where === undefined ? [] : [{ ...thing, ...where, acts: [a, b, c, d] }];
    })
    .sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}
