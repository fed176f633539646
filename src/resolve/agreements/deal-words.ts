// The words of the names of agreements: what sort of text it is, what it is about, and what any agreement may be called.
import { wordWeight } from '../../knowledge/common-words.js';
import { stemsIn } from '../acts/report-topic.js';

/** What an agreement is called by its sort; sorts that go with any other are `deal`. */
export type DealKind = 'deal' | 'treaty' | 'memorandum' | 'protocol' | 'declaration' | 'contract' | 'ceasefire';

const KINDS: readonly (readonly [DealKind, RegExp])[] = [
  ['ceasefire', /\b(?:cease-?fires?|truces?|armistices?)\b/iu],
  ['treaty', /\b(?:treaty|treaties|conventions?|charters?)\b/iu],
  ['memorandum', /\b(?:memorand(?:um|a|ums))\b/iu],
  ['protocol', /\bprotocols?\b/iu],
  ['declaration', /\b(?:declarations?|communiqu[eé]s?|statements?)\b/iu],
  ['contract', /\bcontracts?\b/iu],
];

/**
 * The sort of an agreement by its name.
 * @example kindOfDeal('peace treaty') // 'treaty'
 * @example kindOfDeal('nuclear accord') // 'deal', which a treaty may be called too
 */
export function kindOfDeal(name: string): DealKind {
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? 'deal';
}

/** Words that say that it is an agreement, or which of a row or how good, and tell none from another. */
const EVERY_DEAL: ReadonlySet<string> = new Set(
  stemsIn(
    `agre agreem agreement accord deal pact treaty memorandum protocol contract text document arrangement settlement
    declaration statement truce ceasefire cease-fire armistice sign talk origin original initial new old big bigger major main key good bad better great
    first second third fourth fifth last final next previous earlier separate another other single same such similar
    possible draft formal informal historic landmark broad comprehensive limited two three four five six several
    many all year month week day`,
  ),
);

/**
 * Stems of the words of names that tell an agreement from others, each once, in order.
 * @example tellingStems(['first big accord', 'grain deal']) // ['grain']
 */
export function tellingStems(names: readonly string[]): readonly string[] {
  const stems = names.flatMap(stemsIn);
  return [...new Set(stems)].filter(isTelling).sort();
}

function isTelling(stem: string): boolean {
  return /^\p{L}/u.test(stem) && !EVERY_DEAL.has(stem) && wordWeight(stem) > 0;
}

/** Matches a name as such: capitals to its last word, which says what it is ("Good Friday Agreement", "Treaty of Lausanne"). */
const PROPER =
  /^(?:the )?(?:\p{Lu}[\p{L}'’.-]* )+(?:Agreements?|Accords?|Deal|Pact|Treaty|Declaration|Memorandum|Protocols?|Plan(?: of Action)?|Framework|Communiqu[eé]|Convention|Charter|Act)(?: \p{Lu}+)?$|^(?:the )?(?:Treaty|Convention|Declaration|Peace|Charter|Framework) (?:of|for|on) /u;

/**
 * How much a name tells, the most first: a name as such; one with a name in it ("Camp David accords"); one that says what it is about ("grain
 * deal"); and what any agreement is called.
 * @example rankOfName('Good Friday Agreement', true) // 0
 * @example rankOfName('first big accord', false) // 3
 * @param hasName whether somebody or a place is named in it
 */
export function rankOfName(name: string, hasName: boolean): 0 | 1 | 2 | 3 {
  if (PROPER.test(name)) return 0;
  if (hasName) return 1;
  return tellingStems([name]).length > 0 ? 2 : 3;
}
