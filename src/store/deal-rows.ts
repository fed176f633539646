// Agreements and positions of a reading as rows, and back.
import type { Span } from '../base/span.js';
import type { ReadingAgreement, ReadingEvent, ReadingPosition } from '../reading.js';
import { fieldsBeyond, fieldsInside, whole } from './more-fields.js';
import type { Row } from './rows.js';
import type { Json } from './table-shape.js';

// biome-ignore format: a list of names
const AGREEMENT: readonly (keyof ReadingAgreement)[] = [
  'id', 'mentions', 'parties', 'subject', 'amount', 'term', 'time', 'status', 'conditions', 'evidence', 'events',
  'statement',
];
// biome-ignore format: a list of names
const POSITION: readonly (keyof ReadingPosition)[] = [
  'id', 'holder', 'issue', 'topics', 'stance', 'condition', 'evidence', 'time', 'statement', 'event',
];
const TIME: readonly (keyof ReadingEvent['time'])[] = ['earliest', 'latest', 'basis'];

/**
 * The row of an agreement.
 * @example dealRow(agreement, 'r-1', 0).status // 'signed'
 */
export function dealRow(agreement: ReadingAgreement, reportId: string, number: number): Row<'deal'> {
  const { subject, evidence, time } = agreement;
  return {
    reportId,
    number,
    dealId: agreement.id,
    status: agreement.status,
    subjectStart: subject?.start ?? null,
    subjectEnd: subject?.end ?? null,
    parties: agreement.parties,
    mentions: spans(agreement.mentions),
    conditions: spans(agreement.conditions),
    events: agreement.events,
    quantityId: agreement.amount,
    timeId: agreement.term,
    earliest: time.earliest,
    latest: time.latest,
    basis: time.basis,
    statementId: agreement.statement,
    start: evidence.start,
    end: evidence.end,
    more: fieldsBeyond(agreement, AGREEMENT, fieldsInside('time', time, TIME)),
  };
}

/**
 * The agreement that a row holds.
 * @example agreementOf(dealRow(agreement, 'r-1', 0)) // equal to agreement
 */
export function agreementOf(row: Row<'deal'>): ReadingAgreement {
  const known: Partial<ReadingAgreement> = {
    id: row.dealId,
    mentions: row.mentions as unknown as readonly Span[], // proof: written from a ReadingAgreement
    parties: row.parties as readonly string[], // proof: as above
    subject: spanOf(row.subjectStart, row.subjectEnd),
    amount: row.quantityId,
    term: row.timeId,
    time: timeOf(row),
    status: row.status as ReadingAgreement['status'], // proof: as above
    conditions: row.conditions as unknown as readonly Span[], // proof: as above
    evidence: { start: row.start, end: row.end },
    events: row.events as readonly string[], // proof: as above
    statement: row.statementId,
  };
  return whole<ReadingAgreement>(known, row.more);
}

/**
 * The row of a position.
 * @example stanceRow(position, 'r-1', 0).stance // 'oppose'
 */
export function stanceRow(position: ReadingPosition, reportId: string, number: number): Row<'stance'> {
  const { issue, condition, evidence, time } = position;
  return {
    reportId,
    number,
    stanceId: position.id,
    holder: position.holder,
    stance: position.stance,
    topics: position.topics,
    issueStart: issue.start,
    issueEnd: issue.end,
    conditionStart: condition?.start ?? null,
    conditionEnd: condition?.end ?? null,
    earliest: time.earliest,
    latest: time.latest,
    basis: time.basis,
    statementId: position.statement,
    eventId: position.event,
    start: evidence.start,
    end: evidence.end,
    more: fieldsBeyond(position, POSITION, fieldsInside('time', time, TIME)),
  };
}

/**
 * The position that a row holds.
 * @example positionOf(stanceRow(position, 'r-1', 0)) // equal to position
 */
export function positionOf(row: Row<'stance'>): ReadingPosition {
  const known: Partial<ReadingPosition> = {
    id: row.stanceId,
    holder: row.holder,
    issue: { start: row.issueStart, end: row.issueEnd },
    topics: row.topics as readonly string[], // proof: written from a ReadingPosition
    stance: row.stance as ReadingPosition['stance'], // proof: as above
    condition: spanOf(row.conditionStart, row.conditionEnd),
    evidence: { start: row.start, end: row.end },
    time: timeOf(row),
    statement: row.statementId,
    event: row.eventId,
  };
  return whole<ReadingPosition>(known, row.more);
}

function timeOf({ earliest, latest, basis, more }: Row<'deal'> | Row<'stance'>): ReadingEvent['time'] {
  const known = basis as ReadingEvent['time']['basis']; // proof: written from a reading
  return whole<ReadingEvent['time']>({ earliest, latest, basis: known }, more, 'time');
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}

function spans(list: readonly Span[]): Json {
  return list as readonly object[] as Json; // proof: spans are plain data
}
