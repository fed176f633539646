// A record in the hands of another program: reports read into it, questions asked of it, exports taken from it.
import type { Staged } from '../../base/staged.js';
import type { ReadDocument, Reading } from '../../reading.js';
import { type DecidedTwo, decideNamed, type SaidOfTwo } from '../../run/decide-named.js';
import { forgetReports, keepReports, undoInRecord } from '../../run/keep-record.js';
import { openServed } from '../../run/open-served.js';
import { recordName } from '../../run/record-name.js';
import type { ServedRecord } from '../../run/served-record.js';
import type { RecordStore, WriteCount, WrittenReport } from '../../store/record-store.js';
import type { ExportOptions } from '../export/export-format.js';
import { type ExportFile, exportFiles } from '../export/export-pieces.js';
import { writtenReport } from '../written-report.js';
import { type RecordQuestions, recordQuestions } from './ask-record.js';
import { DatelineError } from './dateline-error.js';
import { type KeptCount, type ReadFilesOptions, readFilesInto } from './read-files.js';
import { type ReadTextOptions, readWith } from './read-text.js';

/** What a person says of two: that they are one, or are not. */
export type DecideOptions = Pick<SaidOfTwo, 'kind' | 'first' | 'second' | 'by'> & { readonly why?: string };

/**
 * An open record. Questions give staged answers: a value, problems (a name that nothing has), notes. What is broken (no record there,
 * another writer, a full disk) is thrown as a `DatelineError`.
 */
export interface OpenRecord extends RecordQuestions {
  /** Reads one report and keeps it; the record is made where there is none. */
  read(text: string, options?: ReadTextOptions): Promise<Reading>;
  /** Reads files, folders and `-`, and keeps what they hold; what cannot be read is a problem, and the rest goes on. */
  readFiles(inputs: readonly string[], options?: ReadFilesOptions): Promise<Staged<KeptCount>>;
  /** Keeps what `readReport` gave. */
  keep(read: readonly ReadDocument[]): Promise<WriteCount>;
  /** Takes reports out by their ids; gives how many there were. */
  forget(reports: readonly string[]): Promise<number>;
  /** Says that two things, acts or deals are one, or are not. */
  decide(said: DecideOptions): Promise<Staged<DecidedTwo | null>>;
  /** Takes a decision back; gives the id of the one that does so. */
  undo(decision: string, by: string): Promise<Staged<string | null>>;
  /** The record in another format, piece by piece; a format of several files needs `table`, or gives them one after another. */
  export(format: string, options?: ExportOptions): AsyncIterable<string>;
  /** The same, file by file. */
  exportFiles(format: string, options?: ExportOptions): Promise<readonly ExportFile[]>;
  close(): Promise<void>;
}

/**
 * Opens a record: a folder or a file, `postgres://…`, or `memory:`. It is made when something is first kept in it.
 * @example
 * const record = await openRecord('memory:');
 * await record.read('The ministers met in Vienna on Tuesday.', { date: '2022-07-19' });
 * (await record.timeline({})).value.items.length // 1
 * @param name the record of this folder (`.dateline`), or the one that DATELINE_RECORD names, where it is left out
 */
export async function openRecord(name?: string): Promise<OpenRecord> {
  const served = await openServed(recordName(name));
  const asking = <Answer>(work: (record: RecordStore) => Promise<Answer>) => had(served.asking(work));
  return { ...recordQuestions(asking), ...writingOf(served), ...exportsOf(asking), close: () => served.close() };
}

type Writing = Pick<OpenRecord, 'read' | 'readFiles' | 'keep' | 'forget' | 'decide' | 'undo'>;

function writingOf(served: ServedRecord): Writing {
  const now = () => new Date().toISOString();
  const keep = (batch: readonly WrittenReport[]) => {
    return had(served.writing((record) => keepReports(record, batch, { at: now() })));
  };
  return {
    async read(text, options = {}) {
      const read = readWith(text, options);
      const { problems } = await keep([writtenReport(read)]);
      if (problems.length > 0) throw new DatelineError(problems);
      return read.reading;
    },
    readFiles: (inputs, options = {}) => readFilesInto((batch) => keep(batch.map(writtenReport)), inputs, options),
    async keep(read) {
      const { value, problems } = await keep(read.map(writtenReport));
      if (problems.length > 0) throw new DatelineError(problems);
      return value;
    },
    forget: (reports) => had(served.writing((record) => forgetReports(record, reports))),
    decide: ({ why, ...said }) => had(served.writing((record) => decideNamed(record, { ...said, why, at: now() }))),
    undo: (id, decider) => had(served.writing((record) => undoInRecord(record, id, { decider, decidedAt: now() }))),
  };
}

function exportsOf(
  asking: <Answer>(work: (record: RecordStore) => Promise<Answer>) => Promise<Answer>,
): Pick<OpenRecord, 'export' | 'exportFiles'> {
  const files = async (format: string, options: ExportOptions = {}) => {
    const { value, problems } = await asking((record) => exportFiles(record, format, options));
    if (value === null) throw new DatelineError(problems);
    return value;
  };
  return {
    exportFiles: files,
    async *export(format, options) {
      for (const { pieces } of await files(format, options)) yield* pieces;
    },
  };
}

async function had<Result>(answer: Promise<Staged<Result | null>>): Promise<Result> {
  const { value, problems } = await answer;
  if (value === null) throw new DatelineError(problems);
  return value;
}
