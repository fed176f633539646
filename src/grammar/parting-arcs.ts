// Who goes on speaking: "denied that officers had fired, telling the radio that only gas was used".
import { verbCue } from '../knowledge/cue-lexicon.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, isRelation } from './tree.js';

/** Sayings that go on from another; "firing" and "blaming" may as well be what those did of whom it is said. */
const GOING_ON = /^(?:add|say|tell|note|stress|insist|explain|warn|write|claim|argue|recall|cite|quote)$/;

/**
 * A participle of saying behind a comma, hung on a verb of what is said, hangs on the verb that says it.
 * @example partings(sentence)[0] // { rule: 'parting', word: 7, head: 1, deprel: 'advcl' }
 */
export function partings(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ xpos, lemma, head, deprel }, word): Mend[] => {
    if (xpos !== 'VBG' || !GOING_ON.test(lemma) || !isRelation(deprel, ['advcl']) || head < 0 || head > word) return [];
    if (sentence.tokens[word - 1]?.form !== ',' || dependentsBy(sentence, word, 'nsubj').length > 0) return [];
    const teller = tellerOf(sentence, head);
    return teller === null ? [] : [{ rule: 'parting', word, head: teller, deprel: 'advcl' }];
  });
}

/** The verb of saying above a clause that is said. */
function tellerOf({ tokens }: Sentence, clause: number): number | null {
  // "what the envoy thought, adding": who only thinks adds nothing
  const isThought = isCue(tokens[clause]!) && verbCue(tokens[clause]!.lemma, tokens[clause]!.form)?.class === 'think';
  if (isCue(tokens[clause]!) && !isThought) return null;
  const path = isThought ? [...PATH, 'acl', 'obj', 'obl'] : PATH;
  for (let at = clause, steps = 0; steps < MOST_STEPS; steps++) {
    const { deprel, head } = tokens[at]!;
    if (head < 0 || !isRelation(deprel, path)) return null;
    if (deprel === 'ccomp' && isCue(tokens[head]!)) return /^VB[DPZ]$/.test(tokens[head]!.xpos) ? head : null;
    at = head;
  }
  return null;
}

const PATH: readonly string[] = ['ccomp', 'conj', 'xcomp'];
const MOST_STEPS = 4;

function isCue({ upos, lemma, form }: Token): boolean {
  return upos === 'VERB' && verbCue(lemma, form)?.frames.has('clause') === true;
}
