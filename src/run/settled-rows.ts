// What resolution gives, as rows of the record.
import { type Decision, decisionId } from '../resolve/decision.js';
import type { Disagreement } from '../resolve/settled/find-conflicts.js';
import type { SettledAct } from '../resolve/settled/make-act.js';
import type { SettledAgreement } from '../resolve/settled/make-agreement.js';
import type { Ruling } from '../resolve/settled/settle-pairs.js';
import type { SettledThing } from '../resolve/things/tally.js';
import type { ToldReport } from '../resolve/told/told-report.js';
import type { Row } from '../store/rows.js';

/** Sorts after every day. */
const NO_DAY = '~';

/**
 * The rows that follow from one report alone.
 * @example rowsOfReport(tellReport(reading)).nodeCell.length // 22
 */
export function rowsOfReport({ report: reportId, nodes, statements, offices, stances }: ToldReport) {
  return {
    nodeCell: nodes.map((node): Row<'nodeCell'> => ({ reportId, ...node })),
    cellStatement: statements.map((statement): Row<'cellStatement'> => ({ reportId, ...statement })),
    officeTold: offices.map((office): Row<'officeTold'> => ({ reportId, ...office })),
    stanceTold: stances.map((stance): Row<'stanceTold'> => ({ reportId, ...stance })),
  };
}

/**
 * The row of a ruling.
 * @example rulingRow({ decision, isProposal: false }).rulingId // the id of the decision
 */
export function rulingRow({ decision, isProposal }: Ruling): Row<'ruling'> {
  const { kind, about, first, second, score, reasons } = decision;
  return { rulingId: decisionId(decision), isProposal, kind, about, first, second, score, reasons };
}

/**
 * The rows of a thing.
 * @example rowsOfThing(thing).thingName.map(({ nameKey }) => nameKey) // ['ali khamenei', 'khamenei']
 */
export function rowsOfThing({ id: thingId, nameKeys, ...thing }: SettledThing) {
  const row: Row<'thing'> = { thingId, ...thing, more: null };
  return { thing: [row], thingName: nameKeys.map((nameKey): Row<'thingName'> => ({ nameKey, thingId })) };
}

/**
 * The rows of an act: itself, and under each cell that has to do with it.
 * @example rowsOfAct(act).actCell.map(({ role }) => role) // ['actor', 'recipient', 'place']
 */
export function rowsOfAct({ id: actId, time, parties, ...act }: SettledAct) {
  const { type, placeCell } = act;
  const sortDay = time.earliest ?? time.latest ?? NO_DAY;
  const row: Row<'act'> = {
    actId,
    ...act,
    parties: parties.map(({ cell, node, name, role }) => ({ cell, node, name, role })),
    ...boundsOf(time),
    sortDay,
    more: null,
  };
  const roles = [...parties, ...(placeCell === null ? [] : [{ cell: placeCell, role: 'place' }])];
  return {
    act: [row],
    actCell: roles.map(({ cell: cellId, role }): Row<'actCell'> => ({ cellId, sortDay, actId, role, type })),
  };
}

function boundsOf({ earliest, latest }: SettledAct['time']) {
  return { startEarliest: earliest, startLatest: latest, endEarliest: earliest, endLatest: latest };
}

/**
 * The rows of an agreement.
 * @example rowsOfAgreement(agreement).agreementCell.length // 2
 */
export function rowsOfAgreement({ id: agreementId, name, aliases, cells, time, status }: SettledAgreement) {
  const sortDay = time.earliest ?? time.latest ?? NO_DAY;
  const row: Row<'agreement'> = { agreementId, name, aliases, status, ...boundsOf(time), sortDay, more: null };
  const agreementCell = cells.map((cellId): Row<'agreementCell'> => ({ agreementId, cellId, role: 'party' }));
  return { agreement: [row], agreementCell };
}

/**
 * The rows of claims and of the conflicts among them.
 * @example rowsOfClaims(disagreement, () => '2015-11-23').conflict.length // 1
 * @param dayOf the day of a conflict's subject
 */
export function rowsOfClaims({ claims, conflicts }: Disagreement, dayOf: (subject: string, key: string) => string) {
  return {
    claim: claims.map(({ id: claimId, key: claimKey, report: reportId, ...claim }): Row<'claim'> => {
      return { claimId, claimKey, reportId, ...claim, more: null };
    }),
    conflict: conflicts.map(({ id: conflictId, key: claimKey, kind, subject }): Row<'conflict'> => {
      return { conflictId, claimKey, kind, subject, sortDay: dayOf(subject, claimKey), more: null };
    }),
    conflictClaim: conflicts.flatMap(({ id: conflictId, claims: ids }) =>
      ids.map((claimId): Row<'conflictClaim'> => ({ conflictId, claimId })),
    ),
  };
}

/**
 * The decision that a row of the log holds.
 * @example decisionOf(row).kind // 'same'
 */
export function decisionOf({ decisionId: _, ...decision }: Row<'decision'>): Decision {
  return decision as unknown as Decision; // proof: the table has the columns of a Decision and no others
}
