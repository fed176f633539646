// Verbs and nouns that show a mind: only persons, and bodies that act like them, do or have such things.
import type { Token } from '../../language/sentence.js';
import type { Role } from './candidate.js';

/** Verbs of which only persons and bodies are the subject, and nouns that only such have. */
const MIND = new Set(
  (
    'say tell think know want believe feel ask hope decide like love try understand learn speak write live die marry agree ' +
    'argue claim vow refuse plan intend promise fear expect demand choose vote meet visit travel attend teach study pay buy ' +
    'sell wife husband son daughter father mother child family friend life hand mind opinion view home career right job ' +
    'decision own death birth face body health work'
  ).split(' '),
);

/**
 * Whether a pronoun's governor says that it is a person or acts like one.
 * @example isOfMind(think, 'subject') // true for "they" in "they think"
 * @param governor the word that the pronoun hangs on, if any
 */
export function isOfMind(governor: Token | undefined, role: Role): boolean {
  return governor !== undefined && (role === 'subject' || role === 'possessor') && MIND.has(governor.lemma);
}
