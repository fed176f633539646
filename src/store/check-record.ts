// The integrity of a record: every report whole, every row with its report, every word to be found.
import { createHash } from 'node:crypto';
import type { Backend } from './backend.js';
import { decisionId } from './decisions.js';
import { eachReport, eachRow, lineOfReport } from './export-record.js';
import type { ReportRows } from './prepare-report.js';
import type { Decision, RecordFault } from './record-store.js';
import { DERIVED_TABLES, DOCUMENT_TABLES } from './report-rows.js';
import { shapeOf } from './row-order.js';
import type { DocumentTable, Row } from './rows.js';
import { readTerms } from './word-rows.js';

/**
 * What is wrong inside a record.
 * @example await checkRecord(backend) // [{ where: 'r-0123456789abcdef', what: 'its rows are not what was written' }]
 */
export async function checkRecord(backend: Backend): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = (await backend.faults()).map((what) => ({ where: 'database', what }));
  const counts = new Map<DocumentTable, number>();
  const ids = new Set<string>();
  for await (const rows of eachReport(backend)) {
    for (const table of DOCUMENT_TABLES) counts.set(table, (counts.get(table) ?? 0) + rows[table].length);
    for (const { reportId } of rows.report) ids.add(reportId);
    faults.push(...(await faultsOfReport(backend, rows)));
  }
  faults.push(...(await strayRows(backend, counts)), ...(await faultsOfDecisions(backend)));
  faults.push(...(await faultsOfDerived(backend, ids)));
  return faults;
}

async function faultsOfReport(backend: Backend, rows: ReportRows): Promise<readonly RecordFault[]> {
  const [report] = rows.report;
  if (report === undefined) return [];
  const hash = createHash('sha256').update(lineOfReport(rows)).digest('hex');
  const faults: string[] = [];
  if (hash !== report.readingHash) faults.push('its rows are not what was written');
  if (!(await isIndexed(backend, report, rows.words[0]?.lemmas ?? ''))) faults.push('its words cannot be found');
  return faults.map((what) => ({ where: report.reportId, what }));
}

/** The index is right where it gives the report for its own first words. */
async function isIndexed(backend: Backend, { searchKey }: Row<'report'>, lemmas: string): Promise<boolean> {
  const words = readTerms(lemmas).find((terms) => terms.length > 0);
  if (words === undefined) return true;
  const [key] = await backend.searchKeys([{ words: words.slice(0, 3), isPrefix: false }], searchKey, 1);
  return key === searchKey;
}

async function strayRows(
  backend: Backend,
  counts: ReadonlyMap<DocumentTable, number>,
): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  for (const table of DOCUMENT_TABLES) {
    const stray = (await backend.count(table)) - (counts.get(table) ?? 0);
    if (stray !== 0) faults.push({ where: table, what: `${stray} rows belong to no report` });
  }
  return faults;
}

async function faultsOfDecisions(backend: Backend): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  for await (const { decisionId: id, ...row } of eachRow(backend, 'decision')) {
    const decision = row as unknown as Decision; // proof: the table has the columns of a Decision and no others
    if (decisionId(decision) !== id) faults.push({ where: id, what: 'the decision is not what was written' });
  }
  return faults;
}

/** Derived rows that name a report which is not there. */
async function faultsOfDerived(backend: Backend, ids: ReadonlySet<string>): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  for (const table of DERIVED_TABLES) {
    if (!('reportId' in shapeOf(table).columns)) continue;
    let lost = 0;
    for await (const row of eachRow(backend, table)) {
      if ('reportId' in row && !ids.has(`${row.reportId}`)) lost += 1;
    }
    if (lost > 0) faults.push({ where: table, what: `${lost} rows name a report that is not there` });
  }
  return faults;
}
