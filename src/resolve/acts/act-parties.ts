// Who takes part in an act and where it takes place, as names that can be compared across reports; a group is opened to its members.
import { foldName } from '../../knowledge/fold-name.js';
import type { ReadingEntity, ReadingEvent } from '../../reading.js';
import { readName } from '../things/person-names.js';
import type { Party, ToldPlace } from './telling.js';

/** More parties than these are a crowd, and are not compared one by one. */
const MOST_PARTIES = 12;

/**
 * The parties of events that tell of one act, each once, in the order in which they are told.
 * @example partiesOf([event], entities).map(({ name }) => name) // ['Vladimir Putin', 'Ali Khamenei']
 */
export function partiesOf(events: readonly ReadingEvent[], byId: ReadonlyMap<string, ReadingEntity>): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const { actors, recipients } of events) {
    for (const id of actors) addParty(parties, byId, id, 'actor');
    for (const id of recipients) addParty(parties, byId, id, 'recipient');
  }
  return [...parties.values()].slice(0, MOST_PARTIES);
}

function addParty(
  parties: Map<string, Party>,
  byId: ReadonlyMap<string, ReadingEntity>,
  id: string,
  role: Party['role'],
): void {
  const entity = byId.get(id);
  if (entity === undefined) return;
  const opened = entity.members.map((member) => byId.get(member)).filter((one) => one !== undefined);
  for (const one of opened.length > 0 ? opened : [entity]) {
    if (!parties.has(one.id)) parties.set(one.id, partyOf(one, role));
  }
}

function partyOf(entity: ReadingEntity, role: Party['role']): Party {
  return {
    node: entity.id,
    role,
    sort: sortOf(entity),
    name: entity.name,
    nameWords: entity.kind === 'person' ? readName(entity.name) : [],
    names: namesOf(entity),
    country: entity.country ?? entity.location?.country ?? null,
  };
}

function sortOf({ kind, mentions, country }: ReadingEntity): Party['sort'] {
  if (kind === 'country') return country === null ? 'other' : 'country';
  if (kind === 'other') return 'other';
  if (!mentions.some(({ form }) => form === 'name')) return isOfficial(kind, country) ? 'official' : 'other';
  return kind === 'organization' || kind === 'outlet' ? 'body' : kind;
}

function isOfficial(kind: ReadingEntity['kind'], country: string | null): boolean {
  return country !== null && (kind === 'person' || kind === 'organization');
}

function namesOf({ name, aliases }: ReadingEntity): readonly string[] {
  return [...new Set([name, ...aliases].map(foldName))].sort();
}

/**
 * Where events that tell of one act took place: the most exact place that is told; of a visit, whom it is paid to.
 * @example placeOf([event], entities)?.country // 'IRN'
 */
export function placeOf(events: readonly ReadingEvent[], byId: ReadonlyMap<string, ReadingEntity>): ToldPlace | null {
  const told = events.map(({ place }) => (place === null ? undefined : byId.get(place)));
  const visited = events.flatMap(({ mode, recipients }) =>
    mode === 'visit' ? recipients.map((id) => byId.get(id)) : [],
  );
  const places = [...told, ...visited.filter((one) => one?.kind === 'country' || one?.kind === 'place')];
  const known = places.filter((one) => one !== undefined).map(toldPlace);
  return known.find(({ location, sort }) => sort === 'place' && location !== null) ?? known[0] ?? null;
}

function toldPlace(entity: ReadingEntity): ToldPlace {
  const { kind, location } = entity;
  return {
    node: entity.id,
    sort: kind === 'country' || kind === 'place' ? kind : 'other',
    names: namesOf(entity),
    country: entity.country ?? location?.country ?? null,
    location: kind === 'place' ? (location?.id ?? null) : null,
  };
}
