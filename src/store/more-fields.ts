// Fields of a reading that have no column: kept in one column `more` as they came, and put back where they were.
import type { Json } from './table-shape.js';

/** The fields of one record inside another, beyond those that have columns; null where there are none. */
export interface InsideFields {
  readonly name: string;
  readonly fields: Json;
}

/**
 * The fields of a record beyond those that have columns, and those of records inside it; null where there are none.
 * @example fieldsBeyond({ kind: 'caption', start: 0, end: 9, credit: 'R. Ames' }, ['kind', 'start', 'end'])
 * // { credit: 'R. Ames' }
 */
export function fieldsBeyond<Whole extends object>(
  record: Whole,
  known: readonly (keyof Whole)[],
  ...inside: readonly InsideFields[]
): Json {
  const fields = beyond(record, known as readonly string[]); // proof: the keys of a record of the reading are texts
  const nested = inside.filter(({ fields: some }) => some !== null);
  if (nested.length === 0) return fields;
  return { ...(fields ?? {}), ...Object.fromEntries(nested.map(({ name, fields: some }) => [`${name}.`, some])) };
}

/**
 * The fields of a record that stands inside another under a name.
 * @example fieldsInside('cue', { start: 3, end: 7, lemma: 'say', frame: 'tell' }, ['start', 'end', 'lemma'])
 * // { name: 'cue', fields: { frame: 'tell' } }
 */
export function fieldsInside<Whole extends object>(
  name: string,
  record: Whole | null,
  known: readonly (keyof Whole)[],
): InsideFields {
  return { name, fields: record === null ? null : beyond(record, known as readonly string[]) }; // proof: as above
}

function beyond(record: object, known: readonly string[]): { readonly [key: string]: Json } | null {
  const names = Object.keys(record);
  // Nearly every record has exactly the fields that are known.
  if (names.length <= known.length && names.every((name) => known.includes(name))) return null;
  const rest = Object.entries(record).filter(([name, value]) => !known.includes(name) && value !== undefined);
  return rest.length === 0 ? null : (Object.fromEntries(rest) as { [key: string]: Json }); // proof: a reading is plain data
}

/**
 * A record that is kept in one column as it is.
 * @example plain({ id: 'g-1', kind: 'city', country: 'IRN', latitude: 35.7, longitude: 51.4 })
 */
export function plain(record: object | null): Json {
  return record as Json; // proof: a reading is plain data
}

/**
 * A record put together again from its columns and the fields that have none: its own, or those of the record inside it
 * that has this name.
 * @example whole<Block>({ kind: 'caption', start: 0, end: 9 }, { credit: 'R. Ames' })
 */
export function whole<Whole extends object>(known: Partial<Whole>, more: Json, inside?: string): Whole {
  if (more === null) return known as Whole; // proof: `fieldsBeyond` left nothing out
  // proof: `fieldsBeyond` gave every field of the record a column or a place in `more`
  return { ...known, ...fieldsOf(more, inside) } as Whole;
}

function fieldsOf(more: Json, inside: string | undefined): object {
  if (more === null || typeof more !== 'object') return {};
  const entries = Object.entries(more);
  if (inside === undefined) return Object.fromEntries(entries.filter(([name]) => !name.endsWith('.')));
  const [, fields] = entries.find(([name]) => name === `${inside}.`) ?? [];
  return typeof fields === 'object' && fields !== null ? fields : {};
}
