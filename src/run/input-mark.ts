// Marks of inputs: the key under which the record knows a file or a row, and the hash that tells whether it has changed.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { RawDocument } from '../source/raw-document.js';

/** What an input is known by, and what shows that it is still the same. */
export interface InputMark {
  /** A file by its full path, so that it is the same from every folder; a row by its file and the hash of what it says. */
  readonly key: string;
  readonly bytes: number;
  readonly contentHash: string;
}

/** Hexadecimal digits of a row's hash in its key. */
const ROW_DIGITS = 20;

/** What parts a row from its file in a key. */
export const ROW_SIGN = '#';

/**
 * The key of a file or folder.
 * @example keyOfFile('reports/a.txt') // '…/reports/a.txt' from the root on
 * @example keyOfFile('-') // '-'
 */
export function keyOfFile(file: string): string {
  return file === '-' ? '-' : path.resolve(file);
}

/**
 * The mark of a file; null for what is no regular file (a pipe would be used up) or cannot be read, which reading tells.
 * @example (await markFile('reports/a.txt'))?.contentHash.length // 64
 */
export async function markFile(file: string): Promise<InputMark | null> {
  try {
    if (!(await stat(file)).isFile()) return null;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of createReadStream(file)) {
      hash.update(piece);
      bytes += piece.length;
    }
    return { key: keyOfFile(file), bytes, contentHash: hash.digest('hex') };
  } catch {
    return null;
  }
}

/**
 * The mark of one document of a file of rows. Rows that say the same under the same name are one.
 * @example markRow('archive.csv', document).key // '…/archive.csv#' and 20 hexadecimal digits
 */
export function markRow(file: string, { source, form, content, given }: RawDocument): InputMark {
  const row = JSON.stringify([source.slice(file.length), form, content, Object.entries(given).sort()]);
  const contentHash = createHash('sha256').update(row).digest('hex');
  const key = `${keyOfFile(file)}${ROW_SIGN}${contentHash.slice(0, ROW_DIGITS)}`;
  return { key, bytes: Buffer.byteLength(content), contentHash };
}
