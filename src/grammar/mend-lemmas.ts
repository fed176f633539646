// Lemmas of verbs put right where a form is irregular or its spelling decides: "admitting" is a form of "admit".
import { irregularLemma } from '../knowledge/irregular-verbs.js';
import type { Sentence, Token } from '../language/sentence.js';
import { verbOfStem } from './verb-spelling.js';

/**
 * A sentence with the lemmas of its verbs put right; the same object where none is wrong.
 * @example mendLemmas(sentence).tokens[1]?.lemma // 'admit', where the model wrote 'admitte' for "admitting"
 */
export function mendLemmas(sentence: Sentence): Sentence {
  if (sentence.tokens.every((token) => lemmaOf(token) === token.lemma)) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((token) => ({ ...token, lemma: lemmaOf(token) })) };
}

function lemmaOf({ form, lemma, upos, xpos }: Token): string {
  if (upos !== 'VERB' || !/^VB[DGNZ]$/.test(xpos)) return lemma;
  const small = form.toLowerCase();
  const irregular = irregularLemma(small);
  if (irregular !== null) return irregular;
  if (xpos === 'VBZ') return /(?:sh|ch|ss|x|zz)es$/.test(small) ? small.slice(0, -2) : lemma;
  if (xpos !== 'VBG' && /\p{L}{2}ied$/u.test(small)) return `${small.slice(0, -3)}y`;
  const stem = /^(\p{L}{3,})(?:ing|ed)$/u.exec(small)?.[1];
  return (stem === undefined ? null : verbOfStem(stem)) ?? lemma;
}
