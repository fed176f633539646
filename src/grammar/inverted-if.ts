// Clauses that only suppose, as the order of their words tells: "Had they left, ...".
import type { Sentence } from '../language/sentence.js';
import { dependentsBy, subtreeOf } from './tree.js';

const TURNED = new Set(['had', 'were', 'should']);

/**
 * Whether a verb is only supposed to have been: its auxiliary stands before its subject, and nothing is asked.
 * @example isInvertedIf(sentence, 2) // true for "left" in "Had they left, nobody would have known."
 */
export function isInvertedIf(sentence: Sentence, word: number): boolean {
  const { tokens } = sentence;
  const [subject] = dependentsBy(sentence, word, 'nsubj', 'nsubj:pass');
  if (subject === undefined || subject > word || tokens.at(-1)?.form === '?') return false;
  // By its place and not by the tree, which may hang it on the verb of the main clause.
  const first = Math.min(...subtreeOf(sentence, subject).filter((i) => tokens[i]!.upos !== 'AUX')) - 1;
  if (tokens[first]?.upos !== 'AUX') return false;
  const before = tokens[first - 1];
  const isOpening = before === undefined || before.upos === 'PUNCT' || before.upos === 'CCONJ';
  return isOpening && TURNED.has(tokens[first]!.form.toLowerCase());
}
