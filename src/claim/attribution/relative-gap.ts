// Relative clauses that tell who announced a thing: "a ceasefire that Oss had announced", whatever the tree makes of "that".

import { dependentsBy } from '../../grammar/tree.js';
import { TRANSITIVE_TELLING_VERBS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';

/**
 * The noun that a verb's clause tells of where the clause is a relative one and lacks its object; -1 for none.
 * @example antecedentAt(sentence, 8) // the index of "ceasefire" in "a ceasefire that Oss had announced"
 */
export function antecedentAt(parsed: Sentence, verb: number): number {
  const { tokens } = parsed;
  if (!TRANSITIVE_TELLING_VERBS.has(tokens[verb]!.lemma) || dependentsBy(parsed, verb, 'ccomp', 'xcomp').length > 0)
    return -1;
  if (dependentsBy(parsed, verb, 'obj').some((i) => i > verb)) return -1;
  const [subject] = dependentsBy(parsed, verb, 'nsubj');
  if (subject === undefined || subject > verb || tokens[subject]!.deprel !== 'nsubj') return -1;
  const that = dependentsBy(parsed, verb, 'mark', 'obj').find(
    (i) => i < subject && /^(?:that|which)$/i.test(tokens[i]!.form),
  );
  const noun = that === undefined ? -1 : that - 1;
  return noun >= 0 && tokens[noun]!.upos === 'NOUN' ? noun : -1;
}

/**
 * Whether a "that" begins such a clause.
 * @example isGapped(sentence, 5) // true for "that" in "a ceasefire that Oss had announced"
 */
export function isGapped(parsed: Sentence, that: number): boolean {
  const { head } = parsed.tokens[that]!;
  return head > that && antecedentAt(parsed, head) === that - 1;
}

/**
 * The last word of what is told of before such a clause, which is the report's own remark.
 * @example beforeGapped(sentence, 2, 12) // 4 where the clause begins at 5
 */
export function beforeGapped(parsed: Sentence, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (/^(?:that|which)$/i.test(parsed.tokens[i]!.form) && isGapped(parsed, i)) return i - 1;
  }
  return last;
}
