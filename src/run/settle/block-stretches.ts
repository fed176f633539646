// Stretches of blocks round the places where something changed: all that a change there can bear on.
import { byPlace, type Place } from '../../resolve/pair-blocks.js';
import type { RecordStore } from '../../store/record-store.js';
import type { BlockPlace } from '../../store/rows.js';

/** A place that an item took, keeps, or left. */
export interface Site {
  readonly place: BlockPlace;
  readonly isLeft: boolean;
}

/** A part of a block without gaps, as it is after the change. */
export interface Stretch {
  readonly blockKey: number;
  readonly block: readonly Place[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Where the first site of it is, and the first that was left; the length of the block where there is none. */
  readonly firstSite: number;
  readonly firstLeft: number;
}

/**
 * The stretches of blocks round some sites, each place in one of them. What stood within reach of one another before the change, with a site
 * between them, stands in one stretch: for between two sites that follow one another no more than those in reach can stand.
 * @example (await stretchesRound(record, sites, 4))[0]?.block.length // 9
 * @param reach how far two that are compared can stand apart
 */
export async function stretchesRound(
  record: RecordStore,
  sites: readonly Site[],
  reach: number,
): Promise<readonly Stretch[]> {
  const sorted = [...sites].sort(bySite);
  const found = await record.around(
    sorted.map(({ place }) => place),
    { before: reach, after: reach },
  );
  const stretches: Stretch[] = [];
  for (let from = 0; from < sorted.length; ) {
    const block: Place[] = placesOf(found[from] ?? []);
    let to = from + 1;
    for (; to < sorted.length && sorted[to]!.place.blockKey === sorted[from]!.place.blockKey; to += 1) {
      const next = placesOf(found[to] ?? []);
      const last = block.at(-1);
      if (last === undefined || next[0] === undefined || byPlace(next[0], last) > 0) break;
      block.push(...next.filter((place) => byPlace(place, last) > 0));
    }
    stretches.push(stretchOf(sorted[from]!.place.blockKey, block, sorted.slice(from, to)));
    from = to;
  }
  return stretches;
}

function bySite({ place: a }: Site, { place: b }: Site): number {
  if (a.blockKey !== b.blockKey) return a.blockKey < b.blockKey ? -1 : 1;
  return byPlace({ order: a.place, id: a.itemId }, { order: b.place, id: b.itemId });
}

function placesOf(rows: readonly BlockPlace[]): Place[] {
  return rows.map(({ place, itemId }) => ({ order: place, id: itemId }));
}

function stretchOf(blockKey: number, block: readonly Place[], sites: readonly Site[]): Stretch {
  const placeOf = new Map(block.map(({ id }, at) => [id, at]));
  const firstFrom = (site: Site | undefined) => {
    if (site === undefined) return block.length;
    const { place, itemId } = site.place;
    const at = block.findIndex((one) => byPlace(one, { order: place, id: itemId }) >= 0);
    return at < 0 ? block.length : at;
  };
  return {
    blockKey,
    block,
    placeOf,
    firstSite: firstFrom(sites[0]),
    firstLeft: firstFrom(sites.find(({ isLeft }) => isLeft)),
  };
}
