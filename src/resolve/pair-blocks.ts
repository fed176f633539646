// Which pairs are compared: those that share a key and stand near one another in time (sorted neighbourhood; Hernández and Stolfo 1995).

/** Something that is found under keys, in an order of its own. */
export interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
  /** What the members of a block are ordered by, then by id: a day, and after a space the report that the member is of, if it is of one. */
  readonly order: string;
}

/** How many of those before it in its block one is compared with: the cost of one more does not grow with the block. */
const WINDOW = 8;

/** How far back they are looked for, where some are of one report. */
export const NEIGHBOURS = 2 * WINDOW;

/** What tells where a member stands in its blocks. */
export type Place = Pick<Keyed, 'order' | 'id'>;

/**
 * Whether two are compared at all: what one report tells is settled by its reading.
 * @example mayPair({ order: '2015-11-23 r-1' }, { order: '2015-11-24 r-1' }) // false
 */
export function mayPair(a: Pick<Keyed, 'order'>, b: Pick<Keyed, 'order'>): boolean {
  const owner = ownerOf(a.order);
  return owner === '' || owner !== ownerOf(b.order);
}

function ownerOf(order: string): string {
  const at = order.indexOf(' ');
  return at < 0 ? '' : order.slice(at + 1);
}

/**
 * With which of those before it in its block one is compared: the last ones, as far as they may be paired.
 * @example windowOf([{ id: 'a', order: '2015' }, { id: 'b', order: '2016' }], 1) // [{ id: 'a', order: '2015' }]
 * @param block in order; of a long block the part just before the place is enough
 */
export function windowOf<Item extends Place>(block: readonly Item[], at: number): readonly Item[] {
  const found: Item[] = [];
  for (let back = at - 1; back >= 0 && back >= at - NEIGHBOURS && found.length < WINDOW; back--) {
    if (mayPair(block[at]!, block[back]!)) found.push(block[back]!);
  }
  return found;
}

/**
 * The pairs to compare, each once, the first with the lower id. A block is ordered by time, and each member is compared
 * with those just before it; so what is compared depends on the members alone, never on the order of reading.
 * @example pairsOf([{ id: 'a', keys: ['k'], order: '2015' }, { id: 'b', keys: ['k'], order: '2016' }]) // [['a', 'b']]
 */
export function pairsOf<Item extends Keyed>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  const pairs = new Map<string, readonly [Item, Item]>();
  for (const block of blocksOf(items).values()) {
    for (const [i, item] of block.entries()) {
      for (const before of windowOf(block, i)) addPair(pairs, item, before);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
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
