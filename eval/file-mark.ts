// The mark of a file: its name, size and the head of its hash, so that figures can be traced to it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Name, size and the first 16 digits of SHA-256.
 * @example fileMark('model/dateline-en.bin') // 'dateline-en.bin, 6.31 MB, sha256 5f0c1d2e3a4b5c6d'
 */
export function fileMark(path: string): string {
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `${basename(path)}, ${(bytes.length / 1e6).toFixed(2)} MB, sha256 ${hash}`;
}
