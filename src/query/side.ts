// Sides: a thing as a party, with all its cells; a country stands for its people and bodies too, for its president's act is its own.
import { type AskedRecord, findAll, findByIds } from './find-all.js';
import { type ThingName, thingName } from './look-ups.js';

/** Somebody asked for, as a party of acts and a source of statements. */
export interface Side {
  readonly thing: ThingName;
  /** The cells of the thing and of those it stands for; null where they are too many to look up one by one. */
  readonly cells: readonly string[] | null;
  /** Whether a thing is this side. */
  includes(other: ThingName): boolean;
}

/** With more members or cells than this a side has to do with so much that the days are gone through instead. */
const MOST_MEMBERS = 400;
const MOST_CELLS = 3000;

/** What a country stands for; armed groups fight for themselves. */
const OF_COUNTRY = ['person', 'body', 'place'];

/**
 * The side that a thing is.
 * @example (await openSide(record, russia, false)).includes(putin) // true
 * @param isAlone whether a country is to be itself only
 */
export async function openSide(record: AskedRecord, thing: ThingName, isAlone: boolean): Promise<Side> {
  if (thing.sort !== 'country' || thing.country === null || isAlone) {
    return { thing, cells: await cellsOf(record, [thing.id]), includes: ({ id }) => id === thing.id };
  }
  const { country } = thing;
  const includes = (other: ThingName) => {
    return other.id === thing.id || (other.country === country && OF_COUNTRY.includes(other.sort));
  };
  const members = await membersOf(record, country);
  if (members === null) return { thing, cells: null, includes };
  const cells = await cellsOf(record, [thing.id, ...members.map(({ id }) => id)]);
  return { thing, cells: cells.length > MOST_CELLS ? null : cells, includes };
}

/** The people, bodies and places of a country; null where there are many. */
async function membersOf(record: AskedRecord, country: string): Promise<readonly ThingName[] | null> {
  const { items, next } = await record.find('thing', {
    where: [
      { column: 'sort', in: OF_COUNTRY },
      { column: 'country', equals: country },
    ],
    columns: ['thingId', 'name', 'sort', 'country', 'reports'],
    limit: MOST_MEMBERS,
  });
  return next === null ? items.map((row) => thingName(row)) : null;
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
