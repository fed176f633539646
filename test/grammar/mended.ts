// A parse after its tree is put right, and its arcs in words, for the tests of what is mended and what stays.
import { mendTrees } from '../../src/grammar/mend-trees.js';
import type { Sentence, Token } from '../../src/language/sentence.js';
import { sentenceOf } from './sentence-of.js';

/** The sentence that the rows write, after its tree is put right. */
export function mended(rows: string): Sentence {
  return mendTrees([sentenceOf(rows)]).value[0]!;
}

/**
 * The governor and the relation of a word, as "told ccomp", or "- root".
 * @example arcOf(mended(rows), 'agreed') // 'told ccomp'
 */
export function arcOf({ tokens }: Sentence, form: string): string {
  const { head, deprel } = wordOf(tokens, form);
  return `${tokens[head]?.form ?? '-'} ${deprel}`;
}

/**
 * The same with the tag of the word, as "told ccomp VBD".
 * @example taggedArcOf(mended(rows), 'agreed') // 'told ccomp VBD'
 */
export function taggedArcOf(sentence: Sentence, form: string): string {
  return `${arcOf(sentence, form)} ${wordOf(sentence.tokens, form).xpos}`;
}

function wordOf(tokens: readonly Token[], form: string): Token {
  const found = tokens.find((token) => token.form === form);
  if (found === undefined) throw new Error(`no word "${form}" in the rows`);
  return found;
}
