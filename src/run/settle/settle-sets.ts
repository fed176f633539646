// Sets made anew where pairs or persons' words changed: group by group, each with all that may come to stand in one set with it.
import type { DecisionSubject } from '../../resolve/decision.js';
import { groupBy } from '../../resolve/group-by.js';
import { groupsOf } from '../../resolve/groups.js';
import type { JudgedPair } from '../../resolve/pair-kind.js';
import { RULEBOOKS } from '../../resolve/rulebook.js';
import type { Said } from '../../resolve/settled/persons.js';
import { linkingPairs, linksOf, pairRuling, type Ruling, settleGroup } from '../../resolve/settled/settle-pairs.js';
import type { RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { rulingRow } from '../settled-rows.js';
import { allRows } from './all-rows.js';
import type { ItemShelf } from './item-shelf.js';
import type { PairChanges } from './pair-changes.js';
import { decisionsAt, type Reach, reachFrom } from './reach.js';
import { type RowChange, SET_TABLES } from './set-tables.js';

/** What became of sets. */
export interface SetChange extends RowChange {
  /** Sets of items before, and after: only items whose set is another now, or that are new or gone. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Items about which the rules say something else now: what is a part of what, what contradicts what. */
  readonly ruled: readonly string[];
}

/** What is to be settled anew. */
export interface Unsettled {
  readonly about: DecisionSubject;
  /** Items that came or are told otherwise, and those of which a person spoke. */
  readonly seeds: readonly string[];
  /** Items that are no more. */
  readonly lost: readonly string[];
  /** The sets of items whose rows were taken away, from before that. */
  readonly setsBefore: ReadonlyMap<string, string>;
  readonly pairs: PairChanges;
}

/**
 * The sets after a change, with the rulings about them.
 * @example (await settleSets(record, shelf, unsettled)).after.get('e-2') // 'e-1'
 */
export async function settleSets(record: RecordStore, shelf: ItemShelf, unsettled: Unsettled): Promise<SetChange> {
  const { about, seeds, lost, pairs } = unsettled;
  const isGone = new Set(lost);
  const changed = [...pairs.gone, ...pairs.come];
  // A person may have set what is gone side by side with what stays.
  const named = (await decisionsAt(record, about, lost)).flatMap(({ first, second }) => [first, second]);
  const reach = await reachFrom(record, about, [...seeds, ...named], pairs, isGone);
  const { members, said } = reach;
  await shelf.load(about, members);
  const known = await SET_TABLES[about].setsOf(record, members);
  const { rulings, setOf } = decideGroups(about, shelf, reach);
  const before = new Map([...known].filter(([id, set]) => setOf.get(id) !== set));
  const after = new Map([...setOf].filter(([id, set]) => known.get(id) !== set));
  for (const [id, set] of unsettled.setsBefore) before.set(id, set);
  const setOfAny = await setLookUp(record, about, setOf, reach.pairs, changed, isGone);
  const wanted = [...rulings, ...pairRulings(about, reach.pairs, pairs.come, setOfAny, said)];
  const stale = await staleRulings(record, about, [...members, ...lost], changed);
  const rows = setRows(about, shelf, after, lost, stale, wanted);
  return { before, after, ...rows, ruled: [...rows.ruled, ...named] };
}

function decideGroups(about: DecisionSubject, shelf: ItemShelf, { members, pairs, said }: Reach) {
  const present = members.filter((id) => shelf.told(about, id) !== null);
  const rulings: Ruling[] = [];
  const setOf = new Map<string, string>();
  const linking = linkingPairs(pairs, RULEBOOKS[about].margin);
  const byFirst = groupBy(linking, ({ first }) => first);
  for (const ids of groupsOf(present, linksOf(linking, said))) {
    const ours = new Set(ids);
    const inside = ids.flatMap((id) => byFirst.get(id) ?? []).filter(({ second }) => ours.has(second));
    const items = ids.flatMap((id) => shelf.item(about, id) ?? []);
    const rules: Pick<(typeof RULEBOOKS)[typeof about], 'decide'> = RULEBOOKS[about];
    const group = settleGroup(rules as never, items as never, ids, inside, said); // proof: rules and items are of one subject
    for (const [id, set] of group.setOf) setOf.set(id, set);
    rulings.push(...group.decisions.map((decision) => ({ decision, isProposal: false })));
  }
  return { rulings, setOf };
}

async function setLookUp(
  record: RecordStore,
  about: DecisionSubject,
  setOf: ReadonlyMap<string, string>,
  ...rest: readonly [readonly JudgedPair[], readonly JudgedPair[], ReadonlySet<string>]
): Promise<(id: string) => string> {
  const [pairs, changed, isGone] = rest;
  const others = [...pairs, ...changed].flatMap(({ first, second }) => [first, second]);
  const outside = others.filter((id) => !setOf.has(id) && !isGone.has(id));
  const known = await SET_TABLES[about].setsOf(record, outside);
  return (id) => setOf.get(id) ?? known.get(id) ?? id;
}

function pairRulings(
  about: DecisionSubject,
  pairs: readonly JudgedPair[],
  come: readonly JudgedPair[],
  setOf: (id: string) => string,
  said: Said,
): readonly Ruling[] {
  const all = new Map([...pairs, ...come].map((pair) => [`${pair.first} ${pair.second}`, pair]));
  return [...all.values()].flatMap((pair) => pairRuling(about, pair, setOf, said) ?? []);
}

/** Rulings that may not hold any more: about members of the groups, and about pairs that changed. */
async function staleRulings(
  record: RecordStore,
  about: DecisionSubject,
  members: readonly string[],
  changed: readonly JudgedPair[],
): Promise<readonly Row<'ruling'>[]> {
  const ids = [...new Set([...members, ...changed.flatMap(({ first, second }) => [first, second])])];
  if (ids.length === 0) return [];
  const of = { column: 'about', equals: about } as const;
  const rows = [
    ...(await allRows(record, 'ruling', [of, { column: 'first', in: ids }])),
    ...(await allRows(record, 'ruling', [of, { column: 'second', in: ids }])),
  ];
  const inside = new Set(members);
  const pairs = new Set(changed.map(({ first, second }) => [first, second].sort().join(' ')));
  const ours = rows.filter(
    ({ first, second }) => inside.has(first) || inside.has(second) || pairs.has([first, second].sort().join(' ')),
  );
  return [...new Map(ours.map((row) => [row.rulingId, row])).values()];
}

function setRows(
  about: DecisionSubject,
  shelf: ItemShelf,
  after: ReadonlyMap<string, string>,
  lost: readonly string[],
  stale: readonly Row<'ruling'>[],
  wanted: readonly Ruling[],
): RowChange & Pick<SetChange, 'ruled'> {
  const rows = new Map(wanted.map(rulingRow).map((row) => [row.rulingId, row]));
  const known = new Set(stale.map(({ rulingId }) => rulingId));
  const dropped = stale.filter(({ rulingId }) => !rows.has(rulingId)).map(({ rulingId }) => rulingId);
  const ruling = [...rows.values()].filter(({ rulingId }) => !known.has(rulingId));
  const others = [...stale.filter(({ rulingId }) => !rows.has(rulingId)), ...ruling].filter(
    ({ kind }) => kind !== 'same',
  );
  return {
    ruled: [...new Set(others.flatMap(({ first, second }) => [first, second]))],
    drop: [
      ...(dropped.length === 0 ? [] : [{ table: 'ruling', where: [{ column: 'rulingId', in: dropped }] } as const]),
      ...(lost.length === 0 ? [] : SET_TABLES[about].drop(lost)),
    ],
    put: { ...SET_TABLES[about].put(shelf, after), ruling },
  };
}
