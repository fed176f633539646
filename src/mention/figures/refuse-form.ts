// Refusals by form: digits that are part of a code, a score, a date, a name, a designation or a list's number.
import type { Token } from '../../language/sentence.js';
import type { Candidate } from './candidate.js';
import { DESIGNATORS, MONTHS, NUMBERED_BODIES, NUMBERING_SHORTS, SCORE_NOUNS } from './figure-contexts.js';
import { TIME_UNITS } from './measures.js';
import { isNoun, isPlural } from './noun-phrase.js';
import { CARDINALS } from './number-words.js';
import type { Piece } from './pieces.js';

/** What may be written to the front of a number without making it part of a code. */
const OPENINGS: ReadonlySet<string> = new Set([
  '(',
  '[',
  '"',
  '“',
  "'",
  '‘',
  '«',
  '„',
  '—',
  '–',
  '>',
  '<',
  '≥',
  '≤',
  '~',
  '≈',
  '…',
]);

/** Longer digits without a separator are an identifier. */
const MOST_DIGITS = 12;

/**
 * Whether the digits are part of a longer sign: "A320", "9/11", "4x4", "021 555", "#3", "1990s".
 * @example isPartOfCode(candidate) // true for "320" in "an A320"
 */
export function isPartOfCode({
  ground: { pieces },
  quantity,
  number,
  beforeNumber,
  after,
  later,
  isBare,
}: Candidate): boolean {
  const isDigits = number.kind === 'digits';
  if (isDigits && (/^0\d/.test(number.text) || /^\d{13,}$/.test(number.text))) return true;
  if (number.text.length > 2 * MOST_DIGITS || /^[#№]$/.test(beforeNumber?.text ?? '')) return true;
  if (isWrittenTo(pieces, quantity.numberFirst)) return true;
  if (isDigits && beforeNumber?.kind === 'digits') return true;
  return (
    after !== undefined && (after.kind === 'digits' || (isBare && goesOn(after, later, quantity.bound === 'atLeast')))
  );
}

function isWrittenTo(pieces: readonly Piece[], at: number): boolean {
  const [number, before, earlier] = [pieces[at]!, pieces[at - 1], pieces[at - 2]];
  if (before === undefined) return number.glued && number.kind === 'digits';
  if (!number.glued || OPENINGS.has(before.text)) return false;
  const isLoose = before.kind === 'mark' && !before.glued && /^[-−]$/.test(before.text);
  const isDash = /^[-/]$/.test(before.text) && earlier !== undefined && number.kind === 'word';
  return !isLoose && !isDash;
}

/** A letter, or a mark with more behind it: "4x", "3GS", "10:30", "5/6", but not "two: an envoy" or "9-member". */
function goesOn(after: Piece, later: Piece | undefined, isOpenAbove: boolean): boolean {
  if (!after.glued || isOpenAbove) return false;
  if (after.kind === 'word' || after.text === '°') return true;
  const isTied = later?.glued === true;
  return isTied && (/^[/:#@_+.]$/.test(after.text) || (/^[-−]$/.test(after.text) && later.kind === 'digits'));
}

/**
 * Whether a number is a score or a tally of two sides: "3-1", "a 2-0 victory".
 * @example isScore(candidate) // true for "3" in "They lost 3-1."
 */
export function isScore(candidate: Candidate): boolean {
  const { ground, quantity, noun, number, isBare, after, later, beforeNumber } = candidate;
  const earlier = ground.pieces[quantity.numberFirst - 2];
  if (!isBare) return false;
  if (quantity.bound === 'range') return isVote(candidate) || (noun !== null && SCORE_NOUNS.has(noun.lemma));
  if (isOdds(number, after, later) || isOdds(earlier, beforeNumber, number)) return true;
  const isDash = (piece: Piece | undefined) => piece !== undefined && /^[-–−:]$/.test(piece.text);
  if (isDash(after) && later?.kind === 'digits' && after?.glued === later.glued) return true;
  return isDash(beforeNumber) && earlier?.kind === 'digits';
}

/** "a vote of 111 to 333". */
function isVote({ ground: { sentence, pieces }, quantity, before }: Candidate): boolean {
  const noun = sentence.tokens[pieces[quantity.first]!.token - 2];
  return before?.lower === 'of' && noun !== undefined && SCORE_NOUNS.has(noun.lemma);
}

/** "a 2 to 1 margin", "three to one". */
function isOdds(first: Piece | undefined, link: Piece | undefined, second: Piece | undefined): boolean {
  if (first === undefined || second === undefined || link?.lower !== 'to') return false;
  const [more, less] = [first, second].map(({ lower }) => CARDINALS.get(lower) ?? Number(lower));
  return more! <= 20 && less! <= more!;
}

/**
 * Whether a number is a day beside a month, where no time was found: "from Sept. 19 to 22".
 * @example isDay(candidate) // true for "19" in "Sept. 19"
 */
export function isDay({ ground: { pieces }, quantity, isBare, after }: Candidate): boolean {
  if (!isBare || quantity.low > 31) return false;
  const at = quantity.numberFirst - 1;
  const before = pieces[at]?.text === '.' ? pieces[at - 1] : pieces[at];
  return isMonth(before) || (isMonth(after) && !after!.glued);
}

function isMonth(piece: Piece | undefined): boolean {
  return piece !== undefined && MONTHS.has(piece.lower) && /^\p{Lu}/u.test(piece.text);
}

/**
 * Whether a number measures time, which is a time expression's matter: "four straight hours".
 * @example isTime(candidate) // true for "four" in "It lasted four hours."
 */
export function isTime({ ground: { pieces }, quantity, isBare, noun, form, isCompound }: Candidate): boolean {
  if (!isBare) return false;
  if (noun !== null && form !== 'share' && form !== 'ratio' && TIME_UNITS.has(noun.lemma.toLowerCase())) return true;
  const next = pieces[quantity.next + (isCompound ? 1 : 0)];
  return next !== undefined && TIME_UNITS.has(next.lower.replace(/s$/, ''));
}

/**
 * Whether a number is part of a name: "Ground Zero", "the Seven Party Alliance", "the Three Principles".
 * @example isInName(candidate) // true for "Zero" in "at Ground Zero"
 */
export function isInName({ ground: { sentence }, quantity, number, isBare, noun, wordBefore }: Candidate): boolean {
  if (!isBare || quantity.bound !== 'exact') return false;
  const { token } = number;
  const name = sentence.names.find(({ first, last }) => first <= token && token <= last);
  if (name !== undefined && name.first < token) return true;
  const isCountless = noun === null || !isPlural(noun);
  if (name !== undefined && name.last > token && isCountless) return true;
  const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);
  const follows = wordBefore !== undefined && /^\p{Ll}|^['’]s$/u.test(wordBefore.form);
  return follows && number.kind === 'word' && isCapital(number.text) && isCapital(sentence.tokens[token + 1]?.form);
}

/**
 * Whether a number names and does not count: "Resolution 1701", "page 12", "a Boeing 737 jet", "the Group of 7", "the 787".
 * @example isDesignation(candidate) // true for "1701" in "Resolution 1701"
 */
export function isDesignation(candidate: Candidate): boolean {
  const { quantity, form, isBare, isCompound, noun, number, before, wordBefore, wordAfter, ground } = candidate;
  if (!isBare || isCompound || quantity.amount.numeral.scale > 1 || form === 'share' || form === 'ratio') return false;
  if (quantity.bound !== 'exact' && quantity.bound !== 'range') return false;
  if (before === undefined || wordBefore === undefined || wordBefore.end > number.start) return false;
  if (number.text.includes(',')) return false;
  if (noun !== null && isPlural(noun)) return number.kind === 'digits' && isModelName(wordBefore);
  const earlier = ground.sentence.tokens[number.token - 2];
  if (before.text === '.') return isNumbering(wordBefore) || isNumbering(earlier);
  if (wordBefore.lemma === 'of')
    return NUMBERED_BODIES.has(earlier?.form.toLowerCase() ?? '') && /^\p{Lu}/u.test(earlier!.form);
  if (DESIGNATORS.has(wordBefore.lemma.toLowerCase()) && wordBefore.upos !== 'VERB') return true;
  if (number.kind !== 'digits') return false;
  const isAfterName = isNoun(wordBefore) && !isPlural(wordBefore) && /\p{Lu}/u.test(wordBefore.form);
  return (
    isAfterName ||
    (wordBefore.xpos === 'POS' && quantity.low >= 100) ||
    (before.lower === 'the' && wordAfter?.xpos !== 'VBN')
  );
}

/** "Type 68 rifles", "iPhone 4 orders": a capitalised designator, or a name with a capital inside, takes the number before a plural does. */
function isModelName({ form, lemma }: Token): boolean {
  return /^\p{Ll}+\p{Lu}/u.test(form) || (/^\p{Lu}\p{Ll}/u.test(form) && DESIGNATORS.has(lemma.toLowerCase()));
}

function isNumbering(token: Token | undefined): boolean {
  return token !== undefined && NUMBERING_SHORTS.has(token.form.toLowerCase().replace(/\.$/, ''));
}

/**
 * Whether digits number an item or a section: "1. The ministers met", "(2)".
 * @example isListNumber(candidate) // true for "2" in "(2) the border"
 */
export function isListNumber({ quantity, isBare, form, noun, before, after }: Candidate): boolean {
  if (!isBare || form !== 'digits') return false;
  // A sentence begins with a number in words; digits with a stop behind them number what follows.
  if (quantity.first === 0 && after !== undefined && /^[.):]$/.test(after.text)) return true;
  if (noun !== null) return false;
  if (quantity.first === 0) return after === undefined;
  return before !== undefined && /^[([]$/.test(before.text) && after !== undefined && /^[)\]]$/.test(after.text);
}
