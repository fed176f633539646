// Which words of a stretch are cues, and which of them brings on a quotation.

import { dependentsBy, isRelation } from '../../grammar/tree.js';
import type { Cue } from '../../knowledge/cue.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence } from '../../language/sentence.js';

/**
 * The cue that a word is as a verb; null where it is none, or is written as a name.
 * @example cueAt(sentence, 7)?.lemma // 'say'
 */
export function cueAt(sentence: Sentence, word: number): Cue | null {
  const token = sentence.tokens[word]!;
  if (!token.xpos.startsWith('VB') || isNameLike(sentence, word)) return null;
  if (token.upos !== 'VERB' || isRelation(token.deprel, ['amod', 'compound', 'flat'])) return null;
  return verbCue(token.lemma, token.form);
}

/** A capital inside a sentence of small letters: "Karim Said said". */
function isNameLike({ tokens }: Sentence, word: number): boolean {
  if (word === 0 || !/^\p{Lu}/u.test(tokens[word]!.form)) return false;
  const neighbours = [tokens[word - 1], tokens[word + 1]];
  const isAfterMark = neighbours[0]?.upos === 'PUNCT';
  return !isAfterMark && neighbours.some((token) => token !== undefined && /^\p{Ll}/u.test(token.form));
}

/**
 * Whether a cue can bring on words in quotation marks.
 * @example canQuote(verbCue('say')!) // true
 */
export function canQuote({ frames }: Cue): boolean {
  return frames.has('quote') || frames.has('clause');
}

/**
 * Whether a verb stands in a clause that only describes a noun: "who said so last week".
 * @example isRelative(sentence, 15) // true
 */
export function isRelative(sentence: Sentence, word: number): boolean {
  return isRelation(sentence.tokens[word]!.deprel, ['acl:relcl']) || startsWithRelative(sentence, word);
}

function startsWithRelative(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'nsubj').some((i) => /^(?:who|which|whom)$/i.test(sentence.tokens[i]!.form));
}
