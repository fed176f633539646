// The record that follows from reports and decisions, seen whole: what evaluations and tests look at.
import type { Reading } from '../reading.js';
import { type Decision, type DecisionSubject, RULES, standingDecisions } from './decision.js';
import { groupBy } from './group-by.js';
import type { Act, Claim, Conflict, Evidence, Thing } from './record.js';
import { ID_OF, type Told } from './rulebook.js';
import type { SettledClaim } from './settled/find-conflicts.js';
import type { SettledAct } from './settled/make-act.js';
import type { SettledAgreement } from './settled/make-agreement.js';
import { deriveSettled, itemsOf, partsOf, type SettledRecord, type SettledSets } from './settled/settle.js';
import { tellReport } from './told/tell-report.js';
import type { ToldAct } from './told/told-act.js';
import type { ToldReport } from './told/told-report.js';
import { joinLinks, type Link } from './union.js';

/** An agreement with its parties as things, and the words that tell of it. */
export interface Agreement extends Omit<SettledAgreement, 'cells'> {
  readonly parties: readonly string[];
  readonly tellings: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** All that follows from reports and decisions. */
export interface DerivedRecord {
  readonly things: readonly Thing[];
  /** The thing that each node and each cell is. */
  readonly thingOf: ReadonlyMap<string, string>;
  readonly acts: readonly Act[];
  /** The act that each event is told of. */
  readonly actOf: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly agreements: readonly Agreement[];
  /** The report that stands for all copies of one text, by report. */
  readonly witnessOf: ReadonlyMap<string, string>;
}

/**
 * The record that follows from reports and all decisions about them, those of the rules among them, undone ones too: replayed, it is the
 * same each time.
 * @example deriveRecord(readings, decisions).acts.length // 40
 */
export function deriveRecord(readings: readonly Reading[], decisions: readonly Decision[]): DerivedRecord {
  const reports = [...readings].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)).map(tellReport);
  const told = itemsOf(reports);
  const { standing } = standingDecisions(decisions);
  const sets = {
    thing: replay('thing', told.thing, ID_OF.thing, standing),
    act: replay('act', told.act, ID_OF.act, standing),
    agreement: replay('agreement', told.agreement, ID_OF.agreement, standing),
    report: replay('report', told.report, ID_OF.report, standing),
  };
  return recordOf(reports, deriveSettled(reports, told, sets));
}

/** A person's word goes before the rules'. */
const BY_PERSON = 2;

function replay<About extends DecisionSubject>(
  about: About,
  told: readonly Told[About][],
  idOf: (data: Told[About]) => string,
  standing: readonly Decision[],
): SettledSets {
  const ours = standing.filter((decision) => decision.about === about);
  const joining = ours.filter(({ kind }) => kind === 'same' || kind === 'copy');
  const links = joining.map(({ first, second, score, decider }): Link => {
    return { first, second, score: decider === RULES ? (score ?? 0) : BY_PERSON };
  });
  const apart = ours.filter(({ kind }) => kind === 'different').map(({ first, second }) => [first, second] as const);
  const ids = [...new Set(told.map(idOf))];
  const rulings = ours.map((decision) => ({ decision, isProposal: false }));
  return { setOf: joinLinks(ids, links, apart).setOf, pairs: [], rulings, parts: partsOf(rulings) };
}

/**
 * A settled record seen whole: things in the place of cells, with the nodes and events of the reports.
 * @example recordOf(reports, settle(reports, [])).actOf.get('v-1') // 'v-1'
 */
export function recordOf(reports: readonly ToldReport[], settled: SettledRecord): DerivedRecord {
  const { thing, act, agreement, report } = settled.sets;
  const nodes = reports.flatMap((told) => told.nodes);
  const thingOf = new Map([...thing.setOf].sort(byFirst));
  for (const { nodeId, cellId } of nodes) thingOf.set(nodeId, thing.setOf.get(cellId)!);
  const meant = (cell: string) => thingOf.get(cell) ?? cell;
  const nodesOf = groupBy(
    [...nodes].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)),
    ({ nodeId }) => meant(nodeId),
  );
  const things = settled.things.map(({ reports: _reports, nameKey: _key, nameKeys: _keys, ...one }): Thing => {
    return { ...one, nodes: (nodesOf.get(one.id) ?? []).map(({ nodeId }) => nodeId) };
  });
  const tellings = reports.flatMap(({ acts }) => acts);
  const toldOf = groupBy(tellings, ({ telling }) => act.setOf.get(telling.id)!);
  const claims = settled.claims.map((claim) => claimOf(claim, meant));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    things: things.sort(byIds),
    thingOf,
    acts: settled.acts.map((one) => actOf(one, toldOf.get(one.id) ?? [], meant)).sort(byIds),
    actOf: new Map(
      tellings.flatMap(({ telling: { id, events } }) => events.map((one) => [one, act.setOf.get(id)!] as const)),
    ),
    claims,
    conflicts: settled.conflicts.map(({ claims: ids, ...rest }) => ({
      ...rest,
      claims: ids.map((id) => byId.get(id)!),
    })),
    agreements: agreementsOf(reports, settled, agreement.setOf, meant),
    witnessOf: new Map([...report.setOf].sort(byFirst)),
  };
}

function byFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function byIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function actOf(act: SettledAct, told: readonly ToldAct[], meant: (cell: string) => string): Act {
  const { parties, placeCell, ...rest } = act;
  const roles = new Map<string, 'actor' | 'recipient'>();
  for (const { cell, role } of parties) if (role === 'actor' || !roles.has(meant(cell))) roles.set(meant(cell), role);
  return {
    ...rest,
    parties: [...roles].map(([thing, role]) => ({ thing, role })).sort((a, b) => (a.thing < b.thing ? -1 : 1)),
    place: placeCell === null ? null : meant(placeCell),
    events: told.flatMap(({ events }) => events.map(({ id }) => id)).sort(),
    evidence: told.flatMap(({ telling, events }) =>
      events.map(({ start, end }) => ({ report: telling.report.id, start, end })),
    ),
  };
}

function claimOf({ report, start, end, chain, ...claim }: SettledClaim, meant: (cell: string) => string): Claim {
  const { kind, value } = claim;
  const isOfThings = kind === 'place' || kind === 'who' || kind === 'office';
  const told = isOfThings ? value.split(' ').map(meant).join(' ') : value;
  return { ...claim, value: told, chain: chain.map(meant), evidence: { report, start, end } };
}

function agreementsOf(
  reports: readonly ToldReport[],
  settled: SettledRecord,
  setOf: ReadonlyMap<string, string>,
  meant: (cell: string) => string,
): readonly Agreement[] {
  const deals = reports.flatMap(({ deals: told }) => told.map(({ deal }) => deal)).sort(byIds);
  const told = groupBy(deals, ({ id }) => setOf.get(id)!);
  return settled.agreements
    .map(({ cells, ...agreement }) => ({
      ...agreement,
      parties: [...new Set(cells.map(meant))].sort(),
      tellings: told.get(agreement.id)!.map(({ id }) => id),
      evidence: told.get(agreement.id)!.map(({ report, evidence: { start, end } }) => ({ report, start, end })),
    }))
    .sort(byIds);
}
