// Which pairs are compared: those that share a key and stand near one another in time (sorted neighbourhood; Hernández and Stolfo 1995).

/** Something that is found under keys, in an order of its own. */
export interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
  /**
   * What the members of a block are ordered by, then by id: a day; after a space the report that the member is of, if it is of one; after
   * another what can be told of a pair from its places alone.
   */
  readonly order: string;
}

/** With how many of those before it in its block one is compared at most: the cost of one more does not grow with the block. */
export const WIDEST = 4;

/** The same for acts and deals: each stands in many blocks, and in some of them those that are one stand side by side. */
export const NARROW = 2;

/** How much further back they are looked for, where some are of one report. */
const OF_ONE_REPORT = 2;

/**
 * How far back any can stand that one is compared with.
 * @example reachOf(2) // 4
 */
export function reachOf(window: number): number {
  return window + OF_ONE_REPORT;
}

/** Whether two may be anything to one another, by their orders alone: a look that costs little before one that costs more. */
export type MayMatter = (order: string, other: string) => boolean;

/** Which of those that share a block are compared. */
export interface Comparing {
  /** False only where two are nothing to one another. */
  readonly mayMatter?: MayMatter;
  /** With how many of those before it one is compared; `WIDEST` where it is left out. */
  readonly window?: number;
}

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
  if (at < 0) return '';
  const end = order.indexOf(' ', at + 1);
  return end < 0 ? order.slice(at + 1) : order.slice(at + 1, end);
}

/**
 * With which of those before it in its block one is compared: the last ones, as far as they may be paired.
 * @example windowOf([{ id: 'a', order: '2015' }, { id: 'b', order: '2016' }], 1) // [{ id: 'a', order: '2015' }]
 * @param block in order; of a long block the part just before the place is enough
 * @param window how many at most
 */
export function windowOf<Item extends Place>(
  block: readonly Item[],
  at: number,
  window: number = WIDEST,
): readonly Item[] {
  const found: Item[] = [];
  for (let back = at - 1; back >= 0 && back >= at - reachOf(window) && found.length < window; back--) {
    if (mayPair(block[at]!, block[back]!)) found.push(block[back]!);
  }
  return found;
}

/**
 * The pairs to compare, each once, the first with the lower id, with the first of the blocks that bring them together. A block is ordered by time, and each member is compared
 * with those just before it; so what is compared depends on the members alone, never on the order of reading.
 * @example pairsOf([{ id: 'a', keys: ['k'], order: '2015' }, { id: 'b', keys: ['k'], order: '2016' }])[0]?.[1].id // 'b'
 */
export function pairsOf<Item extends Keyed>(
  items: readonly Item[],
  { mayMatter = () => true, window = WIDEST }: Comparing = {},
): readonly (readonly [Item, Item, number])[] {
  const pairs = new Map<string, readonly [Item, Item, number]>();
  for (const [number, block] of [...blocksOf(items)].sort(([a], [b]) => a - b)) {
    for (const [i, item] of block.entries()) {
      for (const before of windowOf(block, i, window))
        if (mayMatter(before.order, item.order)) addPair(pairs, item, before, number);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function addPair<Item extends Keyed>(
  pairs: Map<string, readonly [Item, Item, number]>,
  a: Item,
  b: Item,
  block: number,
): void {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const key = `${first.id} ${second.id}`;
  if (!pairs.has(key)) pairs.set(key, [first, second, block]);
}

/** Forty-eight bits: with four more, for what the keys are of, a number still holds them. */
const HALF_BITS = 24;

/** A key of as many parts as this brings few together, one of fewer parts more. */
const MOST_PARTS = 3;

/**
 * The number of the block of a key: a hash, which two keys of a record hardly ever share; where they do, their blocks are one. Keys of more
 * parts come first.
 * @example blockNumber('CONSULT | IRN | RUS') // a whole number below 2 ** 50
 */
export function blockNumber(key: string): number {
  let [high, low] = [0xdeadbeef ^ key.length, 0x41c6ce57 ^ key.length];
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const wide = MOST_PARTS - Math.min(MOST_PARTS, key.split(' | ').length);
  const hash = (high >>> (32 - HALF_BITS)) * 2 ** HALF_BITS + (low >>> (32 - HALF_BITS));
  return wide * 2 ** (2 * HALF_BITS) + hash;
}

function blocksOf<Item extends Keyed>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const blocks = new Map<number, Item[]>();
  for (const item of items) {
    for (const key of new Set(item.keys.map(blockNumber))) {
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
