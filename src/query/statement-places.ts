// Where the statements that a question means stand, in order: those of one party's cells, of reports that hold words, or of all.
import type { Condition } from '../store/rows.js';
import type { ListQuestion, Period } from './answer.js';
import { countedReports, inCountedReport } from './as-of.js';
import { boundsOf } from './days.js';
import { type AskedRecord, findColumnsByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';
import { mergeByDay, sideRanges } from './merge-ranges.js';
import { inBatches, placeAfter } from './paging.js';
import { lemmaLine } from './search.js';
import { holdsCellOf, type Side } from './side.js';
import type { StatementRef } from './statement-items.js';

/** Somebody who has to do with a statement, and what. */
export interface StatementSide extends Side {
  readonly role: 'speaker' | 'addressee' | 'via' | 'topic';
}

/** A question about statements whose names have been looked up. */
export interface StatementSearch extends ListQuestion, Period {
  readonly sides: readonly StatementSide[];
  readonly words?: string | undefined;
  readonly quotations?: readonly string[] | undefined;
  readonly classes?: readonly string[] | undefined;
  readonly descending?: boolean | undefined;
}

/** A statement, and what a page that ends with it goes on from. */
export interface StatementPlace extends StatementRef {
  readonly cursor: readonly string[];
}

/**
 * The statements that may be meant, each once, in the order of their days; where only words are asked for, the newest first.
 * @example for await (const { statementId } of statementPlaces(record, search)) ids.push(statementId)
 */
export async function* statementPlaces(record: AskedRecord, search: StatementSearch): AsyncGenerator<StatementPlace> {
  const after = placeAfter(search.cursor, 3);
  const driver = [...search.sides].sort((a, b) => a.thing.reports - b.thing.reports)[0];
  if (driver === undefined) {
    yield* search.words !== undefined
      ? ofReportsWith(record, search.words, search, after)
      : ofAllReports(record, search, after);
    return;
  }
  const where: readonly Condition<'cellStatement'>[] = [
    { column: 'role', equals: driver.role },
    ...dayConditions(search),
    ...search.sides.filter((side) => side !== driver).map(alsoWith),
    ...inCountedReport<'cellStatement'>(search),
  ];
  const order = ['sortDay', 'reportId', 'statementId'] as const;
  const how = { order, descending: search.descending ?? false, after };
  const ranges = await sideRanges<'cellStatement'>(record, 'cellId', driver, where);
  for await (const { sortDay, reportId, statementId } of mergeByDay(record, 'cellStatement', ranges, how)) {
    yield { reportId, statementId, cursor: [sortDay, reportId, statementId] };
  }
}

/** Somebody else has to do with the statement too. */
function alsoWith(side: StatementSide): Condition<'cellStatement'> {
  const where = [holdsCellOf<'cellStatement'>('cellId', side), { column: 'role', equals: side.role } as const];
  return { exists: { table: 'cellStatement', on: [['reportId', 'reportId'], ['statementId', 'statementId']], where } }; // biome-ignore format: one line
}

function dayConditions(search: Period) {
  const { earliest, latest } = boundsOf(search);
  if (earliest === null && latest === null) return [];
  return [{ column: 'sortDay', ...(earliest === null ? {} : { from: earliest }), to: latest ?? '9999-12-31' } as const];
}

const REPORTS_AT_ONCE = 24;

async function* ofAllReports(
  record: AskedRecord,
  search: StatementSearch,
  after: readonly string[] | undefined,
): AsyncGenerator<StatementPlace> {
  const descending = search.descending ?? false;
  const [day, report, statement = ''] = after ?? [];
  if (day !== undefined && report !== undefined) {
    // The page before ended within a report: the rest of it comes first.
    const rest = await placesIn(record, [{ sortDay: day, reportId: report }], descending);
    yield* rest.filter(({ statementId }) => (descending ? statementId < statement : statementId > statement));
  }
  const start = day === undefined || report === undefined ? undefined : [day, report];
  const how = { order: ['sortDay', 'reportId'] as const, descending, after: start };
  for await (const reports of inBatches(
    mergeByDay(record, 'report', { few: [[...dayConditions(search), ...countedReports(search)]] }, how),
    REPORTS_AT_ONCE,
  )) {
    yield* await placesIn(record, reports, descending);
  }
}

/** The statements of reports, report by report. */
async function placesIn(
  record: AskedRecord,
  reports: readonly { readonly sortDay: string; readonly reportId: string }[],
  descending: boolean,
): Promise<readonly StatementPlace[]> {
  const columns = ['reportId', 'statementId'] as const;
  const ids = reports.map(({ reportId }) => reportId);
  const rows = await findColumnsByIds(record, 'statement', columns, 'reportId', ids);
  const byReport = groupedBy(rows, ({ reportId }) => reportId);
  return reports.flatMap(({ sortDay, reportId }) => {
    const ids = (byReport.get(reportId) ?? []).map(({ statementId }) => statementId).sort();
    const sorted = descending ? ids.reverse() : ids;
    return sorted.map((statementId) => ({ reportId, statementId, cursor: [sortDay, reportId, statementId] }));
  });
}

/** The index of words leads to the reports; a page of them is named by its cursor, so that the next one goes on within it. */
async function* ofReportsWith(
  record: AskedRecord,
  words: string,
  search: StatementSearch,
  after: readonly string[] | undefined,
): AsyncGenerator<StatementPlace> {
  const line = await lemmaLine(record, words);
  const { earliest, latest } = boundsOf(search);
  let [cursor, done, last] = [after?.[0] ?? '', after?.[1] ?? '', after?.[2] ?? ''];
  while (true) {
    const page = await record.search(line, { within: 'sentence', limit: REPORTS_AT_ONCE, ...(cursor === '' ? {} : { cursor }) }); // biome-ignore format: one line
    const isOf = (day: string) => (earliest === null || day >= earliest) && (latest === null || day <= latest);
    const from = page.items.findIndex(({ reportId }) => reportId === done);
    const reports = page.items.slice(Math.max(0, from)).filter(({ sortDay }) => isOf(sortDay));
    for (const { reportId, statementId } of await placesIn(record, reports, false)) {
      if (reportId === done && statementId <= last) continue;
      yield { reportId, statementId, cursor: [cursor, reportId, statementId] };
    }
    if (page.next === null) return;
    [cursor, done, last] = [page.next, '', ''];
  }
}
