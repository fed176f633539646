// A status with its reason, and what a governing word makes of it.
import { dependentsBy } from '../../grammar/tree.js';
import type { Effect } from '../../knowledge/factuality-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { Factuality } from '../../reading.js';

/** A status with the words that gave it. */
export interface Judgement {
  readonly factuality: Factuality;
  readonly why: string;
}

/** Finds the status of a word further up the tree. */
export type JudgeAbove = (word: number) => Judgement;

/** The status of what nothing puts in doubt. */
export const HAPPENED: Judgement = { factuality: 'happened', why: 'told as a fact' };

/**
 * What a governor makes of what it governs, seen how real the governor itself is.
 * @example told('planned', 'agree', HAPPENED) // { factuality: 'planned', why: 'agree' }
 * @example told('planned', 'agree', { factuality: 'negated', why: 'not' }).factuality // 'negated'
 */
export function told(effect: Effect, lemma: string, governor: Judgement): Judgement {
  const isPassedOn = effect === 'same' || (effect === 'ongoing' && !isReal(governor));
  if (isPassedOn) return governor;
  // Of a report that is denied, all that it tells of is denied.
  if (governor.factuality === 'denied' && effect !== 'negated') return governor;
  if (governor.factuality !== 'negated') return { factuality: effect, why: lemma };
  // Not to agree to leave is not to leave; not to refuse, or not to fear, leaves it open.
  if (effect === 'planned' || effect === 'expected') return governor;
  return { factuality: 'hypothetical', why: `not ${lemma}` };
}

function isReal({ factuality }: Judgement): boolean {
  return factuality === 'happened' || factuality === 'ongoing';
}

/**
 * The words that open a clause, in small letters.
 * @example marksOf(sentence, 4) // ['to'] for "withdraw" in "agreed to withdraw"
 */
export function marksOf(sentence: Sentence, word: number): string[] {
  return dependentsBy(sentence, word, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
}
