// The rows of the acts that a question means, in the order of time: narrowed by the database as far as it can be.
import { addDays, parseDay } from '../base/partial-date.js';
import type { Condition, Row } from '../store/rows.js';
import { timeOf } from './act-items.js';
import { partiesOf } from './act-parties.js';
import type { ListQuestion, Period } from './answer.js';
import { toldActs } from './as-of.js';
import { boundsOf, isWithin, type PeriodBounds } from './days.js';
import { type AskedRecord, findByIds, findSome } from './find-all.js';
import type { LookUps } from './look-ups.js';
import { mergeByDay, type Ranges, sideRanges } from './merge-ranges.js';
import { DEFAULT_LIMIT, inBatches, isOneOf, placeAfter } from './paging.js';
import { holdsCellOf, isCellOf, type Side } from './side.js';

/** A question about acts whose names have been looked up. */
export interface ActSearch extends ListQuestion, Period {
  readonly sides: readonly Side[];
  /** At most one: the acts took place there or within it. */
  readonly places: readonly Side[];
  readonly types?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly descending?: boolean | undefined;
  /** What must hold of the rows besides, so that acts without it are not read. */
  readonly where?: readonly Condition<'act'>[] | undefined;
}

/** A page and the one that tells whether there is another are read together; a long page is read in parts. */
const MOST_AT_ONCE = 100;

/**
 * The rows of the acts that a search means, in order, a batch at a time. Of a period before the present, a report that
 * counts tells of each; which of its tellings count is not looked at.
 * @example for await (const rows of actRows(looks, search)) count += rows.length
 */
export async function* actRows(looks: LookUps, search: ActSearch): AsyncGenerator<readonly Row<'act'>[]> {
  const atOnce = Math.min(search.limit ?? DEFAULT_LIMIT, MOST_AT_ONCE) + 1;
  for await (const places of inBatches(await placesOf(looks.record, search), atOnce)) {
    yield await rowsMeant(looks, search, places.map(({ actId }) => actId)); // biome-ignore format: one line
  }
}

/**
 * The rows of all acts of some parties that a search means, in order: read at once, where a page is not enough.
 * @example (await allActRows(looks, { sides: [russia, iran], places: [] })).length // 31
 * @param most no more than these, the first in time
 */
export async function allActRows(looks: LookUps, search: ActSearch, most: number): Promise<readonly Row<'act'>[]> {
  const driver = driverOf(search.sides);
  if (driver === null) throw new Error('all acts of nobody are too many');
  const where = [isCellOf<'actCell'>('cellId', driver), ...partyConditions(search, driver)];
  const found = await findSome(looks.record, 'actCell', ['sortDay', 'actId'], where);
  const places = new Map(found.map(({ sortDay, actId }) => [actId, `${sortDay} ${actId}`]));
  const sorted = [...places].sort(([, a], [, b]) => (a < b ? -1 : 1)).slice(0, most);
  return rowsMeant(looks, search, sorted.map(([actId]) => actId)); // biome-ignore format: one line
}

/** Those of some acts that a search means, in the order of the ids. */
async function rowsMeant(looks: LookUps, search: ActSearch, ids: readonly string[]): Promise<readonly Row<'act'>[]> {
  const found = new Map((await findByIds(looks.record, 'act', 'actId', ids)).map((row) => [row.actId, row]));
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  const cells = rows.flatMap((row) => [...partiesOf(row).map(({ cell }) => cell), row.placeCell ?? '']);
  const things = await looks.things(cells.filter((cell) => cell !== ''));
  const isOf = (side: Side, cell: string | null) => {
    const thing = cell === null ? undefined : things.get(cell);
    return thing !== undefined && side.includes(thing);
  };
  return rows.filter((row) => isMeant(row, search, isOf));
}

/** Whether an act fulfils all of a search; the database has looked at most of it already. */
function isMeant(row: Row<'act'>, search: ActSearch, isOf: (side: Side, cell: string | null) => boolean): boolean {
  const parties = partiesOf(row);
  return (
    isOneOf(search.types, row.type) &&
    isOneOf(search.modes, row.mode) &&
    isOneOf(search.statuses, row.factuality) &&
    isWithin(timeOf(row), boundsOf(search)) &&
    search.sides.every((side) => parties.some(({ cell }) => isOf(side, cell))) &&
    search.places.every((place) => isOf(place, row.placeCell))
  );
}

/** Where an act stands in the order of time. */
type ActPlace = Pick<Row<'act'>, 'sortDay' | 'actId'>;

/** Where the acts stand that may be meant, each once: those of one party's cells, of a place, or all. */
async function placesOf(record: AskedRecord, search: ActSearch): Promise<AsyncIterable<ActPlace>> {
  const order = ['sortDay', 'actId'] as const;
  const how = { order, descending: search.descending ?? false, after: placeAfter(search.cursor, 2) };
  const [driver, place] = [driverOf(search.sides), search.places[0]];
  if (driver !== null) {
    const ranges = await sideRanges<'actCell'>(record, 'cellId', driver, partyConditions(search, driver));
    return mergeByDay(record, 'actCell', ranges, how);
  }
  const where = [...dayConditions(boundsOf(search)), ...actConditions(search)];
  const ranges = place === undefined ? typeRanges(search, where) : await sideRanges<'act'>(record, 'placeCell', place, where); // biome-ignore format: one line
  return mergeByDay(record, 'act', ranges, how);
}

/** The party whose acts are gone through: the one that fewest reports name. */
function driverOf(sides: readonly Side[]): Side | null {
  return [...sides].sort((a, b) => a.thing.reports - b.thing.reports)[0] ?? null;
}

/** Who has to do with an act takes part in it, or it took place there. */
const PARTIES = ['actor', 'recipient'];

/** What must hold of a party's line beside its cell: the others take part too, and the act is as it is asked for. */
function partyConditions(search: ActSearch, driver: Side): readonly Condition<'actCell'>[] {
  const { types = [], sides, places } = search;
  const others = sides.filter((side) => side !== driver);
  const act = [
    ...actConditions(search).filter((condition) => !('column' in condition && condition.column === 'type')),
    ...places.map((place) => holdsCellOf<'act'>('placeCell', place)),
  ];
  return [
    ...dayConditions(boundsOf(search)),
    { column: 'role', in: PARTIES },
    ...(types.length === 0 ? [] : [{ column: 'type', in: types } as const]),
    ...others.map(withParty),
    ...(act.length === 0 ? [] : [{ exists: { table: 'act', on: [['actId', 'actId']], where: act } } as const]),
  ];
}

function withParty(side: Side): Condition<'actCell'> {
  const where = [holdsCellOf<'actCell'>('cellId', side), { column: 'role', in: PARTIES } as const];
  return { exists: { table: 'actCell', on: [['actId', 'actId']], where } };
}

/** What must hold of the act itself. */
function actConditions(search: ActSearch): readonly Condition<'act'>[] {
  const { types = [], modes = [], statuses = [] } = search;
  const { earliest } = boundsOf(search);
  return [
    ...(types.length === 0 ? [] : [{ column: 'type', in: types } as const]),
    ...(modes.length === 0 ? [] : [{ column: 'mode', in: modes } as const]),
    ...(statuses.length === 0 ? [] : [{ column: 'factuality', in: statuses } as const]),
    ...(earliest === null ? [] : [endsAfter(earliest)]),
    ...toldActs(search),
    ...(search.where ?? []),
  ];
}

/** An act that began before a period lies in it where it can have ended within. */
function endsAfter(from: string): Condition<'act'> {
  return {
    any: [
      { column: 'endLatest', from },
      { column: 'startLatest', from },
      { column: 'sortDay', from },
    ],
  };
}

/** One type alone is a stretch of an index. */
function typeRanges({ types = [] }: ActSearch, where: readonly Condition<'act'>[]): Ranges<'act'> {
  return { few: types.length === 0 ? [where] : types.map((type) => [{ column: 'type', equals: type }, ...where]) };
}

/** An act that may have begun this long before a period can still lie in it. */
const DAYS_BEFORE = 366;

function dayConditions({ earliest, latest }: PeriodBounds) {
  const first = earliest === null ? null : parseDay(earliest);
  const from = first === null ? null : addDays(first, -DAYS_BEFORE);
  if (from === null && latest === null) return [];
  return [{ column: 'sortDay', ...(from === null ? {} : { from }), to: latest ?? '9999-12-31' } as const];
}
