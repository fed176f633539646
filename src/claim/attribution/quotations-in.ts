// Which quotations a stretch of the text shares words with. They stand in the order of the text, the outer before the inner.
import { overlapsSpan, type Span } from '../../base/span.js';

/** Quotations do not nest deeper, so one that begins before a stretch and reaches into it stands this near. */
const DEEPEST = 10;

/**
 * Index of the first quotation that begins at a place of the text or behind it.
 * @example firstFrom(quotations, 0) // 0
 */
export function firstFrom(quotations: readonly Span[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The quotations that share words with a stretch.
 * @example quotationsIn(quotations, { start: 0, end: 40 }).length // 1
 */
export function quotationsIn<T extends Span>(quotations: readonly T[], span: Span): readonly T[] {
  const first = firstFrom(quotations, span.start);
  const found: T[] = [];
  for (let i = Math.max(0, first - DEEPEST); i < quotations.length && quotations[i]!.start < span.end; i++) {
    if (overlapsSpan(quotations[i]!, span)) found.push(quotations[i]!);
  }
  return found;
}
