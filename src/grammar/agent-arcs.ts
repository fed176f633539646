// Who did it, behind a clause: "was barred from leaving the country by a court".
import { partySorts } from '../knowledge/party-nouns.js';
import { isDoer, sourceNoun } from '../knowledge/source-nouns.js';
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy } from './tree.js';

const KEEPING =
  /^(?:ban|bar|prevent|stop|prohibit|block|forbid|force|order|allow|ask|urge|tell|invite|persuade|pressure)$/;

const SOMEBODY = /^(?:body|person|people)$/;

/**
 * "by" with somebody, hung on the "-ing" or "to" form under a passive verb of letting or keeping, is who let or kept.
 * @example agentsBehind(sentence)[0] // { rule: 'agent', word: 12, head: 2, deprel: 'obl:agent' }
 */
export function agentsBehind(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ upos, lemma }, verb): Mend[] => {
    if (upos !== 'VERB' || !KEEPING.test(lemma) || dependentsBy(sentence, verb, 'nsubj:pass').length === 0) return [];
    if (agentOf(sentence, verb) !== undefined) return [];
    const clauses = dependentsBy(sentence, verb, 'advcl', 'xcomp').filter((i) => i > verb && !isPassive(sentence, i));
    const agent = clauses.map((i) => agentOf(sentence, i)).find((i) => i !== undefined);
    return agent === undefined ? [] : [{ rule: 'agent', word: agent, head: verb, deprel: 'obl:agent' }];
  });
}

function agentOf(sentence: Sentence, verb: number): number | undefined {
  return dependentsBy(sentence, verb, 'obl').find((i) => {
    const { upos, lemma } = sentence.tokens[i]!;
    const isBy = dependentsBy(sentence, i, 'case').some((m) => sentence.tokens[m]!.lemma === 'by');
    return (
      i > verb &&
      isBy &&
      (upos === 'PROPN' || isDoer(lemma) || partySorts(lemma).length > 0 || SOMEBODY.test(sourceNoun(lemma) ?? ''))
    );
  });
}

function isPassive(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'aux:pass').length > 0;
}
