// Candidates: a quantity with what stands round it, as the rules that refuse see it.
import type { Token } from '../../language/sentence.js';
import type { Ground } from './amount.js';
import type { CountedThing } from './counted-thing.js';
import type { Piece } from './pieces.js';
import type { Quantity } from './quantity.js';

/** A quantity and its neighbours. Pieces and tokens "before" stand before the number's bound words, "after" behind its unit. */
export interface Candidate {
  readonly ground: Ground;
  readonly quantity: Quantity;
  readonly form: Quantity['amount']['numeral']['form'];
  /** Whether nothing names a unit. */
  readonly isBare: boolean;
  readonly isCompound: boolean;
  /** The noun that is counted, or null. */
  readonly noun: Token | null;
  readonly nounAt: number;
  /** The first piece of the number, and the one before it. */
  readonly number: Piece;
  readonly beforeNumber: Piece | undefined;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly later: Piece | undefined;
  readonly wordBefore: Token | undefined;
  readonly wordAfter: Token | undefined;
}

/**
 * A quantity as a candidate.
 * @example candidateOf(ground, quantity, counted).before?.lower // 'resolution' for "1701" in "under Resolution 1701"
 */
export function candidateOf(ground: Ground, quantity: Quantity, counted: CountedThing | null): Candidate {
  const { pieces, sentence } = ground;
  const { first, next, numberFirst, kind, amount } = quantity;
  const nounAt = counted?.noun?.head ?? -1;
  const number = pieces[numberFirst]!;
  return {
    ground,
    quantity,
    form: amount.numeral.form,
    isBare: kind === null,
    isCompound: counted?.form === 'compound',
    noun: sentence.tokens[nounAt] ?? null,
    nounAt,
    number,
    beforeNumber: pieces[numberFirst - 1],
    before: pieces[first - 1],
    after: pieces[next],
    later: pieces[next + 1],
    wordBefore: sentence.tokens[pieces[first]!.token - 1],
    wordAfter: sentence.tokens[pieces[next - 1]!.lastToken + 1],
  };
}
