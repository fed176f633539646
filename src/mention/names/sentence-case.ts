// How a sentence uses capitals: whether they tell names from other words.
import type { Sentence, Token } from '../../language/sentence.js';

const known = new WeakMap<readonly Token[], boolean>();

/**
 * Whether capitals tell something in a sentence, as they do not in a heading: a verb is in lower case, or most words are.
 * Asked again, it is not counted anew.
 * @example isSentenceCase(sentence) // false for "Putin Meets Raisi in Tehran"
 */
export function isSentenceCase({ tokens }: Sentence): boolean {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  let [lower, upper, hasLowerVerb] = [0, 0, false];
  for (const { form, upos } of tokens) {
    if (upos === 'VERB' && /^\p{Ll}{3,}/u.test(form)) hasLowerVerb = true;
    if (/^\p{Ll}{2,}/u.test(form)) lower++;
    else if (/^\p{Lu}/u.test(form)) upper++;
  }
  known.set(tokens, hasLowerVerb || lower > upper);
  return hasLowerVerb || lower > upper;
}
