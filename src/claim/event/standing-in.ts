// Acts told by "be" with a preposition and a noun: "are in talks", "is on trial", "was under siege".
import { prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { STANDING_DOING, STANDING_UNDERGOING } from '../../knowledge/act-words.js';
import type { Sentence } from '../../language/sentence.js';

/**
 * How the subject of "be" stands in the act that a noun after a preposition names; null where "be" says what something is.
 * @example standingIn(sentence, 4) // 'does' for "strike" in "Drivers are on strike"
 * @example standingIn(sentence, 4) // 'undergoes' for "siege" in "The town is under siege"
 */
export function standingIn(sentence: Sentence, noun: number): 'does' | 'undergoes' | null {
  if (dependentsBy(sentence, noun, 'cop').length === 0) return null;
  const preposition = prepositionOf(sentence, noun);
  const { lemma } = sentence.tokens[noun]!;
  if (preposition === null) return null;
  const phrase = `${preposition}_${lemma.toLowerCase()}`;
  if (STANDING_DOING.has(phrase)) return 'does';
  return STANDING_UNDERGOING.has(phrase) ? 'undergoes' : null;
}
