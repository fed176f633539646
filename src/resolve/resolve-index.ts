// What resolution needs to find of a record that is too large to go through: the neighbours of an item in the blocks that it stands in.
import { groupBy } from './group-by.js';
import { byPlace, type Keyed, NEIGHBOURS } from './pair-blocks.js';

/** The neighbours of a place in a block, nearest first on each side. */
export interface Neighbours<Item> {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** Items under their keys, in the order of their places (`order`, then `id`). A store keeps it as a table of keys. */
export interface BlockIndex<Item extends Keyed> {
  /** Up to `count` items on each side of a place in the block of a key; an item at the place itself is left out. */
  around(key: string, place: Pick<Keyed, 'order' | 'id'>, count: number): Neighbours<Item>;
}

/**
 * An index over items that are all at hand.
 * @example blockIndex([a, b, c]).around('k', b, 8).before // [a]
 */
export function blockIndex<Item extends Keyed>(items: readonly Item[]): BlockIndex<Item> {
  const entries = items.flatMap((item) => item.keys.map((key) => ({ key, item })));
  const blocks = new Map(
    [...groupBy(entries, ({ key }) => key)].map(([key, found]) => [key, found.map(({ item }) => item).sort(byPlace)]),
  );
  return {
    around(key, place, count) {
      const block = blocks.get(key) ?? [];
      const at = firstFrom(block, place);
      const after = block[at]?.id === place.id ? at + 1 : at;
      return { before: block.slice(Math.max(0, at - count), at).reverse(), after: block.slice(after, after + count) };
    },
  };
}

/** The first item of a block that does not stand before a place, by halving. */
function firstFrom(block: readonly Keyed[], place: Pick<Keyed, 'order' | 'id'>): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(block[middle]!, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * All that may come to stand in one set with fresh items: those that are linked to them, to those, and so on. What is decided
 * of these alone is what would be decided of all, as long as no block holds more between two than are compared.
 * @example neighbourhood([fresh], index, isLinked).map(({ id }) => id) // ['e-2', 'e-7', 'e-9']
 * @param isLinked whether two speak for being one strongly enough to be joined
 */
export function neighbourhood<Item extends Keyed>(
  fresh: readonly Item[],
  index: BlockIndex<Item>,
  isLinked: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const found = new Map(fresh.map((item) => [item.id, item]));
  for (const item of found.values()) {
    for (const other of partnersOf(item, index)) {
      if (!found.has(other.id) && isLinked(item, other)) found.set(other.id, other);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function partnersOf<Item extends Keyed>(item: Item, index: BlockIndex<Item>): readonly Item[] {
  const partners = new Map<string, Item>();
  for (const key of item.keys) {
    const { before, after } = index.around(key, item, NEIGHBOURS);
    for (const other of [...before, ...after]) partners.set(other.id, other);
  }
  return [...partners.values()];
}
