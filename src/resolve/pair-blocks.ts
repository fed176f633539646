// Which pairs are compared: those that share a key and stand near one another in time (sorted neighbourhood; Hernández and Stolfo 1995).

/** Something that is found under keys, in an order of its own. */
export interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
  /** What the members of a block are ordered by, then by id: most often a day. */
  readonly order: string;
}

/** How many of those before it in its block one is compared with: the cost of one more does not grow with the block. */
const WINDOW = 8;

/** How far back they are looked for, where some may not be paired. */
export const NEIGHBOURS = 4 * WINDOW;

/**
 * The pairs to compare, each once, the first with the lower id. A block is ordered by time, and each member is compared
 * with those just before it; so what is compared depends on the members alone, never on the order of reading.
 * @example pairsOf([{ id: 'a', keys: ['k'], order: '2015' }, { id: 'b', keys: ['k'], order: '2016' }]) // [['a', 'b']]
 * @param mayPair whether two are to be compared at all
 */
export function pairsOf<Item extends Keyed>(
  items: readonly Item[],
  mayPair: (a: Item, b: Item) => boolean = () => true,
): readonly (readonly [Item, Item])[] {
  const pairs = new Map<string, readonly [Item, Item]>();
  for (const block of blocksOf(items).values()) {
    for (let i = 1; i < block.length; i++) pairBack(pairs, block, i, mayPair);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function pairBack<Item extends Keyed>(
  pairs: Map<string, readonly [Item, Item]>,
  block: readonly Item[],
  at: number,
  mayPair: (a: Item, b: Item) => boolean,
): void {
  const item = block[at]!;
  for (let back = at - 1, found = 0; back >= 0 && back >= at - NEIGHBOURS && found < WINDOW; back--) {
    if (!mayPair(item, block[back]!)) continue;
    addPair(pairs, item, block[back]!);
    found += 1;
  }
}

function addPair<Item extends Keyed>(pairs: Map<string, readonly [Item, Item]>, a: Item, b: Item): void {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  pairs.set(`${first.id} ${second.id}`, [first, second]);
}

function blocksOf<Item extends Keyed>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const blocks = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of item.keys) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [item]);
      else block.push(item);
    }
  }
  for (const block of blocks.values()) block.sort(byPlace);
  return blocks;
}

/**
 * The order of items in a block.
 * @example byPlace({ order: '2015', id: 'a' }, { order: '2015', id: 'b' }) // -1
 */
export function byPlace(a: Pick<Keyed, 'order' | 'id'>, b: Pick<Keyed, 'order' | 'id'>): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
