// Objects with which a verb of saying tells a deed: an envoy is recalled, a visa denied, independence declared, a life claimed.
// General knowledge of English, written for Dateline. A row: the verb, then its objects.
const ROWS = `
claim life victim casualty toll asylum refuge benefit refund expense compensation medal title seat prize land territory island two-third third half
concede penalty goal corner try point wicket run match
declare independence war emergency truce ceasefire cease-fire curfew holiday candidacy bankruptcy dividend profit loss mourning
deny visa entry access permission bail asylum admission passport accreditation permit landing overflight request
recall ambassador envoy representative attache consul diplomat delegation mission staff team troop car vehicle product parliament
`;

const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [verb = '', ...objects] = row.split(' ');
      return [verb, new Set(objects)] as const;
    }),
);

/**
 * Whether a verb of saying with this object tells a deed and no words.
 * @example isDeedObject('recall', 'ambassador') // true
 * @example isDeedObject('recall', 'promise') // false
 */
export function isDeedObject(verb: string, object: string): boolean {
  return OBJECTS.get(verb)?.has(object) ?? false;
}
