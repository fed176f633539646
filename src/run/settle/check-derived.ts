// The derived rows of a record looked through: what they name is there, and those of some reports are what would be made again.
import type { DecisionSubject } from '../../resolve/decision.js';
import { tellReport } from '../../resolve/told/tell-report.js';
import type { ToldReport } from '../../resolve/told/told-report.js';
import type { Page, RecordFault, RecordStore } from '../../store/record-store.js';
import type { ColumnName, DerivedTable, Row, Rows } from '../../store/rows.js';
import { rowsOfReport } from '../settled-rows.js';
import { rowsIn } from './all-rows.js';
import { ItemShelf, itemRow } from './item-shelf.js';
import { settleActs } from './settle-acts.js';
import { settleAgreements } from './settle-agreements.js';
import { settleThings } from './settle-things.js';

/** A column that names rows of another table. */
interface Reference {
  readonly table: DerivedTable;
  readonly column: string;
  readonly other: DerivedTable;
  readonly otherColumn: string;
}

const reference = (table: DerivedTable, column: string, other: DerivedTable, otherColumn = column): Reference => {
  return { table, column, other, otherColumn };
};

const REFERENCES: readonly Reference[] = [
  reference('nodeCell', 'cellId', 'cell'),
  reference('cellStatement', 'cellId', 'cell'),
  reference('officeTold', 'holderCell', 'cell', 'cellId'),
  reference('stanceTold', 'holderCell', 'cell', 'cellId'),
  reference('cell', 'thingId', 'thing'),
  reference('thingName', 'thingId', 'thing'),
  reference('telling', 'actId', 'act'),
  reference('actEvent', 'actId', 'act'),
  reference('actCell', 'actId', 'act'),
  reference('actCell', 'cellId', 'cell'),
  reference('conflictClaim', 'claimId', 'claim'),
  reference('conflictClaim', 'conflictId', 'conflict'),
  reference('agreementDeal', 'agreementId', 'agreement'),
  reference('agreementCell', 'agreementId', 'agreement'),
  reference('block', 'itemId', 'item'),
  reference('pair', 'otherId', 'item', 'itemId'),
];

/** Rows that are looked at together. */
const PAGE = 1_000;

/** Reports whose rows are made again; they lie evenly among all. */
const SAMPLE = 40;

/**
 * What is wrong with the derived rows of a record.
 * @example await checkDerived(record) // [{ where: 'cell', what: '1 row names a thing that is not there' }]
 */
export async function checkDerived(record: RecordStore): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  for (const one of REFERENCES) {
    const lost = await lostIn(record, one);
    if (lost > 0) faults.push({ where: one.table, what: `${lost} rows name a ${one.other} that is not there` });
  }
  return [...faults, ...(await faultsOfSample(record))];
}

async function lostIn(record: RecordStore, { table, column, other, otherColumn }: Reference): Promise<number> {
  let lost = 0;
  for await (const rows of pages(record, table)) {
    const named = rows.map((row) => `${(row as Readonly<Record<string, unknown>>)[column]}`); // proof: a row is plain data
    const there = await rowsIn(record, other, otherColumn as ColumnName<typeof other>, named); // proof: REFERENCES names columns
    const known = new Set(there.map((row) => `${(row as Readonly<Record<string, unknown>>)[otherColumn]}`)); // proof: as above
    lost += named.filter((id) => !known.has(id)).length;
  }
  return lost;
}

async function* pages<T extends DerivedTable>(record: RecordStore, table: T): AsyncGenerator<readonly Row<T>[]> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page<Row<T>> = await record.find(table, { limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
    yield page.items;
    cursor = page.next;
  }
}

async function faultsOfSample(record: RecordStore): Promise<readonly RecordFault[]> {
  const told: ToldReport[] = [];
  for await (const reading of record.readings(await sampleOf(record))) told.push(tellReport(reading));
  const shelf = new ItemShelf(record);
  const none = { before: new Map(), after: new Map(), ruled: [], drop: [], put: {} };
  const ids = {
    thing: told.flatMap(({ cells }) => cells.map(({ id }) => id)),
    act: told.flatMap(({ acts }) => acts.map(({ telling }) => telling.id)),
    agreement: told.flatMap(({ deals }) => deals.map(({ deal }) => deal.id)),
  } satisfies Partial<Record<DecisionSubject, readonly string[]>>;
  const made: readonly Rows<DerivedTable>[] = [
    ...told.map(rowsOfReport),
    { item: told.flatMap(({ acts }) => acts.map((act) => itemRow('act', act.telling.id, act))) },
    (await settleThings(record, shelf, none, ids.thing)).put,
    (await settleActs(record, shelf, none, ids.act)).put,
    (await settleAgreements(record, shelf, none, ids.agreement)).put,
  ];
  const faults: RecordFault[] = [];
  for (const rows of made) {
    const tables = Object.keys(rows) as DerivedTable[]; // proof: the keys of Rows are tables
    for (const table of tables) faults.push(...(await differing(record, table, rows[table] ?? [])));
  }
  return faults;
}

async function sampleOf(record: RecordStore): Promise<readonly string[]> {
  const every = Math.max(1, Math.floor((await record.count('report')) / SAMPLE));
  const ids: string[] = [];
  let number = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page<Row<'report'>> = await record.find('report', {
      limit: SAMPLE,
      ...(cursor === '' ? {} : { cursor }),
    });
    for (const { reportId } of page.items) {
      if (number % every === 0) ids.push(reportId);
      number += 1;
    }
    cursor = page.next;
  }
  return ids;
}

/** The first column of each key, by which the rows that stand there are looked up. */
async function differing(
  record: RecordStore,
  table: DerivedTable,
  made: readonly object[],
): Promise<readonly RecordFault[]> {
  const [first] = made;
  if (first === undefined) return [];
  const column = Object.keys(first)[0] ?? '';
  const values = made.map((row) => `${(row as Readonly<Record<string, unknown>>)[column]}`); // proof: a row is plain data
  const there = await rowsIn(record, table, column as ColumnName<DerivedTable>, values); // proof: the first column of the row
  const known = new Set(there.map(textOf));
  const wrong = made.filter((row) => !known.has(textOf(row))).length;
  return wrong === 0 ? [] : [{ where: table, what: `${wrong} rows are not what follows from the reports` }];
}

/** The same for the same row, whatever the order of its columns. */
function textOf(row: object): string {
  return JSON.stringify(
    Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
}
