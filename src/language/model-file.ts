// The model file: a checked header, and the weights and word lists behind it. docs/model-format.md draws the layout.
import { createHash } from 'node:crypto';
import { type Problem, problem } from '../base/problem.js';

export const MODEL_MAGIC = 'DATELINE';
export const MODEL_VERSION = 1;
const DIGEST_AT = 16;
const HEADER_AT = 48;

/** Where a matrix lies: int8 rows, a float unit a row, and (for dense layers) a float bias a row. Byte offsets into the payload. */
export interface MatrixPlace {
  readonly kind: 'table' | 'dense';
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  readonly units: number;
  readonly bias?: number;
}

/** Where a list of floats lies. */
export interface VectorPlace {
  readonly kind: 'vector';
  readonly rows: number;
  readonly at: number;
}

/** Where a list of lines of UTF-8 text lies; lines end in a line feed. */
export interface LinesPlace {
  readonly kind: 'lines';
  readonly rows: number;
  readonly at: number;
  readonly bytes: number;
}

/** Where a list of unsigned 32-bit numbers lies. */
export interface NumbersPlace {
  readonly kind: 'numbers';
  readonly rows: number;
  readonly at: number;
}

export type Place = MatrixPlace | VectorPlace | LinesPlace | NumbersPlace;

/** What stands in the header besides places: names of labels, widths, and where the model comes from. */
export interface ModelHeader {
  readonly name: string;
  readonly made: string;
  readonly hidden: number;
  readonly layers: number;
  readonly labels: Readonly<Record<'rels' | 'upos' | 'xpos' | 'feats' | 'lemma' | 'names', readonly string[]>>;
  /** Runs of letters that hold more than one word (cannot): offsets of the word ends. */
  readonly contractions: Readonly<Record<string, readonly number[]>>;
  readonly places: Readonly<Record<string, Place>>;
}

/** A checked model file: its header and where its payload begins. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly bytes: Uint8Array;
  readonly payloadAt: number;
}

/**
 * Checks a model file's mark, version, length and checksum, and reads its header.
 * @returns the file, or one problem: `language/model-corrupt` or `language/model-version`
 */
export function openModelFile(bytes: Uint8Array): ModelFile | Problem {
  if (ascii(bytes.subarray(0, 8)) !== MODEL_MAGIC)
    return corrupt(`a file that begins with ${MODEL_MAGIC}`, 'another beginning');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== MODEL_VERSION) return otherVersion(version);
  const headerBytes = view.getUint32(12, true);
  if (HEADER_AT + headerBytes > bytes.length) return corrupt('a whole file', `${bytes.length} bytes, cut short`);
  const digest = createHash('sha256').update(bytes.subarray(HEADER_AT)).digest();
  if (!digest.equals(bytes.subarray(DIGEST_AT, HEADER_AT)))
    return corrupt('the checksum in its head', 'another checksum');
  const text = utf8(bytes.subarray(HEADER_AT, HEADER_AT + headerBytes));
  // The checksum holds, so this is the header that train/export.py wrote.
  const header = JSON.parse(text) as ModelHeader;
  return { header, bytes, payloadAt: HEADER_AT + headerBytes };
}

/** Text from UTF-8 bytes, also where they lie in shared memory, which the decoder refuses. */
export function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function corrupt(expected: string, got: string): Problem {
  return problem('language/model-corrupt', {
    what: 'the language model cannot be used',
    expected,
    got,
    todo: 'put the model file of this version back in place (model/dateline-en.bin)',
  });
}

function otherVersion(version: number): Problem {
  return problem('language/model-version', {
    what: 'the language model is of another format version',
    expected: `version ${MODEL_VERSION}`,
    got: `version ${version}`,
    todo: 'use the model file that comes with this version of Dateline',
  });
}
