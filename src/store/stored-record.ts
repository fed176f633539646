// The record over any backend: what `RecordStore` promises, put together from the files beside this one.
import type { Staged } from '../base/staged.js';
import type { Reading } from '../reading.js';
import type { Backend } from './backend.js';
import { checkRecord } from './check-record.js';
import { addDecisions } from './decisions.js';
import { eachReport, exportLines, readingRowsOf } from './export-record.js';
import { findRows } from './find-rows.js';
import { indexSearchKeys } from './index-reports.js';
import type {
  Decision,
  DerivedChange,
  FindOptions,
  Page,
  RecordFault,
  RecordStore,
  SearchHit,
  SearchOptions,
  WriteCount,
  WriteOptions,
  WrittenReport,
} from './record-store.js';
import { DERIVED_TABLES, loadReports, removeReports } from './report-rows.js';
import { orderColumns, placeOf } from './row-order.js';
import type {
  BlockPlace,
  ColumnName,
  Condition,
  DerivedTable,
  Reach,
  Row,
  TableName,
  Tally,
  TallyQuery,
} from './rows.js';
import { readingOfRows } from './rows-reading.js';
import { SafeTextBackend } from './safe-text-backend.js';
import { searchReports } from './search-reports.js';
import { writeReports } from './write-reports.js';

/** Readings that are in memory at once. */
const READINGS_AT_ONCE = 50;

/** A record that a backend keeps. */
export class StoredRecord implements RecordStore {
  readonly #backend: Backend;
  #closed: Promise<void> | null = null;

  constructor(backend: Backend) {
    this.#backend = backend instanceof SafeTextBackend ? backend : new SafeTextBackend(backend);
  }

  writeReports(batch: readonly WrittenReport[], options: WriteOptions): Promise<Staged<WriteCount>> {
    return this.#inTransaction((backend) => writeReports(backend, batch, options));
  }

  forgetReports(ids: readonly string[]): Promise<number> {
    return this.#inTransaction(async (backend) => {
      const known = await backend.select({ table: 'report', where: [{ column: 'reportId', in: ids }] });
      await removeReports(backend, ids);
      await indexSearchKeys(backend, [...new Set(known.map(({ searchKey }) => searchKey))]);
      return known.length;
    });
  }

  async reading(id: string): Promise<Reading | null> {
    const [rows] = await loadReports(this.#backend, [id]);
    return rows === undefined ? null : readingOfRows(readingRowsOf(rows));
  }

  async *readings(ids?: readonly string[]): AsyncGenerator<Reading> {
    const reports = ids === undefined ? eachReport(this.#backend) : this.#reportsOf([...new Set(ids)].sort());
    for await (const rows of reports) yield readingOfRows(readingRowsOf(rows));
  }

  find<T extends TableName>(table: T, options: FindOptions<T> = {}): Promise<Page<Row<T>>> {
    return findRows(this.#backend, table, options);
  }

  around(places: readonly BlockPlace[], reach: Reach): Promise<readonly (readonly BlockPlace[])[]> {
    return this.#backend.around(places, reach);
  }

  count(table: TableName): Promise<number> {
    return this.#backend.count(table);
  }

  tally<T extends TableName, C extends ColumnName<T>>(query: TallyQuery<T, C>): Promise<readonly Tally<T, C>[]> {
    return this.#backend.tally(query);
  }

  search(line: string, options: SearchOptions = {}): Promise<Page<SearchHit>> {
    return searchReports(this.#backend, line, options);
  }

  decide(decisions: readonly Decision[]): Promise<readonly string[]> {
    return this.#inTransaction((backend) => addDecisions(backend, decisions));
  }

  derive(change: DerivedChange): Promise<void> {
    return this.#inTransaction((backend) => applyChange(backend, change));
  }

  transaction<Result>(work: (record: RecordStore) => Promise<Result>): Promise<Result> {
    return this.#inTransaction((backend) => work(new PartOfTransaction(backend)));
  }

  exportLines(): AsyncGenerator<string> {
    return exportLines(this.#backend);
  }

  check(): Promise<readonly RecordFault[]> {
    return checkRecord(this.#backend);
  }

  close(): Promise<void> {
    this.#closed ??= this.#backend.close();
    return this.#closed;
  }

  async *#reportsOf(ids: readonly string[]) {
    for (let at = 0; at < ids.length; at += READINGS_AT_ONCE) {
      yield* await loadReports(this.#backend, ids.slice(at, at + READINGS_AT_ONCE));
    }
  }

  /** Inside a transaction of the whole record the parts need none of their own. */
  #inTransaction<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    return this instanceof PartOfTransaction ? work(this.#backend) : this.#backend.transaction(work);
  }
}

/** The record as `transaction` hands it over. */
class PartOfTransaction extends StoredRecord {}

async function applyChange(backend: Backend, { clear = false, drop = [], put = {} }: DerivedChange): Promise<void> {
  if (clear) for (const table of DERIVED_TABLES) await backend.clear(table);
  for (const { table, where } of drop) {
    // proof: DroppedRows ties the conditions to the table; the compiler cannot follow the union
    await backend.remove<TableName>(table, where as readonly Condition<TableName>[]);
  }
  for (const table of DERIVED_TABLES) await putRows(backend, table, put);
}

async function putRows<T extends DerivedTable>(backend: Backend, table: T, put: NonNullable<DerivedChange['put']>) {
  const rows: readonly Row<T>[] = put[table] ?? [];
  if (rows.length === 0) return;
  const columns = orderColumns({ table });
  // Of two rows with one key the last counts.
  const keyOf = (row: Row<T>) => placeOf(row, columns).map((value) => `${`${value}`.length} ${value}`).join(' '); // biome-ignore format: one line
  await backend.put(table, [...new Map(rows.map((row) => [keyOf(row), row])).values()]);
}
