// Quantities: amounts with the words that bound them ("at least", "or more") and ranges of two amounts.
import { type Amount, type Ground, readAmount } from './amount.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND } from './bound-words.js';
import type { Bound, UnitKind } from './figure.js';
import { CHANGE_VERBS, OVER_VERBS } from './figure-contexts.js';
import { type Piece, wordsBetween } from './pieces.js';

/** An amount or a range with its bound. Indices are of pieces; `first` takes in the words of the bound. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  /** Where the number itself begins and ends. */
  readonly numberFirst: number;
  readonly numberNext: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  readonly bound: Bound;
  /** The amount, or the second of a range, which the unit follows. */
  readonly amount: Amount;
}

/**
 * The quantity whose number begins at a piece, or null.
 * @example readQuantity(ground, 2)?.bound // 'moreThan' in "more than 20 million tons", piece 2 being "20"
 * @param from pieces before it belong to another quantity
 */
export function readQuantity(ground: Ground, at: number, from = 0): Quantity | null {
  const amount = readAmount(ground, at);
  if (amount === null) return null;
  return boundAfter(ground.pieces, boundBefore(ground, readRange(ground, amount) ?? single(amount), from));
}

function single(amount: Amount): Quantity {
  const { first, next, numberNext, low, high, unit, kind, numeral } = amount;
  const isVague = numeral.form === 'vague' || (numeral.form === 'few' && !numeral.isAbout);
  const bound = numeral.isAbout ? 'about' : isVague ? 'vague' : 'exact';
  return { first, next, numberFirst: first, numberNext, low, high, unit, kind, bound, amount };
}

/** "5 to 7 million", "between 3% and 5%", "10-15 percent", "five or six": the first part takes the size and the unit of the second. */
function readRange(ground: Ground, from: Amount): Quantity | null {
  const { pieces } = ground;
  const joint = jointAfter(pieces, from);
  if (joint === null) return null;
  const to = readAmount(ground, joint.next);
  if (to === null || !isPlain(from) || !isPlain(to)) return null;
  const low = from.low * (from.numeral.scale === 1 && isBelow(from, to) ? to.numeral.scale : 1);
  if (!isRange(ground, from, to, joint.kind, low)) return null;
  const [unit, kind] = to.unit === null ? [from.unit, from.kind] : [to.unit, to.kind];
  const lead = joint.lead === null ? from.first : joint.lead;
  return {
    first: lead,
    next: to.next,
    numberFirst: from.first,
    numberNext: to.numberNext,
    low,
    high: to.high,
    unit,
    kind,
    bound: 'range',
    amount: to,
  };
}

function isPlain({ numeral }: Amount): boolean {
  return numeral.form === 'digits' || numeral.form === 'words';
}

/** Whether the first number can be meant in the size of the second: "5 to 7 million", but not "500 to 2 thousand". */
function isBelow(from: Amount, to: Amount): boolean {
  return to.numeral.scale > 1 && from.low < to.low / to.numeral.scale;
}

type JointKind = 'between' | 'from' | 'to' | 'or' | 'dash';

interface Joint {
  readonly kind: JointKind;
  readonly next: number;
  /** The piece of "between" or "from" that belongs to the range, or null. */
  readonly lead: number | null;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);

function jointAfter(pieces: readonly Piece[], { first, next }: Amount): Joint | null {
  const [joint, after, before] = [pieces[next], pieces[next + 1], pieces[first - 1]];
  if (joint === undefined || after === undefined) return null;
  if (DASHES.has(joint.text)) return joint.glued === after.glued ? { kind: 'dash', next: next + 1, lead: null } : null;
  if (joint.lower === 'and' && before?.lower === 'between') return { kind: 'between', next: next + 1, lead: first - 1 };
  if (joint.lower === 'or') return { kind: 'or', next: next + 1, lead: null };
  if (joint.lower !== 'to') return null;
  return before?.lower === 'from'
    ? { kind: 'from', next: next + 1, lead: first - 1 }
    : { kind: 'to', next: next + 1, lead: null };
}

function isRange(ground: Ground, from: Amount, to: Amount, joint: JointKind, low: number): boolean {
  if (low >= to.high || (from.unit !== null && to.unit !== null && from.unit !== to.unit)) return false;
  if (from.unit !== null && to.unit === null && joint !== 'dash' && to.numeral.scale === 1)
    return from.kind === 'currency';
  if (joint === 'from' || joint === 'to') return !isChange(ground, from, joint === 'from');
  return joint !== 'or' || (from.unit === null && to.high <= 2 * Math.max(low, 1));
}

/** "rose from 3% to 5%" tells two values, "range from 3% to 5%" tells one range; "rose $2 to $81" tells a change and a value. */
function isChange({ sentence, pieces }: Ground, from: Amount, hasFrom: boolean): boolean {
  const token = pieces[from.first]!.token;
  if (!hasFrom && from.unit === null) return false;
  const before = sentence.tokens.slice(Math.max(0, token - 5), token);
  return before.some(({ lemma, form, upos }) => {
    const isWord = upos === 'VERB' || (upos === 'NOUN' && lemma !== 'contract');
    return isWord && (CHANGE_VERBS.has(lemma.toLowerCase()) || CHANGE_VERBS.has(form.toLowerCase()));
  });
}

/** Walks left over words of bounds: "up to about 300". The word furthest out decides, save that "about" gives way. */
function boundBefore(ground: Ground, quantity: Quantity, from: number): Quantity {
  let { first, bound } = quantity;
  for (let steps = 0; steps < 3; steps++) {
    const found = phraseBefore(ground.pieces, first);
    if (found === null || found.first < from || isParticle(ground, found.first, first)) break;
    first = found.first;
    if (bound !== 'range' && (found.bound !== 'about' || bound === 'exact')) bound = found.bound;
  }
  return { ...quantity, first, bound };
}

/** "handed over millions": the word belongs to its verb. */
function isParticle({ sentence, pieces }: Ground, first: number, next: number): boolean {
  const { token, lower } = pieces[first]!;
  const isOver = lower === 'over' && OVER_VERBS.has(sentence.tokens[token - 1]?.lemma ?? '');
  return next - first === 1 && (isOver || sentence.tokens[token]!.xpos === 'RP');
}

function phraseBefore(pieces: readonly Piece[], end: number): { readonly first: number; readonly bound: Bound } | null {
  const isShort = pieces[end - 1]?.text === '.' && /^(?:approx|ca|est)$/.test(pieces[end - 2]?.lower ?? '');
  const last = isOpenQuote(pieces[end - 1]) || isShort ? end - 1 : end;
  for (let length = LONGEST_BOUND; length > 0; length--) {
    const first = last - length;
    if (first < 0) continue;
    const bound = BOUNDS_BEFORE.get(wordsBetween(pieces, first, last));
    if (bound !== undefined) return { first, bound };
  }
  return null;
}

/** "300+", "30,000-plus", "20 or more", "40-odd". */
function boundAfter(pieces: readonly Piece[], quantity: Quantity): Quantity {
  const found = phraseAfter(pieces, quantity.next);
  if (found === null) return quantity;
  const bound = quantity.bound === 'exact' || quantity.bound === 'about' ? found.bound : quantity.bound;
  return { ...quantity, next: found.next, bound };
}

/**
 * The bound that begins at a piece, and where it ends; a hyphen may lead it.
 * @example phraseAfter(pieces, 1) // { next: 3, bound: 'atLeast' } in "20 or more"
 */
export function phraseAfter(
  pieces: readonly Piece[],
  at: number,
): { readonly next: number; readonly bound: Bound } | null {
  const hyphen = DASHES.has(pieces[at]?.text ?? '') && pieces[at]!.glued && pieces[at + 1]?.glued === true ? 1 : 0;
  for (let length = LONGEST_BOUND - 1; length > 0; length--) {
    const next = at + hyphen + length;
    if (next > pieces.length) continue;
    const bound = BOUNDS_AFTER.get(wordsBetween(pieces, at + hyphen, next));
    const isWritten =
      length > 1 || hyphen === 1 || (pieces[at]?.text === '+' && pieces[at]?.glued && !isGluedDigits(pieces[at + 1]));
    if (bound !== undefined && isWritten) return { next, bound };
  }
  return null;
}

function isGluedDigits(piece: Piece | undefined): boolean {
  return piece?.glued === true && piece.kind === 'digits';
}

/**
 * Whether a piece opens a quotation.
 * @example isOpenQuote(pieces[3]) // true for "“"
 */
export function isOpenQuote(piece: Piece | undefined): boolean {
  return piece !== undefined && /^["“‘'«„]$/.test(piece.text);
}
