// Cardinals in words: "one hundred and twenty-three", "two million"; and the round sizes that multiply any number.
import { CARDINALS, SCALES } from './number-words.js';
import type { Piece } from './pieces.js';

/** A value and the piece behind it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** A product of round sizes, 1 for none, and the piece behind it. */
export interface Scaled {
  readonly scale: number;
  readonly next: number;
}

/** A cardinal; `scale` is the round size that it ends in, or 1. */
export interface Cardinal extends Part {
  readonly scale: number;
}

/**
 * The cardinal in words that begins at a piece, or null: groups below a thousand, each with its round size, the sizes falling.
 * @example readCardinal(pieces, 0)?.value // 2300000 for "two million three hundred thousand"
 */
export function readCardinal(pieces: readonly Piece[], first: number): Cardinal | null {
  let [sum, scale, at] = [0, 1, first];
  for (let last = Number.POSITIVE_INFINITY; ; ) {
    const group = readGroup(pieces, at, at > first);
    if (group === null) break;
    const size = SCALES.get(lowerAt(pieces, group.next)) ?? 1;
    if (size >= last) break;
    sum += group.value * size;
    scale = size > 1 ? size : Math.max(scale === 1 ? group.scale : scale, 1);
    [at, last] = [size > 1 ? group.next + 1 : group.next, size];
    if (size === 1) break;
  }
  return at === first ? null : { value: sum, scale, next: at };
}

/** "twenty-three", "a hundred and five"; a bare round size is no group: "hundred" needs "a" or "one". */
function readGroup(pieces: readonly Piece[], first: number, isLater: boolean): Cardinal | null {
  const start = isLater && lowerAt(pieces, first) === 'and' ? first + 1 : first;
  const article = isArticle(lowerAt(pieces, start)) && SCALES.has(lowerAt(pieces, start + 1));
  const head = article ? { value: 1, next: start + 1 } : readBelowHundred(pieces, start);
  if (head === null) return null;
  if (lowerAt(pieces, head.next) !== 'hundred') return { ...head, scale: 1 };
  const and = lowerAt(pieces, head.next + 1) === 'and' ? 1 : 0;
  const rest = readBelowHundred(pieces, head.next + 1 + and);
  if (rest === null) return { value: head.value * 100, next: head.next + 1, scale: 100 };
  return { value: head.value * 100 + rest.value, next: rest.next, scale: 1 };
}

function readBelowHundred(pieces: readonly Piece[], first: number): Part | null {
  const value = CARDINALS.get(lowerAt(pieces, first));
  if (value === undefined) return null;
  const unitAt = isHyphen(pieces, first + 1) ? first + 2 : first + 1;
  const unit = CARDINALS.get(lowerAt(pieces, unitAt)) ?? 0;
  return value >= 20 && unit > 0 && unit < 10 ? { value: value + unit, next: unitAt + 1 } : { value, next: first + 1 };
}

/**
 * Round sizes one after the other: "hundred thousand"; a hyphen may stand before each.
 * @example readScales(pieces, 1).scale // 100000 in "two hundred thousand"
 * @param plurals whether "hundreds" is one, as in "several hundreds"
 */
export function readScales(pieces: readonly Piece[], first: number, plurals = false): Scaled {
  let [scale, next] = [1, first];
  for (let steps = 0; steps < 3; steps++) {
    const at = isHyphen(pieces, next) ? next + 1 : next;
    const word = lowerAt(pieces, at);
    const size = SCALES.get(word) ?? (plurals ? SCALES.get(word.replace(/s$/, '')) : undefined);
    if (size === undefined) break;
    [scale, next] = [scale * size, at + 1];
  }
  return { scale, next };
}

/**
 * The letters of a piece, lower-case; empty where there is none.
 * @example lowerAt(pieces, 0) // 'two'
 */
export function lowerAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.lower ?? '';
}

/**
 * Whether a word is "a" or "an".
 * @example isArticle('a') // true
 */
export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/**
 * Whether a piece is a hyphen that is written to both its neighbours.
 * @example isHyphen(pieces, 1) // true in "twenty-three"
 */
export function isHyphen(pieces: readonly Piece[], at: number): boolean {
  const [mark, after] = [pieces[at], pieces[at + 1]];
  return mark !== undefined && (mark.text === '-' || mark.text === '‑') && mark.glued && after?.glued === true;
}
