// The rows of the acts that a question means, in the order of time: narrowed by the database as far as it can be.
import { addDays, parseDay } from '../base/partial-date.js';
import type { Condition, Row } from '../store/rows.js';
import { timeOf } from './act-items.js';
import { partiesOf } from './act-parties.js';
import type { ListQuestion, Period } from './answer.js';
import { boundsOf, isWithin, type PeriodBounds } from './days.js';
import { type AskedRecord, findByIds } from './find-all.js';
import type { LookUps } from './look-ups.js';
import { cellRanges, mergeByDay } from './merge-ranges.js';
import { inBatches, isOneOf, placeAfter } from './paging.js';
import type { Side } from './side.js';

/** A question about acts whose names have been looked up. */
export interface ActSearch extends ListQuestion, Period {
  readonly sides: readonly Side[];
  /** At most one: the acts took place there or within it. */
  readonly places: readonly Side[];
  readonly types?: readonly string[] | undefined;
  readonly modes?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly descending?: boolean | undefined;
}

const ACTS_AT_ONCE = 64;

/**
 * The rows of the acts that a search means, in order, a batch at a time; what reports count as of a time is not looked at.
 * @example for await (const rows of actRows(looks, search)) count += rows.length
 */
export async function* actRows(looks: LookUps, search: ActSearch): AsyncGenerator<readonly Row<'act'>[]> {
  for await (const rows of candidates(looks.record, search)) {
    const things = await looks.things(
      rows.flatMap((row) => [
        ...partiesOf(row).map(({ cell }) => cell),
        ...(row.placeCell === null ? [] : [row.placeCell]),
      ]),
    );
    const isOf = (side: Side, cell: string | null) => {
      const thing = cell === null ? undefined : things.get(cell);
      return thing !== undefined && side.includes(thing);
    };
    yield rows.filter((row) => isMeant(row, search, isOf));
  }
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

/** The acts that may be meant, each once: of one party's cells, of a place, or all. */
async function* candidates(record: AskedRecord, search: ActSearch): AsyncGenerator<readonly Row<'act'>[]> {
  const how = {
    order: ['sortDay', 'actId'] as const,
    descending: search.descending ?? false,
    after: placeAfter(search.cursor, 2),
  };
  const driver = driverOf(search.sides);
  const place = search.places[0]?.cells ?? null;
  if (driver !== null) {
    const where = [...dayConditions(boundsOf(search)), ...partyConditions(search, driver)];
    const rows = mergeByDay(record, 'actCell', cellRanges<'actCell'>('cellId', driver.cells ?? [], where), how);
    yield* actsOf(record, rows);
    return;
  }
  const where = [...dayConditions(boundsOf(search)), ...actConditions(search)];
  const ranges = place === null ? typeRanges(search, where) : cellRanges<'act'>('placeCell', place, where);
  yield* inBatches(mergeByDay(record, 'act', ranges, how), ACTS_AT_ONCE);
}

async function* actsOf(
  record: AskedRecord,
  places: AsyncIterable<Row<'actCell'>>,
): AsyncGenerator<readonly Row<'act'>[]> {
  for await (const ids of inBatches(actIds(places), ACTS_AT_ONCE)) {
    const rows = new Map((await findByIds(record, 'act', 'actId', ids)).map((row) => [row.actId, row]));
    yield ids.flatMap((id) => rows.get(id) ?? []);
  }
}

/** An act stands in as many lines as it has parties of the side, one after another. */
async function* actIds(places: AsyncIterable<Row<'actCell'>>): AsyncGenerator<string> {
  let last = '';
  for await (const { actId } of places) {
    if (actId !== last) yield actId;
    last = actId;
  }
}

/** The party whose acts are gone through: the one that fewest reports name, of those whose cells are known. */
function driverOf(sides: readonly Side[]): Side | null {
  const known = sides.filter(({ cells }) => cells !== null);
  return [...known].sort((a, b) => a.thing.reports - b.thing.reports)[0] ?? null;
}

/** Who has to do with an act takes part in it, or it took place there. */
const PARTIES = ['actor', 'recipient'];

/** What must hold of a party's line beside its cell: the others take part too, and the act is as it is asked for. */
function partyConditions(search: ActSearch, driver: Side): readonly Condition<'actCell'>[] {
  const others = search.sides.filter((side) => side !== driver);
  const act = actConditions(search).filter((condition) => !('column' in condition && condition.column === 'type'));
  return [
    { column: 'role', in: PARTIES },
    ...(search.types === undefined || search.types.length === 0 ? [] : [{ column: 'type', in: search.types } as const]),
    ...others.flatMap(({ cells }) => (cells === null ? [] : [withParty(cells)])),
    ...(act.length === 0 ? [] : [{ exists: { table: 'act', on: [['actId', 'actId']], where: act } } as const]),
  ];
}

function withParty(cells: readonly string[]): Condition<'actCell'> {
  const where = [{ column: 'cellId', in: cells } as const, { column: 'role', in: PARTIES } as const];
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
function typeRanges(
  { types = [] }: ActSearch,
  where: readonly Condition<'act'>[],
): readonly (readonly Condition<'act'>[])[] {
  return types.length === 0 ? [where] : types.map((type) => [{ column: 'type', equals: type }, ...where]);
}

/** An act that may have begun this long before a period can still lie in it. */
const DAYS_BEFORE = 366;

function dayConditions({ earliest, latest }: PeriodBounds) {
  const first = earliest === null ? null : parseDay(earliest);
  const from = first === null ? null : addDays(first, -DAYS_BEFORE);
  if (from === null && latest === null) return [];
  return [{ column: 'sortDay', ...(from === null ? {} : { from }), to: latest ?? '9999-12-31' } as const];
}
