// The matter of a figure: its unit, what it counts or measures, and where its words end.
import type { Span } from '../../base/span.js';
import type { Age } from './age.js';
import type { Ground } from './amount.js';
import { type CountedThing, countsPersons } from './counted-thing.js';
import type { UnitKind } from './figure.js';
import type { AmountWords } from './measured-subject.js';
import { measuredThing } from './measured-thing.js';
import { LENGTH_UNITS } from './measures.js';
import { isNoun, type NounPhrase, phraseSpan, unitOf } from './noun-phrase.js';
import type { Piece } from './pieces.js';
import type { Quantity } from './quantity.js';

/** A sentence being read for figures. */
export interface FigureGround extends Ground {
  readonly text: string;
  readonly index: number;
  /** The times that lie in the sentence, in order. */
  readonly times: readonly Span[];
}

/** What a quantity counts or measures. `end` is where its figure ends, `last` the last word that belongs to it or to `of`. */
export interface Matter {
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  readonly of: Span | null;
  readonly end: number;
  readonly last: number;
}

/**
 * The bearer of an age.
 * @example ageMatter(ground, quantity, age).unit // 'year'
 */
export function ageMatter({ pieces }: FigureGround, { next }: Quantity, { of }: Age): Matter {
  return { unit: 'year', kind: 'age', of, end: pieces[next - 1]!.end, last: pieces[next - 1]!.lastToken };
}

/**
 * What an amount with a unit measures.
 * @example measuredMatter(ground, quantity).of // the span of "grain" in "20 tons of grain"
 */
export function measuredMatter({ sentence, pieces, times }: FigureGround, quantity: Quantity): Matter {
  const words = wordsOf(pieces, quantity);
  const found = measuredThing(sentence, words);
  const phrase = found === null || isTimed(phraseSpan(sentence, found.phrase), times) ? null : found.phrase;
  const last = phrase !== null && phrase.first > words.last ? phrase.last : words.last;
  const of = phrase === null ? null : phraseSpan(sentence, phrase);
  return { unit: quantity.unit, kind: quantity.kind, of, end: pieces[quantity.next - 1]!.end, last };
}

function wordsOf(pieces: readonly Piece[], { first, numberFirst, next, kind, unit }: Quantity): AmountWords {
  const last = pieces[next - 1]!.lastToken;
  const at = { first: pieces[first]!.token, numberFirst: pieces[numberFirst]!.token, last };
  return { ...at, isMoney: kind === 'currency', isLength: unit !== null && LENGTH_UNITS.has(unit) };
}

function isTimed(span: Span, times: readonly Span[]): boolean {
  return times.some(({ start, end }) => start < span.end && span.start < end);
}

/**
 * What a number without a unit counts.
 * @example countedMatter(ground, quantity, counted).unit // 'drone' in "hundreds of drones"
 */
export function countedMatter(ground: FigureGround, quantity: Quantity, counted: CountedThing): Matter {
  const { sentence, pieces } = ground;
  const { form } = quantity.amount.numeral;
  const end = pieces[quantity.next - 1]!.end;
  const numberLast = pieces[quantity.next - 1]!.lastToken;
  if (form === 'share' || form === 'ratio') return sharedMatter(ground, quantity, counted.noun);
  if (counted.compound !== null) return compoundMatter(ground, counted);
  if (counted.noun === null) return bareMatter(ground, quantity);
  const of = phraseSpan(sentence, counted.noun);
  if (counted.form === 'attribute') return { unit: null, kind: null, of, end, last: numberLast };
  const isCounting =
    counted.form === 'plain' || ((form === 'vague' || form === 'few') && !isDefinite(ground, counted.noun));
  const isOthers =
    sentence.tokens[counted.noun.head]!.lemma === 'other' || /^others$/i.test(sentence.tokens[counted.noun.head]!.form);
  const unit = isOthers ? personOrNull(ground, quantity) : unitOf(sentence, counted.noun);
  return {
    unit,
    kind: unit === null ? null : 'count',
    of: isOthers ? null : of,
    end: isCounting ? of.end : end,
    last: counted.noun.last,
  };
}

/** "hundreds of the protesters" are some of a known group; "hundreds of drones" are counted drones. */
function isDefinite({ sentence }: FigureGround, { first }: NounPhrase): boolean {
  return sentence.tokens[first - 1]?.xpos === 'DT' || sentence.tokens[first - 1]?.xpos === 'PRP$';
}

function sharedMatter({ sentence, pieces }: FigureGround, quantity: Quantity, noun: NounPhrase | null): Matter {
  const words = wordsOf(pieces, quantity);
  const phrase = noun ?? measuredThing(sentence, words)?.phrase ?? null;
  const of = phrase === null ? null : phraseSpan(sentence, phrase);
  return { unit: 'share', kind: 'share', of, end: pieces[quantity.next - 1]!.end, last: phrase?.last ?? words.last };
}

/** "30-member delegation": members are counted, and the delegation has them. */
function compoundMatter({ sentence }: FigureGround, { noun, compound }: CountedThing): Matter {
  const word = compound!;
  const token = sentence.tokens[word]!;
  const unit = isNoun(token) ? unitOf(sentence, { first: word, head: word, last: word }) : null;
  return {
    unit,
    kind: unit === null ? null : 'count',
    of: noun === null ? null : phraseSpan(sentence, noun),
    end: token.end,
    last: noun?.last ?? word,
  };
}

/** "The toll rose to 1,200", "a force of 300", "killed 30". */
function bareMatter(ground: FigureGround, quantity: Quantity): Matter {
  const unit = personOrNull(ground, quantity);
  const { of, end, last } = measuredMatter(ground, quantity);
  return { unit, kind: unit === null ? null : 'count', of: unit === null ? of : null, end, last };
}

function personOrNull({ sentence, pieces }: FigureGround, { next }: Quantity): string | null {
  return countsPersons(sentence, pieces[next - 1]!.lastToken) ? 'person' : null;
}
