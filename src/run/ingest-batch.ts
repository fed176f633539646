// The batch in hand: what has been read and is not yet in the record; written whole, in one transaction, or not at all.
import type { Problem } from '../base/problem.js';
import type { Staged } from '../base/staged.js';
import type { IngestEntry, RecordStore, WriteCount, WriteOptions, WrittenReport } from '../store/record-store.js';
import type { Condition, Row } from '../store/rows.js';
import type { RowFile } from './ingest-items.js';
import { type InputMark, ROW_SIGN } from './input-mark.js';

/** What a batch did to the record. */
export interface BatchCount {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Reports that their input no longer holds. */
  readonly gone: number;
  /** How many of those that were written copy the text of another. */
  readonly copies: number;
}

/** How reports are written and taken away, with all that follows from them; inside a transaction both join it. */
export interface RecordKeeper {
  keepReports(record: RecordStore, batch: readonly WrittenReport[], options: WriteOptions): Promise<Staged<WriteCount>>;
  forgetReports(record: RecordStore, ids: readonly string[]): Promise<number>;
}

/** A document that was read, with what it came from. */
export interface ReadInput {
  readonly mark: InputMark;
  readonly reader: string;
  readonly isAgain: boolean;
}

/** The most rows that are asked for at once. */
const PAGE = 500;

/** Reports and log entries that go into the record together. */
export class IngestBatch {
  readonly #reports: WrittenReport[] = [];
  readonly #log: IngestEntry[] = [];
  /** Keys of files that are read again: their former reports go. */
  readonly #again: string[] = [];
  /** Files of rows that ended, some of whose rows may be gone. */
  readonly #ended: RowFile[] = [];

  /** Reports in it. */
  get size(): number {
    return this.#reports.length;
  }

  /** Whether there is nothing to write. */
  get isEmpty(): boolean {
    return this.#reports.length === 0 && this.#log.length === 0;
  }

  /** Adds what was read from a document; a null is a document that holds no report, or that could not be read. */
  add(report: WrittenReport | null, { mark, reader, isAgain }: ReadInput, isUnread: boolean): void {
    if (report !== null) this.#reports.push({ ...report, input: mark.key });
    if (report !== null && isAgain) this.#again.push(mark.key);
    const state = isUnread || report === null ? 'failed' : 'done';
    if (mark.contentHash !== '') this.log({ ...entryOf(mark, reader), state, reports: report === null ? 0 : 1 });
  }

  /** Notes that a file of rows ended, with so many reports. */
  endFile(file: RowFile, reports: number): void {
    if (file.mark.contentHash === '') return;
    if (file.seen !== null && file.isWhole) this.#ended.push(file);
    this.log({
      ...entryOf(file.mark, file.reader),
      state: file.isWhole && !file.hasFailed ? 'done' : 'failed',
      reports,
    });
  }

  /** Notes what is known of an input. */
  log(entry: IngestEntry): void {
    this.#log.push(entry);
  }

  /** Writes it. Nothing is written where it fails. */
  async write(
    record: RecordStore,
    keeper: RecordKeeper,
    at: string,
  ): Promise<BatchCount & { readonly problems: readonly Problem[] }> {
    const ids = this.#reports.map(({ reading }) => reading.report.id);
    return record.transaction(async (inside) => {
      const gone = await this.#goneReports(inside, new Set(ids));
      if (gone.length > 0) await keeper.forgetReports(inside, gone);
      const { value, problems } = await keeper.keepReports(inside, this.#reports, { at, log: this.#log });
      return { ...value, gone: gone.length, copies: await countCopies(inside, ids), problems };
    });
  }

  async #goneReports(record: RecordStore, kept: ReadonlySet<string>): Promise<readonly string[]> {
    const gone: string[] = [];
    for (const key of this.#again) {
      for await (const { reportId } of reportsOfInput(record, key)) if (!kept.has(reportId)) gone.push(reportId);
    }
    for (const { mark, seen } of this.#ended) {
      for await (const { reportId, input } of reportsOfInput(record, mark.key)) {
        if (seen?.has(input) === false && !kept.has(reportId)) gone.push(reportId);
      }
    }
    return gone;
  }
}

/**
 * An entry of the log without its state.
 * @example { ...entryOf(mark, reader), state: 'reading', reports: 0 }
 */
export function entryOf(
  { key, bytes, contentHash }: InputMark,
  reader: string,
): Omit<IngestEntry, 'state' | 'reports'> {
  return { input: key, bytes, contentHash, reader };
}

/**
 * The reports that came of a file, whole or in rows.
 * @example for await (const { reportId } of reportsOfInput(record, keyOfFile('a.jsonl'))) …
 */
export async function* reportsOfInput(record: RecordStore, key: string): AsyncGenerator<Row<'report'>> {
  yield* eachReport(record, {
    any: [
      { column: 'input', equals: key },
      { column: 'input', startsWith: `${key}${ROW_SIGN}` },
    ],
  });
}

/** Reports for which a condition holds, some at a time in memory. */
export async function* eachReport(record: RecordStore, where: Condition<'report'>): AsyncGenerator<Row<'report'>> {
  let cursor: string | undefined;
  do {
    const page = await record.find('report', {
      where: [where],
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** A copy names another report as its witness. */
async function countCopies(record: RecordStore, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { items } = await record.find('reportWitness', { where: [{ column: 'reportId', in: ids }], limit: ids.length });
  return items.filter(({ reportId, witness }) => witness !== reportId).length;
}
