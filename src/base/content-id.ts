// Content-hash ids: the same content has the same id on every machine, in every order, each time.
import { createHash } from 'node:crypto';

/**
 * An id made from what it names: a short prefix and 16 hexadecimal digits of SHA-256 over the parts.
 * Parts are length-prefixed, so that ['ab', 'c'] and ['a', 'bc'] differ.
 * @example contentId('r', ['samples/1.txt', 'text']) // 'r-' and 16 hexadecimal digits
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  return `${prefix}-${digitsOf(parts).slice(0, DIGITS)}`;
}

const DIGITS = 16;

/** Many share these; the ten digits behind them still tell what they have apart. */
const FIRST_DIGITS = /^[a-z]{1,2}-([0-9a-f]{6})/;

/**
 * The id of something that stands in a report, or is of something that does: its first six digits are those of the report. What one report
 * tells then lies side by side in every table, and it is written and read in a few places instead of in hundreds.
 * @example idWithin('v', 'r-019c72cd49f29840', ['CONSULT', '12', '20']) // 'v-019c72' and ten more digits
 */
export function idWithin(prefix: string, owner: string, parts: readonly string[]): string {
  const first = FIRST_DIGITS.exec(owner)?.[1] ?? '';
  return `${prefix}-${(first + digitsOf([owner, ...parts])).slice(0, DIGITS)}`;
}

/**
 * How the ids of the reports begin that something with an id of `idWithin` may stand in; null for another id.
 * @example reportsOf('v-019c72a1b2c3d4e5') // 'r-019c72'
 */
export function reportsOf(id: string): string | null {
  const first = FIRST_DIGITS.exec(id)?.[1];
  return first === undefined ? null : `r-${first}`;
}

function digitsOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf8');
  return hash.digest('hex');
}
