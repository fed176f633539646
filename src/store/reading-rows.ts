// A reading as rows: every list of it a table, every field a column. `rows-reading.ts` is the way back.
import { nameKey } from '../base/name-key.js';
import type { Span } from '../base/span.js';
import type {
  Reading,
  ReadingEntity,
  ReadingEvent,
  ReadingFigure,
  ReadingOffice,
  ReadingProblem,
  ReadingStatement,
  ReadingTime,
} from '../reading.js';
import type { Block, Published, Report } from '../report/report.js';
import { dealRow, stanceRow } from './deal-rows.js';
import { fieldsBeyond, fieldsInside, plain } from './more-fields.js';
import type { DocumentTable, Row } from './rows.js';
import { searchKeyOf } from './search-key.js';
import { partyRows, statementRow } from './statement-rows.js';

/** The rows of one report, the words and what only the writer knows left out. */
export type ReadingRows = { readonly [T in Exclude<DocumentTable, 'report' | 'words'>]: readonly Row<T>[] } & {
  readonly report: Omit<Row<'report'>, 'input' | 'copyKey' | 'readingHash' | 'recordedAt'>;
};

/** Sorts after every day. */
export const NO_DAY = '~';

/**
 * The rows that hold a reading.
 * @example rowsOfReading(reading).event[0]?.startEarliest // '2022-07-19'
 */
export function rowsOfReading(reading: Reading): ReadingRows {
  const reportId = reading.report.id;
  const { entities, statements, events, agreements, positions, times, figures, problems } = reading;
  return {
    report: reportRow(reading),
    passage: reading.report.blocks.map((block, number) => passageRow(block, reportId, number)),
    node: entities.map((entity, number) => nodeRow(entity, reportId, number)),
    mention: entities.flatMap((entity) => mentionRows(entity, reportId)),
    office: entities.flatMap(({ id, offices }) => offices.map((office, at) => officeRow(office, reportId, id, at))),
    statement: statements.map((statement, number) => statementRow(statement, reportId, number)),
    content: statements.flatMap((statement) => contentRows(statement, reportId)),
    party: statements.flatMap((statement) => partyRows(statement, reportId)),
    event: events.map((event, number) => eventRow(event, reportId, number)),
    participant: events.flatMap((event) => participantRows(event, reportId)),
    time: times.map((time, number) => timeRow(time, reportId, number)),
    quantity: figures.map((figure, number) => figureRow(figure, reportId, number)),
    deal: agreements.map((agreement, number) => dealRow(agreement, reportId, number)),
    stance: positions.map((position, number) => stanceRow(position, reportId, number)),
    problem: problems.map((problem, number) => problemRow(problem, reportId, number)),
  };
}

// biome-ignore format: a list of names
const REPORT: readonly (keyof Report)[] = [
  'id', 'source', 'outlet', 'headline', 'language', 'text', 'published', 'blocks',
];
const PUBLISHED: readonly (keyof Published)[] = ['earliest', 'latest', 'basis', 'why'];

// biome-ignore format: a list of names
const READING: readonly (keyof Reading)[] = [
  'report', 'entities', 'statements', 'events', 'agreements', 'positions', 'times', 'figures', 'problems',
];

function reportRow(reading: Reading): ReadingRows['report'] {
  const { report } = reading;
  const { id: reportId, source, outlet, headline, language, text, published } = report;
  const { earliest: publishedEarliest, latest: publishedLatest, basis, why } = published;
  const sortDay = publishedLatest ?? publishedEarliest ?? NO_DAY;
  const searchKey = searchKeyOf(sortDay, reportId);
  // A list that a later reading adds is kept beside the report until it has a table.
  const lists = fieldsInside('reading', reading, READING);
  const more = fieldsBeyond(report, REPORT, fieldsInside('published', published, PUBLISHED), lists);
  const dated = { publishedEarliest, publishedLatest, basis, why, sortDay, searchKey };
  return { reportId, source, outlet, headline, language, text, ...dated, more };
}

const BLOCK: readonly (keyof Block)[] = ['kind', 'start', 'end'];

function passageRow(block: Block, reportId: string, number: number): Row<'passage'> {
  const { kind, start, end } = block;
  return { reportId, number, kind, start, end, more: fieldsBeyond(block, BLOCK) };
}

// biome-ignore format: a list of names
const ENTITY: readonly (keyof ReadingEntity)[] = [
  'id', 'name', 'kind', 'aliases', 'country', 'gender', 'mentions', 'offices', 'members', 'location',
];

function nodeRow(entity: ReadingEntity, reportId: string, number: number): Row<'node'> {
  const { id: nodeId, kind, name, aliases, country, gender } = entity;
  const members = entity.members.length === 0 ? null : entity.members;
  const location = plain(entity.location);
  const more = fieldsBeyond(entity, ENTITY);
  const who = { nodeId, kind, name, nameKey: nameKey(name), aliases, country, gender };
  return { reportId, number, ...who, members, location, more };
}

const MENTION: readonly (keyof ReadingEntity['mentions'][number])[] = ['start', 'end', 'form'];

function mentionRows({ id: nodeId, mentions }: ReadingEntity, reportId: string): readonly Row<'mention'>[] {
  return mentions.map((mention, number) => {
    const { start, end, form } = mention;
    return { reportId, number, nodeId, start, end, form, more: fieldsBeyond(mention, MENTION) };
  });
}

const OFFICE: readonly (keyof ReadingOffice)[] = ['start', 'end', 'title', 'of', 'status', 'when', 'time'];

function officeRow(office: ReadingOffice, reportId: string, nodeId: string, number: number): Row<'office'> {
  const { start, end, title, of: ofNode, status, when, time: timeId } = office;
  const [whenStart, whenEnd] = [startOf(when), endOf(when)];
  const more = fieldsBeyond(office, OFFICE);
  return { reportId, number, nodeId, start, end, title, ofNode, status, whenStart, whenEnd, timeId, more };
}

const SPAN: readonly (keyof Span)[] = ['start', 'end'];

function contentRows({ id: statementId, content }: ReadingStatement, reportId: string): readonly Row<'content'>[] {
  return content.map((span, number) => {
    return { reportId, number, statementId, start: span.start, end: span.end, more: fieldsBeyond(span, SPAN) };
  });
}

// biome-ignore format: a list of names
const EVENT: readonly (keyof ReadingEvent)[] = [
  'id', 'type', 'mode', 'contexts', 'trigger', 'evidence', 'actors', 'recipients', 'place',
  'time', 'factuality', 'statement', 'sameAs',
];
const EVENT_TIME: readonly (keyof ReadingEvent['time'])[] = ['earliest', 'latest', 'basis'];

function eventRow(event: ReadingEvent, reportId: string, number: number): Row<'event'> {
  const { trigger, evidence, time, factuality } = event;
  const { earliest, latest, basis } = time;
  // An act lies between its bounds, begin and end; of one that goes on only the beginning is bounded.
  const isOver = factuality !== 'ongoing';
  return {
    reportId,
    number,
    eventId: event.id,
    type: event.type,
    mode: event.mode,
    contexts: event.contexts,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
    place: event.place,
    startEarliest: earliest,
    startLatest: latest,
    endEarliest: isOver ? earliest : null,
    endLatest: isOver ? latest : null,
    basis,
    factuality,
    statementId: event.statement,
    sameAs: event.sameAs,
    sortDay: earliest ?? latest ?? NO_DAY,
    more: fieldsBeyond(event, EVENT, fieldsInside('time', time, EVENT_TIME)),
  };
}

function participantRows({ id: eventId, actors, recipients }: ReadingEvent, reportId: string): Row<'participant'>[] {
  const rows = (role: string, nodes: readonly string[]) =>
    nodes.map((nodeId, number) => ({ reportId, number, eventId, role, nodeId }));
  return [...rows('actor', actors), ...rows('recipient', recipients)];
}

// biome-ignore format: a list of names
const TIME: readonly (keyof ReadingTime)[] = [
  'id', 'start', 'end', 'kind', 'value', 'earliest', 'latest', 'timex3', 'anchor',
];
const TIMEX: readonly (keyof ReadingTime['timex3'])[] = ['type', 'value', 'mod'];

function timeRow(time: ReadingTime, reportId: string, number: number): Row<'time'> {
  const { id: timeId, start, end, kind, value, earliest, latest, timex3, anchor } = time;
  const { type: timexType, value: timexValue, mod: timexMod } = timex3;
  const more = fieldsBeyond(time, TIME, fieldsInside('timex3', timex3, TIMEX));
  const facts = { kind, value, earliest, latest, timexType, timexValue, timexMod, anchor };
  return { reportId, number, timeId, start, end, ...facts, more };
}

// biome-ignore format: a list of names
const FIGURE: readonly (keyof ReadingFigure)[] = [
  'id', 'start', 'end', 'low', 'high', 'unit', 'bound', 'of', 'event', 'unitKind', 'per', 'horizon',
];

function figureRow(figure: ReadingFigure, reportId: string, number: number): Row<'quantity'> {
  const { id: quantityId, start, end, low, high, unit, bound, of, event: eventId, unitKind, per, horizon } = figure;
  const [ofStart, ofEnd] = [startOf(of), endOf(of)];
  const [horizonStart, horizonEnd] = [startOf(horizon), endOf(horizon)];
  const value = { low, high, unit, bound, ofStart, ofEnd, eventId, unitKind, per, horizonStart, horizonEnd };
  return { reportId, number, quantityId, start, end, ...value, more: fieldsBeyond(figure, FIGURE) };
}

const PROBLEM: readonly (keyof ReadingProblem)[] = ['code', 'message', 'start', 'end'];

function problemRow(problem: ReadingProblem, reportId: string, number: number): Row<'problem'> {
  const { code, message, start, end } = problem;
  return { reportId, number, code, message, start, end, more: fieldsBeyond(problem, PROBLEM) };
}

function startOf(span: Span | null): number | null {
  return span === null ? null : span.start;
}

function endOf(span: Span | null): number | null {
  return span === null ? null : span.end;
}
