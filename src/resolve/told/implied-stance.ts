// Stances that words presuppose: who lifts his opposition had opposed, who repeats a threat had threatened.
import type { ReadingPosition } from '../../reading.js';

type Stance = ReadingPosition['stance'];

/** Matches "lifted his opposition", "dropped her objections", "withdrew its veto". */
const LIFTED = /\b(?:lift|drop|abandon|end|withdraw|relinquish)(?:s|ed|ped|ing|ping)?\b|\bwithdrew\b|\bg[ai]ve up\b/iu;
const OPPOSITION = /\b(?:opposition|objections?|veto|resistance|reservations|refusal)\b/iu;

/** Matches "repeated his threat", "reiterating their demand", "renewed calls". */
const REPEATED = /\b(?:repeat|reiterat|renew|restat|reaffirm)(?:e|es|s|ed|ing)?\b|\bonce (?:again|more)\b/iu;

/** How far apart the two words may stand. */
const UNITS_BETWEEN = 60;

/**
 * The stance that the words of a position say was held before it; null where they say nothing of it.
 * @example impliedStance('He had lifted his opposition to the expansion', 'accept') // 'oppose'
 * @example impliedStance('repeated his threat to block the bid', 'oppose') // 'oppose'
 */
export function impliedStance(words: string, stance: Stance): Stance | null {
  const lifted = LIFTED.exec(words);
  if (lifted !== null && (stance === 'accept' || stance === 'support')) {
    const after = words.slice(lifted.index, lifted.index + UNITS_BETWEEN);
    if (OPPOSITION.test(after)) return 'oppose';
  }
  return REPEATED.test(words) ? stance : null;
}
