// Amounts: a numeral with its sign, its currency or its unit of measure; not yet its bounds or what it counts.
import type { Sentence } from '../../language/sentence.js';
import { CURRENCY_SIGNS } from './currencies.js';
import { isCurrencyWord, readCurrencyAfter, readCurrencyBefore } from './currency-words.js';
import type { UnitKind } from './figure.js';
import { LONGEST_MEASURE, MEASURES, type Measure, mustBeGlued } from './measures.js';
import { SCALE_LETTERS } from './number-words.js';
import { isNumberWord, type Numeral, readNumeral, times } from './numeral.js';
import { type Piece, wordsBetween } from './pieces.js';

/** What the readers of one sentence look at. */
export interface Ground {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/** A number with its unit. Indices are of pieces; `next` is exclusive and stands behind the unit. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  /** Behind the numeral, before a unit that follows it. */
  readonly numberNext: number;
  readonly numeral: Numeral;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly kind: UnitKind | null;
}

/**
 * The amount that begins at a piece, or null.
 * @example readAmount(ground, 2)?.unit // 'USD' in "It cost US$4bn", where "US" is piece 2
 */
export function readAmount(ground: Ground, first: number): Amount | null {
  const { pieces } = ground;
  const minus = readMinus(pieces, first);
  const prefix = readCurrencyBefore(pieces, minus.next);
  const inner = readMinus(pieces, prefix.next);
  const read = readNumeral(pieces, inner.next);
  if (read === null || (minus.sign < 0 && !isPlain(read))) return null;
  const numeral = withLetterScale(ground, read, prefix.code !== null);
  const sign = minus.sign * inner.sign;
  const amount = { first, next: numeral.next, numberNext: numeral.next, numeral, ...signed(numeral, sign) };
  if (prefix.code !== null) return { ...amount, unit: prefix.code, kind: 'currency' };
  return partOfPercent(ground, withUnitAfter(ground, { ...amount, unit: null, kind: null }));
}

/**
 * Whether an amount can begin with a piece, so that others need not be tried.
 * @example canBegin(piece) // true for "40", "dozens", "$", "US", "a"
 */
export function canBegin({ kind, lower, text }: Piece): boolean {
  if (kind === 'digits') return true;
  if (kind === 'mark') return CURRENCY_SIGNS.has(text) || MINUS.has(text);
  return lower === 'a' || lower === 'an' || lower === 'minus' || isNumberWord(lower) || isCurrencyWord(text, lower);
}

function isPlain({ form }: Numeral): boolean {
  return form === 'digits' || form === 'words';
}

function signed({ low, high }: Numeral, sign: number): { readonly low: number; readonly high: number } {
  return sign < 0 ? { low: -high, high: -low } : { low, high };
}

const MINUS: ReadonlySet<string> = new Set(['-', '−']);

/** A minus sign written to the digits or the currency's sign, with space before it; or the word. */
function readMinus(pieces: readonly Piece[], at: number): { readonly sign: number; readonly next: number } {
  const [piece, after, before] = [pieces[at], pieces[at + 1], pieces[at - 1]];
  const isSign =
    piece !== undefined && MINUS.has(piece.text) && after?.glued === true && (!piece.glued || isSignPiece(before));
  return isSign || piece?.lower === 'minus' ? { sign: -1, next: at + 1 } : { sign: 1, next: at };
}

function isSignPiece(piece: Piece | undefined): boolean {
  return piece === undefined || CURRENCY_SIGNS.has(piece.text);
}

/** `$4b`, `€3.5m`, `50k`; "1.5m barrels" is a million and a half, "a 5m wall" is metres. */
function withLetterScale({ sentence, pieces }: Ground, numeral: Numeral, hasCurrency: boolean): Numeral {
  const letter = pieces[numeral.next];
  const size = SCALE_LETTERS.get(letter?.lower ?? '');
  if (numeral.form !== 'digits' || letter === undefined || size === undefined || !letter.glued) return numeral;
  const after = pieces[numeral.next + 1];
  const isCount = after?.kind === 'word' && !after.glued && isPluralAt(sentence, after.token);
  if (!hasCurrency && letter.text !== 'k' && !(letter.text === 'm' && isCount)) return numeral;
  const scale = numeral.scale * size;
  return { ...numeral, low: times(numeral.low, size), high: times(numeral.high, size), scale, next: numeral.next + 1 };
}

function isPluralAt(sentence: Sentence, token: number): boolean {
  const [one, next] = [sentence.tokens[token], sentence.tokens[token + 1]];
  const isPlural = (xpos: string | undefined) => xpos === 'NNS' || xpos === 'NNPS';
  return isPlural(one?.xpos) || (one?.upos === 'ADJ' && isPlural(next?.xpos));
}

function withUnitAfter(ground: Ground, amount: Amount): Amount {
  const { pieces } = ground;
  const after = skipLink(pieces, amount);
  const currency = readCurrencyAfter(pieces, amount.numeral, after);
  if (currency === null) return readMeasureAfter(pieces, amount, after) ?? amount;
  const { unit, next, parts } = currency;
  return { ...amount, unit, kind: 'currency', next, low: amount.low / parts, high: amount.high / parts };
}

/** "half of 1 percent": the part of a percentage is a percentage. */
function partOfPercent(ground: Ground, amount: Amount): Amount {
  if (amount.numeral.form !== 'share' || ground.pieces[amount.next]?.lower !== 'of') return amount;
  const bare = percentAt(ground.pieces, amount.next + 2);
  if (bare !== null && /^(?:a|one)$/.test(ground.pieces[amount.next + 1]!.lower)) {
    return { ...amount, next: amount.next + 3, numberNext: amount.next + 3, unit: bare.unit, kind: bare.kind };
  }
  const whole = readAmount(ground, amount.next + 1);
  if (whole === null || whole.kind !== 'percent' || !isPlain(whole.numeral)) return amount;
  const { next, numberNext, unit, kind } = whole;
  return { ...amount, next, numberNext, unit, kind, low: amount.low * whole.low, high: amount.high * whole.high };
}

function percentAt(pieces: readonly Piece[], at: number): Measure | null {
  const measure = MEASURES.get(pieces[at]?.lower ?? '');
  return measure?.kind === 'percent' ? measure : null;
}

/** "500-kilometre", "billions of dollars", "half a point": what may stand between a number and its unit. */
function skipLink(pieces: readonly Piece[], { numberNext, numeral }: Amount): number {
  const [piece, after] = [pieces[numberNext], pieces[numberNext + 1]];
  if (piece === undefined || after === undefined) return numberNext;
  if ((piece.text === '-' || piece.text === '‑') && piece.glued && after.glued) return numberNext + 1;
  if (piece.text === '”' && numeral.form === 'vague' && after.lower === 'of') return numberNext + 2;
  if (numeral.form === 'vague' || numeral.form === 'few') return piece.lower === 'of' ? numberNext + 1 : numberNext;
  return numeral.form === 'share' && (piece.lower === 'a' || piece.lower === 'an') ? numberNext + 1 : numberNext;
}

/** The longest unit of measure from a piece on; "half of a metre" is no measure. */
function readMeasureAfter(pieces: readonly Piece[], amount: Amount, at: number): Amount | null {
  for (let length = LONGEST_MEASURE; length > 0; length--) {
    const key = wordsBetween(pieces, at, at + length);
    const measure = MEASURES.get(key);
    if (measure === undefined || !isWritten(pieces, at, key, length)) continue;
    return { ...amount, unit: measure.unit, kind: measure.kind, next: at + length };
  }
  return null;
}

/** Symbols of one letter must be written to the digits and in their own case ("3G" is no weight), and `2` of `km2` to the letters. */
function isWritten(pieces: readonly Piece[], at: number, key: string, length: number): boolean {
  const { glued, text } = pieces[at]!;
  if (mustBeGlued(key) && (!glued || text !== MEASURES.get(key)!.unit)) return false;
  return length === 1 || !/[23]$/.test(key) || pieces[at + length - 1]!.glued;
}
