// Things made anew where their cells changed, and the offices of a day where it changed who is who.
import { groupBy } from '../../resolve/group-by.js';
import {
  type OfficeOfReport,
  type OfficeOnDay,
  officeClaims,
  officeOnDay,
} from '../../resolve/settled/office-claims.js';
import { officeDisagreement } from '../../resolve/settled/settle.js';
import { thingOf } from '../../resolve/things/tally.js';
import type { DroppedRows, RecordStore } from '../../store/record-store.js';
import type { Row } from '../../store/rows.js';
import { rowsOfClaims, rowsOfThing } from '../settled-rows.js';
import { allRows, rowsIn } from './all-rows.js';
import type { ReportChange } from './item-changes.js';
import type { ItemShelf } from './item-shelf.js';
import { type RowChange, SET_TABLES } from './set-tables.js';
import type { SetChange } from './settle-sets.js';

/**
 * The rows of things whose cells changed, or are told of otherwise.
 * @example await settleThings(record, shelf, sets, ['c-1'])
 * @param told cells of which more or less is told
 */
export async function settleThings(
  record: RecordStore,
  shelf: ItemShelf,
  { before, after }: SetChange,
  told: readonly string[],
): Promise<RowChange> {
  const { setsOf, membersOf } = SET_TABLES.thing;
  const sets = new Set([...before.values(), ...after.values(), ...(await setsOf(record, told)).values()]);
  const members = await membersOf(record, sets);
  await shelf.load('thing', [...members.values()].flat());
  const rows = [...members].map(([id, cells]) =>
    rowsOfThing(
      thingOf(
        id,
        [...cells].sort().flatMap((cell) => shelf.told('thing', cell) ?? []),
      ),
    ),
  );
  const gone = [...sets].filter((id) => !members.has(id));
  const thing = rows.flatMap((row) => row.thing);
  const named = rows.flatMap((row) => row.thingName);
  const pairOf = ({ nameKey, thingId }: Row<'thingName'>) => `${thingId} ${nameKey}`;
  const names = await rowsIn(record, 'thingName', 'thingId', sets);
  const [held, there] = [new Set(named.map(pairOf)), new Set(names.map(pairOf))];
  const stale = names.filter((row) => !held.has(pairOf(row)));
  const thingName = named.filter((row) => !there.has(pairOf(row)));
  return {
    drop: [
      ...(gone.length === 0 ? [] : [{ table: 'thing', where: [{ column: 'thingId', in: gone }] } as const]),
      ...stale.map(({ nameKey, thingId }): DroppedRows => {
        return { table: 'thingName', where: [{ column: 'nameKey', equals: nameKey }, { column: 'thingId', equals: thingId }] }; // biome-ignore format: one line
      }),
    ],
    put: { thing, thingName },
  };
}

/**
 * The claims about who holds an office on a day, for the days that a change touches.
 * @example await settleOffices(record, { gone: [], come: [told] }, sets)
 */
export async function settleOffices(record: RecordStore, change: ReportChange, sets: SetChange): Promise<RowChange> {
  const told = [...change.gone, ...change.come].flatMap(({ offices }) => offices);
  const held = await rowsIn(record, 'officeTold', 'holderCell', await movedCells(record, sets));
  const days = new Map<string, OfficeOnDay>();
  for (const one of [...told, ...held.map(officeOfRow)]) {
    const day = officeOnDay(one);
    if (day !== null) days.set(keyOf(day), day);
  }
  if (days.size === 0) return { drop: [], put: {} };
  const offices = await officesOn(record, [...days.values()]);
  const cells = offices.map(({ holderCell }) => holderCell);
  const setOf = await SET_TABLES.thing.setsOf(record, cells);
  const found = [...groupBy(offices, keyOf).values()].map((ours) =>
    officeDisagreement(officeClaims(ours), (cell) => setOf.get(cell) ?? cell),
  );
  const all = { claims: found.flatMap(({ claims }) => claims), conflicts: found.flatMap(({ conflicts }) => conflicts) };
  const keys = [...days.keys()];
  return {
    drop: await droppedClaims(record, keys),
    put: rowsOfClaims(all, (_subject, key) => key.slice(key.lastIndexOf(' ') + 1)),
  };
}

/** Of the cells whose set is another, so many that every two who came together or were parted have one among them. */
async function movedCells(record: RecordStore, { before, after }: SetChange): Promise<readonly string[]> {
  const members = await SET_TABLES.thing.membersOf(record, new Set([...before.values(), ...after.values()]));
  const parts = new Map<string, readonly string[]>();
  for (const [now, cells] of members) {
    const old = groupBy(cells, (cell) => (after.has(cell) ? (before.get(cell) ?? '') : now));
    for (const [from, ours] of old) parts.set(JSON.stringify([from, now]), ours);
  }
  const taken = new Set<string>();
  return [...parts]
    .sort(([a, ours], [b, others]) => others.length - ours.length || (a < b ? -1 : 1))
    .flatMap(([key, cells]) => {
      const [from, now] = JSON.parse(key) as [string, string]; // proof: written a few lines above
      // The largest part of a set that stays together stays who it was.
      const stays = from !== '' && !taken.has(`from ${from}`) && !taken.has(`to ${now}`);
      if (stays) taken.add(`from ${from}`).add(`to ${now}`);
      return stays ? [] : cells;
    });
}

function keyOf({ ofCell, titleKey, sortDay }: Pick<Row<'officeTold'>, 'ofCell' | 'titleKey' | 'sortDay'>): string {
  return `office ${ofCell} ${titleKey} ${sortDay}`;
}

function officeOfRow(row: Row<'officeTold'>): OfficeOfReport {
  return row as unknown as OfficeOfReport; // proof: written from one by `rowsOfReport`
}

async function officesOn(record: RecordStore, days: readonly OfficeOnDay[]): Promise<readonly OfficeOfReport[]> {
  const found: OfficeOfReport[] = [];
  for (const { ofCell, titleKey, sortDay } of days) {
    const rows = await allRows(record, 'officeTold', [
      { column: 'ofCell', equals: ofCell },
      { column: 'titleKey', equals: titleKey },
      { column: 'sortDay', equals: sortDay },
    ]);
    found.push(...rows.map(officeOfRow));
  }
  return found;
}

/**
 * What takes away claims and conflicts under some keys.
 * @example await droppedClaims(record, ['e-1 day'])
 */
export async function droppedClaims(record: RecordStore, keys: readonly string[]): Promise<readonly DroppedRows[]> {
  const conflicts = (await rowsIn(record, 'conflict', 'claimKey', keys)).map(({ conflictId }) => conflictId);
  if (keys.length === 0) return [];
  const ofKeys = { column: 'claimKey', in: keys } as const;
  const ofConflicts = { column: 'conflictId', in: conflicts } as const;
  return [
    { table: 'claim', where: [ofKeys] },
    ...(conflicts.length === 0
      ? []
      : ([
          { table: 'conflict', where: [ofConflicts] },
          { table: 'conflictClaim', where: [ofConflicts] },
        ] as const)),
  ];
}
