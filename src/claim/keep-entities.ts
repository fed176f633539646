// Which entities a reading keeps: what is named, what is spoken of more than once, what a record of the report points to.
import type { Reading, ReadingEntity, ReadingEvent, ReadingStatement } from '../reading.js';

/** What points to entities. */
export type Records = Pick<Reading, 'statements' | 'events' | 'agreements' | 'positions'>;

/** Entities with the records that name what they speak of. */
export type Kept = Pick<Reading, 'entities' | 'statements' | 'positions'>;

/**
 * The entities worth a line, and the statements and positions with no topic that is none: a description that stands alone ("a terrorist
 * organization") is kept only where it speaks, is spoken to, passes words on, takes part in an event or
 * an agreement, or where an office or a group is of it.
 * @example keepEntities(entities, records).entities.length <= entities.length // true
 */
export function keepEntities(entities: readonly ReadingEntity[], records: Records): Kept {
  const { statements, events, agreements, positions } = records;
  const parties = agreements.flatMap((one) => one.parties);
  const used = new Set([...statements.flatMap(statementEntities), ...events.flatMap(eventEntities), ...parties]);
  for (const one of entities.filter((entity) => used.has(entity.id) || isTold(entity))) {
    used.add(one.id);
    for (const { of } of one.offices) if (of !== null) used.add(of);
    for (const member of one.members) used.add(member);
  }
  return {
    entities: entities.filter(({ id }) => used.has(id)),
    statements: statements.map((one) => ({ ...one, topics: one.topics.filter((id) => used.has(id)) })),
    positions: positions.map((one) => ({ ...one, topics: one.topics.filter((id) => used.has(id)) })),
  };
}

function statementEntities({ speaker, addressees, via, place }: ReadingStatement): readonly string[] {
  const parts = [speaker, place, ...addressees, ...via.map(({ entity }) => entity)];
  return parts.filter((id) => id !== null);
}

function eventEntities({ actors, recipients, place }: ReadingEvent): readonly string[] {
  return [...actors, ...recipients, ...(place === null ? [] : [place])];
}

/** Named, or spoken of more than once and not in pronouns alone. */
function isTold({ mentions }: ReadingEntity): boolean {
  if (mentions.some(({ form }) => form === 'name')) return true;
  return mentions.length > 1 && mentions.some(({ form }) => form === 'nominal');
}
