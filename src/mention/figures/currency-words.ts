// Currencies in the text: the sign, code or name before or behind an amount.
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_LETTERS } from './currencies.js';
import type { Numeral } from './numeral.js';
import { type Piece, wordsBetween } from './pieces.js';

/** A currency that was read, or null with the piece to go on from. */
export interface CurrencyBefore {
  readonly code: string | null;
  readonly next: number;
}

/** A currency behind a number: its code, or its name where too many share that; `parts` of it make its unit. */
export interface CurrencyAfter {
  readonly unit: string;
  readonly next: number;
  readonly parts: number;
}

/**
 * Whether letters can stand before an amount as a currency.
 * @example isCurrencyWord('Rs', 'rs') // true
 */
export function isCurrencyWord(text: string, lower: string): boolean {
  return DOLLAR_LETTERS.has(lower) || CURRENCY_LETTERS.has(lower) || CURRENCY_CODES.has(text);
}

/**
 * The currency that begins at a piece and leads an amount: `$`, `US$`, `Rs.`, `EUR`, `KSh`.
 * @example readCurrencyBefore(pieces, 0) // { code: 'USD', next: 2 } in "US$4bn"
 */
export function readCurrencyBefore(pieces: readonly Piece[], at: number): CurrencyBefore {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  const none = { code: null, next: at };
  if (piece === undefined || after === undefined) return none;
  const sign = CURRENCY_SIGNS.get(piece.text);
  if (sign !== undefined) return { code: sign, next: at + 1 };
  if (piece.kind !== 'word') return none;
  const letters = after.glued && after.text === '$' ? DOLLAR_LETTERS.get(piece.lower) : undefined;
  if (letters !== undefined) return { code: letters, next: at + 2 };
  const code = CURRENCY_CODES.has(piece.text) ? piece.text : CURRENCY_LETTERS.get(piece.lower);
  const next = after.text === '.' || CURRENCY_SIGNS.has(after.text) ? at + 2 : at + 1;
  return code !== undefined && pieces[next]?.kind === 'digits' ? { code, next } : none;
}

/**
 * The currency that begins at a piece behind a number: "dollars", "Canadian dollars", `USD`, `€`; null where there is none.
 * @example readCurrencyAfter(pieces, numeral, 1) // { unit: 'CAD', next: 3, parts: 1 } in "40 Canadian dollars"
 */
export function readCurrencyAfter(pieces: readonly Piece[], numeral: Numeral, at: number): CurrencyAfter | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const sign = at === numeral.next ? CURRENCY_SIGNS.get(piece.text) : undefined;
  if (sign !== undefined) return { unit: sign, next: at + 1, parts: 1 };
  if (CURRENCY_CODES.has(piece.text)) return { unit: piece.text, next: at + 1, parts: 1 };
  for (let nameAt = at; nameAt <= at + LONGEST_ADJECTIVE; nameAt++) {
    if (CURRENCY_NAMES.has(pieces[nameAt]?.lower ?? '')) return namedCurrency(pieces, numeral, at, nameAt);
  }
  return null;
}

/** "U.S." is four pieces, "Hong Kong" two. */
const LONGEST_ADJECTIVE = 4;

function namedCurrency(pieces: readonly Piece[], numeral: Numeral, at: number, nameAt: number): CurrencyAfter | null {
  const { lower } = pieces[nameAt]!;
  const name = CURRENCY_NAMES.get(lower)!;
  const adjective = wordsBetween(pieces, at, nameAt).replaceAll(' . ', '.').replace(/ \.$/, '.');
  const byAdjective = name.by.get(adjective);
  if (adjective === '' ? isOtherThing(pieces, numeral, at, nameAt) : byAdjective === undefined) return null;
  const next = nameAt + (pieces[nameAt + 1]?.lower === 'sterling' ? 2 : 1);
  return { unit: byAdjective ?? name.code ?? lower.replace(/s$/, ''), next, parts: name.parts };
}

/** Names that mean money only beside large or round amounts: "won" is also a verb, "pounds" are also weighed. */
function isOtherThing(
  pieces: readonly Piece[],
  { low, form, scale, next }: Numeral,
  at: number,
  nameAt: number,
): boolean {
  const { lower } = pieces[nameAt]!;
  if (scale >= 1e6 || form === 'vague') return false;
  if (lower === 'pound' || lower === 'pounds') {
    return (low < LEAST_MONEY || at > next) && pieces[nameAt + 1]?.lower !== 'sterling';
  }
  return low < 1000 && /^(?:won|sol|real|mark|marks|crown|crowns|rand|dong|kip|pula|lek)$/.test(lower);
}

/** From so many pounds on money is meant, if nothing says otherwise. */
const LEAST_MONEY = 10_000;
