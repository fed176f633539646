// Objects that the parser took for a second subject: "Oscar Vela, head of the authority, told Radio Sucre."
import { verbCue } from '../knowledge/cue-lexicon.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy } from './tree.js';

/**
 * A second subject right behind a verb that has one before it is the verb's object: who is told, where somebody is.
 * @example secondSubjects(sentence)[0] // { rule: 'second-subject', word: 9, head: 7, deprel: 'iobj' }
 */
export function secondSubjects(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, xpos, lemma, form }, verb): Mend[] => {
    if (upos !== 'VERB' || !/^VB[DZP]$/.test(xpos) || dependentsBy(sentence, verb, 'obj', 'iobj').length > 0) return [];
    const subjects = dependentsBy(sentence, verb, 'nsubj').filter((i) => tokens[i]!.deprel === 'nsubj');
    const [first, second] = subjects;
    if (subjects.length !== 2 || first === undefined || second === undefined || first > verb || second < verb)
      return [];
    if (tokens.slice(verb + 1, second).some((token) => token.upos === 'PUNCT' || token.upos === 'VERB')) return [];
    const isTold = verbCue(lemma, form)?.takesAddressee === true;
    return [{ rule: 'second-subject', word: second, head: verb, deprel: isTold ? 'iobj' : 'obj' }];
  });
}
