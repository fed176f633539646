// Offices that a report tells by pointing: "its foreign minister" is of the country that "its" means, and "his Georgian
// counterpart" holds in Georgia the office that he holds.
import { dependentsBy } from '../grammar/tree.js';
import type { Sentence } from '../language/sentence.js';
import type { ReadingEntity } from '../reading.js';
import { type Chains, chainAt } from './chains/chain.js';

type ReadingOffice = ReadingEntity['offices'][number];

/**
 * The entities with what is pointed at filled in: the body of an office after a possessive pronoun, and the office of a
 * counterpart. Only what the report's own words and chains tell; where they do not, an office stays without its body.
 * @example toldOffices(entities, sentences, chains)[3]?.offices[0] // { title: 'Transport Minister', of: georgia, ... }
 */
export function toldOffices(
  entities: readonly ReadingEntity[],
  sentences: readonly Sentence[],
  chains: Chains,
): readonly ReadingEntity[] {
  const places = placesOf(sentences);
  const pointed = entities.map((entity) => ({
    ...entity,
    offices: entity.offices.map((office) =>
      office.of === null ? { ...office, of: ownerOf(office, entities, sentences, chains, places) } : office,
    ),
  }));
  const met = counterparts(pointed, sentences, chains);
  return pointed.map((entity, i) => {
    const office = met.get(i);
    return office === undefined || entity.offices.length > 0 ? entity : { ...entity, offices: [office] };
  });
}

/** Sentence and word that begin at an offset. */
function placesOf(sentences: readonly Sentence[]): ReadonlyMap<number, readonly [number, number]> {
  return new Map(sentences.flatMap(({ tokens }, i) => tokens.map(({ start }, j) => [start, [i, j] as const] as const)));
}

const OWNERS = new Set(['its', 'their', 'his', 'her']);

/** "its", "their", "his" right before a title: the country or body that is meant, or the country of the person. */
function ownerOf(
  { start, title }: ReadingOffice,
  entities: readonly ReadingEntity[],
  sentences: readonly Sentence[],
  chains: Chains,
  places: ReadonlyMap<number, readonly [number, number]>,
): string | null {
  const [sentence, word] = places.get(start) ?? [0, 0];
  const pronoun = word === 0 ? '' : sentences[sentence]!.tokens[word - 1]!.form.toLowerCase();
  if (!OWNERS.has(pronoun)) return null;
  const chain = chainAt(chains, sentence, word - 1);
  const owner = chain === null ? undefined : entities[chain];
  if (owner?.kind === 'country' || owner?.kind === 'organization') return owner.id;
  if (owner?.kind === 'person') return entities.find((one) => isStateOf(one, owner))?.id ?? null;
  return pronoun === 'its' && OF_A_STATE.test(title) ? nearestState(entities, start) : null;
}

function isStateOf({ kind, country }: ReadingEntity, owner: ReadingEntity): boolean {
  return kind === 'country' && country !== null && country === owner.country;
}

/** Matches a title that only a state gives; what else "its" may mean has no such office. */
const OF_A_STATE = /\b(?:minister|president|premier|king|queen|emir|sultan|ambassador|chancellor)$/i;

/** A country named further back is no longer what is spoken of. */
const NEAR_UNITS = 300;

function nearestState(entities: readonly ReadingEntity[], start: number): string | null {
  const ends = entities.flatMap(({ id, kind, mentions }) =>
    kind === 'country' ? mentions.filter(({ end }) => end <= start).map(({ end }) => ({ id, end })) : [],
  );
  const nearest = ends.sort((a, b) => b.end - a.end)[0];
  return nearest !== undefined && start - nearest.end <= NEAR_UNITS ? nearest.id : null;
}

/** The office of each entity that is called somebody's counterpart, by entity. */
function counterparts(
  entities: readonly ReadingEntity[],
  sentences: readonly Sentence[],
  chains: Chains,
): ReadonlyMap<number, ReadingOffice> {
  const found = new Map<number, ReadingOffice>();
  for (const [i, sentence] of sentences.entries()) {
    for (const [word, { lemma }] of sentence.tokens.entries()) {
      if (lemma.toLowerCase() !== 'counterpart') continue;
      const own = ownCounterpart(sentence, word);
      const holder = own === null ? null : chainAt(chains, i, own.holder);
      const other = own === null ? null : chainAt(chains, i, own.owner);
      if (own === null || holder === null || other === null || found.has(holder)) continue;
      const adjectives = dependentsBy(sentence, word, 'amod', 'compound').map((one) => chainAt(chains, i, one));
      const states = adjectives.flatMap((one) => (one === null ? [] : [entities[one]!]));
      const office = officeLike(entities[other]?.offices ?? [], states.find(({ kind }) => kind === 'country') ?? null);
      const { start, end } = sentence.tokens[word]!;
      if (office !== null) found.set(holder, { ...office, start, end, when: null, time: null, status: 'current' });
    }
  }
  return found;
}

/** The heads of "his Georgian counterpart Levan Beridze": who he is, and who the counterpart is. */
function ownCounterpart(sentence: Sentence, word: number): { readonly owner: number; readonly holder: number } | null {
  const { tokens } = sentence;
  const isOwner = (one: number) => OWNERS.has(tokens[one]!.form.toLowerCase());
  const { head, deprel } = tokens[word]!;
  const isBefore = head > word && /^(?:nmod:desc|compound|appos|nmod|flat)/.test(deprel);
  const holder = isBefore ? head : (dependentsBy(sentence, word, 'appos', 'flat', 'nmod:desc')[0] ?? word);
  const owner = [word, holder].flatMap((one) => dependentsBy(sentence, one, 'nmod:poss')).find(isOwner);
  return owner === undefined ? null : { owner, holder };
}

/** The office that somebody's counterpart holds: the first that he holds himself, of the other's country. */
function officeLike(offices: readonly ReadingOffice[], state: ReadingEntity | null): ReadingOffice | null {
  const office = offices.find(({ status }) => status === 'current' || status === 'acting');
  return office === undefined ? null : { ...office, of: state?.id ?? null };
}
