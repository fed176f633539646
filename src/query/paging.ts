// What lists that are found step by step share: batches, the place that a cursor names, and "one of these, if any are named".
import { readCursor } from '../store/row-order.js';
import type { Comparable } from '../store/rows.js';
import { StoreFailure, storeProblem } from '../store/store-problems.js';

/** How many answers a page holds where nobody says. */
export const DEFAULT_LIMIT = 50;

/**
 * A stream in batches, the last of them perhaps short.
 * @example for await (const batch of inBatches(places, 64)) load(batch)
 */
export async function* inBatches<Item>(stream: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  for await (const item of stream) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * The place that a cursor names: so many texts; undefined where there is no cursor.
 * @example placeAfter(undefined, 2) // undefined
 * @throws StoreFailure with `store/bad-cursor` where it names none
 */
export function placeAfter(cursor: string | undefined, length: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const place: readonly Comparable[] = readCursor(cursor) ?? [];
  const texts = place.filter((one) => typeof one === 'string');
  if (texts.length === length && place.length === length) return texts;
  throw new StoreFailure(storeProblem('store/bad-cursor', `"${cursor}"`));
}

/**
 * Whether a value is one of those wanted; where none is named, all are.
 * @example isOneOf(['happened', 'planned'], 'denied') // false
 */
export function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || wanted.length === 0 || (value !== null && wanted.includes(value));
}
