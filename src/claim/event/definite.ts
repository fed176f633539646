// Whether a noun phrase means somebody or something that the story knows, and not any of its kind.
import { dependentsBy } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all']);

/**
 * Whether a noun phrase is one that the story has told of or counts: "the drivers", "his boats", "three ships".
 * @example isDefinite(sentence, 1) // true for "drivers" in "The drivers would be released", false in "Drivers like rain"
 */
export function isDefinite(sentence: Sentence, noun: number): boolean {
  return dependentsBy(sentence, noun, 'det', 'nmod:poss', 'nummod').some((i) => {
    const { deprel, lemma } = sentence.tokens[i]!;
    return deprel !== 'det' || POINTING.has(lemma.toLowerCase());
  });
}
