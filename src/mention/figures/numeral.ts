// Numerals: the number that pieces of a sentence write in digits or words, without unit.
import { isArticle, isHyphen, lowerAt, type Part, readCardinal, readScales, type Scaled } from './cardinal.js';
import { CARDINALS, PARTS, SCALES, VAGUE_FEW, VAGUE_PLURALS } from './number-words.js';
import { digitsValue, type Piece } from './pieces.js';

/** A number as it is written. `first` and `next` are indices of pieces, `next` exclusive. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  /** `share` is a part of one that multiplies nothing, `ratio` one in numbers ("one in five"), `few` is "several" alone. */
  readonly form: 'digits' | 'words' | 'vague' | 'few' | 'share' | 'ratio';
  /** What it was multiplied by: a million in "5 million", 1 in "five". */
  readonly scale: number;
  readonly isAbout: boolean;
}

/**
 * The numeral that begins at a piece, or null. Round sizes in words are read with it, single letters (`4m`) are not.
 * @example readNumeral(pieces, 0)?.low // 250000 for "a quarter of a million people"
 */
export function readNumeral(pieces: readonly Piece[], first: number): Numeral | null {
  const plain = readVague(pieces, first) ?? readShare(pieces, first) ?? readWords(pieces, first);
  const read = readDigits(pieces, first) ?? plain;
  return read === null ? null : (readRatio(pieces, read) ?? read);
}

const NUMERAL_STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_FEW.keys(),
  ...SCALES.keys(),
  ...PARTS.keys(),
  'couple',
]);

/**
 * Whether a word can stand in a numeral that is written in words, lower-case.
 * @example isNumberWord('dozen') // true
 */
export function isNumberWord(word: string): boolean {
  return NUMERAL_STARTS.has(word);
}

function numeral(first: number, next: number, low: number, parts: Partial<Numeral> = {}): Numeral {
  return { first, next, low, high: low, form: 'words', scale: 1, isAbout: false, ...parts };
}

/** "40", "40 billion", "two hundred thousand" after digits, "2 and a half million". */
function readDigits(pieces: readonly Piece[], first: number): Numeral | null {
  const piece = pieces[first];
  if (piece?.kind !== 'digits') return null;
  const value = digitsValue(piece.text);
  if (value === null) return null;
  const half = readAndAHalf(pieces, first + 1);
  const scaled = readScales(pieces, half.next);
  const low = times(value + half.value, scaled.scale);
  return numeral(first, scaled.next, low, { form: 'digits', scale: scaled.scale });
}

/**
 * A product in the digits that a text can mean: 34.3 billion is 34300000000, not 34299999999.999996.
 * @example times(34.3, 1e9) // 34300000000
 */
export function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/** "hundreds", "tens of thousands", "several hundred", "a few", "a couple of million". */
function readVague(pieces: readonly Piece[], first: number): Numeral | null {
  return readPlural(pieces, first) ?? readFew(pieces, first) ?? readCouple(pieces, first);
}

function readPlural(pieces: readonly Piece[], first: number): Numeral | null {
  const bounds = VAGUE_PLURALS.get(lowerAt(pieces, first));
  if (bounds === undefined) return null;
  const inner = lowerAt(pieces, first + 1) === 'of' ? VAGUE_PLURALS.get(lowerAt(pieces, first + 2)) : undefined;
  const scale = inner === undefined ? 1 : inner[0] / 2;
  const high = bounds[1] * scale - 1;
  return numeral(first, inner === undefined ? first + 1 : first + 3, bounds[0] * scale, { high, form: 'vague', scale });
}

function readFew(pieces: readonly Piece[], first: number): Numeral | null {
  const hasArticle = isArticle(lowerAt(pieces, first));
  const at = hasArticle ? first + 1 : first;
  const word = lowerAt(pieces, at);
  const bounds = VAGUE_FEW.get(word);
  if (bounds === undefined || hasArticle !== (word !== 'several')) return null;
  const scaled = readScales(pieces, at + 1, true);
  const [low, high] = [bounds[0] * scaled.scale, bounds[1] * scaled.scale - 1];
  return numeral(first, scaled.next, low, { high, form: scaled.scale === 1 ? 'few' : 'vague', scale: scaled.scale });
}

function readCouple(pieces: readonly Piece[], first: number): Numeral | null {
  if (!isArticle(lowerAt(pieces, first)) || lowerAt(pieces, first + 1) !== 'couple') return null;
  const scaled = readScales(pieces, lowerAt(pieces, first + 2) === 'of' ? first + 3 : first + 2);
  const next = scaled.scale === 1 ? first + 2 : scaled.next;
  return numeral(first, next, 2 * scaled.scale, { scale: scaled.scale, isAbout: true, form: 'few' });
}

/** "half", "a third", "two-thirds"; "a quarter of a million" and "half a dozen" are numbers. */
function readShare(pieces: readonly Piece[], first: number): Numeral | null {
  const part = readPart(pieces, first);
  if (part === null) return null;
  const size = sizeAfterPart(pieces, part.next);
  if (size === null) return numeral(first, part.next, part.value, { form: 'share' });
  return numeral(first, size.next, Math.round(part.value * size.scale), { scale: size.scale });
}

/** "of a million", "a dozen", "-million", "million". */
function sizeAfterPart(pieces: readonly Piece[], at: number): Scaled | null {
  let next = lowerAt(pieces, at) === 'of' && isArticle(lowerAt(pieces, at + 1)) ? at + 2 : at;
  if (next === at && (isArticle(lowerAt(pieces, at)) || isHyphen(pieces, at))) next += 1;
  const scaled = readScales(pieces, next);
  return scaled.scale === 1 ? null : scaled;
}

function readPart(pieces: readonly Piece[], first: number): Part | null {
  const word = lowerAt(pieces, first);
  if (word === 'half') return { value: 1 / 2, next: first + 1 };
  const count = isArticle(word) ? 1 : CARDINALS.get(word);
  if (count === undefined || count === 0) return null;
  const at = isHyphen(pieces, first + 1) ? first + 2 : first + 1;
  const name = lowerAt(pieces, at);
  const parts = PARTS.get(name);
  if (parts === undefined || name.endsWith('s') !== count > 1 || count >= parts) return null;
  return { value: count / parts, next: at + 1 };
}

/** "one hundred and twenty-three", "a million and a half", "two and a half million". */
function readWords(pieces: readonly Piece[], first: number): Numeral | null {
  const cardinal = readCardinal(pieces, first);
  if (cardinal === null) return null;
  const half = readAndAHalf(pieces, cardinal.next);
  if (half.value === 0) return numeral(first, cardinal.next, cardinal.value, { scale: cardinal.scale });
  if (cardinal.scale > 1)
    return numeral(first, half.next, cardinal.value + cardinal.scale / 2, { scale: cardinal.scale });
  const scaled = readScales(pieces, half.next);
  const value = (cardinal.value + half.value) * scaled.scale;
  return numeral(first, scaled.next, value, { scale: scaled.scale });
}

/** "and a half", also with hyphens. */
function readAndAHalf(pieces: readonly Piece[], first: number): Part {
  const at = [first, first + 1, first + 2, first + 3, first + 4].filter((i) => !isHyphen(pieces, i)).slice(0, 3);
  const words = at.map((i) => lowerAt(pieces, i)).join(' ');
  return words === 'and a half' ? { value: 1 / 2, next: at[2]! + 1 } : { value: 0, next: first };
}

/** "one in five", "3 in 10", "nine out of ten", "eight of 10"; "two in three raids" is no ratio, and "three of 12 men" counts. */
function readRatio(pieces: readonly Piece[], { first, next, low, form, scale }: Numeral): Numeral | null {
  if ((form !== 'digits' && form !== 'words') || scale > 1) return null;
  const [link, after] = [lowerAt(pieces, next), lowerAt(pieces, next + 1)];
  const isOutOf = link === 'out' && after === 'of';
  const isEvery = (link === 'in' || link === 'of') && after === 'every';
  if (!isOutOf && !isEvery && link !== 'in' && link !== 'of') return null;
  const at = isOutOf || isEvery ? next + 2 : next + 1;
  const of = readDigits(pieces, at) ?? readWords(pieces, at);
  if (of === null || of.low > 1000 || of.low < 3 || low <= 0 || low >= of.low) return null;
  const isRound = link === 'of' ? of.low === 10 || of.low === 100 : low === 1 || [5, 10, 100].includes(of.low);
  if (!isOutOf && !isEvery && !isRound) return null;
  return numeral(first, of.next, low / of.low, { form: 'ratio' });
}
