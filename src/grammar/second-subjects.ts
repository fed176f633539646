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

/**
 * A bare noun right behind a verb of telling, taken for its complement although a clause hangs on it, is who is told:
 * "had told aides the plan was doomed".
 * @example hearersBehind(sentence)[0] // { rule: 'hearer', word: 4, head: 3, deprel: 'iobj' }
 */
export function hearersBehind(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ upos, lemma, form }, verb): Mend[] => {
    if (upos !== 'VERB' || verbCue(lemma, form)?.takesAddressee !== true) return [];
    const [hearer] = dependentsBy(sentence, verb, 'xcomp').filter(
      (i) => i > verb && /^(?:NOUN|PROPN)$/.test(tokens[i]!.upos),
    );
    if (hearer === undefined || dependentsBy(sentence, hearer, 'cop', 'mark', 'case').length > 0) return [];
    const clauses = dependentsBy(sentence, hearer, 'ccomp', 'acl').filter((i) => i > hearer);
    const [clause] = clauses.filter((i) => dependentsBy(sentence, i, 'nsubj').some((subject) => subject > hearer));
    if (clause === undefined) return [];
    return [
      { rule: 'hearer', word: hearer, head: verb, deprel: 'iobj' },
      { rule: 'hearer', word: clause, head: verb, deprel: 'ccomp' },
    ];
  });
}
