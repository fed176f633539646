// A subject that the parser took for a noun after a preposition: "after Erdogan repeated his threat".
import { obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation, isUnder } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';

/** Words that open a clause as well as a noun phrase. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);

/**
 * The noun after "after" or "before" that stands right before a verb with a tense and without a subject, or null.
 * @example hiddenSubject(sentence, 14) // 5 for "repeated" in "comes after Erdogan – the leader of Turkey – repeated his threat"
 */
export function hiddenSubject(sentence: Sentence, verb: number): number | null {
  const { head, deprel, xpos } = sentence.tokens[verb]!;
  const apposed = apposedSubject(sentence, verb);
  if (apposed !== null) return apposed;
  const auxiliaries = dependentsBy(sentence, verb, 'aux');
  const hasTense = ['VBD', 'VBZ', 'VBP'].includes(xpos) || (xpos === 'VBN' && auxiliaries.length > 0);
  if (head < 0 || head > verb || !hasTense) return null;
  if (!isRelation(deprel, ['parataxis', 'conj', 'ccomp'])) return null;
  if (dependentsBy(sentence, verb, 'nsubj', 'csubj').length > 0) return null;
  const noun = obliquesOf(sentence, head).findLast((one) => one.noun < verb && CONJUNCTIONS.has(one.preposition))?.noun;
  if (noun === undefined) return null;
  const between = sentence.tokens.slice(noun + 1, verb);
  const isRight = between.every(({ upos }, i) => {
    const word = noun + 1 + i;
    return upos === 'PUNCT' || auxiliaries.includes(word) || isUnder(sentence, word, noun);
  });
  return isRight ? noun : null;
}

/** "At the request of Ada Brandt, Ola Lund, the envoy of Norway, paid a visit", where the parser took the second for a name of the first. */
function apposedSubject(sentence: Sentence, verb: number): number | null {
  const { tokens } = sentence;
  if (!['VBD', 'VBZ'].includes(tokens[verb]!.xpos) || tokens[verb - 1]?.form !== ',') return null;
  if (dependentsBy(sentence, verb, 'nsubj', 'csubj', 'nsubj:pass', 'conj').some((i) => i < verb)) return null;
  if (tokens[verb]!.deprel !== 'root') return null;
  const nouns = dependentsBy(sentence, verb, 'obl').filter((i) => i < verb);
  const names = nouns
    .flatMap((noun) => dependentsBy(sentence, noun, 'appos'))
    .filter((i) => tokens[i]!.upos === 'PROPN');
  return names.at(-1) ?? null;
}
