// Changes of a record, each with all that follows from it: reports kept and forgotten, decisions taken and taken back.
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { type Decision, type DecisionSubject, decisionId, RULES, undo } from '../resolve/decision.js';
import { tellReport } from '../resolve/told/tell-report.js';
import type { ToldReport } from '../resolve/told/told-report.js';
import type { RecordFault, RecordStore, WriteCount, WriteOptions, WrittenReport } from '../store/record-store.js';
import { rowsIn } from './settle/all-rows.js';
import { checkDerived } from './settle/check-derived.js';
import { setsOfReports, settleChange } from './settle/settle-change.js';
import { decisionOf } from './settled-rows.js';

export { settleAll } from './settle-all.js';

/**
 * Writes reports, and settles what follows from them: all of it, or nothing.
 * @example (await keepReports(record, [{ reading, sentences }], { at })).value // { added: 1, replaced: 0, unchanged: 0 }
 */
export function keepReports(
  record: RecordStore,
  batch: readonly WrittenReport[],
  options: WriteOptions,
): Promise<Staged<WriteCount>> {
  return record.transaction(async (inside) => {
    const ids = [...new Set(batch.map(({ reading }) => reading.report.id))];
    const before = await toldOf(inside, ids);
    const hashes = await hashesOf(inside, ids);
    const setsBefore = await setsOfReports(inside, before);
    const written = await inside.writeReports(batch, options);
    const now = await hashesOf(inside, ids);
    // What was not written, since it is known or cannot be kept, changes nothing.
    const isNew = (id: string) => now.get(id) !== hashes.get(id);
    const byId = new Map(batch.map(({ reading }) => [reading.report.id, reading]));
    const come = [...byId.values()].filter(({ report }) => isNew(report.id)).map(tellReport);
    const gone = before.filter(({ report }) => isNew(report));
    if (come.length > 0) await settleChange(inside, { gone, come, setsBefore, said: {} });
    return written;
  });
}

/** What follows from reports that are in the record alone. */
async function toldOf(record: RecordStore, ids: readonly string[]): Promise<readonly ToldReport[]> {
  const told: ToldReport[] = [];
  for await (const reading of record.readings(ids)) told.push(tellReport(reading));
  return told;
}

async function hashesOf(record: RecordStore, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsIn(record, 'report', 'reportId', ids);
  return new Map(rows.map(({ reportId, readingHash }) => [reportId, readingHash]));
}

/**
 * Takes reports out of the record with what they alone support; gives how many there were.
 * @example await forgetReports(record, ['r-0123456789abcdef']) // 1
 */
export function forgetReports(record: RecordStore, ids: readonly string[]): Promise<number> {
  return record.transaction(async (inside) => {
    const gone = await toldOf(inside, ids);
    const setsBefore = await setsOfReports(inside, gone);
    const count = await inside.forgetReports(ids);
    if (gone.length > 0) await settleChange(inside, { gone, come: [], setsBefore, said: {} });
    return count;
  });
}

/**
 * Writes decisions, and settles what follows from them; gives their ids. What they are about may be named by any member: a thing by a node,
 * a cell or its own id, an act by an event.
 * @example await decideInRecord(record, [decision]) // ['d-0123456789abcdef']
 */
export function decideInRecord(record: RecordStore, decisions: readonly Decision[]): Promise<readonly string[]> {
  return record.transaction(async (inside) => {
    const meant: Decision[] = [];
    for (const decision of decisions) meant.push(await meantBy(inside, decision));
    const ids = await inside.decide(meant);
    const said: { [About in DecisionSubject]?: string[] } = {};
    for (const { about, first, second } of meant) said[about] = [...(said[about] ?? []), first, second];
    const setsBefore = await setsOfReports(inside, []);
    await settleChange(inside, { gone: [], come: [], setsBefore, said });
    return ids;
  });
}

/** The decision with the items that are compared in the place of other members. */
async function meantBy(record: RecordStore, decision: Decision): Promise<Decision> {
  if (decision.decider === RULES || decision.kind === 'undo') return decision;
  const [first, second] = [await itemOf(record, decision.about, decision.first), await itemOf(record, decision.about, decision.second)]; // biome-ignore format: one line
  return { ...decision, first, second };
}

async function itemOf(record: RecordStore, about: DecisionSubject, id: string): Promise<string> {
  if (about === 'thing') {
    const [node] = (await record.find('nodeCell', { where: [{ column: 'nodeId', equals: id }], limit: 1 })).items;
    return node?.cellId ?? id;
  }
  if (about !== 'act') return id;
  const [event] = (await record.find('actEvent', { where: [{ column: 'eventId', equals: id }], limit: 1 })).items;
  return event?.tellingId ?? id;
}

/** Who takes a decision back, and when, as ISO 8601. */
export interface TakenBack {
  readonly decider: string;
  readonly decidedAt: string;
}

/**
 * Takes back a decision of a person, or a ruling of the rules, or an undoing; gives the id of the decision that does so. A ruling that is
 * taken back is kept as a decision beside it, and the rules leave the pair alone from then on. Null with a problem where there is none.
 * @example await undoInRecord(record, 'd-0123456789abcdef', { decider: 'A. Editor', decidedAt: '2026-01-31T09:00:00Z' })
 */
export function undoInRecord(record: RecordStore, id: string, by: TakenBack): Promise<Staged<string | null>> {
  return record.transaction(async (inside) => {
    const decision = await decisionOrRuling(inside, id);
    if (decision === null) return staged(null, [noDecision(id)]);
    const undoing = undo(decision, by);
    await decideInRecord(inside, [decision, undoing]);
    return staged(decisionId(undoing));
  });
}

async function decisionOrRuling(record: RecordStore, id: string): Promise<Decision | null> {
  const [decided] = await rowsIn(record, 'decision', 'decisionId', [id]);
  if (decided !== undefined) return decisionOf(decided);
  const [ruled] = await rowsIn(record, 'ruling', 'rulingId', [id]);
  if (ruled === undefined || ruled.isProposal) return null;
  const { rulingId: _, isProposal: __, ...ruling } = ruled;
  const said = { ...ruling, decider: RULES, decidedAt: '', undoes: null };
  return said as unknown as Decision; // proof: written from a decision of the rules by `rulingRow`
}

function noDecision(id: string): Problem {
  return problem('run/no-decision', {
    what: 'there is no decision to take back under this id',
    expected: 'the id of a decision, or of a ruling of the rules',
    got: id,
    todo: 'look up the id with `dateline why`',
  });
}

/**
 * What is wrong inside a record: with what was written, and with what follows from it.
 * @example await checkKept(record) // []
 */
export async function checkKept(record: RecordStore): Promise<readonly RecordFault[]> {
  const faults = await record.check();
  return faults.length > 0 ? faults : checkDerived(record);
}
