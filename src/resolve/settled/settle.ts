// The record of some reports, all at once: sets of cells, tellings, deals and texts, and what follows from them. The incremental way must give the same.
import type { Decision, DecisionSubject } from '../decision.js';
import { groupBy } from '../group-by.js';
import { groupsOf } from '../groups.js';
import type { Keyed } from '../pair-blocks.js';
import { pairsOf } from '../pair-blocks.js';
import { type JudgedPair, judgePair } from '../pair-kind.js';
import { blockOf, ID_OF, RULEBOOKS, type Rulebook, type Told } from '../rulebook.js';
import { addTallies, type CellTally, type SettledThing, thingOf } from '../things/tally.js';
import type { ToldAct } from '../told/told-act.js';
import type { ToldReport } from '../told/told-report.js';
import { actClaims, type Contradiction, clashClaims } from './act-claims.js';
import { type Disagreement, findConflicts } from './find-conflicts.js';
import { makeAct, type SettledAct } from './make-act.js';
import { makeAgreement, type SettledAgreement } from './make-agreement.js';
import { officeClaims, officeOnDay } from './office-claims.js';
import { type Said, saidAbout } from './persons.js';
import { linkingPairs, linksOf, pairRuling, type Ruling, settleGroup } from './settle-pairs.js';

/** The sets of one sort of item, with what the rules say of them. */
export interface SettledSets {
  /** The set of each item, named by its least member. */
  readonly setOf: ReadonlyMap<string, string>;
  readonly pairs: readonly JudgedPair[];
  readonly rulings: readonly Ruling[];
  /** Parts with their wholes, as the rules or persons have it. */
  readonly parts: readonly (readonly [string, string])[];
}

/** All that follows from reports and decisions, beside what follows from each report alone. */
export interface SettledRecord extends Disagreement {
  readonly sets: SetsOf;
  readonly tallies: readonly CellTally[];
  readonly things: readonly SettledThing[];
  readonly acts: readonly SettledAct[];
  readonly agreements: readonly SettledAgreement[];
}

/**
 * The record of some reports. It depends on the reports and the decisions, not on their order.
 * @example settle(readings.map(tellReport), []).acts.length // 40
 * @param log decisions of persons, and decisions of the rules that persons have undone
 */
export function settle(reports: readonly ToldReport[], log: readonly Decision[]): SettledRecord {
  const told = itemsOf(reports);
  const said = (about: DecisionSubject) => saidAbout(about, log);
  return deriveSettled(reports, told, {
    thing: settleSets('thing', told.thing, RULEBOOKS.thing, ID_OF.thing, said('thing')),
    act: settleSets('act', told.act, RULEBOOKS.act, ID_OF.act, said('act')),
    agreement: settleSets('agreement', told.agreement, RULEBOOKS.agreement, ID_OF.agreement, said('agreement')),
    report: settleSets('report', told.report, RULEBOOKS.report, ID_OF.report, said('report')),
  });
}

/** What is compared across some reports. */
export type ToldItems = { readonly [About in DecisionSubject]: readonly Told[About][] };

/**
 * What is compared across some reports, cells of several reports as one.
 * @example itemsOf(reports).act.length // 12
 */
export function itemsOf(reports: readonly ToldReport[]): ToldItems {
  return {
    thing: mergeTallies(reports.flatMap(({ cells }) => cells)),
    act: reports.flatMap(({ acts }) => acts),
    agreement: reports.flatMap(({ deals }) => deals),
    report: reports.map(({ text }) => text),
  };
}

/** Sets with the rulings that stand about them. */
export type SetsOf = Readonly<Record<DecisionSubject, SettledSets>>;

/**
 * What follows from reports and from sets that are decided.
 * @example deriveSettled(reports, itemsOf(reports), sets).acts.length // 40
 */
export function deriveSettled(reports: readonly ToldReport[], told: ToldItems, sets: SetsOf): SettledRecord {
  const tellings = membersOf(told.act, ID_OF.act, sets.act.setOf);
  const wholes = leastWholes(sets.act.parts, (id) => sets.act.setOf.get(id));
  const acts = [...tellings].map(([id, ours]) => makeAct(id, ours, wholes.get(id) ?? null));
  const claims = [...tellings].flatMap(([id, ours]) => actClaims(id, ours));
  const ofActs = findConflicts([...claims, ...clashesOf(acts, tellings, sets.act)]);
  const ofOffices = officeConflicts(reports, sets.thing.setOf);
  const deals = membersOf(told.agreement, ID_OF.agreement, sets.agreement.setOf);
  return {
    sets,
    tallies: told.thing,
    things: [...membersOf(told.thing, ID_OF.thing, sets.thing.setOf)].map(([id, ours]) => thingOf(id, ours)),
    acts,
    agreements: [...deals].map(([id, ours]) => makeAgreement(id, ours)),
    claims: [...ofActs.claims, ...ofOffices.claims],
    conflicts: [...ofActs.conflicts, ...ofOffices.conflicts],
  };
}

function mergeTallies(all: readonly CellTally[]): readonly CellTally[] {
  const tallies = new Map<string, CellTally>();
  for (const tally of all) {
    const known = tallies.get(tally.id);
    tallies.set(tally.id, known === undefined ? tally : addTallies(known, tally)!);
  }
  return [...tallies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function settleSets<Data, Item extends Keyed>(
  about: DecisionSubject,
  told: readonly Data[],
  rules: Rulebook<Data, Item>,
  idOf: (data: Data) => string,
  said: Said,
): SettledSets {
  const items = new Map<string, Item>();
  for (const data of told) {
    const item = rules.itemOf(data);
    if (item !== null) items.set(item.id, item);
  }
  const pairs = pairsOf([...items.values()], rules).flatMap(
    ([a, b, block]) => judgePair(rules.judge, a, b, blockOf(about, block)) ?? [],
  );
  const setOf = new Map<string, string>();
  const rulings: Ruling[] = [];
  const linking = linkingPairs(pairs, rules.margin);
  const links = linksOf(linking, said);
  const byMember = pairsByMember(linking);
  for (const ids of groupsOf([...new Set(told.map(idOf))], links)) {
    const ours = ids.length < 2 ? [] : [...new Set(ids.flatMap((id) => byMember.get(id) ?? []))];
    const group = settleGroup(
      rules,
      ids.flatMap((id) => items.get(id) ?? []),
      ids,
      ours,
      said,
    );
    for (const [id, set] of group.setOf) setOf.set(id, set);
    rulings.push(...group.decisions.map((decision) => ({ decision, isProposal: false })));
  }
  const set = (id: string) => setOf.get(id) ?? id;
  rulings.push(...pairs.flatMap((pair) => pairRuling(about, pair, set, said) ?? []));
  return { setOf, pairs, rulings, parts: [...partsOf(rulings), ...said.partOf] };
}

/**
 * Parts with their wholes, as the rules have it.
 * @example partsOf(rulings) // [['e-2', 'e-1']]
 */
export function partsOf(rulings: readonly Ruling[]): readonly (readonly [string, string])[] {
  const ruled = rulings.filter(({ decision, isProposal }) => decision.kind === 'partOf' && !isProposal);
  return ruled.map(({ decision: { first, second } }) => [first, second] as const);
}

function pairsByMember(pairs: readonly JudgedPair[]): ReadonlyMap<string, readonly JudgedPair[]> {
  const byMember = new Map<string, JudgedPair[]>();
  for (const pair of pairs) {
    for (const id of [pair.first, pair.second]) {
      const known = byMember.get(id);
      if (known === undefined) byMember.set(id, [pair]);
      else known.push(pair);
    }
  }
  return byMember;
}

/** The members of each set, in the order of their ids. */
function membersOf<Data>(
  told: readonly Data[],
  idOf: (data: Data) => string,
  setOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Data[]> {
  const sorted = [...told].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return groupBy(sorted, (data) => setOf.get(idOf(data)) ?? idOf(data));
}

/**
 * The whole that each set is a part of: of several the least.
 * @example leastWholes([['e-2', 'e-1']], setOf).get('e-2') // 'e-1'
 */
export function leastWholes(
  parts: readonly (readonly [string, string])[],
  setOf: (id: string) => string | undefined,
): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const [first, second] of parts) {
    const [part, whole] = [setOf(first), setOf(second)];
    if (part === undefined || whole === undefined || part === whole) continue;
    const known = wholes.get(part);
    if (known === undefined || whole < known) wholes.set(part, whole);
  }
  return wholes;
}

function clashesOf(
  acts: readonly SettledAct[],
  tellings: ReadonlyMap<string, readonly ToldAct[]>,
  { setOf, rulings }: SettledSets,
) {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const found = new Map<string, readonly [Contradiction, string, string]>();
  for (const { decision } of rulings) {
    if (decision.kind !== 'contradicts') continue;
    const kind = decision.reasons[0] as Contradiction; // proof: pairRuling gives the kind of the pair as its reason
    const [first, second] = [setOf.get(decision.first)!, setOf.get(decision.second)!].sort() as [string, string]; // proof: two in, two out
    if (first !== second) found.set(`${kind} ${first} ${second}`, [kind, first, second]);
  }
  return [...found.values()].flatMap(([kind, ...ids]) => {
    const [first, second] = ids.map((id) => ({ ...byId.get(id)!, told: tellings.get(id)! }));
    return clashClaims(kind, first!, second!);
  });
}

function officeConflicts(reports: readonly ToldReport[], setOf: ReadonlyMap<string, string>): Disagreement {
  const offices = reports.flatMap(({ report, offices: told }) => told.map((one) => ({ ...one, reportId: report })));
  const sorted = offices.filter((told) => officeOnDay(told) !== null).sort(byKey);
  const days = groupBy(sorted, ({ ofCell, titleKey, sortDay }) => `${ofCell} ${titleKey} ${sortDay}`);
  const all = [...days.values()].map((told) =>
    officeDisagreement(officeClaims(told), (cell) => setOf.get(cell) ?? cell),
  );
  return { claims: all.flatMap(({ claims }) => claims), conflicts: all.flatMap(({ conflicts }) => conflicts) };
}

/**
 * The claims about one office on one day where they disagree; where they agree the told offices say it.
 * @example officeDisagreement(officeClaims(told), thingOfCell).conflicts.length // 1
 */
export function officeDisagreement(
  claims: ReturnType<typeof officeClaims>,
  setOf: (cell: string) => string,
): Disagreement {
  const found = findConflicts(claims, ({ value }) => setOf(value));
  return found.conflicts.length === 0 ? { claims: [], conflicts: [] } : found;
}

interface OfficeKey {
  readonly reportId: string;
  readonly nodeId: string;
  readonly number: number;
}

function byKey(a: OfficeKey, b: OfficeKey): number {
  if (a.reportId !== b.reportId) return a.reportId < b.reportId ? -1 : 1;
  return a.nodeId === b.nodeId ? a.number - b.number : a.nodeId < b.nodeId ? -1 : 1;
}
