// What is found round the places where something changed: pairs to judge, and which of those that did not change stand near which.
import { type Comparing, reachOf, WIDEST, windowOf } from '../../resolve/pair-blocks.js';
import type { RecordStore } from '../../store/record-store.js';
import { type Site, type Stretch, stretchesRound } from './block-stretches.js';

/** Two ids in order, and the first of the blocks that were looked at in which they are compared. */
export interface WantedPair {
  readonly first: string;
  readonly second: string;
  readonly block: number;
}

/** What is found round the sites. */
export interface FoundPairs {
  /** Pairs to judge. */
  readonly wanted: ReadonlyMap<string, WantedPair>;
  /** Where items that did not change stand behind a site. */
  readonly moved: ReadonlyMap<string, readonly Look[]>;
}

/** A stretch of a block, and a place in it with those that its item is compared with there. */
export interface Look {
  readonly stretch: Stretch;
  readonly at: number;
  readonly near: ReadonlySet<string>;
}

/**
 * The pairs to judge round some sites, and where items that did not change stand there.
 * @example (await findPairs(record, sites, new Set(['e-1']), RULEBOOKS.act)).wanted.size // 7
 */
export async function findPairs(
  record: RecordStore,
  sites: readonly Site[],
  changed: ReadonlySet<string>,
  comparing: Comparing,
): Promise<FoundPairs> {
  const found = { wanted: new Map<string, WantedPair>(), moved: new Map<string, Look[]>() };
  for (const stretch of await stretchesRound(record, sites, reachOf(comparing.window ?? WIDEST))) {
    for (let at = stretch.firstSite; at < stretch.block.length; at += 1)
      lookBack(stretch, at, changed, comparing, found);
  }
  return found;
}

function lookBack(
  stretch: Stretch,
  at: number,
  changed: ReadonlySet<string>,
  { mayMatter = () => true, window = WIDEST }: Comparing,
  { wanted, moved }: { readonly wanted: Map<string, WantedPair>; readonly moved: Map<string, Look[]> },
): void {
  const { id, order } = stretch.block[at]!;
  const isChanged = changed.has(id);
  const before = windowOf(stretch.block, at, window);
  for (const other of before) {
    const isWanted = at >= stretch.firstLeft || isChanged || changed.has(other.id);
    if (isWanted && mayMatter(other.order, order)) want(wanted, id, other.id, stretch.blockKey);
  }
  if (isChanged) return;
  const look: Look = { stretch, at, near: new Set(before.map((place) => place.id)) };
  const looks = moved.get(id);
  if (looks === undefined) moved.set(id, [look]);
  else looks.push(look);
}

function want(wanted: Map<string, WantedPair>, a: string, b: string, block: number): void {
  const [first, second] = a < b ? [a, b] : [b, a];
  const key = keyOf(first, second);
  const known = wanted.get(key);
  if (known === undefined || block < known.block) wanted.set(key, { first, second, block });
}

/**
 * Two ids as one, whatever their order.
 * @example keyOf('e-2', 'e-1') // 'e-1 e-2'
 */
export function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Unchanged items with others that they may have been paired with: those that stood near enough and do so no more, and those judged anew.
 * @example perhapsPaired(found, changed, RULEBOOKS.act).get('e-2') // Set { 'e-5' }
 */
export function perhapsPaired(
  { moved, wanted }: FoundPairs,
  changed: ReadonlySet<string>,
  { mayMatter = () => true, window = WIDEST }: Comparing,
): ReadonlyMap<string, ReadonlySet<string>> {
  const pushed = new Map<string, Set<string>>();
  // Those that are judged anew, since another left from between them, may have been a pair too.
  for (const { first, second } of wanted.values()) {
    if (!changed.has(first) && !changed.has(second)) pushed.set(first, (pushed.get(first) ?? new Set()).add(second));
  }
  for (const [id, looks] of moved) {
    for (const { stretch, at, near } of looks) {
      let stood = 0;
      for (let back = at - 1; back >= 0 && stood < reachOf(window); back -= 1) {
        const other = stretch.block[back]!;
        if (changed.has(other.id)) continue;
        stood += 1;
        if (near.has(other.id) || !mayMatter(other.order, stretch.block[at]!.order)) continue;
        pushed.set(id, (pushed.get(id) ?? new Set()).add(other.id));
      }
    }
  }
  return pushed;
}
