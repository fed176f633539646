// Word lists as they stand in the tables of this room: words with white space between them.

/**
 * The set of the words in a list.
 * @example wordSet('accord treaty').has('treaty') // true
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
