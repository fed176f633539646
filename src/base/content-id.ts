// Content-hash ids: the same content has the same id on every machine, in every order, each time.
import { createHash } from 'node:crypto';

/**
 * An id made from what it names: a short prefix and 16 hexadecimal digits of SHA-256 over the parts.
 * Parts are length-prefixed, so that ['ab', 'c'] and ['a', 'bc'] differ.
 * @example contentId('r', ['samples/1.txt', 'text']) // 'r-' and 16 hexadecimal digits
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf8');
  return `${prefix}-${hash.digest('hex').slice(0, 16)}`;
}
