// Relations: what belongs together, so that pointing at one thing shows the rest of it.
import type {
  Reading,
  ReadingAgreement,
  ReadingEntity,
  ReadingEvent,
  ReadingFigure,
  ReadingPosition,
  ReadingStatement,
  ReadingTime,
} from '../../../src/reading.js';
import type { Mark, Stretch } from './marks.js';

/** One item of a reading, told apart by its kind. */
export type Item =
  | { readonly kind: 'entity'; readonly entity: ReadingEntity }
  | { readonly kind: 'statement'; readonly statement: ReadingStatement }
  | { readonly kind: 'event'; readonly event: ReadingEvent }
  | { readonly kind: 'time'; readonly time: ReadingTime }
  | { readonly kind: 'figure'; readonly figure: ReadingFigure }
  | { readonly kind: 'deal'; readonly deal: ReadingAgreement }
  | { readonly kind: 'position'; readonly position: ReadingPosition };

/** The items of a reading by their ids. */
export type ItemIndex = ReadonlyMap<string, Item>;

/**
 * The items of a reading by their ids.
 * @example indexItems(reading).get('e-110069701a496af1')?.kind // 'entity'
 */
export function indexItems(reading: Reading): ItemIndex {
  const index = new Map<string, Item>();
  for (const entity of reading.entities) index.set(entity.id, { kind: 'entity', entity });
  for (const statement of reading.statements) index.set(statement.id, { kind: 'statement', statement });
  for (const event of reading.events) index.set(event.id, { kind: 'event', event });
  for (const time of reading.times) index.set(time.id, { kind: 'time', time });
  for (const figure of reading.figures) index.set(figure.id, { kind: 'figure', figure });
  for (const deal of reading.agreements) index.set(deal.id, { kind: 'deal', deal });
  for (const position of reading.positions) index.set(position.id, { kind: 'position', position });
  return index;
}

/** What a mark is to the thing that is pointed at. */
export type Role = 'self' | 'speaker' | 'via' | 'cue' | 'content' | 'actor' | 'recipient' | 'related';

/**
 * The marks that belong together with one item, by their keys: all mentions of one entity; the content, cue, speaker
 * and chain of a statement; an act with who did it to whom.
 * @example relatedMarks('e-1', index, marks) // Map { 'e-1:name:0' => 'self', 'e-1:pronoun:741' => 'self' }
 */
export function relatedMarks(id: string, index: ItemIndex, marks: readonly Mark[]): ReadonlyMap<string, Role> {
  const item = index.get(id);
  const roles = new Map<string, Role>();
  if (item === undefined) return roles;
  for (const mark of marks) {
    const role = mark.item === id ? ownRole(mark) : otherRole(mark, item);
    if (role !== null) roles.set(mark.key, role);
  }
  return roles;
}

function ownRole({ kind, part }: Mark): Role {
  if (kind !== 'statement') return 'self';
  if (part === 'cue' || part === 'speaker' || part === 'via') return part;
  return 'content';
}

function otherRole(mark: Mark, item: Item): Role | null {
  switch (item.kind) {
    case 'entity':
    case 'time':
      return null;
    case 'statement':
      return mark.item === item.statement.time && holdsAny(item.statement.content, mark) ? 'related' : null;
    case 'figure':
      return item.figure.of !== null && mark.item === item.figure.event ? 'related' : null;
    case 'event':
      return roleInEvent(mark, item.event);
    case 'deal':
      return roleInDeal(mark, item.deal);
    case 'position':
      return mark.item === item.position.holder && holdsAny([item.position.evidence], mark) ? 'actor' : null;
  }
}

function roleInDeal(mark: Mark, { evidence, parties, amount, term, conditions }: ReadingAgreement): Role | null {
  if (mark.item === amount || mark.item === term) return 'related';
  if (parties.includes(mark.item)) return holdsAny([evidence], mark) ? 'actor' : null;
  return mark.kind === 'event' && holdsAny(conditions, mark) ? 'related' : null;
}

function roleInEvent(mark: Mark, { evidence, actors, recipients, place, statement }: ReadingEvent): Role | null {
  if (mark.item === statement && mark.part === 'cue') return 'cue';
  if (!holdsAny([evidence], mark)) return null;
  if (actors.includes(mark.item)) return 'actor';
  if (recipients.includes(mark.item)) return 'recipient';
  return mark.item === place ? 'related' : null;
}

function holdsAny(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
}
