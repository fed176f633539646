// Pieces: the digits, letters and marks of a sentence, cut finer than its words and always alike.
import type { Span } from '../../base/span.js';
import type { Sentence, Token } from '../../language/sentence.js';

/** A run of digits with their separators, a run of letters, or one mark. */
export interface Piece extends Span {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Indices of the tokens that it begins and ends in. */
  readonly token: number;
  readonly lastToken: number;
  /** Whether nothing stands between it and the piece before. */
  readonly glued: boolean;
}

/** Matches `1 234 567`, then `1,234.5`, `3.14` and `2015`, then a run of letters, then any other character. */
const PIECE = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.,]?\d)|\d+(?:[.,'’]\d+)*|\p{L}[\p{L}\p{M}]*|\S/gu;

/**
 * The pieces of a sentence. Numbers come apart from their signs and units however the words were cut.
 * @example piecesOf('It cost US$4bn.', sentence).map(({ text }) => text) // ['It', 'cost', 'US', '$', '4', 'bn', '.']
 */
export function piecesOf(text: string, sentence: Sentence): readonly Piece[] {
  const pieces: Piece[] = [];
  const { tokens } = sentence;
  const isCut = sentence.start > 0 && /\S/.test(text.charAt(sentence.start - 1)); // a sentence that begins inside a word
  let [lastToken, end] = [0, isCut ? sentence.start : -1];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
    const start = sentence.start + match.index;
    const [words] = match;
    const token = tokenAt(tokens, lastToken, start);
    lastToken = tokenAt(tokens, token, start + words.length - 1);
    const place = { token, lastToken, start, end: start + words.length, glued: start === end };
    pieces.push({ kind: kindOf(words), text: words, lower: words.toLowerCase(), ...place });
    end = start + words.length;
  }
  return pieces;
}

/** The last token that begins at an offset or before it, looked for from a token on. */
function tokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while (tokens[at + 1] !== undefined && tokens[at + 1]!.start <= offset) at += 1;
  return at;
}

function kindOf(words: string): Piece['kind'] {
  const first = words.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'digits';
  return /^\p{L}/u.test(words) ? 'word' : 'mark';
}

/**
 * The pieces of a stretch in lower case, parted by single spaces; empty where it ends behind the sentence.
 * @example wordsBetween(pieces, 0, 2) // 'more than' in "More than 20"
 * @param to exclusive
 */
export function wordsBetween(pieces: readonly Piece[], from: number, to: number): string {
  if (to <= from || to > pieces.length) return '';
  let words = pieces[from]!.lower;
  for (let at = from + 1; at < to; at++) words += ` ${pieces[at]!.lower}`;
  return words;
}

const LONGEST_DIGITS = 30;

/**
 * The value that digits and separators write, or null where they write none ("1.2.3"). A single point is a decimal point;
 * a single comma parts thousands where three digits follow it, else it is a decimal comma.
 * @example digitsValue('1.234,56') // 1234.56
 * @example digitsValue('1,00,000') // 100000
 */
export function digitsValue(digits: string): number | null {
  if (digits.length > LONGEST_DIGITS) return null;
  const plain = digits.replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const [point, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  if (point < 0 && comma < 0) return Number(plain);
  const decimal = decimalAt(plain, point, comma);
  const whole = decimal < 0 ? plain : plain.slice(0, decimal);
  if (!/^(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})*,\d{3})$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimal < 0 ? '0' : plain.slice(decimal + 1)}`);
}

/** Where the decimal mark stands, or -1: the mark of the other kind after all others, or a single one that parts no thousands. */
function decimalAt(plain: string, point: number, comma: number): number {
  if (point >= 0 && comma >= 0) return Math.max(point, comma);
  const [mark, at] = point >= 0 ? ['.', point] : [',', comma];
  if (plain.indexOf(mark) !== at) return -1;
  return mark === '.' || plain.length - at !== 4 || plain.startsWith('0') ? at : -1;
}
