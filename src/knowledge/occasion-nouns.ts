// Occasions on which, and media in which, somebody speaks. General knowledge, written for Dateline.
const OCCASIONS = new Set(
  (
    'rally meeting talk talks conference summit visit debate event ceremony appearance hearing session forum trip tour dinner lunch ' +
    'breakfast reception gathering stop broadcast television radio show programme program call interview post tweet newspaper court'
  ).split(' '),
);

/**
 * Whether a noun names an occasion or a medium of speech.
 * @example isOccasionNoun('rally') // true
 */
export function isOccasionNoun(lemma: string): boolean {
  return OCCASIONS.has(lemma);
}
