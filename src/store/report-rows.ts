// The rows of reports from the backend, table by table, and reports taken away.
import type { Backend } from './backend.js';
import type { ReportRows } from './prepare-report.js';
import { shapeOf } from './row-order.js';
import type { ColumnName, DerivedTable, DocumentTable, Row, TableName } from './rows.js';
import { TABLES } from './tables.js';

const NAMES = Object.keys(TABLES) as readonly TableName[]; // proof: the keys of TABLES are its names

/** The tables of a reading, the report itself first. */
export const DOCUMENT_TABLES = NAMES.filter((name): name is DocumentTable => shapeOf(name).part === 'document');

/** The tables of what is made from readings and decisions. */
export const DERIVED_TABLES = NAMES.filter((name): name is DerivedTable => shapeOf(name).part === 'derived');

/** The column that names a report; a derived table may have it too. */
const REPORT_ID = 'reportId';

/**
 * All rows of some reports, a report each, in the order of their ids; ids without a report give nothing.
 * @example (await loadReports(backend, ['r-1']))[0]?.event.length
 */
export async function loadReports(backend: Backend, ids: readonly string[]): Promise<readonly ReportRows[]> {
  const found = new Map<string, Record<DocumentTable, Row<DocumentTable>[]>>();
  for (const table of DOCUMENT_TABLES) {
    const rows: readonly Row<DocumentTable>[] = await selectOf(backend, table, ids);
    for (const row of rows) {
      const mine = found.get(row.reportId) ?? noRows();
      found.set(row.reportId, mine);
      mine[table].push(row);
    }
  }
  const complete = [...found.values()].filter(({ report }) => report.length === 1);
  return complete as unknown as readonly ReportRows[]; // proof: each list was filled from the table of its name
}

function selectOf<T extends DocumentTable>(backend: Backend, table: T, ids: readonly string[]) {
  const column = REPORT_ID as ColumnName<T>; // proof: every document table has it, a test holds that
  return backend.select({ table, where: [{ column, in: ids }] });
}

function noRows(): Record<DocumentTable, Row<DocumentTable>[]> {
  // proof: one entry for each table
  return Object.fromEntries(DOCUMENT_TABLES.map((table) => [table, []])) as unknown as Record<
    DocumentTable,
    Row<DocumentTable>[]
  >;
}

/**
 * Takes away the rows of reports, and derived rows that name them.
 * @example await removeReports(backend, ['r-1'])
 */
export async function removeReports(backend: Backend, ids: readonly string[]): Promise<void> {
  for (const table of [...DOCUMENT_TABLES, ...DERIVED_TABLES]) {
    if (!(REPORT_ID in shapeOf(table).columns)) continue;
    const column = REPORT_ID as ColumnName<TableName>; // proof: looked up on the line above
    await backend.remove<TableName>(table, [{ column, in: ids }]);
  }
}
