// Which pairs matter after a change: those of items that came or are told otherwise, and those between which an item came to stand, or went.
import type { DecisionSubject } from '../../resolve/decision.js';
import { type Comparing, NEIGHBOURS, type Place, WIDEST, windowOf } from '../../resolve/pair-blocks.js';
import { type JudgedPair, judgePair } from '../../resolve/pair-kind.js';
import { RULEBOOKS } from '../../resolve/rulebook.js';
import type { RecordStore } from '../../store/record-store.js';
import type { BlockPlace, Row } from '../../store/rows.js';
import { allRows } from './all-rows.js';
import { type Site, type Stretch, stretchesRound } from './block-stretches.js';
import { type ItemChange, isSeenTheSame, placesOf } from './item-changes.js';
import type { ItemShelf } from './item-shelf.js';

/** Pairs before and after a change; a pair that is told otherwise stands in both. */
export interface PairChanges {
  readonly gone: readonly JudgedPair[];
  readonly come: readonly JudgedPair[];
}

/**
 * The changes of pairs that follow from changes of items; the blocks must have been brought up to date, the pairs not yet.
 * @example (await pairChanges(record, shelf, 'act', changes)).come.length // 3
 */
export async function pairChanges<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  changes: readonly ItemChange<About>[],
): Promise<PairChanges> {
  const seen = changes.filter((change) => !isSeenTheSame(about, change));
  if (seen.length === 0) return { gone: [], come: [] };
  const changed = new Set(seen.map(({ id }) => id));
  const sites = sitesOf(about, seen);
  const found = await findPairs(record, sites, changed, RULEBOOKS[about]);
  const pushed = perhapsPaired(found, changed, RULEBOOKS[about]);
  const known = [...(await pairsAt(record, about, changed)), ...(await pairsOf(record, about, pushed))];
  const lost = await lostPairs(record, shelf, about, known, found, changed);
  const come = await judgeAll(shelf, about, found.wanted);
  const kept = new Map(come.map((pair) => [keyOf(pair.first, pair.second), pair]));
  // What is found again as it was is no change.
  const gone = [...lost.values()].filter((pair) => !isSame(pair, kept.get(keyOf(pair.first, pair.second))));
  const before = new Map(known.map((pair) => [keyOf(pair.first, pair.second), pair]));
  return { gone, come: come.filter((pair) => !isSame(pair, before.get(keyOf(pair.first, pair.second)))) };
}

function sitesOf<About extends DecisionSubject>(about: About, changes: readonly ItemChange<About>[]): readonly Site[] {
  const text = ({ blockKey, place, itemId }: BlockPlace) => JSON.stringify([blockKey, place, itemId]);
  return changes.flatMap(({ before, after }): Site[] => {
    const [old, now] = [placesOf(about, before), placesOf(about, after)];
    const held = new Set(old.length === 0 ? [] : now.map(text));
    const left = old.filter((place) => !held.has(text(place)));
    return [...now.map((place) => ({ place, isLeft: false })), ...left.map((place) => ({ place, isLeft: true }))];
  });
}

/** What is found round the sites. */
interface FoundPairs {
  /** Pairs to judge, the ids in order. */
  readonly wanted: ReadonlyMap<string, readonly [string, string]>;
  /** Where items that did not change stand behind a site. */
  readonly moved: ReadonlyMap<string, readonly Look[]>;
}

/** A stretch of a block, and a place in it with those that its item is compared with there. */
interface Look {
  readonly stretch: Stretch;
  readonly at: number;
  readonly near: ReadonlySet<string>;
}

async function findPairs(
  record: RecordStore,
  sites: readonly Site[],
  changed: ReadonlySet<string>,
  comparing: Comparing,
): Promise<FoundPairs> {
  const found = { wanted: new Map<string, readonly [string, string]>(), moved: new Map<string, Look[]>() };
  for (const stretch of await stretchesRound(record, sites)) {
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
  { wanted, moved }: { readonly wanted: Map<string, readonly [string, string]>; readonly moved: Map<string, Look[]> },
): void {
  const { id, order } = stretch.block[at]!;
  const isChanged = changed.has(id);
  const before = windowOf(stretch.block, at, window);
  for (const other of before) {
    const isWanted = at >= stretch.firstLeft || isChanged || changed.has(other.id);
    if (isWanted && mayMatter(other.order, order)) want(wanted, id, other.id);
  }
  if (isChanged) return;
  const look: Look = { stretch, at, near: new Set(before.map((place) => place.id)) };
  const looks = moved.get(id);
  if (looks === undefined) moved.set(id, [look]);
  else looks.push(look);
}

function want(wanted: Map<string, readonly [string, string]>, a: string, b: string): void {
  const [first, second] = a < b ? [a, b] : [b, a];
  wanted.set(keyOf(first, second), [first, second]);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Unchanged items with others that they may have been paired with: those that stood near enough and do so no more, and those judged anew. */
function perhapsPaired(
  { moved, wanted }: FoundPairs,
  changed: ReadonlySet<string>,
  { mayMatter = () => true }: Comparing,
): ReadonlyMap<string, ReadonlySet<string>> {
  const pushed = new Map<string, Set<string>>();
  // Those that are judged anew, since another left from between them, may have been a pair too.
  for (const [first, second] of wanted.values()) {
    if (!changed.has(first) && !changed.has(second)) pushed.set(first, (pushed.get(first) ?? new Set()).add(second));
  }
  for (const [id, looks] of moved) {
    for (const { stretch, at, near } of looks) {
      let stood = 0;
      for (let back = at - 1; back >= 0 && stood < NEIGHBOURS; back -= 1) {
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

/** The pairs of some items with some others, where there are any. */
async function pairsOf(
  record: RecordStore,
  about: DecisionSubject,
  others: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<readonly JudgedPair[]> {
  if (others.size === 0) return [];
  const where = [
    { column: 'itemId', in: [...others.keys()] },
    { column: 'about', equals: about },
    { column: 'otherId', in: [...new Set([...others.values()].flatMap((ids) => [...ids]))] },
  ] as const;
  const rows = await allRows(record, 'pair', where);
  return rows.filter(({ itemId, otherId }) => others.get(itemId)?.has(otherId)).map(pairOf);
}

/**
 * The pairs that some items are in, each once.
 * @example await pairsAt(record, 'act', ['e-1'])
 */
export async function pairsAt(
  record: RecordStore,
  about: DecisionSubject,
  items: Iterable<string>,
): Promise<readonly JudgedPair[]> {
  const ids = [...new Set(items)];
  if (ids.length === 0) return [];
  const where = [
    { column: 'itemId', in: ids },
    { column: 'about', equals: about },
  ] as const;
  const rows = await allRows(record, 'pair', where);
  return [...new Map(rows.map((row) => [keyOf(row.itemId, row.otherId), pairOf(row)])).values()];
}

/** Pairs that were, and may be no more: those of changed items, and those that were pushed apart in every block that both stand in. */
async function lostPairs<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  known: readonly JudgedPair[],
  { moved }: FoundPairs,
  changed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, JudgedPair>> {
  const lost = new Map<string, JudgedPair>();
  const doubtful: JudgedPair[] = [];
  for (const pair of known) {
    const { first, second } = pair;
    if (changed.has(first) || changed.has(second)) lost.set(keyOf(first, second), pair);
    else if (isPushed(moved.get(first), second) || isPushed(moved.get(second), first)) doubtful.push(pair);
  }
  const near = await stillNear(record, shelf, about, doubtful);
  for (const pair of doubtful) {
    const key = keyOf(pair.first, pair.second);
    if (!near.has(key)) lost.set(key, pair);
  }
  return lost;
}

/** Whether another stands before an item in a block that changed, and the item is compared with it in none of these. */
function isPushed(looks: readonly Look[] | undefined, other: string): boolean {
  const before = looks?.filter(({ stretch, at }) => (stretch.placeOf.get(other) ?? at) < at) ?? [];
  return before.length > 0 && !before.some(({ near }) => near.has(other));
}

async function stillNear<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  pairs: readonly JudgedPair[],
): Promise<ReadonlySet<string>> {
  const near = new Set<string>();
  if (pairs.length === 0) return near;
  await shelf.load(about, pairs.flatMap(({ first, second }) => [first, second])); // biome-ignore format: one line
  const sites = pairs.flatMap(({ first, second }) => {
    const [here, there] = [first, second].map((id) => placesOf(about, shelf.told(about, id)));
    const shared = new Map(there!.map((place) => [place.blockKey, place]));
    return here!.flatMap((place) => {
      const other = shared.get(place.blockKey);
      if (other === undefined) return [];
      const isLater = place.place > other.place || (place.place === other.place && place.itemId > other.itemId);
      return [isLater ? { place, other: other.itemId } : { place: other, other: place.itemId }];
    });
  });
  const blocks = await record.around(
    sites.map(({ place }) => place),
    NEIGHBOURS,
  );
  const { window = WIDEST } = RULEBOOKS[about] as Comparing; // proof: each rulebook is one
  for (const [number, { place, other }] of sites.entries()) {
    const block = (blocks[number] ?? []).map(({ place: order, itemId: id }): Place => ({ order, id }));
    const at = block.findIndex(({ id }) => id === place.itemId);
    if (at >= 0 && windowOf(block, at, window).some(({ id }) => id === other)) near.add(keyOf(place.itemId, other));
  }
  return near;
}

async function judgeAll<About extends DecisionSubject>(
  shelf: ItemShelf,
  about: About,
  wanted: FoundPairs['wanted'],
): Promise<readonly JudgedPair[]> {
  await shelf.load(about, [...wanted.values()].flat());
  const { judge } = RULEBOOKS[about];
  return [...wanted.values()].flatMap(([a, b]) => {
    const [first, second] = [shelf.item(about, a), shelf.item(about, b)];
    if (first === null || second === null) return [];
    return judgePair(judge, first, second) ?? [];
  });
}

function isSame(pair: JudgedPair, other: JudgedPair | undefined): boolean {
  if (other === undefined) return false;
  const text = ({ first, second, kind, score, reasons }: JudgedPair) =>
    JSON.stringify([first, second, kind, score, reasons]);
  return text(pair) === text(other);
}

/**
 * The two rows that keep a pair, one under each of its items.
 * @example pairRows('act', pair).map(({ isFirst }) => isFirst) // [true, false]
 */
export function pairRows(about: DecisionSubject, pair: JudgedPair): readonly Row<'pair'>[] {
  const { first, second, kind, score, reasons } = pair;
  return [
    { itemId: first, about, otherId: second, isFirst: true, kind, score, reasons },
    { itemId: second, about, otherId: first, isFirst: false, kind, score, reasons },
  ];
}

function pairOf({ itemId, otherId, isFirst, kind, score, reasons }: Row<'pair'>): JudgedPair {
  const [first, second] = isFirst ? [itemId, otherId] : [otherId, itemId];
  // proof: written from a JudgedPair by `pairRows`
  return { first, second, kind, score, reasons } as JudgedPair;
}
