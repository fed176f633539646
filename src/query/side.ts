// Sides: a thing as a party, with all its cells; a country stands for its people and bodies too, for its president's act is its own.
import type { ColumnName, Condition, TableName } from '../store/rows.js';
import { type AskedRecord, findAll, findByIds } from './find-all.js';
import type { ThingName } from './look-ups.js';

/** Somebody asked for, as a party of acts and a source of statements. */
export interface Side {
  readonly thing: ThingName;
  /** The cells of the thing itself. */
  readonly cells: readonly string[];
  /** The country whose people, bodies and places are the side too; null where it is the thing alone. */
  readonly country: string | null;
  /** Whether a thing is this side. */
  includes(other: ThingName): boolean;
}

/** What a country stands for; armed groups fight for themselves. */
const OF_COUNTRY = ['person', 'body', 'place'];

/**
 * The side that a thing is.
 * @example (await openSide(record, russia, false)).includes(putin) // true
 * @param isAlone whether a country is to be itself only
 */
export async function openSide(record: AskedRecord, thing: ThingName, isAlone: boolean): Promise<Side> {
  const country = thing.sort === 'country' && !isAlone ? thing.country : null;
  const includes = (other: ThingName) => {
    if (other.id === thing.id) return true;
    return country !== null && other.country === country && OF_COUNTRY.includes(other.sort);
  };
  return { thing, cells: await cellsOf(record, [thing.id]), country, includes };
}

/**
 * That a column holds a cell of a side, where rows are looked up by it. Of a country they are thousands, which the database
 * finds by itself; those of a namesake of the country are among them, so that what is found is looked at again with `includes`.
 * @example isCellOf<'actCell'>('cellId', iran) // { column: 'cellId', among: { table: 'cell', … } }
 */
export function isCellOf<T extends TableName>(column: ColumnName<T>, { cells, country }: Side): Condition<T> {
  if (country === null) return { column, in: cells };
  const ofThings = { column: 'thingId', among: { table: 'thing', its: 'thingId', where: ofCountry(country) } } as const;
  return { column, among: { table: 'cell', its: 'cellId', where: [ofThings] } };
}

/**
 * The same where rows are looked up by something else: what each holds is looked at, and the cells are not gathered first.
 * @example holdsCellOf<'actCell'>('cellId', iran) // { exists: { table: 'cell', on: [['cellId', 'cellId']], … } }
 */
export function holdsCellOf<T extends TableName>(column: ColumnName<T>, { cells, country }: Side): Condition<T> {
  if (country === null) return { column, in: cells };
  const ofThing = { exists: { table: 'thing', on: [['thingId', 'thingId']], where: ofCountry(country) } } as const;
  return { exists: { table: 'cell', on: [[column, 'cellId']], where: [ofThing] } };
}

function ofCountry(country: string): readonly Condition<'thing'>[] {
  return [
    { column: 'sort', in: ['country', ...OF_COUNTRY] },
    { column: 'country', equals: country },
  ];
}

/** Who is named in fewer reports than this is not told of much among those that he stands for. */
const REPORTS_OF_A_LEADER = 100;
const MOST_LEADERS = 3;

/**
 * Cells of a side that much is told of, so that they show how far others have to be read: those of the thing, and where
 * little is told of it, of those of its people and bodies that most is told of.
 * @example (await leadingCells(record, iran)).length // 1
 */
export async function leadingCells(record: AskedRecord, { thing, cells, country }: Side): Promise<readonly string[]> {
  if (country === null || thing.reports >= REPORTS_OF_A_LEADER) return cells;
  const where = [
    { column: 'sort', in: OF_COUNTRY },
    { column: 'country', equals: country },
  ] as const;
  const most = { order: ['reports'], descending: true, limit: MOST_LEADERS } as const;
  const { items } = await record.find('thing', { where, ...most, columns: ['thingId'] });
  return [...cells, ...(await cellsOf(record, items.map(({ thingId }) => thingId)))]; // biome-ignore format: one line
}

/**
 * The cells of things.
 * @example (await cellsOf(record, [putin.id])).length // 2, one for each year of reports
 */
export async function cellsOf(record: AskedRecord, things: readonly string[]): Promise<readonly string[]> {
  const rows =
    things.length === 1
      ? await findAll(record, 'cell', [{ column: 'thingId', equals: things[0] ?? '' }])
      : await findByIds(record, 'cell', 'thingId', things);
  return rows.map(({ cellId }) => cellId);
}
