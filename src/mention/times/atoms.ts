// Atoms: a sentence cut into the words, numbers and signs that time expressions are made of, each with its class.
import type { Span } from '../../base/span.js';
import type { Sentence } from '../../language/sentence.js';
import { CLASSES, type ClassName } from './time-classes.js';
import { TIME_WORDS, type TimeWord } from './time-words.js';

/** One word, number or sign. A token can hold several ("mid-August"), and an atom several tokens ("p.m."). */
export interface Atom extends Span, TimeWord {
  /** Lower-case. */
  readonly form: string;
  /** Index of the token that it starts in. */
  readonly token: number;
}

/** A sentence as atoms, and their classes as one string, a letter each. */
export interface AtomLine {
  readonly atoms: readonly Atom[];
  readonly classes: string;
}

/** Matches the parts of `19.07.2022`, then `1,500`, `2.5`, `2022`, `3rd`, then `p.m.`, `o'clock`, `Sept`, then any sign. */
const PIECE =
  /\d{1,2}(?=\.\d{1,2}\.\d{2,4}(?!\d))|(?<=\d\.)\d{1,2}(?=\.\d{2,4}(?!\d))|(?<=\d\.\d{1,2}\.)\d{2,4}|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+(?!\d|\.\d))?(?:(?:st|nd|rd|th)(?![\p{L}\d]))?|[Oo]['’]clock|(?:\p{L}\.){1,3}\p{L}(?!\p{L})|[\p{L}\p{M}]+|\S/gu;

/** A number of more digits is no time. */
const MOST_DIGITS = 9;

/**
 * The atoms of a sentence; null where no word of it could tell a time, which is most often so.
 * @example readAtoms(text, sentence)?.classes // '_+W' for "met on Monday"
 */
export function readAtoms(text: string, sentence: Sentence): AtomLine | null {
  const words = text.slice(sentence.start, sentence.end);
  const atoms: Atom[] = [];
  let token = 0;
  let hasTrigger = false;
  for (const match of words.matchAll(PIECE)) {
    const start = sentence.start + match.index;
    if (start < (atoms.at(-1)?.end ?? 0)) continue;
    while ((sentence.tokens[token]?.end ?? Infinity) <= start) token++;
    const atom = readAtom(match[0], start, text, token);
    hasTrigger ||= TRIGGERS.has(atom.kind) || (atom.kind === 'ORDINAL' && /^\d/.test(atom.form));
    atoms.push(atom);
  }
  return hasTrigger ? { atoms, classes: atoms.map(({ kind }) => CLASSES[kind]).join('') } : null;
}

/** Without one of these, no rule finds anything. */
const TRIGGERS: ReadonlySet<ClassName> = new Set<ClassName>([
  ...(['MONTH', 'WEEKDAY', 'WEEKDAYS', 'UNIT', 'QUARTER', 'WEEKEND', 'WEEKENDS', 'DAYPART', 'NOON', 'SEASON'] as const),
  ...([
    'DEICTIC',
    'REFERENCE',
    'PRESENT',
    'PERIOD',
    'YEAR',
    'DECADE',
    'FREQUENT',
    'HOLIDAY',
    'AMPM',
    'OCLOCK',
  ] as const),
  ...(['ERA', 'ZONE', 'DIGITS', 'REL', 'ADJECTIVE'] as const),
]);

function readAtom(piece: string, start: number, text: string, token: number): Atom {
  const end = start + piece.length;
  const code = piece.charCodeAt(0);
  if (code >= 48 && code <= 57) return atom(readNumber(piece.toLowerCase()), piece.toLowerCase(), start, end, token);
  const known =
    TIME_WORDS.get(piece) ??
    (piece.length > 1 && piece.includes('.') ? TIME_WORDS.get(piece.replaceAll('.', '')) : undefined);
  if (known === undefined)
    return atom(isSign(code) ? SIGN : isClock(piece) ? CLOCK : WORD, piece.toLowerCase(), start, end, token);
  // Of "5 pm." and "264 BC." the stop is the sentence's.
  const hasStop =
    known.isShort && text[end] === '.' && (known.kind !== 'AMPM' && known.kind !== 'ERA' ? true : piece.includes('.'));
  return atom(known, known.form, start, hasStop ? end + 1 : end, token);
}

/** Written out, so that all atoms are objects of one shape: there is one for every word. */
function atom({ kind, value, code }: TimeWord, form: string, start: number, end: number, token: number): Atom {
  return { kind, value, code, form, start, end, token };
}

const WORD: TimeWord = { kind: 'WORD', value: 0, code: '' };
const SIGN: TimeWord = { kind: 'SIGN', value: 0, code: '' };
const CLOCK: TimeWord = { kind: 'OCLOCK', value: 0, code: '' };

function isSign(code: number): boolean {
  return code < 65 || (code > 90 && code < 97) || (code > 122 && code < 128);
}

/** Matches `o'clock`. */
function isClock(piece: string): boolean {
  return piece.length === 7 && /^o['’]clock$/i.test(piece);
}

function readNumber(form: string): TimeWord {
  if (/[a-z]$/.test(form)) return { kind: 'ORDINAL', value: Number.parseInt(form, 10), code: '' };
  const digits = form.replaceAll(',', '');
  const value = digits.length > MOST_DIGITS ? Number.NaN : Number(digits);
  const isPlain = digits === form && !form.includes('.');
  if (isPlain && digits.length <= 2) return { kind: 'DIGITS', value, code: '' };
  if (isPlain && digits.length === 4 && value >= 1000 && value <= 2999) return { kind: 'YEAR', value, code: '' };
  return { kind: 'NUMBER', value, code: isPlain && digits.length === 4 ? 'four' : '' };
}
