// Bytes of a file in memory that worker threads can share.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The bytes of a file, read once for all threads.
 * @example readShared('model/dateline-en.bin').buffer instanceof SharedArrayBuffer // true
 * @throws the error of the file system where it cannot be read
 */
export function readShared(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, read = 1; at < bytes.length && read > 0; at += read) {
      read = readSync(file, bytes, at, bytes.length - at, at);
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
