// A change of the record settled: what follows from reports that came or went, and from what persons said, made anew where it can differ and
// nowhere else. What stands in the derived tables afterwards is, row for row, what `settleAll` would make.
import type { DecisionSubject } from '../../resolve/decision.js';
import { SUBJECTS } from '../../resolve/rulebook.js';
import type { ToldReport } from '../../resolve/told/told-report.js';
import type { DroppedRows, RecordStore } from '../../store/record-store.js';
import type { DerivedTable, Rows } from '../../store/rows.js';
import { rowsOfReport } from '../settled-rows.js';
import {
  changesOf,
  type ItemChange,
  type ItemChanges,
  isSeenTheSame,
  placesOf,
  type ReportChange,
} from './item-changes.js';
import { ItemShelf, itemRow } from './item-shelf.js';
import { type PairChanges, pairChanges, pairRows } from './pair-changes.js';
import { type RowChange, SET_TABLES } from './set-tables.js';
import { settleActs } from './settle-acts.js';
import { settleAgreements } from './settle-agreements.js';
import { type SetChange, settleSets } from './settle-sets.js';
import { settleOffices, settleThings } from './settle-things.js';

/** Sets by item, for each subject. */
export type SetsBefore = { readonly [About in DecisionSubject]: ReadonlyMap<string, string> };

/** What changed in a record. */
export interface RecordChange extends ReportChange {
  /** The sets of what the gone reports told of, from before their rows were taken away. */
  readonly setsBefore: SetsBefore;
  /** Items of which a person spoke. */
  readonly said: { readonly [About in DecisionSubject]?: readonly string[] };
}

/**
 * The sets of what reports tell of: to be asked for before they go.
 * @example (await setsOfReports(record, [told])).act.get('e-2') // 'e-1'
 */
export async function setsOfReports(record: RecordStore, reports: readonly ToldReport[]): Promise<SetsBefore> {
  const ids = {
    thing: reports.flatMap(({ cells }) => cells.map(({ id }) => id)),
    act: reports.flatMap(({ acts }) => acts.map(({ telling }) => telling.id)),
    agreement: reports.flatMap(({ deals }) => deals.map(({ deal }) => deal.id)),
    report: reports.map(({ report }) => report),
  };
  const of = (about: DecisionSubject) => SET_TABLES[about].setsOf(record, ids[about]);
  return {
    thing: await of('thing'),
    act: await of('act'),
    agreement: await of('agreement'),
    report: await of('report'),
  };
}

/**
 * Settles a change; to be called inside the transaction that made it.
 * @example await settleChange(record, { gone: [], come: [tellReport(reading)], setsBefore, said: {} })
 */
export async function settleChange(record: RecordStore, change: RecordChange): Promise<void> {
  const shelf = new ItemShelf(record);
  const items = await changesOf(change, shelf);
  await record.derive(await reportAndItemRows(change, items));
  const sets: Partial<Record<DecisionSubject, SetChange>> = {};
  for (const about of SUBJECTS) sets[about] = await settleSubject(record, shelf, about, items, change);
  const ids = (about: DecisionSubject) => {
    return [...items[about].map(({ id }) => id), ...(change.said[about] ?? []), ...(sets[about]?.ruled ?? [])];
  };
  await apply(record, await settleThings(record, shelf, sets.thing!, ids('thing')));
  await apply(record, await settleOffices(record, change, sets.thing!));
  await apply(record, await settleActs(record, shelf, sets.act!, ids('act')));
  await apply(record, await settleAgreements(record, shelf, sets.agreement!, ids('agreement')));
}

function apply(record: RecordStore, { drop, put }: RowChange): Promise<void> {
  return record.derive({ drop, put });
}

/** The rows of the reports that came, the items as they are told now, and their places in the blocks. */
async function reportAndItemRows({ come }: ReportChange, items: ItemChanges): Promise<RowChange> {
  const ofReports = come.map(rowsOfReport);
  const ofItems = SUBJECTS.map((about) => itemRows(about, items[about]));
  return {
    drop: ofItems.flatMap(({ drop }) => drop),
    put: {
      nodeCell: ofReports.flatMap(({ nodeCell }) => nodeCell),
      cellStatement: ofReports.flatMap(({ cellStatement }) => cellStatement),
      officeTold: ofReports.flatMap(({ officeTold }) => officeTold),
      stanceTold: ofReports.flatMap(({ stanceTold }) => stanceTold),
      item: ofItems.flatMap(({ put }) => put.item ?? []),
      block: ofItems.flatMap(({ put }) => put.block ?? []),
    },
  };
}

function itemRows<About extends DecisionSubject>(about: About, changes: readonly ItemChange<About>[]): RowChange {
  const text = (place: object) => JSON.stringify(place);
  const item: Rows<DerivedTable>['item'] = changes.flatMap(({ id, after }) => (after === null ? [] : [itemRow(about, id, after)])); // biome-ignore format: one line
  const gone = changes.filter(({ after }) => after === null).map(({ id }) => id);
  const drop: DroppedRows[] = [];
  if (gone.length > 0) drop.push({ table: 'item', where: [{ column: 'itemId', in: gone }, { column: 'about', equals: about }] }); // biome-ignore format: one line
  const block = changes.flatMap(({ before, after }) => {
    const [old, now] = [placesOf(about, before), placesOf(about, after)];
    if (old === now || old.length === 0) return old === now ? [] : now;
    const held = new Set(now.map(text));
    const known = new Set(old.map(text));
    for (const place of old) if (!held.has(text(place))) drop.push(droppedPlace(place));
    return now.filter((place) => !known.has(text(place)));
  });
  return { drop, put: { item, block } };
}

function droppedPlace({ blockKey, place, itemId }: ReturnType<typeof placesOf>[number]): DroppedRows {
  const where = [
    { column: 'blockKey', equals: blockKey },
    { column: 'place', equals: place },
    { column: 'itemId', equals: itemId },
  ] as const;
  return { table: 'block', where };
}

async function settleSubject<About extends DecisionSubject>(
  record: RecordStore,
  shelf: ItemShelf,
  about: About,
  items: ItemChanges,
  change: RecordChange,
): Promise<SetChange> {
  const changes: readonly ItemChange<About>[] = items[about];
  const pairs = await pairChanges(record, shelf, about, changes);
  await record.derive(pairChange(about, pairs));
  const lost = changes.filter(({ after }) => after === null).map(({ id }) => id);
  const fresh = changes.filter((one) => one.after !== null && !isSeenTheSame(about, one)).map(({ id }) => id);
  const seeds = [...fresh, ...(change.said[about] ?? [])];
  const isLost = new Set(lost);
  const gone = [...change.setsBefore[about]].filter(([id]) => about !== 'thing' || isLost.has(id));
  const of = { about, seeds, lost, setsBefore: new Map(gone), pairs };
  const sets = await settleSets(record, shelf, of);
  await apply(record, sets);
  return sets;
}

function pairChange(about: DecisionSubject, { gone, come, moved }: PairChanges): RowChange {
  const put = [...come, ...moved].flatMap((pair) => pairRows(about, pair));
  const kept = new Set(put.map(({ itemId, otherId }) => `${itemId} ${otherId}`));
  const rows = gone.flatMap((pair) => pairRows(about, pair));
  const stale = rows.filter(({ itemId, otherId }) => !kept.has(`${itemId} ${otherId}`));
  const drop = stale.map(({ itemId, otherId }): DroppedRows => {
    const where = [
      { column: 'itemId', equals: itemId },
      { column: 'about', equals: about },
      { column: 'otherId', equals: otherId },
    ] as const;
    return { table: 'pair', where };
  });
  return { drop, put: { pair: put } };
}
