// Where acts took place, on the map: the places of a digest with their coordinates, from the reports that name them.
import type { Json } from '../store/table-shape.js';
import type { DigestAct } from './act-digest.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import type { ThingName } from './look-ups.js';

/** A place with how many acts took place there, by quad class. */
export interface CountedPlace extends ThingName {
  readonly acts: readonly [number, number, number, number];
}

/** A place where acts took place; a country is told by one point within it. */
export interface ActPlace extends CountedPlace, Coordinates {}

/** Where a place lies, in degrees of WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The coordinates of things that are places, by the id of the thing: those that its first nodes have.
 * @example (await locatePlaces(record, [tehran.id])).get(tehran.id) // { latitude: 35.7, longitude: 51.4 }
 */
export async function locatePlaces(
  record: AskedRecord,
  things: readonly string[],
): Promise<ReadonlyMap<string, Coordinates>> {
  const cells = groupedBy(await findByIds(record, 'cell', 'thingId', things), ({ thingId }) => thingId);
  const found = new Map<string, Coordinates>();
  // One report is enough to know where a place lies; a few are asked, of several names, since some do not say.
  for (let nth = 0; nth < FEW; nth += 1) {
    const missing = [...cells].filter(([thingId]) => !found.has(thingId));
    const wanted = missing.flatMap(([thingId, of]) => {
      const cell = of[nth % of.length];
      return cell === undefined ? [] : [{ thingId, cellId: cell.cellId, nth: Math.floor(nth / of.length) }];
    });
    const { asked, places } = await nodesOf(record, wanted);
    for (const { thingId, reportId, nodeId } of asked) {
      const place = places.get(`${reportId} ${nodeId}`) ?? null;
      if (place !== null) found.set(thingId, place);
    }
  }
  return found;
}

const FEW = 4;

/** The nth node of a cell of a thing. */
interface WantedNode {
  readonly thingId: string;
  readonly cellId: string;
  readonly nth: number;
}

/** So many nodes are asked for at once: every report of them is looked through for every node of them. */
const NODES_AT_ONCE = 24;

/** The nodes that are wanted, as far as they are there, and where each of them lies. */
async function nodesOf(record: AskedRecord, wanted: readonly WantedNode[]) {
  const asked: { readonly thingId: string; readonly reportId: string; readonly nodeId: string }[] = [];
  for (const { thingId, cellId, nth } of wanted) {
    const { items } = await record.find('nodeCell', { where: [{ column: 'cellId', equals: cellId }], limit: nth + 1 });
    const node = items[nth];
    if (node !== undefined) asked.push({ thingId, reportId: node.reportId, nodeId: node.nodeId });
  }
  const places = new Map<string, Coordinates | null>();
  for (let at = 0; at < asked.length; at += NODES_AT_ONCE) {
    const some = asked.slice(at, at + NODES_AT_ONCE);
    const only = [{ column: 'nodeId', in: [...new Set(some.map(({ nodeId }) => nodeId))] }] as const;
    const reports = some.map(({ reportId }) => reportId);
    for (const row of await findByIds(record, 'node', 'reportId', reports, only)) {
      places.set(`${row.reportId} ${row.nodeId}`, coordinatesOf(row.location));
    }
  }
  return { asked, places };
}

function coordinatesOf(location: Json): Coordinates | null {
  if (typeof location !== 'object' || location === null || !('latitude' in location)) return null;
  const { latitude, longitude } = location;
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

/**
 * The places of acts, those of the most acts first; they are not located yet.
 * @example busiestPlaces(acts)[0]?.name // 'Tehran'
 */
export function busiestPlaces(acts: readonly DigestAct[]): readonly CountedPlace[] {
  const places = new Map<string, { readonly thing: ThingName; readonly counts: [number, number, number, number] }>();
  for (const { place, quad } of acts) {
    if (place === null) continue;
    const known = places.get(place.id) ?? { thing: place, counts: [0, 0, 0, 0] };
    known.counts[quad - 1] = (known.counts[quad - 1] ?? 0) + 1;
    places.set(place.id, known);
  }
  const total = ({ acts: counts }: CountedPlace) => counts.reduce((sum, count) => sum + count, 0);
  return [...places.values()]
    .map(({ thing, counts }): CountedPlace => ({ ...thing, acts: counts }))
    .sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}

/** More circles than this nobody tells apart on a map of the world. */
const MOST_PLACES = 400;

/**
 * The places of acts on the map, those of the most acts first; of many, those where most acts took place.
 * @example (await actPlaces(record, acts))[0]?.latitude // 35.7
 */
export async function actPlaces(record: AskedRecord, acts: readonly DigestAct[]): Promise<readonly ActPlace[]> {
  const busiest = busiestPlaces(acts).slice(0, MOST_PLACES);
  const coordinates = await locatePlaces(record, busiest.map(({ id }) => id)); // biome-ignore format: one line
  return busiest.flatMap((place): ActPlace[] => {
    const where = coordinates.get(place.id);
    return where === undefined ? [] : [{ ...place, ...where }];
  });
}
