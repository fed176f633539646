// Which pairs matter after a change: those of items that came or are told otherwise, and those between which an item came to stand, or went.
import type { DecisionSubject } from '../../resolve/decision.js';
import { type JudgedPair, judgePair } from '../../resolve/pair-kind.js';
import { RULEBOOKS } from '../../resolve/rulebook.js';
import type { RecordStore } from '../../store/record-store.js';
import type { BlockPlace, Row } from '../../store/rows.js';
import { allRows } from './all-rows.js';
import type { Site } from './block-stretches.js';
import { findPairs, keyOf, perhapsPaired, type WantedPair } from './found-pairs.js';
import { type ItemChange, isSeenTheSame, placesOf } from './item-changes.js';
import type { ItemShelf } from './item-shelf.js';
import { stayingPairs } from './staying-pairs.js';

/** Pairs before and after a change; a pair that is told otherwise stands in both. */
export interface PairChanges {
  readonly gone: readonly JudgedPair[];
  readonly come: readonly JudgedPair[];
  /** Pairs as they were, but that another block is the first that brings them together. */
  readonly moved: readonly JudgedPair[];
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
  if (seen.length === 0) return { gone: [], come: [], moved: [] };
  const changed = new Set(seen.map(({ id }) => id));
  const sites = sitesOf(about, seen);
  const found = await findPairs(record, sites, changed, RULEBOOKS[about]);
  const pushed = perhapsPaired(found, changed, RULEBOOKS[about]);
  const all = [...(await pairsAt(record, about, changed)), ...(await pairsOf(record, about, pushed))];
  const known = new Map(all.map((pair) => [keyOf(pair.first, pair.second), pair]));
  const isStaying = ({ first, second }: JudgedPair) => !changed.has(first) && !changed.has(second);
  const stay = await stayingPairs(record, shelf, about, all.filter(isStaying), found); // biome-ignore format: one line
  const fresh = [...found.wanted].filter(([key]) => !stay.known.has(key)).map(([, one]) => one);
  const judged = new Map((await judgeAll(shelf, about, fresh)).map((pair) => [keyOf(pair.first, pair.second), pair]));
  const left = all.filter((pair) => !isStaying(pair) && !isSame(pair, judged.get(keyOf(pair.first, pair.second))));
  const isNew = (pair: JudgedPair) => !isSame(pair, known.get(keyOf(pair.first, pair.second)));
  const isMoved = (pair: JudgedPair) => pair.block !== known.get(keyOf(pair.first, pair.second))?.block;
  // What is found again as it was is no change.
  const [come, again] = [[...judged.values()].filter(isNew), [...judged.values()].filter((pair) => !isNew(pair))];
  return { gone: [...left, ...stay.gone], come, moved: [...stay.moved, ...again.filter(isMoved)] };
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

async function judgeAll<About extends DecisionSubject>(
  shelf: ItemShelf,
  about: About,
  wanted: readonly WantedPair[],
): Promise<readonly JudgedPair[]> {
  await shelf.load(about, wanted.flatMap(({ first, second }) => [first, second])); // biome-ignore format: one line
  const { judge } = RULEBOOKS[about];
  return wanted.flatMap((pair) => {
    const [first, second] = [shelf.item(about, pair.first), shelf.item(about, pair.second)];
    if (first === null || second === null) return [];
    return judgePair(judge, first, second, pair.block) ?? [];
  });
}

/** Whether two say the same, whatever block brings them together. */
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
  const { first, second, kind, score, reasons, block: blockKey } = pair;
  return [
    { itemId: first, about, otherId: second, isFirst: true, kind, score, reasons, blockKey },
    { itemId: second, about, otherId: first, isFirst: false, kind, score, reasons, blockKey },
  ];
}

function pairOf({ itemId, otherId, isFirst, kind, score, reasons, blockKey }: Row<'pair'>): JudgedPair {
  const [first, second] = isFirst ? [itemId, otherId] : [otherId, itemId];
  // proof: written from a JudgedPair by `pairRows`
  return { first, second, kind, score, reasons, block: blockKey } as JudgedPair;
}
