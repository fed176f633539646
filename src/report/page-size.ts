// The size that a page may have: what its extraction costs grows with its elements times their depth.

/** Pages of news nest 20 to 60 deep and hold a few thousand elements. */
const DEEPEST = 256;
const MOST_ELEMENTS = 50_000;
const MOST_STEPS = 2_000_000;

/**
 * Why a page of this depth, of so many elements, with this sum of their depths must not be extracted; null where it may.
 * @example judgeSize(1_000, 1_000, 500_000) // 'elements nested more than 256 deep'
 */
export function judgeSize(depth: number, elements: number, steps: number): string | null {
  if (depth > DEEPEST) return `elements nested more than ${DEEPEST} deep`;
  if (elements > MOST_ELEMENTS) return `more than ${MOST_ELEMENTS} elements`;
  return steps > MOST_STEPS ? 'too many deeply nested elements' : null;
}
