// Marks: the stretches of a report's text that the reading speaks of, each with the item that it belongs to.
import type { Reading, ReadingEntity } from '../../../src/reading.js';

/** A stretch of the text in UTF-16 code units, end-exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What marks are of. */
export const MARK_KINDS = [
  'person',
  'body',
  'place',
  'thing',
  'time',
  'figure',
  'event',
  'deal',
  'statement',
  'position',
] as const;

/** What a mark is of. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a stretch is to its item. */
export type MarkPart =
  | 'name'
  | 'nominal'
  | 'pronoun'
  | 'office'
  | 'whole'
  | 'issue'
  | 'trigger'
  | 'direct'
  | 'indirect'
  | 'cue'
  | 'speaker'
  | 'via'
  | 'asked';

/** One stretch that belongs to one item of the reading. */
export interface Mark extends Stretch {
  /** Its own name, the same for the same reading. */
  readonly key: string;
  readonly kind: MarkKind;
  readonly part: MarkPart;
  /** The id of the item. */
  readonly item: string;
}

const KIND_OF_ENTITY: Readonly<Record<ReadingEntity['kind'], MarkKind>> = {
  person: 'person',
  organization: 'body',
  outlet: 'body',
  group: 'body',
  country: 'place',
  place: 'place',
  other: 'thing',
};

/**
 * The kind of the legend under which an entity goes.
 * @example kindOfEntity({ kind: 'country', … }) // 'place'
 */
export function kindOfEntity(entity: Pick<ReadingEntity, 'kind'>): MarkKind {
  return KIND_OF_ENTITY[entity.kind];
}

/**
 * Every mark of a reading, in no order.
 * @example marksOf(reading).filter(({ kind }) => kind === 'time').length // as many as there are times
 */
export function marksOf(reading: Reading): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (item: string, kind: MarkKind, part: MarkPart, { start, end }: Stretch) => {
    if (end > start) marks.push({ key: `${item}:${part}:${start}`, kind, part, item, start, end });
  };
  for (const entity of reading.entities) {
    const kind = kindOfEntity(entity);
    for (const mention of entity.mentions) add(entity.id, kind, mention.form, mention);
    for (const office of entity.offices) add(entity.id, kind, 'office', office);
  }
  for (const time of reading.times) add(time.id, 'time', 'whole', time);
  for (const figure of reading.figures) add(figure.id, 'figure', 'whole', figure);
  for (const event of reading.events) add(event.id, 'event', 'trigger', event.trigger);
  for (const { id, mentions } of reading.agreements) for (const mention of mentions) add(id, 'deal', 'whole', mention);
  for (const { id, issue } of reading.positions) add(id, 'position', 'issue', issue);
  for (const { id, quotation, content, cue, speakerSpan, via } of reading.statements) {
    for (const stretch of content) add(id, 'statement', quotation === 'direct' ? 'direct' : 'indirect', stretch);
    if (cue !== null) add(id, 'statement', 'cue', cue);
    if (speakerSpan !== null) add(id, 'statement', 'speaker', speakerSpan);
    for (const link of via) add(id, 'statement', 'via', link);
  }
  return marks;
}

/** Matches the words that an address asks for: `9-25`. */
const ASKED = /^(\d{1,9})-(\d{1,9})$/;

/**
 * The mark over the words that an address asks for; none where it asks for none.
 * @example askedMarks('9-25') // [{ part: 'asked', start: 9, end: 25, … }]
 */
export function askedMarks(words: string | null): readonly Mark[] {
  const [, first, last] = ASKED.exec(words ?? '') ?? [];
  const [start, end] = [Number(first), Number(last)];
  if (!(end > start)) return [];
  return [{ key: `asked:${start}-${end}`, kind: 'statement', part: 'asked', item: 'asked', start, end }];
}

/**
 * How many items of each kind there are.
 * @example countKinds(reading).person // 8
 */
export function countKinds(reading: Reading): Readonly<Record<MarkKind, number>> {
  const counts = { person: 0, body: 0, place: 0, thing: 0 };
  for (const entity of reading.entities) counts[asEntityKind(kindOfEntity(entity))] += 1;
  const { times, figures, events, agreements, statements, positions } = reading;
  return {
    ...counts,
    time: times.length,
    figure: figures.length,
    event: events.length,
    deal: agreements.length,
    statement: statements.length,
    position: positions.length,
  };
}

function asEntityKind(kind: MarkKind): 'person' | 'body' | 'place' | 'thing' {
  return kind === 'person' || kind === 'body' || kind === 'place' ? kind : 'thing';
}

/** Marks that show only when what they belong to is pointed at: the same words bear another mark. */
const QUIET: ReadonlySet<MarkPart> = new Set(['speaker', 'issue', 'asked']);

/**
 * Whether a mark is seen by itself, and can be gone to.
 * @example isSeen({ part: 'speaker', … }) // false
 */
export function isSeen({ part }: Pick<Mark, 'part'>): boolean {
  return !QUIET.has(part);
}
