// Look-ups that one question makes over and over: reports by id, and what things cells and nodes are. Each is read once.
import { type Span, sliceSpan } from '../base/span.js';
import type { Row } from '../store/rows.js';
import type { AsOf, Days, Evidence, Named, ReportNamed } from './answer.js';
import { edtfOf, lastDayOf } from './days.js';
import { type AskedRecord, findByIds, findColumnsByIds } from './find-all.js';
import { sentenceAround } from './sentence-around.js';

/** A thing as far as answers tell of it. */
export interface ThingName extends Named {
  readonly sort: string;
  readonly country: string | null;
  readonly reports: number;
}

/** A node of a report. */
export interface NodeRef {
  readonly reportId: string;
  readonly nodeId: string;
}

/** The look-ups of one question. */
export interface LookUps {
  readonly record: AskedRecord;
  /** Reports with their texts; ids without a report are not in it. */
  reports(ids: readonly string[]): Promise<ReadonlyMap<string, Row<'report'>>>;
  /** The things that cells are of; the cell of an unnamed node is not in it. */
  things(cells: readonly string[]): Promise<ReadonlyMap<string, ThingName>>;
  /** What nodes are, under `REPORT NODE`: a thing, or the node by the name that its report gives it. */
  nodes(refs: readonly NodeRef[]): Promise<ReadonlyMap<string, Named>>;
}

/**
 * Look-ups over a record.
 * @example (await lookUps(record).things(['c-0123456789abcdef'])).get('c-0123456789abcdef')?.name // 'Vladimir Putin'
 */
export function lookUps(record: AskedRecord): LookUps {
  const reports = new Map<string, Row<'report'>>();
  const things = new Map<string, ThingName>();
  const readThings = readOnce(async (cells) => {
    for (const [cell, thing] of await thingsOfCells(record, cells)) things.set(cell, thing);
  }, things);
  return {
    record,
    reports: readOnce(async (ids) => {
      for (const row of await findByIds(record, 'report', 'reportId', ids)) reports.set(row.reportId, row);
    }, reports),
    things: readThings,
    nodes: (refs) => namesOfNodes(record, refs, readThings),
  };
}

/** Reads what has not been read before; who asks while another is answered waits for what that one reads. */
function readOnce<Known>(read: (ids: readonly string[]) => Promise<void>, known: Known) {
  const asked = new Set<string>();
  let reading: Promise<void> = Promise.resolve();
  return async (ids: readonly string[]): Promise<Known> => {
    const fresh = [...new Set(ids)].filter((id) => !asked.has(id));
    for (const id of fresh) asked.add(id);
    if (fresh.length > 0) reading = reading.then(() => read(fresh));
    await reading;
    return known;
  };
}

/** What of a thing's row its name is made of. */
const THING_NAME = ['thingId', 'name', 'sort', 'country', 'reports'] as const;

async function thingsOfCells(record: AskedRecord, cells: readonly string[]): Promise<ReadonlyMap<string, ThingName>> {
  const rows = await findByIds(record, 'cell', 'cellId', cells);
  const ids = rows.map(({ thingId }) => thingId);
  const things = await findColumnsByIds(record, 'thing', THING_NAME, 'thingId', ids);
  const byId = new Map(things.map((thing) => [thing.thingId, thingName(thing)]));
  return new Map(
    rows.flatMap(({ cellId, thingId }) => {
      const thing = byId.get(thingId);
      return thing === undefined ? [] : [[cellId, thing] as const];
    }),
  );
}

/**
 * A thing as answers name it.
 * @example thingName(row) // { id: 'c-…', name: 'Vladimir Putin', sort: 'person', country: 'RUS', reports: 12 }
 */
export function thingName({
  thingId: id,
  name,
  sort,
  country,
  reports,
}: Pick<Row<'thing'>, 'thingId' | 'name' | 'sort' | 'country' | 'reports'>): ThingName {
  return { id, name, sort, country, reports };
}

async function namesOfNodes(
  record: AskedRecord,
  refs: readonly NodeRef[],
  things: LookUps['things'],
): Promise<ReadonlyMap<string, Named>> {
  if (refs.length === 0) return new Map();
  const wanted = new Set(refs.map(nodeKey));
  const reports = refs.map(({ reportId }) => reportId);
  const only = [{ column: 'nodeId', in: [...new Set(refs.map(({ nodeId }) => nodeId))] }] as const;
  const nodes = await findByIds(record, 'node', 'reportId', reports, only);
  const cells = await findByIds(record, 'nodeCell', 'reportId', reports, only);
  const named = await things(cells.map(({ cellId }) => cellId));
  const cellOf = new Map(cells.map((row) => [nodeKey(row), row.cellId]));
  return new Map(
    nodes
      .filter((node) => wanted.has(nodeKey(node)))
      .map((node) => {
        const thing = named.get(cellOf.get(nodeKey(node)) ?? '');
        return [nodeKey(node), thing === undefined ? { id: node.nodeId, name: node.name } : nameOnly(thing)] as const;
      }),
  );
}

/**
 * The key of a node in what `nodes` gives.
 * @example nodeKey({ reportId: 'r-1', nodeId: 'e-1' }) // 'r-1 e-1'
 */
export function nodeKey({ reportId, nodeId }: NodeRef): string {
  return `${reportId} ${nodeId}`;
}

/**
 * A thing by its id and name alone.
 * @example nameOnly({ id: 'c-1', name: 'Iran', sort: 'country', country: 'IRN', reports: 3 }) // { id: 'c-1', name: 'Iran' }
 */
export function nameOnly({ id, name }: Named): Named {
  return { id, name };
}

/**
 * The days on which a report can have been published.
 * @example publishedOf(row) // { earliest: '2015-11-23', latest: '2015-11-23' }
 */
export function publishedOf({
  publishedEarliest,
  publishedLatest,
}: Pick<Row<'report'>, 'publishedEarliest' | 'publishedLatest'>): Days {
  return { earliest: publishedEarliest, latest: publishedLatest };
}

/**
 * A report as answers name it.
 * @example reportNamed(row).outlet // 'Harbor News Agency'
 */
export function reportNamed(row: Row<'report'>): ReportNamed {
  const { reportId: report, source, outlet, headline } = row;
  return { report, source, outlet, headline, day: edtfOf(publishedOf(row)) };
}

/**
 * Words of a report as evidence.
 * @example evidenceAt(report, { start: 9, end: 25 }, []).words // 'Putin met Raisi.'
 */
export function evidenceAt(report: Row<'report'>, { start, end }: Span, through: readonly Named[]): Evidence {
  const sentence = sentenceAround(report.text, { start, end });
  const [words, whole] = [{ start, end }, sentence].map((span) => onOneLine(sliceSpan(report.text, span)));
  return { ...reportNamed(report), start, end, words: words ?? '', sentence: whole ?? '', through };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/**
 * Whether a report counts as of a time. One of unknown day has not been reported by any.
 * @example countsAsOf(report, { reportedBy: '2015-12-31' }) // true
 */
export function countsAsOf(report: Row<'report'> | undefined, { reportedBy, knownBy }: AsOf): boolean {
  if (report === undefined) return false;
  const day = report.publishedLatest ?? report.publishedEarliest;
  if (reportedBy !== undefined && (day === null || day > lastDayOf(reportedBy))) return false;
  // A day or an hour stands for all of itself.
  return knownBy === undefined || report.recordedAt.slice(0, knownBy.length) <= knownBy;
}

/**
 * Whether a question limits which reports count.
 * @example isLimited({ reportedBy: '2015-12-31' }) // true
 */
export function isLimited({ reportedBy, knownBy }: AsOf): boolean {
  return reportedBy !== undefined || knownBy !== undefined;
}
