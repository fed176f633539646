// Plurals of nouns that are counted. General knowledge of English.

/** Nouns that have a plural of their own, or none. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['percent', 'percent'],
  ['aircraft', 'aircraft'],
  ['police', 'police'],
]);

/**
 * A noun as more than one of it is called.
 * @example pluralOf('soldier') // 'soldiers'
 * @example pluralOf('city') // 'cities'
 */
export function pluralOf(noun: string): string {
  const own = IRREGULAR.get(noun);
  if (own !== undefined) return own;
  if (/(?:s|x|ch|sh)$/.test(noun)) return noun.endsWith('s') ? noun : `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
