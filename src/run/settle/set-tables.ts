// Where the sets of each sort of item are kept.
import type { DecisionSubject } from '../../resolve/decision.js';
import type { DroppedRows, RecordStore } from '../../store/record-store.js';
import type { DerivedTable, Rows } from '../../store/rows.js';
import { rowsIn } from './all-rows.js';
import type { ItemShelf } from './item-shelf.js';

/** Changes of rows that are written together. */
export interface RowChange {
  readonly drop: readonly DroppedRows[];
  readonly put: Rows<DerivedTable>;
}

/** Reads and writes which set an item is in. */
export interface SetTable {
  /** The sets of items; those that are in none are left out. */
  setsOf(record: RecordStore, ids: Iterable<string>): Promise<ReadonlyMap<string, string>>;
  /** The members of sets. */
  membersOf(record: RecordStore, sets: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The rows that put items into sets; the items are on the shelf. */
  put(shelf: ItemShelf, sets: ReadonlyMap<string, string>): Rows<DerivedTable>;
  /** What takes items out of all sets. */
  drop(ids: readonly string[]): readonly DroppedRows[];
}

function grouped<Row>(rows: readonly Row[], setOf: (row: Row) => string, idOf: (row: Row) => string) {
  const sets = new Map<string, string[]>();
  for (const row of rows) {
    const known = sets.get(setOf(row));
    if (known === undefined) sets.set(setOf(row), [idOf(row)]);
    else known.push(idOf(row));
  }
  return sets;
}

export const SET_TABLES: { readonly [About in DecisionSubject]: SetTable } = {
  thing: {
    async setsOf(record, ids) {
      return new Map((await rowsIn(record, 'cell', 'cellId', ids)).map(({ cellId, thingId }) => [cellId, thingId]));
    },
    async membersOf(record, sets) {
      const rows = await rowsIn(record, 'cell', 'thingId', sets);
      return grouped(rows, ({ thingId }) => thingId, ({ cellId }) => cellId); // biome-ignore format: one line
    },
    put: (_shelf, sets) => ({ cell: [...sets].map(([cellId, thingId]) => ({ cellId, thingId })) }),
    drop: (ids) => [{ table: 'cell', where: [{ column: 'cellId', in: ids }] }],
  },
  act: {
    async setsOf(record, ids) {
      const rows = await rowsIn(record, 'telling', 'tellingId', ids);
      return new Map(rows.map(({ tellingId, actId }) => [tellingId, actId]));
    },
    async membersOf(record, sets) {
      const rows = await rowsIn(record, 'telling', 'actId', sets);
      return grouped(rows, ({ actId }) => actId, ({ tellingId }) => tellingId); // biome-ignore format: one line
    },
    put(shelf, sets) {
      const told = [...sets].flatMap(([id, actId]) => {
        const telling = shelf.told('act', id)?.telling;
        return telling === undefined ? [] : [{ actId, telling }];
      });
      return {
        telling: told.map(({ actId, telling: { id, report } }) => ({ tellingId: id, reportId: report.id, actId })),
        actEvent: told.flatMap(({ actId, telling: { id, events, report } }) =>
          events.map((eventId) => ({ reportId: report.id, eventId, tellingId: id, actId })),
        ),
      };
    },
    // The events of a telling go with their report.
    drop: (ids) => [{ table: 'telling', where: [{ column: 'tellingId', in: ids }] }],
  },
  agreement: {
    async setsOf(record, ids) {
      const rows = await rowsIn(record, 'agreementDeal', 'dealId', ids);
      return new Map(rows.map(({ dealId, agreementId }) => [dealId, agreementId]));
    },
    async membersOf(record, sets) {
      const rows = await rowsIn(record, 'agreementDeal', 'agreementId', sets);
      return grouped(rows, ({ agreementId }) => agreementId, ({ dealId }) => dealId); // biome-ignore format: one line
    },
    put: (shelf, sets) => ({
      agreementDeal: [...sets].flatMap(([dealId, agreementId]) => {
        const deal = shelf.told('agreement', dealId)?.deal;
        return deal === undefined ? [] : [{ dealId, reportId: deal.report, agreementId }];
      }),
    }),
    drop: (ids) => [{ table: 'agreementDeal', where: [{ column: 'dealId', in: ids }] }],
  },
  report: {
    async setsOf(record, ids) {
      const rows = await rowsIn(record, 'reportWitness', 'reportId', ids);
      return new Map(rows.map(({ reportId, witness }) => [reportId, witness]));
    },
    async membersOf(record, sets) {
      const rows = await rowsIn(record, 'reportWitness', 'witness', sets);
      return grouped(rows, ({ witness }) => witness, ({ reportId }) => reportId); // biome-ignore format: one line
    },
    put: (_shelf, sets) => ({ reportWitness: [...sets].map(([reportId, witness]) => ({ reportId, witness })) }),
    drop: (ids) => [{ table: 'reportWitness', where: [{ column: 'reportId', in: ids }] }],
  },
};
