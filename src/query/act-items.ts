// Acts as answers: who did what to whom, when and where, and the words of each report that tells of it.
import type { Row } from '../store/rows.js';
import { partiesOf } from './act-parties.js';

export { partiesOf };

import { type Telling, tellingsOf } from './act-tellings.js';
import type { AsOf, Days, Evidence, Named } from './answer.js';
import { edtfOf } from './days.js';
import { findByIds } from './find-all.js';
import { evidenceAt, type LookUps, type NodeRef, nameOnly, nodeKey } from './look-ups.js';

/** An act with those who take part and the words that tell of it. */
export interface ActItem {
  readonly id: string;
  /** The PLOVER type, `CONSULT`. */
  readonly type: string;
  readonly mode: string | null;
  /** Whether it happened, is planned, was denied ... */
  readonly factuality: string;
  /** When, in EDTF; null where nothing tells. */
  readonly day: string | null;
  readonly time: Days;
  readonly place: Named | null;
  readonly actors: readonly Named[];
  readonly recipients: readonly Named[];
  /** How many reports tell of it that do not copy one another. */
  readonly witnesses: number;
  /** How many events of reports tell of it, of which `evidence` shows the first few. */
  readonly tellings: number;
  /** The act that it is a part of, or null. */
  readonly partOf: string | null;
  readonly evidence: readonly Evidence[];
}

/** How many tellings of one act an answer shows. */
const MOST_EVIDENCE = 3;

/**
 * Acts with their evidence, in the order of the rows. As of a time, those that no report tells of by then are left out.
 * @example (await actItems(looks, rows, {}))[0]?.evidence[0]?.words // 'Putin met Raisi in Tehran'
 * @param most how many tellings each shows
 */
export async function actItems(
  looks: LookUps,
  rows: readonly Row<'act'>[],
  asOf: AsOf,
  most: number = MOST_EVIDENCE,
): Promise<readonly ActItem[]> {
  const cells = rows.flatMap((row) => [...partiesOf(row).map(({ cell }) => cell), row.placeCell ?? '']);
  const things = await looks.things(cells.filter((cell) => cell !== ''));
  const tellings = await tellingsOf(looks, rows, asOf);
  const shown = rows.flatMap((row) => (tellings.get(row.actId) ?? []).slice(0, most));
  const chains = await chainsOf(looks, shown);
  const reports = await looks.reports(shown.map(({ reportId }) => reportId));
  const named = (cell: string, name: string): Named => {
    const thing = things.get(cell);
    return thing === undefined ? { id: cell, name } : nameOnly(thing);
  };
  return rows.flatMap((row): ActItem[] => {
    const told = tellings.get(row.actId) ?? [];
    if (told.length === 0) return [];
    const evidence = told.slice(0, most).flatMap((event): Evidence[] => {
      const report = reports.get(event.reportId);
      const span = { start: event.evidenceStart, end: event.evidenceEnd };
      return report === undefined ? [] : [evidenceAt(report, span, chains.get(event.eventId) ?? [])];
    });
    const time = timeOf(row);
    const { actId: id, type, mode, factuality, placeCell, witnesses, partOf } = row;
    const inRole = (role: string) =>
      uniqueNames(partiesOf(row).flatMap((one) => (one.role === role ? [named(one.cell, one.name)] : [])));
    const actors = inRole('actor');
    // Who does it under one name and suffers it under another is told as its doer.
    const recipients = inRole('recipient').filter(({ id: who }) => !actors.some((actor) => actor.id === who));
    const place = placeCell === null ? null : named(placeCell, '');
    const facts = { id, type, mode, factuality, day: edtfOf(time), time, place: place?.name === '' ? null : place };
    return [{ ...facts, actors, recipients, witnesses, tellings: told.length, partOf, evidence }];
  });
}

/** The four bounds of what happened, as rows hold them. */
type RowBounds = Pick<Row<'act'>, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>;

/**
 * The days on which an act can have been: from its earliest beginning to its latest end.
 * @example timeOf(row) // { earliest: '2015-11-23', latest: '2015-11-23' }
 */
export function timeOf({ startEarliest, startLatest, endEarliest, endLatest }: RowBounds): Days {
  return { earliest: startEarliest ?? endEarliest, latest: endLatest ?? startLatest };
}

function uniqueNames(names: readonly Named[]): readonly Named[] {
  return [...new Map(names.map((one) => [one.id, one])).values()];
}

/** Through whom events came to their reports: the speaker, then those who passed it on. */
async function chainsOf(looks: LookUps, events: readonly Telling[]): Promise<ReadonlyMap<string, readonly Named[]>> {
  const said = events.filter(({ statementId }) => statementId !== null);
  const chains = await chainsOfStatements(looks, said.map(({ reportId, statementId }) => ({ reportId, statementId: statementId ?? '' }))); // biome-ignore format: one line
  return new Map(said.map((event) => [event.eventId, chains.get(event.statementId ?? '') ?? []]));
}

/**
 * The chains of statements by their ids: the speaker, then those through whom it came.
 * @example (await chainsOfStatements(looks, [{ reportId, statementId }])).get(statementId) // [{ name: 'Ali Khamenei', … }, { name: 'IRNA', … }]
 */
export async function chainsOfStatements(
  looks: LookUps,
  statements: readonly { readonly reportId: string; readonly statementId: string }[],
): Promise<ReadonlyMap<string, readonly Named[]>> {
  if (statements.length === 0) return new Map();
  const ids = [...new Set(statements.map(({ statementId }) => statementId))];
  const reports = statements.map(({ reportId }) => reportId);
  const parties = await findByIds(looks.record, 'party', 'reportId', reports, [
    { column: 'statementId', in: ids },
    { column: 'role', in: ['speaker', 'via'] },
  ]);
  const names = await looks.nodes(parties.map(({ reportId, nodeId }): NodeRef => ({ reportId, nodeId })));
  // The key of the table puts the speaker before the chain, and the chain in its order.
  const chains = new Map<string, Named[]>();
  for (const party of parties) {
    const name = names.get(nodeKey(party));
    if (name !== undefined) chains.set(party.statementId, [...(chains.get(party.statementId) ?? []), name]);
  }
  return chains;
}
