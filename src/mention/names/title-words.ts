// Titles at the head of a person's name: how many words of a run are title and not name.
import { isHonorific, isTitleWord } from '../../knowledge/titles.js';
import type { Token } from '../../language/sentence.js';

/**
 * How many words at the beginning of a name are titles; at least one word is left.
 * @example titleWordsBefore(tokens, 0, 2) // 1 for "President Vladimir Putin"
 */
export function titleWordsBefore(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    const { form } = tokens[i]!;
    if (isHonorific(form) || (isTitleWord(form) && !(GIVEN_TOO.test(form) && i + 1 === last))) count = i - first + 1;
    else if (!MODIFIERS.test(form)) break;
  }
  return count;
}

/** Words that stand between or before title words: "Vice President", "Deputy Prime Minister". */
const MODIFIERS =
  /^(?:Vice|Deputy|Prime|Foreign|Former|Acting|Crown|Grand|Supreme|Chief|Executive|Lt|Brig|Maj|Gen|-|\.)\.?$/i;

/** Title words that are given names too; before a single word they are read as those: "Dean Acheson". */
const GIVEN_TOO = /^(?:Dean|Earl|Duke|Major|Marshal|Baron|Judge)$/;
