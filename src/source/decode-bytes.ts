// Bytes to text, piece by piece, so that a file of any size can be read in little memory and in linear time.
import { isAscii } from 'node:buffer';
import type { EncodingChoice } from './detect-encoding.js';
import { type JudgedEncoding, judgeEncoding } from './judge-encoding.js';
import { type ByteIterator, putBack, takeBytes } from './take-bytes.js';
import { decodeWindows1252 } from './windows-1252.js';

/** What came out about the encoding; it is complete once the text has been read to its end. */
export interface DecodingRecord {
  /** Null as long as all bytes were ASCII, which reads the same in every encoding that can be judged here. */
  encoding: JudgedEncoding | null;
  /** How many U+FFFD signs the text holds: bytes that are no character, here or in the hands of who made the file. */
  lostCharacters: number;
}

/** How many bytes, from the first one beyond ASCII on, the judgement of the encoding looks at. */
const judgedBytes = 1024 * 1024;

/**
 * The text of a stream of bytes. The byte order mark is left out; everything else is kept as it is.
 * @example decodeBytes(pieces, { kind: 'certain', label: 'utf-8', bomLength: 0 }, record) // 'Raisi', ' met ', ...
 */
export async function* decodeBytes(
  iterator: ByteIterator,
  choice: EncodingChoice,
  record: DecodingRecord,
): AsyncGenerator<string> {
  if (choice.kind === 'judge') return yield* decodeJudged(iterator, choice, record);
  const start = await takeBytes(iterator, choice.bomLength);
  record.encoding = { label: choice.label, basis: 'proven' };
  yield* decodeIn(choice.label, putBack(start.subarray(choice.bomLength), iterator), record);
}

async function* decodeJudged(
  iterator: ByteIterator,
  choice: EncodingChoice & { readonly kind: 'judge' },
  record: DecodingRecord,
): AsyncGenerator<string> {
  // ISO-2022-JP writes Japanese in ASCII bytes, so nothing may be passed through before its decoder.
  const first = choice.declared === 'iso-2022-jp' ? new Uint8Array() : yield* passAscii(iterator);
  if (first === null) return;
  const rest = await takeBytes(iterator, judgedBytes - first.length);
  const window = Buffer.concat([first, rest]);
  record.encoding = judgeEncoding(window.subarray(0, judgedBytes), choice, window.length < judgedBytes);
  yield* decodeIn(record.encoding.label, putBack(window, iterator), record);
}

/** Gives out what is ASCII, and returns the rest of the piece from the first other byte on; null at the end. */
async function* passAscii(iterator: ByteIterator): AsyncGenerator<string, Uint8Array | null> {
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    const end = isAscii(next.value) ? next.value.length : next.value.findIndex((byte) => byte > 0x7f);
    if (end > 0) yield Buffer.from(next.value.subarray(0, end)).toString('latin1');
    if (end < next.value.length) return next.value.subarray(end);
  }
  return null;
}

async function* decodeIn(
  label: string,
  pieces: AsyncIterable<Uint8Array>,
  record: DecodingRecord,
): AsyncGenerator<string> {
  const decode = openDecoder(label);
  for await (const piece of pieces) yield counted(decode(piece), record);
  yield counted(decode(null), record);
}

/** A decoder that keeps what is cut off at the end of a piece for the next; null stands for the end. */
function openDecoder(label: string): (piece: Uint8Array | null) => string {
  if (label === 'windows-1252') return (piece) => (piece === null ? '' : decodeWindows1252(piece));
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return (piece) => (piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }));
}

function counted(text: string, record: DecodingRecord): string {
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) record.lostCharacters += 1;
  return text;
}
