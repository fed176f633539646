// Who takes part in each telling, and where it is set: the words of its participants resolved to entities.
import { prepositionOf } from '../../grammar/arguments.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import { wordIndex } from './begin-tellings.js';
import type { EventMention } from './event.js';
import { partyResolver } from './party-resolver.js';
import { placeOf } from './place-of.js';
import { type CountryIndex, codeOf, countryIndex } from './sides.js';
import type { EventGround, Telling } from './telling.js';

/** Types of acts that are done to a country where they are done on its ground. */
const ON_GROUND: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE']);

/**
 * The tellings with actors, recipients and place as entity ids. A place that undergoes an act stands for its country,
 * and force used in a country is used on it, unless it is the actor's own.
 * @example resolveParties(tellings, ground)[0]?.recipients // ['e-…'], Ukraine's, for "capture of the Luhansk region"
 */
export function resolveParties(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const resolve = partyResolver(ground);
  const countries = countryIndex(ground.entities);
  const byId = new Map(ground.entities.map((one) => [one.id, one]));
  const words = wordIndex(tellings.map(({ mention }) => mention));
  const isTaken = (sentence: number) => (word: number) => words.has(`${sentence}:${word}`);
  return tellings.map((telling) => {
    const { mention, statement } = telling;
    const named = distinct(mention.actors.flatMap((run) => resolve(run, statement)));
    const actors = named.every((id) => isBarePronoun(byId.get(id))) ? (speakerOf(telling, byId) ?? named) : named;
    const nations = new Set(actors.map((id) => byId.get(id)).map((one) => (one === undefined ? null : codeOf(one))));
    const aimed = mention.recipients.filter((run) => !isSetting(run, mention, nations.size, ground));
    const told = distinct(aimed.flatMap((run) => resolve(run, statement)));
    const isPlace = (id: string) => byId.get(id)?.kind === 'place';
    const place = placeOf(telling, ground, isTaken(mention.sentence)) ?? told.find(isPlace) ?? null;
    // "the town of Delma in Mali": of a place that is not known, the country where the act is set.
    const around = place === null ? undefined : countries.get(codeOfId(place, byId) ?? '');
    const landOf = (id: string) => landOfPlace(id, mention.recipients, ground, byId, countries) ?? around ?? id;
    const found = told.map((id) => (isPlace(id) ? landOf(id) : id));
    const recipients = found.filter((id) => !actors.includes(id) && !isBareGround(byId.get(id)));
    return { ...telling, actors, recipients: distinct(recipients), place };
  });
}

/**
 * The tellings with a recipient where an act of force has none: the country in which it is set.
 * @example onTheirGround(tellings, ground)[0]?.recipients // ['e-…'], Syria's, for "a military operation in the north of Syria"
 */
export function onTheirGround(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const countries = countryIndex(ground.entities);
  const byId = new Map(ground.entities.map((one) => [one.id, one]));
  return tellings.map((telling) => {
    const { mention, actors, recipients, place } = telling;
    if (!ON_GROUND.has(mention.type) || recipients.length > 0 || actors.length === 0 || place === null) return telling;
    const code = codeOfId(place, byId);
    const country = countries.get(code ?? '');
    const isOwn = actors.some((id) => codeOfId(id, byId) === code);
    return country === undefined || isOwn ? telling : { ...telling, recipients: [country] };
  });
}

/** "They called for calm": whoever speaks acts, where the words of the act name nobody and those of the saying are known. */
function speakerOf({ saying, mention }: Telling, byId: ReadonlyMap<string, ReadingEntity>): readonly string[] | null {
  if (saying?.speaker == null || mention.told !== 'verb' || mention.actors.length === 0) return null;
  const speaker = byId.get(saying.speaker);
  if (speaker === undefined || isBarePronoun(speaker)) return null;
  return speaker.members.length > 0 ? speaker.members : [speaker.id];
}

function isBarePronoun(entity: ReadingEntity | undefined): boolean {
  return entity?.mentions.every(({ form }) => form === 'pronoun') === true;
}

/** "the border", "the ports": ground without a name and in no country that is known. */
function isBareGround(entity: ReadingEntity | undefined): boolean {
  if (entity?.kind !== 'place' || codeOf(entity) !== null) return false;
  return entity.mentions.every(({ form }) => form !== 'name');
}

function codeOfId(id: string, byId: ReadonlyMap<string, ReadingEntity>): string | null {
  const entity = byId.get(id);
  return entity === undefined ? null : codeOf(entity);
}

/** Types of which "in Sochi" says where, not to whom. */
const ABOVE_GROUND: ReadonlySet<string> = new Set([
  ...['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'REJECT', 'REQUEST', 'ACCUSE', 'THREATEN', 'CONCEDE', 'COERCE'],
]);

/** Talks that one side holds "in Iran" are with Iran; those that several hold there only have it as their place. */
function isSetting(
  run: WordRun,
  { type, mode }: EventMention,
  nations: number,
  { sentences, entityAt }: EventGround,
): boolean {
  if (!ABOVE_GROUND.has(type) || mode === 'visit') return false;
  const sentence = sentences[run.sentence]!;
  const { kind } = entityAt(run.sentence, run.head) ?? { kind: null };
  if (type === 'CONSULT' && kind === 'country' && nations < 2) return false;
  const isLand =
    kind === 'place' || kind === 'country' || partySorts(sentence.tokens[run.head]!.lemma).includes('place');
  // "signed in the East Room of the White House": a house where parties meet is no party.
  const isHouse = MUTUAL.has(type) && kind === 'organization';
  return (isLand || isHouse) && ['in', 'at', 'near', 'inside'].includes(prepositionOf(sentence, run.head) ?? '');
}

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** The country in which a place lies; of "the Luhansk region" that of the name in it. */
function landOfPlace(
  id: string,
  runs: readonly WordRun[],
  { entityAt }: EventGround,
  byId: ReadonlyMap<string, ReadingEntity>,
  countries: CountryIndex,
): string | null {
  const entity = byId.get(id);
  if (entity?.kind !== 'place') return null;
  const own = codeOf(entity);
  if (own !== null) return countries.get(own) ?? null;
  const run = runs.find(({ sentence, head }) => entityAt(sentence, head)?.id === id);
  for (let word = run?.first ?? 0; run !== undefined && word <= run.last; word++) {
    const inside = entityAt(run.sentence, word);
    const code = inside === null ? null : codeOf(inside);
    if (code !== null) return countries.get(code) ?? null;
  }
  return null;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
