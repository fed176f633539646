// Nouns of those who act for a side: armed forces, officials, representatives. Ours, from general knowledge of English.
// Without a name of their own they stand for the state or body whose they are: "Iranian forces", "his troops".

/** `armed`: its forces and what they fight with; `civil`: who speaks or deals for it; `leaders`: its heads, several at once. */
const SIDE_NOUNS = `
armed : force troop soldier army military navy marine fleet fighter militant gunman militia warplane jet airforce aircraft artillery commando paratrooper tank guard serviceman gunner pilot drone warship officer sailor bomber fighter_jet helicopter submarine frigate destroyer plane airplane airman marine squadron
civil : representative delegation negotiator official authority diplomat envoy delegate side regime administration leadership
leaders : president leader minister premier chancellor king prime_minister head counterpart secretary
`;

/** How a noun's bearers act for a side. */
export type SideKind = 'armed' | 'civil' | 'leaders';

const KINDS: ReadonlyMap<string, SideKind> = readKinds();

/**
 * How the bearers of a noun act for a side, or null where they do not; plurals that are their own lemma ("troops") count.
 * @example sideNoun('troop') // 'armed'
 * @example sideNoun('oil') // null
 */
export function sideNoun(lemma: string): SideKind | null {
  const word = lemma.toLowerCase();
  return KINDS.get(word) ?? (word.endsWith('s') ? (KINDS.get(word.slice(0, -1)) ?? null) : null);
}

function readKinds(): ReadonlyMap<string, SideKind> {
  const found = new Map<string, SideKind>();
  for (const line of SIDE_NOUNS.split('\n')) {
    const [kind = '', words = ''] = line.split(' : ');
    if (kind !== 'armed' && kind !== 'civil' && kind !== 'leaders') continue;
    for (const word of words.split(/\s+/)) found.set(word, kind);
  }
  return found;
}
