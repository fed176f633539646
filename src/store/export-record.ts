// The content of a record as lines in a fixed order: reports, decisions, what is derived. Equal records, equal lines.
import type { Backend } from './backend.js';
import { exportOfReport, type ReportRows } from './prepare-report.js';
import type { ReadingRows } from './reading-rows.js';
import { DERIVED_TABLES, loadReports } from './report-rows.js';
import { orderColumns, placeOf } from './row-order.js';
import type { Comparable, Row, TableName } from './rows.js';
import { readingOfRows } from './rows-reading.js';

/** Reports whose rows are in memory at once. */
const REPORTS_AT_ONCE = 50;

/** Rows that are in memory at once. */
const ROWS_AT_ONCE = 1_000;

/**
 * The lines of the export. When something was recorded, and from which input, is no part of the content.
 * @example for await (const line of exportLines(backend)) hash.update(`${line}\n`);
 */
export async function* exportLines(backend: Backend): AsyncGenerator<string> {
  for await (const rows of eachReport(backend)) yield lineOfReport(rows);
  for (const table of ['decision', ...DERIVED_TABLES] as const) {
    for await (const row of eachRow(backend, table)) yield JSON.stringify({ kind: table, row });
  }
}

/**
 * The line that a report has in the export.
 * @example lineOfReport(rows) // '{"kind":"report","reading":{…},"words":{…},"copyKey":null}'
 */
export function lineOfReport(rows: ReportRows): string {
  const [words, report] = [rows.words[0], rows.report[0]];
  const columns = { lemmas: words?.lemmas ?? '', places: words?.places ?? '' };
  return exportOfReport(readingOfRows(readingRowsOf(rows)), columns, report?.copyKey ?? null);
}

/**
 * The rows as a reading is made from them, the report apart.
 * @example readingOfRows(readingRowsOf(rows)).report.id
 */
export function readingRowsOf({ report: [report], words: _, ...lists }: ReportRows): ReadingRows {
  if (report === undefined) throw new Error('rows without their report');
  return { ...lists, report };
}

/**
 * The rows of all reports in the order of their ids.
 * @example for await (const { report } of eachReport(backend)) …
 */
export async function* eachReport(backend: Backend): AsyncGenerator<ReportRows> {
  for await (const ids of eachReportIds(backend)) yield* await loadReports(backend, ids);
}

async function* eachReportIds(backend: Backend): AsyncGenerator<readonly string[]> {
  let ids: string[] = [];
  for await (const { reportId } of eachRow(backend, 'report', REPORTS_AT_ONCE)) {
    ids.push(reportId);
    if (ids.length < REPORTS_AT_ONCE) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/**
 * All rows of a table in the order of its key, some at a time in memory.
 * @example for await (const { decisionId } of eachRow(backend, 'decision')) …
 */
export async function* eachRow<T extends TableName>(
  backend: Backend,
  table: T,
  atOnce: number = ROWS_AT_ONCE,
): AsyncGenerator<Row<T>> {
  const columns = orderColumns({ table });
  let after: readonly Comparable[] | undefined;
  while (true) {
    const rows = await backend.select({ table, limit: atOnce, ...(after === undefined ? {} : { after }) });
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < atOnce || last === undefined) return;
    after = placeOf(last, columns);
  }
}
