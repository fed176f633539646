// What a time expression says something is the first or the last of: "his first visit to Iran since 2007" is about a visit.
import { dependentsOf, headOf } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { TimeExpression } from '../times/time-expression.js';

const RANKS: ReadonlySet<string> = new Set([
  'first',
  'last',
  'only',
  'second',
  'third',
  'biggest',
  'largest',
  'worst',
  'highest',
  'lowest',
  'deadliest',
]);

/** So many words before the time the noun is looked for. */
const REACH = 12;

/**
 * The lemma of the noun that is called the first (or the worst, ...) in the clause of a time expression; null where there is none.
 * @example firstNoun(sentence, time) // 'visit' for "2007" in "on his first visit to Iran since 2007"
 */
export function firstNoun(sentence: Sentence, { first, last }: TimeExpression): string | null {
  const head = headOf(sentence, first, last);
  for (
    let at = sentence.tokens[head]?.head ?? -1, steps = 0;
    at >= 0 && steps < REACH;
    at = sentence.tokens[at]!.head, steps++
  ) {
    if (isRanked(sentence, at)) return sentence.tokens[at]!.lemma.toLowerCase();
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isRanked(sentence, at)) return sentence.tokens[at]!.lemma.toLowerCase();
  }
  return null;
}

function isRanked(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]!.upos !== 'NOUN') return false;
  return dependentsOf(sentence, at).some((i) => i < at && RANKS.has(sentence.tokens[i]!.form.toLowerCase()));
}
