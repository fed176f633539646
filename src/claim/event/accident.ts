// Deaths and blasts that nobody dealt: "killed when the hotel collapsed", "dead in an earthquake", "the shuttle exploded".
import { prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { MISHAP_NOUNS, MISHAP_VERBS, SELF_BURSTING } from '../../knowledge/mishaps.js';
import type { Sentence } from '../../language/sentence.js';
import type { EventMention } from './event.js';

/**
 * Whether an assault without a doer is a mishap by its own words.
 * @example isMishap(mention, sentence) // true for "killed" in "Six sailors were killed in an earthquake"
 */
export function isMishap({ type, actors, trigger }: EventMention, sentence: Sentence): boolean {
  if (type !== 'ASSAULT' || actors.length > 0) return false;
  const { tokens } = sentence;
  const verb = trigger.head;
  const causes = dependentsBy(sentence, verb, 'obl').filter((i) =>
    /^(?:in|by|during|after|from)$/.test(prepositionOf(sentence, i) ?? ''),
  );
  if (causes.some((i) => MISHAP_NOUNS.has(tokens[i]!.lemma))) return true;
  const clauses = dependentsBy(sentence, verb, 'advcl').filter((i) =>
    dependentsBy(sentence, i, 'advmod', 'mark').some((m) => /^(?:when|after|as)$/i.test(tokens[m]!.form)),
  );
  if (clauses.some((i) => MISHAP_VERBS.has(tokens[i]!.lemma) || subjectIn(sentence, i, MISHAP_NOUNS))) return true;
  return /^(?:explode|burst)$/.test(tokens[verb]!.lemma) && subjectIn(sentence, verb, SELF_BURSTING);
}

function subjectIn(sentence: Sentence, verb: number, nouns: ReadonlySet<string>): boolean {
  return dependentsBy(sentence, verb, 'nsubj').some((i) => nouns.has(sentence.tokens[i]!.lemma.toLowerCase()));
}
