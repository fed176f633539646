// Pairs of which neither changed: whether the blocks that changed still bring them together, and which is the first that does.
import type { DecisionSubject } from '../../resolve/decision.js';
import { type Comparing, type Place, reachOf, WIDEST, windowOf } from '../../resolve/pair-blocks.js';
import type { JudgedPair } from '../../resolve/pair-kind.js';
import { RULEBOOKS } from '../../resolve/rulebook.js';
import type { RecordStore } from '../../store/record-store.js';
import { type FoundPairs, keyOf, type Look } from './found-pairs.js';
import { placesOf } from './item-changes.js';
import type { ItemShelf } from './item-shelf.js';

/** What becomes of pairs of which neither changed. */
export interface StayingPairs {
  readonly known: ReadonlySet<string>;
  readonly gone: readonly JudgedPair[];
  readonly moved: readonly JudgedPair[];
}

/**
 * What became of pairs that were, and of which neither changed: they may have been pushed apart in every block that both stand in, or have come
 * together in another.
 * @example (await stayingPairs(record, shelf, 'act', pairs, found)).gone.length // 1
 */
export async function stayingPairs<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  pairs: readonly JudgedPair[],
  { moved }: FoundPairs,
): Promise<StayingPairs> {
  const known = new Set(pairs.map(({ first, second }) => keyOf(first, second)));
  const looked = pairs.map((pair) => ({ pair, ...lookAt(moved, pair) }));
  const doubtful = looked.filter(({ isPushed }) => isPushed).map(({ pair }) => pair);
  const first = await firstBlocks(record, shelf, about, doubtful);
  const blocks = looked.map(({ pair, isPushed, block }) => {
    const key = keyOf(pair.first, pair.second);
    return { pair, block: isPushed ? first.get(key) : Math.min(block, pair.block) };
  });
  return {
    known,
    gone: blocks.flatMap(({ pair, block }) => (block === undefined ? [pair] : [])),
    moved: blocks.flatMap(({ pair, block }) => (block === undefined || block === pair.block ? [] : [{ ...pair, block }])), // biome-ignore format: one line
  };
}

/** Whether two were pushed apart in the block that brought them together, and the first of those that changed in which they are compared. */
function lookAt(
  moved: FoundPairs['moved'],
  { first, second, block }: JudgedPair,
): { readonly isPushed: boolean; readonly block: number } {
  const looks = [...looksAt(moved.get(first), second), ...looksAt(moved.get(second), first)];
  const near = looks.filter(({ isNear }) => isNear).map(({ blockKey }) => blockKey);
  const isPushed = looks.some(({ blockKey, isNear }) => blockKey === block && !isNear);
  return { isPushed, block: Math.min(...near, Number.POSITIVE_INFINITY) };
}

/** The blocks that changed in which another stands before an item, and whether the item is compared with it there. */
function looksAt(looks: readonly Look[] | undefined, other: string) {
  const before = looks?.filter(({ stretch, at }) => (stretch.placeOf.get(other) ?? at) < at) ?? [];
  return before.map(({ stretch: { blockKey }, near }) => ({ blockKey, isNear: near.has(other) }));
}

/** The first of the blocks in which two are compared, of all that both stand in. */
async function firstBlocks<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  pairs: readonly JudgedPair[],
): Promise<ReadonlyMap<string, number>> {
  const first = new Map<string, number>();
  if (pairs.length === 0) return first;
  await shelf.load(about, pairs.flatMap((pair) => [pair.first, pair.second])); // biome-ignore format: one line
  const sites = pairs.flatMap((pair) => {
    const [here, there] = [pair.first, pair.second].map((id) => placesOf(about, shelf.told(about, id)));
    const shared = new Map(there!.map((place) => [place.blockKey, place]));
    return here!.flatMap((place) => {
      const other = shared.get(place.blockKey);
      if (other === undefined) return [];
      const isLater = place.place > other.place || (place.place === other.place && place.itemId > other.itemId);
      return [isLater ? { place, other: other.itemId } : { place: other, other: place.itemId }];
    });
  });
  const { window = WIDEST } = RULEBOOKS[about] as Comparing; // proof: each rulebook is one
  const blocks = await record.around(
    sites.map(({ place }) => place),
    { before: reachOf(window), after: 0 },
  );
  for (const [number, { place, other }] of sites.entries()) {
    const block = (blocks[number] ?? []).map(({ place: order, itemId: id }): Place => ({ order, id }));
    const at = block.findIndex(({ id }) => id === place.itemId);
    const key = keyOf(place.itemId, other);
    const isFirst = place.blockKey < (first.get(key) ?? Number.POSITIVE_INFINITY);
    if (at >= 0 && isFirst && windowOf(block, at, window).some(({ id }) => id === other))
      first.set(key, place.blockKey);
  }
  return first;
}
