// What is in a group with some items: their pairs read from the record, followed from link to link.
import { type Decision, type DecisionSubject, decisionId } from '../../resolve/decision.js';
import type { JudgedPair } from '../../resolve/pair-kind.js';
import { RULEBOOKS } from '../../resolve/rulebook.js';
import { type Said, saidAbout } from '../../resolve/settled/persons.js';
import { leastOf } from '../../resolve/strong-links.js';
import type { RecordStore } from '../../store/record-store.js';
import { decisionOf } from '../settled-rows.js';
import { rowsIn } from './all-rows.js';
import { type PairChanges, pairsAt } from './pair-changes.js';

/** All that is in a group with some items, with their pairs and what persons said of them. */
export interface Reach {
  readonly members: readonly string[];
  readonly pairs: readonly JudgedPair[];
  readonly said: Said;
}

/**
 * All that is in a group with some items, or with those that a change of pairs brings into a group or out of it.
 * @example (await reachFrom(record, 'act', ['e-1'], changes)).members // ['e-1', 'e-2']
 * @param isGone items that are no more
 */
export async function reachFrom(
  record: RecordStore,
  about: DecisionSubject,
  start: readonly string[],
  changes: PairChanges,
  isGone: ReadonlySet<string>,
): Promise<Reach> {
  const hand = new PairsAtHand(record, about);
  const log = new Map<string, Decision>();
  const changed = [...changes.gone, ...changes.come];
  const keep = (decisions: readonly Decision[]) => {
    for (const decision of decisions) log.set(decisionId(decision), decision);
    return saidAbout(about, decisions);
  };
  keep(await decisionsAt(record, about, changed.flatMap(endsOf)));
  const members = new Set([...start, ...(await endsOfChangedLinks(hand, changes))].filter((id) => !isGone.has(id)));
  for (let frontier = [...members]; frontier.length > 0; ) {
    const said = keep(await decisionsAt(record, about, frontier));
    const found = [...(await hand.linkedTo(frontier)), ...said.same.flatMap(endsOf)];
    frontier = [...new Set(found)].filter((id) => !members.has(id) && !isGone.has(id));
    for (const id of frontier) members.add(id);
  }
  await hand.load(members);
  return { members: [...members].sort(), pairs: hand.of(members), said: saidAbout(about, [...log.values()]) };
}

function endsOf({ first, second }: { readonly first: string; readonly second: string }): readonly [string, string] {
  return [first, second];
}

/**
 * What persons decided about some items.
 * @example await decisionsAt(record, 'act', ['e-1'])
 */
export async function decisionsAt(
  record: RecordStore,
  about: DecisionSubject,
  ids: readonly string[],
): Promise<readonly Decision[]> {
  const rows = [
    ...(await rowsIn(record, 'decision', 'first', ids)),
    ...(await rowsIn(record, 'decision', 'second', ids)),
  ];
  return rows.filter((row) => row.about === about).map(decisionOf);
}

/** Ends of the pairs that link now and did not before the change, or the other way round: only their groups can be others. */
async function endsOfChangedLinks(hand: PairsAtHand, { gone, come }: PairChanges): Promise<readonly string[]> {
  const copies = [...gone, ...come].filter(({ kind }) => kind === 'copy');
  const changed = [...new Set([...gone, ...come].filter(isJoin).flatMap(endsOf))];
  await hand.load(changed);
  const isNew = new Set(come.map(keyOf));
  const after = new Map(changed.map((id) => [id, hand.joinsAt(id)]));
  const before = new Map([...after].map(([id, pairs]) => [id, pairs.filter((pair) => !isNew.has(keyOf(pair)))]));
  for (const pair of gone.filter(isJoin)) for (const id of endsOf(pair)) before.get(id)?.push(pair);
  const [now, then] = [await strongAmong(hand, after), await strongAmong(hand, before)];
  const moved = [...now.keys(), ...then.keys()].filter((key) => now.has(key) !== then.has(key));
  return [...copies, ...moved.map((key) => (now.get(key) ?? then.get(key))!)].flatMap(endsOf);
}

/** Of the pairs of some items those that link, where the pairs of other items are as the record has them. */
async function strongAmong(hand: PairsAtHand, pairsOf: ReadonlyMap<string, readonly JudgedPair[]>) {
  const near = [...pairsOf.values()].flatMap((pairs) => {
    const least = leastAmong(pairs, hand.margin);
    return pairs.filter(({ score }) => score >= least);
  });
  await hand.load(near.flatMap(endsOf));
  const known = new Map<string, number>();
  for (const id of new Set(near.flatMap(endsOf)))
    known.set(id, leastAmong(pairsOf.get(id) ?? hand.joinsAt(id), hand.margin));
  const strong = near.filter((pair) => endsOf(pair).every((id) => pair.score >= known.get(id)!));
  return new Map(strong.map((pair) => [keyOf(pair), pair]));
}

/** The score from which the pairs of an item link it. */
function leastAmong(pairs: readonly JudgedPair[], margin: number): number {
  return leastOf(
    pairs.reduce((best, { score }) => Math.max(best, score), 0),
    margin,
  );
}

function isJoin({ kind }: JudgedPair): boolean {
  return kind === 'join';
}

function keyOf({ first, second }: JudgedPair): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/** The pairs of items, read once. */
class PairsAtHand {
  readonly #record: RecordStore;
  readonly #about: DecisionSubject;
  readonly #pairs = new Map<string, JudgedPair[]>();
  /** How much weaker than the best pair of its members a link may be. */
  readonly margin: number;

  constructor(record: RecordStore, about: DecisionSubject) {
    this.#record = record;
    this.#about = about;
    this.margin = RULEBOOKS[about].margin;
  }

  async load(ids: Iterable<string>): Promise<void> {
    const missing = new Set([...ids].filter((id) => !this.#pairs.has(id)));
    for (const id of missing) this.#pairs.set(id, []);
    for (const pair of await pairsAt(this.#record, this.#about, [...missing])) {
      for (const id of endsOf(pair)) if (missing.has(id)) this.#pairs.get(id)?.push(pair);
    }
  }

  /** The pairs of an item that was loaded. */
  at(id: string): readonly JudgedPair[] {
    return this.#pairs.get(id) ?? [];
  }

  /** The pairs of some items that were loaded, each once. */
  of(ids: Iterable<string>): readonly JudgedPair[] {
    return [...new Map([...ids].flatMap((id) => this.at(id).map((pair) => [keyOf(pair), pair] as const))).values()];
  }

  /** Those that the rules may join. */
  joinsAt(id: string): readonly JudgedPair[] {
    return this.at(id).filter(isJoin);
  }

  /** Both ends of the pairs that link some items. */
  async linkedTo(ids: readonly string[]): Promise<readonly string[]> {
    await this.load(ids);
    const copies = ids.flatMap((id) => this.at(id)).filter(({ kind }) => kind === 'copy');
    const strong = await strongAmong(this, new Map(ids.map((id) => [id, this.joinsAt(id)])));
    return [...copies, ...strong.values()].flatMap(endsOf);
  }
}
