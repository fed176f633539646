// The offices that persons were last told to hold: counted by the database, so that of many tellings only the last are read.
import { comparePlaces } from '../store/row-order.js';
import type { Row, Tally } from '../store/rows.js';
import { type AskedRecord, findByIds } from './find-all.js';
import { groupedBy } from './grouped-by.js';

/** How many offices of a person are told. */
const MOST_OFFICES = 3;

/** Tellings of one cell, of one office in one status, of the same country or body. */
type OfficeTally = Tally<'officeTold', 'holderCell' | 'titleKey' | 'status' | 'ofCell'>;

/**
 * The offices that persons were last told to hold, the last first; those of whom none is told are left out.
 * @example (await lastOffices(record, [rouhani.id])).get(rouhani.id) // ['President of Iran (2015-11-23)']
 */
export async function lastOffices(
  record: AskedRecord,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const cells = await findByIds(record, 'cell', 'thingId', persons);
  const personOf = new Map(cells.map(({ cellId, thingId }) => [cellId, thingId]));
  const holders = cells.map(({ cellId }) => cellId);
  const by = ['holderCell', 'titleKey', 'status', 'ofCell'] as const;
  const where = [{ column: 'holderCell', in: holders }] as const;
  const tallies = holders.length === 0 ? [] : await record.tally({ table: 'officeTold', by, where, last: 'sortDay' });
  const nameOf = await namesOfCells(record, tallies.flatMap(({ of }) => of.ofCell ?? [])); // biome-ignore format: one line
  const byPerson = groupedBy(tallies, ({ of }) => personOf.get(of.holderCell) ?? '');
  const wanted = [...byPerson.values()].flatMap((list) => lastTallies(list, nameOf));
  const told = await lastTellings(record, wanted);
  const toldBy = groupedBy(told, ({ holderCell }) => personOf.get(holderCell) ?? '');
  return new Map([...toldBy].map(([person, rows]) => [person, officesOf(rows, nameOf)]));
}

/** The names of the countries and bodies that cells are of. */
async function namesOfCells(record: AskedRecord, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const cells = await findByIds(record, 'cell', 'cellId', ids);
  const things = await findByIds(record, 'thing', 'thingId', cells.map(({ thingId }) => thingId)); // biome-ignore format: one line
  const names = new Map(things.map(({ thingId, name }) => [thingId, name]));
  return new Map(cells.flatMap(({ cellId, thingId }) => {
    const name = names.get(thingId);
    return name === undefined ? [] : [[cellId, name] as const];
  })); // biome-ignore format: one line
}

/** Of the offices told last those tallies that hold the last telling, and the last that names of what it is. */
function lastTallies(list: readonly OfficeTally[], nameOf: ReadonlyMap<string, string>): readonly OfficeTally[] {
  const offices = [...groupedBy(list, ({ of }) => `${of.titleKey} ${of.status}`).values()].map((tallies) => {
    const named = tallies.filter(({ of }) => nameOf.has(of.ofCell ?? ''));
    return { day: lastDay(tallies), last: [...lastOnes(tallies), ...lastOnes(named)] };
  });
  const sorted = offices.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  // Those of one day are told apart by their rows.
  const least = sorted[MOST_OFFICES - 1]?.day ?? '';
  return sorted.filter(({ day }) => day >= least).flatMap(({ last }) => last);
}

function lastOnes(tallies: readonly OfficeTally[]): readonly OfficeTally[] {
  const day = lastDay(tallies);
  return tallies.filter(({ last }) => last === day);
}

function lastDay(tallies: readonly OfficeTally[]): string {
  return tallies.reduce((day, { last }) => (last !== null && last > day ? last : day), '');
}

/** The rows of the last days of tallies, the last first. */
async function lastTellings(
  record: AskedRecord,
  tallies: readonly OfficeTally[],
): Promise<readonly Row<'officeTold'>[]> {
  const days = [...new Set(tallies.flatMap(({ last }) => last ?? []))];
  const keyOf = ({ holderCell, titleKey, status, ofCell }: OfficeTally['of'], day: string | null) =>
    [holderCell, titleKey, status, ofCell, day].join(' ');
  const keys = new Set(tallies.map(({ of, last }) => keyOf(of, last)));
  const holders = tallies.map(({ of }) => of.holderCell);
  const rows = await findByIds(record, 'officeTold', 'holderCell', holders, [{ column: 'sortDay', in: days }]);
  const placeOf = ({ sortDay, reportId, nodeId, number }: Row<'officeTold'>) => [sortDay, reportId, nodeId, number];
  return rows.filter((row) => keys.has(keyOf(row, row.sortDay))).sort((a, b) => comparePlaces(placeOf(b), placeOf(a)));
}

/** @param rows the last first */
function officesOf(rows: readonly Row<'officeTold'>[], nameOf: ReadonlyMap<string, string>): readonly string[] {
  const offices = [...groupedBy(rows, ({ titleKey, status }) => `${titleKey} ${status}`).values()];
  return offices.slice(0, MOST_OFFICES).map((told) => {
    // "President" is told of somebody again and again; of what, seldom.
    const best = told.find(({ ofCell }) => nameOf.has(ofCell ?? '')) ?? told[0]!;
    const of = nameOf.get(best.ofCell ?? '');
    const day = told[0]?.latest ?? told[0]?.earliest ?? null;
    const held = `${best.status === 'current' ? '' : `${best.status} `}${best.title}${of === undefined ? '' : ` of ${of}`}`;
    return day === null ? held : `${held} (${day})`;
  });
}
