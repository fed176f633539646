// Rows as the reading that they were made from: the way back from `reading-rows.ts`, field for field.
import type { Span } from '../base/span.js';
import type {
  Factuality,
  Reading,
  ReadingEntity,
  ReadingEvent,
  ReadingFigure,
  ReadingOffice,
  ReadingProblem,
  ReadingStatement,
  ReadingTime,
} from '../reading.js';
import type { Block, Published, PublishedBasis, Report } from '../report/report.js';
import { agreementOf, positionOf } from './deal-rows.js';
import { whole } from './more-fields.js';
import type { ReadingRows } from './reading-rows.js';
import type { Row } from './rows.js';

/**
 * The reading that rows hold. Its fields stand in one fixed order, so that equal readings are equal as JSON.
 * @example readingOfRows(rowsOfReading(reading)) // equal to reading
 * @param rows of one report, in any order
 */
export function readingOfRows(rows: ReadingRows): Reading {
  const mentions = groupBy(rows.mention, ({ nodeId }) => nodeId);
  const offices = groupBy(rows.office, ({ nodeId }) => nodeId);
  const contents = groupBy(rows.content, ({ statementId }) => statementId);
  const parties = groupBy(rows.party, ({ statementId }) => statementId);
  const participants = groupBy(rows.participant, ({ eventId }) => eventId);
  const known: Reading = {
    report: reportOf(rows),
    entities: inOrder(rows.node).map((node) => entityOf(node, mentions.get(node.nodeId), offices.get(node.nodeId))),
    statements: inOrder(rows.statement).map((statement) => {
      const { statementId } = statement;
      return statementOf(statement, contents.get(statementId), parties.get(statementId));
    }),
    events: inOrder(rows.event).map((event) => eventOf(event, participants.get(event.eventId))),
    agreements: inOrder(rows.deal).map(agreementOf),
    positions: inOrder(rows.stance).map(positionOf),
    times: inOrder(rows.time).map(timeOf),
    figures: inOrder(rows.quantity).map(figureOf),
    problems: inOrder(rows.problem).map(({ code, message, start, end, more }) => {
      return whole<ReadingProblem>({ code, message, start, end }, more);
    }),
  };
  return whole<Reading>(known, rows.report.more, 'reading');
}

function reportOf({ report, passage }: ReadingRows): Report {
  const { reportId, source, outlet, headline, language, text, publishedEarliest, publishedLatest, more } = report;
  const known: Partial<Published> = {
    earliest: publishedEarliest,
    latest: publishedLatest,
    basis: report.basis as PublishedBasis, // proof: written from a Report
    why: report.why as readonly string[], // proof: as above
  };
  const published = whole<Published>(known, more, 'published');
  const blocks = inOrder(passage).map(({ kind, start, end, more: rest }) => {
    return whole<Block>({ kind: kind as Block['kind'], start, end }, rest); // proof: written from a Block
  });
  return whole<Report>({ id: reportId, source, outlet, headline, language, text, published, blocks }, more);
}

type ReadingMention = ReadingEntity['mentions'][number];

function entityOf(
  node: Row<'node'>,
  mentions: readonly Row<'mention'>[] = [],
  offices: readonly Row<'office'>[] = [],
): ReadingEntity {
  const known: Partial<ReadingEntity> = {
    id: node.nodeId,
    name: node.name,
    kind: node.kind as ReadingEntity['kind'], // proof: written from a ReadingEntity
    aliases: node.aliases as readonly string[], // proof: as above
    country: node.country,
    gender: node.gender as ReadingEntity['gender'], // proof: as above
    mentions: inOrder(mentions).map(({ start, end, form, more }) => {
      return whole<ReadingMention>({ start, end, form: form as ReadingMention['form'] }, more); // proof: as above
    }),
    offices: inOrder(offices).map(officeOf),
    members: (node.members ?? []) as readonly string[], // proof: as above
    location: node.location as unknown as ReadingEntity['location'], // proof: as above
  };
  return whole<ReadingEntity>(known, node.more);
}

function officeOf({ title, ofNode, start, end, status, whenStart, whenEnd, timeId, more }: Row<'office'>) {
  const known = status as ReadingOffice['status']; // proof: written from a ReadingOffice
  const when = spanOf(whenStart, whenEnd);
  return whole<ReadingOffice>({ title, of: ofNode, status: known, when, time: timeId, start, end }, more);
}

type Cue = NonNullable<ReadingStatement['cue']>;

function statementOf(
  row: Row<'statement'>,
  contents: readonly Row<'content'>[] = [],
  parties: readonly Row<'party'>[] = [],
): ReadingStatement {
  const byRole = (role: string) => inOrder(parties.filter((party) => party.role === role));
  const cue = spanOf(row.cueStart, row.cueEnd);
  const known: Partial<ReadingStatement> = {
    id: row.statementId,
    speaker: row.speaker,
    speakerSpan: spanOf(row.speakerStart, row.speakerEnd),
    quotation: row.quotation as ReadingStatement['quotation'], // proof: written from a ReadingStatement
    cue: cue === null ? null : whole<Cue>({ ...cue, lemma: row.cueLemma ?? '' }, row.more, 'cue'),
    content: inOrder(contents).map(({ start, end, more }) => whole<Span>({ start, end }, more)),
    addressees: byRole('addressee').map(({ nodeId }) => nodeId),
    via: byRole('via').map(({ nodeId, start, end, more }) => {
      return whole<ReadingStatement['via'][number]>({ entity: nodeId, start: start ?? 0, end: end ?? 0 }, more);
    }),
    time: row.timeId,
    place: row.place,
    occasion: spanOf(row.occasionStart, row.occasionEnd),
    hedged: row.hedged,
    topics: row.topics as readonly string[], // proof: as above
    class: row.class,
    polarity: row.polarity as ReadingStatement['polarity'], // proof: as above
    basis: row.basis as ReadingStatement['basis'], // proof: as above
  };
  return whole<ReadingStatement>(known, row.more);
}

function eventOf(row: Row<'event'>, participants: readonly Row<'participant'>[] = []): ReadingEvent {
  const byRole = (role: string) => inOrder(participants.filter((one) => one.role === role)).map(({ nodeId }) => nodeId);
  const basis = row.basis as ReadingEvent['time']['basis']; // proof: written from a ReadingEvent
  const time: Partial<ReadingEvent['time']> = { earliest: row.startEarliest, latest: row.startLatest, basis };
  const known: Partial<ReadingEvent> = {
    id: row.eventId,
    type: row.type as ReadingEvent['type'], // proof: as above
    mode: row.mode,
    contexts: row.contexts as readonly string[], // proof: as above
    trigger: { start: row.triggerStart, end: row.triggerEnd },
    evidence: { start: row.evidenceStart, end: row.evidenceEnd },
    actors: byRole('actor'),
    recipients: byRole('recipient'),
    place: row.place,
    time: whole<ReadingEvent['time']>(time, row.more, 'time'),
    factuality: row.factuality as Factuality, // proof: as above
    statement: row.statementId,
    sameAs: row.sameAs,
  };
  return whole<ReadingEvent>(known, row.more);
}

type Timex = ReadingTime['timex3'];

function timeOf({ timeId, start, end, kind, value, earliest, latest, more, ...row }: Row<'time'>): ReadingTime {
  const type = row.timexType as Timex['type']; // proof: written from a ReadingTime
  const timex3 = whole<Timex>({ type, value: row.timexValue, mod: row.timexMod }, more, 'timex3');
  const anchor = row.anchor as ReadingTime['anchor']; // proof: as above
  const known = kind as ReadingTime['kind']; // proof: as above
  return whole<ReadingTime>({ id: timeId, start, end, kind: known, value, earliest, latest, timex3, anchor }, more);
}

function figureOf(row: Row<'quantity'>): ReadingFigure {
  const { quantityId, start, end, low, high, unit, per, ofStart, ofEnd, eventId, horizonStart, horizonEnd, more } = row;
  const bound = row.bound as ReadingFigure['bound']; // proof: written from a ReadingFigure
  const unitKind = row.unitKind as ReadingFigure['unitKind']; // proof: as above
  const [of, horizon] = [spanOf(ofStart, ofEnd), spanOf(horizonStart, horizonEnd)];
  const counted = { low, high, unit, bound, of, event: eventId, unitKind, per, horizon };
  return whole<ReadingFigure>({ id: quantityId, start, end, ...counted }, more);
}

function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}

function inOrder<R extends { readonly number: number }>(rows: readonly R[]): readonly R[] {
  return rows.length < 2 ? rows : [...rows].sort((a, b) => a.number - b.number);
}

function groupBy<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
