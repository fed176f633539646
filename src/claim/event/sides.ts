// For whom an unnamed force, delegation or body acts: the state or body that its words name.
import { conjunctsOf, obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { sideNoun } from '../../knowledge/side-nouns.js';
import type { ReadingEntity } from '../../reading.js';
import type { EventGround } from './telling.js';

/** How many phrases deep a side is looked for: "representatives of companies of". */
const DEEPEST = 3;
const BODIES: ReadonlySet<string> = new Set(['organization', 'group']);

/** What sides are looked up in. */
export interface Sides {
  readonly ground: EventGround;
  readonly countries: CountryIndex;
  readonly holders: HolderIndex;
  /** The entities that have a name. */
  readonly named: ReadonlySet<string>;
}

/**
 * What sides are looked up in, made once for a report.
 * @example sidesIn(ground).countries.get('IRN') // 'e-…'
 */
export function sidesIn(ground: EventGround): Sides {
  const named = ground.entities.filter(({ mentions }) => mentions.some(({ form }) => form === 'name'));
  return {
    ground,
    countries: countryIndex(ground.entities),
    holders: holderIndex(ground.entities),
    named: new Set(named.map(({ id }) => id)),
  };
}

/** The entity of each country that the report speaks of, by its code. */
export type CountryIndex = ReadonlyMap<string, string>;

/**
 * The entities of the countries of a report by their codes.
 * @example countryIndex(entities).get('IRN') // 'e-…'
 */
export function countryIndex(entities: readonly ReadingEntity[]): CountryIndex {
  const found = new Map<string, string>();
  for (const { id, kind, country, members } of entities) {
    if (kind !== 'country' || country === null || members.length > 0) continue;
    if (!found.has(country)) found.set(country, id);
  }
  return found;
}

/** The country that an entity is, or belongs to: its code, or null. */
export function codeOf({ country, location }: ReadingEntity): string | null {
  return country ?? location?.country ?? null;
}

/**
 * For whom the bearers of a noun act: its owner, the name or people before it, what stands after "of" or "from".
 * @example sidesOf(sides, 0, 3) // ['e-…'], Russia's, for "troops" of "his troops" where he is Putin
 */
export function sidesOf(sides: Sides, sentence: number, head: number, depth = 0): readonly string[] {
  const { ground, countries, holders } = sides;
  const parsed = ground.sentences[sentence]!;
  const { lemma, xpos } = parsed.tokens[head]!;
  const side = sideNoun(lemma);
  const isPart = depth > 0 || (side !== null && (side !== 'leaders' || xpos === 'NNS'));
  if (!isPart || depth > DEEPEST) return [];
  for (const words of beside(ground, sentence, head)) {
    const found = words.flatMap((word) => {
      const entity = ground.entityAt(sentence, word);
      const isMany = parsed.tokens[word]!.xpos === 'NNS';
      const isOpen = entity === null || (isMany && isLoose(entity, sides));
      const deeper = isOpen ? sidesOf(sides, sentence, word, depth + 1) : [];
      return deeper.length > 0 || entity === null ? deeper : sideOfEntity(entity, countries);
    });
    if (found.length > 0)
      return [...new Set(side === 'leaders' ? found.map((id) => leaderOf(id, lemma, holders) ?? id) : found)];
  }
  const own = ground.entityAt(sentence, head);
  const country = own === null ? undefined : countries.get(codeOf(own) ?? '');
  return country === undefined ? [] : [country];
}

/** Those who hold an office of a country, by the country, with the titles. */
type HolderIndex = ReadonlyMap<string, readonly { readonly id: string; readonly title: string }[]>;

function holderIndex(entities: readonly ReadingEntity[]): HolderIndex {
  const found = new Map<string, { readonly id: string; readonly title: string }[]>();
  for (const { id, kind, offices } of entities) {
    for (const { of, status, title } of kind === 'person' ? offices : []) {
      if (of === null || status !== 'current') continue;
      const list = found.get(of);
      if (list === undefined) found.set(of, [{ id, title: title.toLowerCase() }]);
      else list.push({ id, title: title.toLowerCase() });
    }
  }
  return found;
}

/** "the presidents of Russia and Turkey": who holds the office, where the report says it. */
function leaderOf(country: string, lemma: string, holders: HolderIndex): string | null {
  const title = lemma.toLowerCase().replace(/s$/, '');
  return holders.get(country)?.find((one) => one.title.includes(title))?.id ?? null;
}

/** "several Russian companies": many without a name, who stand for their country. */
function isLoose({ id, kind }: ReadingEntity, { named }: Sides): boolean {
  return kind !== 'person' && kind !== 'country' && !named.has(id);
}

/** The words that can say whose a noun's bearers are, the surest first. */
function beside({ sentences, entityAt }: EventGround, index: number, head: number): readonly (readonly number[])[] {
  const sentence = sentences[index]!;
  const after = (word: number, prepositions: readonly string[]) =>
    obliquesOf(sentence, word)
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap(({ noun }) => conjunctsOf(sentence, noun));
  const belonging = dependentsBy(sentence, head, 'acl').filter((i) => sentence.tokens[i]!.lemma === 'belong');
  const bound = belonging.flatMap((verb) => [...after(verb, ['to']), ...dependentsBy(sentence, verb, 'obj', 'obl')]);
  const before = dependentsBy(sentence, head, 'compound', 'amod', 'nmod:desc', 'nmod:unmarked');
  // "Lebanon's Hezbollah fighters" are Hezbollah's.
  const bodies = before.filter((word) => BODIES.has(entityAt(index, word)?.kind ?? ''));
  return [bound, bodies, dependentsBy(sentence, head, 'nmod:poss'), after(head, ['of', 'from']), before];
}

/** A person's forces are his country's. */
function sideOfEntity(entity: ReadingEntity, countries: CountryIndex): readonly string[] {
  if (entity.members.length > 0) return entity.members;
  if (entity.kind !== 'person' && entity.kind !== 'place') return [entity.id];
  return [countries.get(codeOf(entity) ?? '') ?? entity.id];
}
