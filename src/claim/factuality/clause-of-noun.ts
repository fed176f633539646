// The verb whose subject a noun is, also where the parser hung the noun on "after": "after talks on a formula broke down".
import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';

/** Words that are prepositions as well as conjunctions, so that a noun after them may open a clause. */
const EITHER = new Set(['after', 'before', 'since', 'until', 'as']);

/**
 * The verb of the clause that a noun opens, or null where it opens none.
 * @example clauseOfNoun(sentence, 4) // the place of "broke" for "talks" in "left after talks broke down"
 */
export function clauseOfNoun(sentence: Sentence, noun: number): number | null {
  const { head, deprel } = sentence.tokens[noun]!;
  if (head < 0) return null;
  if (isRelation(deprel, ['nsubj'])) return head;
  const isEither = dependentsBy(sentence, noun, 'case').some((i) =>
    EITHER.has(sentence.tokens[i]!.lemma.toLowerCase()),
  );
  if (!isEither || !isRelation(deprel, ['obl', 'nmod'])) return null;
  const after = Math.max(...subtreeOf(sentence, noun)) + 1;
  const next = sentence.tokens[after];
  if (next === undefined || !['VBD', 'VBZ', 'VBP'].includes(next.xpos)) return null;
  return dependentsBy(sentence, after, 'nsubj', 'nsubj:pass').length === 0 ? after : null;
}
