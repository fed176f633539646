// The run of words of a noun phrase, as participants, places and times are given: head, title, name and what stands before it.
import { dependentsOf, isRelation, wordsSpan } from '../../grammar/tree.js';
import type { WordRun } from '../../mention/mention.js';
import type { Scene } from './scene.js';

const INSIDE = [
  'det',
  'compound',
  'amod',
  'flat',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'case',
  'fixed',
  'punct',
  'goeswith',
];
const POSSESSIVE = new Set(["'s", '’s', "'", '’', '‘s']);

/**
 * The noun phrase of a head without preposition, relative clause and apposition, and without a possessive mark.
 * @example runOf(scene, 4) // the run of "Iranian President Ebrahim Raisi"
 */
export function runOf(scene: Scene, head: number): WordRun {
  const { tokens } = scene.sentence;
  const inside = new Set([head]);
  for (const word of inside) {
    for (const below of dependentsOf(scene.sentence, word)) {
      const { deprel } = tokens[below]!;
      const isMark = word === head && ((deprel === 'case' && below < word) || deprel === 'punct');
      const isInside =
        isRelation(deprel, INSIDE) ||
        (scene.names[word] === -1 && isOfPhrase(scene, below)) ||
        (deprel === 'appos' && scene.names[below] !== -1);
      if (!isMark && isInside) inside.add(below);
    }
  }
  const [first, end] = unbroken(inside, head);
  const last = end > first && POSSESSIVE.has(tokens[end]!.form) ? end - 1 : end;
  return { sentence: scene.index, first, last, head, ...wordsSpan(scene.sentence, first, last) };
}

/** "the leaders of Russia and Iran" is one phrase. */
function isOfPhrase(scene: Scene, word: number): boolean {
  const { deprel } = scene.sentence.tokens[word]!;
  if (deprel !== 'nmod') return false;
  return dependentsOf(scene.sentence, word).some((i) => scene.sentence.tokens[i]!.lemma === 'of');
}

/** The longest stretch without a hole round the head. */
function unbroken(words: ReadonlySet<number>, head: number): readonly [number, number] {
  let first = head;
  let last = head;
  while (words.has(first - 1)) first--;
  while (words.has(last + 1)) last++;
  return [first, last];
}
