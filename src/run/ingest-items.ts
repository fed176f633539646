// The inputs of an ingest, one after another: documents to read, what is known and unchanged, where a file ends.
import type { ReportOptions } from '../report/make-report.js';
import { findFiles } from '../source/find-files.js';
import type { RawDocument } from '../source/raw-document.js';
import { type ReadOptions, readInputs } from '../source/read-inputs.js';
import type { SourceItem } from '../source/source-item.js';
import type { Row } from '../store/rows.js';
import { givenOfLine, type IngestReader, readerLine } from './ingest-reader.js';
import { type InputMark, keyOfFile, markFile, markRow } from './input-mark.js';
import type { ReadItem } from './read-all.js';

/** What the record knows of an input. */
export type KnownInput = Pick<Row<'ingest'>, 'contentHash' | 'reader' | 'state' | 'reports'>;

/** A file of rows while its rows go by. */
export interface RowFile {
  readonly mark: InputMark;
  readonly reader: string;
  /** Keys of the rows that stand in it now; null where the record did not know the file, so that nothing can be gone. */
  readonly seen: Set<string> | null;
  /** Whether every row could be had, so that what was not seen is gone. */
  isWhole: boolean;
  /** Whether a row could not be read, so that it is tried again. */
  hasFailed: boolean;
}

/** What an item is to the record. */
export type IngestStep =
  | {
      readonly kind: 'document';
      readonly mark: InputMark;
      readonly reader: string;
      /** The file that it is a row of. */
      readonly file: RowFile | null;
      /** Whether the record may know reports of the same input that are no longer there. */
      readonly isAgain: boolean;
    }
  /** Known, and the same as before: so many reports. */
  | { readonly kind: 'unchanged'; readonly reports: number; readonly bytes: number; readonly file: RowFile | null }
  | { readonly kind: 'fileEnd'; readonly file: RowFile }
  /** No document, of the whole inputs or of one file. */
  | { readonly kind: 'problem'; readonly file: RowFile | null };

/** An item of the inputs with what it is to the record. */
export interface IngestItem extends ReadItem {
  readonly step: IngestStep;
}

/** How inputs are looked through. */
export interface IngestLook {
  readonly reader: IngestReader;
  /** How files are read. */
  readonly read: ReadOptions;
  /** What the record knows of an input. */
  known(key: string): Promise<KnownInput | null>;
  /** Reads again what has not changed. */
  readonly isForced: boolean;
  /** Reads again a file of one report although it has not changed, since it is to be shown. */
  readonly isShown: boolean;
}

/**
 * The items of all inputs in their order: files, folders, `-`.
 * @example for await (const { step, value } of ingestItems(['reports'], look)) console.log(step.kind, value?.source);
 */
export async function* ingestItems(inputs: readonly string[], look: IngestLook): AsyncGenerator<IngestItem> {
  for (const input of inputs) {
    if (input === '-') yield* itemsOfFile('-', null, look);
    else {
      for await (const found of findFiles(input)) {
        if (found.value === null) yield { ...found, value: null, step: { kind: 'problem', file: null } };
        else yield* itemsOfFile(found.value, await markFile(found.value), look);
      }
    }
  }
}

async function* itemsOfFile(file: string, mark: InputMark | null, look: IngestLook): AsyncGenerator<IngestItem> {
  const before = mark === null ? null : await look.known(mark.key);
  const reader = readerOf(look, before);
  if (mark !== null && before !== null && isSkipped(before, mark, reader, look)) {
    return yield unchanged(before.reports, mark.bytes, null);
  }
  const line = readerLine(reader, 'rows');
  const rows: RowFile = {
    mark: mark ?? pipeMark(file),
    reader: line,
    seen: before && new Set(),
    isWhole: true,
    hasFailed: false,
  };
  let hasRows = false;
  for await (const item of readInputs([file], look.read)) {
    if (item.value === null) yield { ...item, step: { kind: 'problem', file: rows } };
    else if (item.value.source === file) yield wholeItem(item, item.value, rows, reader, before !== null);
    else {
      hasRows = true;
      yield await rowItem(item, item.value, { file, rows, reader }, look);
    }
  }
  if (hasRows) yield { value: null, problems: [], trace: [], step: { kind: 'fileEnd', file: rows } };
}

/** What is said of the inputs now goes before what was said of this one earlier. */
function readerOf({ reader, isForced }: IngestLook, before: KnownInput | null): IngestReader {
  const isSaid = Object.keys(reader.given).length > 0;
  return isSaid || isForced || before === null ? reader : { ...reader, given: givenOfLine(before.reader) };
}

function isSkipped(before: KnownInput, mark: InputMark, reader: IngestReader, look: IngestLook): boolean {
  if (look.isForced || before.state !== 'done' || before.contentHash !== mark.contentHash) return false;
  if (before.reader === readerLine(reader, 'whole')) return !look.isShown;
  return before.reader === readerLine(reader, 'rows');
}

/** Standard input and pipes have no mark of their own: nothing can be known of them before they are read. */
function pipeMark(file: string): InputMark {
  return { key: keyOfFile(file), bytes: 0, contentHash: '' };
}

function wholeItem(
  item: SourceItem,
  value: RawDocument,
  { mark }: RowFile,
  reader: IngestReader,
  isAgain: boolean,
): IngestItem {
  const line = readerLine(reader, 'whole');
  const step = { kind: 'document', mark, reader: line, file: null, isAgain } as const;
  return { ...item, value, given: reader.given, step };
}

interface RowPlace {
  readonly file: string;
  readonly rows: RowFile;
  readonly reader: IngestReader;
}

async function rowItem(
  item: SourceItem,
  value: RawDocument,
  { file, rows, reader }: RowPlace,
  look: IngestLook,
): Promise<IngestItem> {
  const mark = markRow(file, value);
  rows.seen?.add(mark.key);
  const line = readerLine(reader, 'rows');
  const before = look.isForced ? null : await look.known(mark.key);
  const isSame = before?.state === 'done' && before.contentHash === mark.contentHash && before.reader === line;
  if (isSame) return { ...unchanged(before.reports, mark.bytes, rows), problems: item.problems };
  const given: ReportOptions = reader.given;
  return { ...item, value, given, step: { kind: 'document', mark, reader: line, file: rows, isAgain: false } };
}

function unchanged(reports: number, bytes: number, file: RowFile | null): IngestItem {
  return { value: null, problems: [], trace: [], step: { kind: 'unchanged', reports, bytes, file } };
}
