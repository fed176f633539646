// How real an act is as a sentence tells it: read off what stands beside its word, off its own form, then off what it hangs on, up the tree.
import { dependentsBy } from '../../grammar/tree.js';
import { modifierEffect } from '../../knowledge/factuality-words.js';
import type { Sentence } from '../../language/sentence.js';
import { HAPPENED, type Judgement, told } from './judgement.js';
import { nounStatus } from './noun-status.js';
import { hasNoArgument, verbStatus } from './verb-status.js';

/** Clauses above this many say nothing any more of the act. */
const MOST_STEPS = 8;

/**
 * How real the act is that a word tells of.
 * @example factualityOf(sentence, 3) // { factuality: 'planned', why: 'agree' } for "withdraw" in "Russia agreed to withdraw"
 */
export function factualityOf(sentence: Sentence, word: number): Judgement {
  if (isVerbal(sentence, word) && hasNoArgument(sentence, word)) return { factuality: 'negated', why: 'no' };
  return judge(sentence, word, 0);
}

function judge(sentence: Sentence, word: number, steps: number): Judgement {
  if (steps > MOST_STEPS || word < 0) return HAPPENED;
  const beside = besideOf(sentence, word);
  if (beside !== null) return beside;
  const above = (governor: number) => judge(sentence, governor, steps + 1);
  return isVerbal(sentence, word) ? verbStatus(sentence, word, above) : nounStatus(sentence, word, above);
}

function isVerbal(sentence: Sentence, word: number): boolean {
  const { upos, xpos } = sentence.tokens[word]!;
  return upos === 'VERB' || upos === 'AUX' || xpos.startsWith('VB') || dependentsBy(sentence, word, 'cop').length > 0;
}

/** "allegedly", "planned", "stalled", "no" beside the word. */
function besideOf(sentence: Sentence, word: number): Judgement | null {
  for (const i of dependentsBy(sentence, word, 'amod', 'advmod', 'det', 'case')) {
    const { form, lemma } = sentence.tokens[i]!;
    const effect = modifierEffect(form.toLowerCase()) ?? modifierEffect(lemma.toLowerCase());
    if (effect !== null) return told(effect, form.toLowerCase(), HAPPENED);
  }
  return null;
}
