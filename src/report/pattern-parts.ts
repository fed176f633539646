// Parts that the patterns of several files share: names, and words in the casings that print uses.
import { CAPITALS, LETTERS } from '../base/letters.js';

const NAME_WORD = `[${CAPITALS}][${LETTERS}.'’-]*`;

/** A capitalised name of one to five words with particles between: `Jane Doe`, `J. K. O'Roe-Smith`, `JANE VAN DER DOE`. */
export const NAME = `${NAME_WORD}(?: (?:(?:de|da|di|van|von|der|den|bin|al|el|la|le) ){0,2}${NAME_WORD}){0,4}`;

/** One to thirteen names in a list: `Jane Doe`, `Jane Doe, John Roe and Ann Poe`. */
export const NAMES = `${NAME}(?:(?:, and |, | and | & )${NAME}){0,12}`;

/**
 * Alternatives of a pattern in lower case, as titles and in capitals: an `i` flag would make `\p{Lu}` match any letter.
 * @example casings('by|from') // '(?:by|By|BY|from|From|FROM)'
 */
export function casings(alternatives: string): string {
  const forms = alternatives.split('|').flatMap((words) => {
    const titled = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
    return [words, titled, words.toUpperCase()];
  });
  return `(?:${[...new Set(forms)].join('|')})`;
}

/** Matches a labelled turn of a transcript: `MODERATOR: Good morning`, `Q: Will there be a paper?`. */
export const LABELLED_TURN = /^(\p{Lu}[\p{Lu} .'’-]{0,40}):\s/u;
