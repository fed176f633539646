// One stream of bytes, a file's or standard input's, as source items.
import { constants } from 'node:buffer';
import { type Problem, problem } from '../base/problem.js';
import { type Reason, staged } from '../base/staged.js';
import { unreachable } from '../base/unreachable.js';
import { csvDelimiter } from './csv-records.js';
import { csvRows } from './csv-rows.js';
import { type DecodingRecord, decodeBytes } from './decode-bytes.js';
import { binaryProblem } from './detect-binary.js';
import { declaredEncoding, type EncodingChoice, provenEncoding } from './detect-encoding.js';
import { detectKind, kindByName, type SourceKind } from './detect-kind.js';
import { encodingProblems, encodingReasons } from './encoding-problem.js';
import { jsonFileRows, jsonLineRows } from './json-rows.js';
import type { DocumentForm, RawDocument } from './raw-document.js';
import { type RowOptions, readRows } from './read-rows.js';
import type { Row } from './row.js';
import { type SourceItem, withoutDocument } from './source-item.js';
import { type ByteIterator, putBack, takeBytes } from './take-bytes.js';

/** How much of a stream is looked at before its kind and its encoding are decided. */
const headBytes = 64 * 1024;

/** How a stream is to be understood. */
export interface StreamOptions extends RowOptions {
  /** The most that one document may have: a file of one document, a row of many, or a JSON file as a whole. */
  readonly maxBytes: number;
}

/** A stream of which the start is known. */
interface OpenStream {
  readonly name: string;
  readonly iterator: ByteIterator;
  readonly preview: string;
  readonly choice: EncodingChoice;
  readonly record: DecodingRecord;
  readonly reasons: readonly Reason[];
  readonly options: StreamOptions;
}

/**
 * The items of a stream: one for a text or a page, one a row for JSON and tables.
 * @example readStream('-', Readable.from([Buffer.from('Putin met Raisi.')])[Symbol.asyncIterator](), options)
 */
export async function* readStream(
  name: string,
  iterator: ByteIterator,
  options: StreamOptions,
): AsyncGenerator<SourceItem> {
  const taken = await takeBytes(iterator, headBytes);
  const head = taken.subarray(0, headBytes);
  const binary = binaryProblem(name, head);
  if (binary !== null) return yield withoutDocument(binary);
  const proven = provenEncoding(head);
  const preview = new TextDecoder(proven?.label ?? 'utf-8').decode(head, { stream: true });
  if (head.length === (proven?.bomLength ?? 0)) return yield withoutDocument(emptyProblem(name));
  const kind = detectKind(name, preview, options.map);
  const choice = proven ?? declaredEncoding(kind === 'html' || preview.startsWith('<?xml') ? preview : '');
  const record: DecodingRecord = { encoding: null, lostCharacters: 0 };
  const reasons = kindReasons(name, kind);
  yield* readKind({ name, iterator: putBack(taken, iterator), preview, choice, record, reasons, options }, kind);
}

async function* readKind(stream: OpenStream, kind: SourceKind): AsyncGenerator<SourceItem> {
  switch (kind) {
    case 'text':
    case 'markdown':
    case 'html':
      return yield* readDocument(stream, kind);
    case 'json':
      return yield* readJson(stream);
    case 'jsonl':
    case 'csv':
    case 'tsv':
      return yield* readStreamedRows(stream, kind);
    default:
      return unreachable(kind);
  }
}

async function* readDocument(stream: OpenStream, form: DocumentForm): AsyncGenerator<SourceItem> {
  const content = await readWhole(stream);
  if (content === null) return yield withoutDocument(tooLarge(stream));
  const value: RawDocument = { source: stream.name, form, content, given: stream.options.given };
  yield staged(value, problemsOf(stream), reasonsOf(stream));
}

async function* readJson(stream: OpenStream): AsyncGenerator<SourceItem> {
  const content = await readWhole(stream);
  if (content === null) return yield withoutDocument(tooLarge(stream));
  yield* readRows(stream.name, jsonFileRows(content), stream.options);
  yield* closingItems(stream);
}

async function* readStreamedRows(stream: OpenStream, kind: 'jsonl' | 'csv' | 'tsv'): AsyncGenerator<SourceItem> {
  const pieces = decodeBytes(stream.iterator, stream.choice, stream.record);
  yield* readRows(stream.name, rowsOf(pieces, kind, stream), stream.options);
  yield* closingItems(stream);
}

function rowsOf(pieces: AsyncIterable<string>, kind: 'jsonl' | 'csv' | 'tsv', stream: OpenStream): AsyncIterable<Row> {
  const { map, maxBytes } = stream.options;
  if (kind === 'jsonl') return jsonLineRows(pieces, maxBytes);
  const delimiter = kind === 'tsv' ? '\t' : csvDelimiter(stream.preview.trimStart().split('\n', 1)[0] ?? '');
  return csvRows(pieces, { delimiter, map, maxBytes });
}

/** What the encoding of rows came to is known only after the last of them. */
function* closingItems(stream: OpenStream): Generator<SourceItem> {
  const problems = problemsOf(stream);
  const reasons = reasonsOf(stream);
  if (problems.length + reasons.length > 0) yield staged(null, problems, reasons);
}

function problemsOf({ name, choice, record }: OpenStream): readonly Problem[] {
  return encodingProblems(name, choice, record);
}

function reasonsOf({ reasons, choice, record }: OpenStream): readonly Reason[] {
  return [...reasons, ...encodingReasons(choice, record)];
}

function kindReasons(name: string, kind: SourceKind): readonly Reason[] {
  const named = kindByName(name);
  if (kind === 'text' || kind === named || (kind === 'jsonl' && named === 'json')) return [];
  return [{ rule: 'kind-by-content', why: `${name} begins as ${kind} does and is read so` }];
}

/** The whole text, or null where it is too large; a string can hold no more than the engine lets it. */
async function readWhole(stream: OpenStream): Promise<string | null> {
  const limit = Math.min(stream.options.maxBytes, constants.MAX_STRING_LENGTH);
  const bytes = await takeBytes(stream.iterator, limit + 1);
  if (bytes.length > limit) return null;
  const pieces: string[] = [];
  for await (const piece of decodeBytes(putBack(bytes, stream.iterator), stream.choice, stream.record))
    pieces.push(piece);
  return pieces.join('');
}

function emptyProblem(name: string): Problem {
  const [what, todo] =
    name === '-'
      ? ['standard input is empty', 'check the command that writes into it, or name a file']
      : [`${JSON.stringify(name)} is empty`, 'check the file'];
  return problem('source/empty', { what, expected: 'a text', got: 'no bytes', todo }, { source: name });
}

function tooLarge(stream: OpenStream): Problem {
  const parts = {
    what: `${JSON.stringify(stream.name)} is too large`,
    expected: `at most ${stream.options.maxBytes} bytes in one document`,
    got: 'more',
    todo: 'split it, or give many reports as JSON Lines or CSV, which are read row by row',
  };
  return problem('source/too-large', parts, { source: stream.name });
}
