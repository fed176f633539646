// A digest of all acts: what charts are counted from, small enough to be kept in memory while the record stays the same.
import { isPloverType, PLOVER_TYPES, type Quad } from '../knowledge/plover-types.js';
import type { Row } from '../store/rows.js';
import { partiesOf, timeOf } from './act-items.js';
import type { Days } from './answer.js';
import { type AskedRecord, findColumns } from './find-all.js';
import { publishedOf, type ThingName, thingName } from './look-ups.js';

/** An act as far as charts need it. */
export interface DigestAct {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: Quad;
  readonly factuality: string;
  readonly time: Days;
  /** When it was first reported. */
  readonly reported: Days;
  /** The outlets that report it, by their place in the digest's list. */
  readonly outlets: readonly number[];
  /** The named things that take part, each once. */
  readonly parties: readonly ThingName[];
  readonly place: ThingName | null;
  readonly partOf: string | null;
}

/** All acts of a record, with the outlets that report them. */
export interface ActDigest {
  readonly acts: readonly DigestAct[];
  readonly outlets: readonly string[];
}

/** An act as far as it is counted through time. */
export type TimedAct = Pick<DigestAct, 'quad' | 'time'>;

/** What of an act's row a digest is made of. */
const ACT = ['actId', 'type', 'mode', 'factuality', 'placeCell', 'parties', 'partOf'] as const;
const BOUNDS = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

/**
 * Digests the acts of a record, all at once.
 * @example (await digestActs(record)).acts[0]?.parties.map(({ name }) => name) // ['Mikhail Gorbachev', 'Ronald Reagan']
 * @param pause waited for now and then, so that others get their turn
 */
export async function digestActs(record: AskedRecord, pause?: () => Promise<void>): Promise<ActDigest> {
  const named = await findColumns(record, 'thing', ['thingId', 'name', 'sort', 'country', 'reports'], pause);
  const things = new Map(named.map((row) => [row.thingId, thingName(row)]));
  const cells = await findColumns(record, 'cell', ['cellId', 'thingId'], pause);
  const thingOf = new Map(cells.map(({ cellId, thingId }) => [cellId, things.get(thingId)]));
  const { tellings, outlets } = await tellingsOf(record, pause);
  const rows = await findColumns(record, 'act', [...ACT, ...BOUNDS], pause);
  return { acts: rows.map((row) => digestOf(row, thingOf, tellings)), outlets };
}

/**
 * The acts of a record as far as they are counted through time: read in a fraction of the time that a digest takes.
 * @example (await timedActs(record)).length // 71090
 */
export async function timedActs(record: AskedRecord): Promise<readonly TimedAct[]> {
  const rows = await findColumns(record, 'act', ['type', ...BOUNDS]);
  return rows.map((row) => ({ quad: quadOf(row.type), time: timeOf(row) }));
}

function quadOf(type: string): Quad {
  return isPloverType(type) ? PLOVER_TYPES[type].quad : 1;
}

interface Told {
  readonly reported: Days;
  readonly outlets: readonly number[];
}

function digestOf(
  row: Pick<Row<'act'>, (typeof ACT)[number] | (typeof BOUNDS)[number]>,
  thingOf: ReadonlyMap<string, ThingName | undefined>,
  tellings: ReadonlyMap<string, Told>,
): DigestAct {
  const { actId: id, type, mode, factuality, placeCell, partOf } = row;
  const parties = partiesOf(row).flatMap(({ cell }) => thingOf.get(cell) ?? []);
  const told = tellings.get(id) ?? { reported: { earliest: null, latest: null }, outlets: [] };
  const place = placeCell === null ? null : (thingOf.get(placeCell) ?? null);
  return {
    id,
    type,
    mode,
    quad: quadOf(type),
    factuality,
    time: timeOf(row),
    ...told,
    parties: [...new Set(parties)],
    place,
    partOf,
  };
}

/** Of each act, when it was first reported, and by which outlets. */
async function tellingsOf(record: AskedRecord, pause?: () => Promise<void>) {
  const numbers = new Map<string, number>();
  const reports = new Map<string, { readonly days: Days; readonly outlet: number | null }>();
  const dated = ['reportId', 'outlet', 'publishedEarliest', 'publishedLatest'] as const;
  for (const row of await findColumns(record, 'report', dated, pause)) {
    const { outlet } = row;
    if (outlet !== null && !numbers.has(outlet)) numbers.set(outlet, numbers.size);
    reports.set(row.reportId, {
      days: publishedOf(row),
      outlet: outlet === null ? null : (numbers.get(outlet) ?? null),
    });
  }
  const tellings = new Map<string, { reported: Days; outlets: number[] }>();
  for (const { actId, reportId } of await findColumns(record, 'actEvent', ['actId', 'reportId'], pause)) {
    const report = reports.get(reportId);
    if (report === undefined) continue;
    const known = tellings.get(actId) ?? { reported: report.days, outlets: [] };
    if (firstDay(report.days) < firstDay(known.reported)) known.reported = report.days;
    if (report.outlet !== null && !known.outlets.includes(report.outlet)) known.outlets.push(report.outlet);
    tellings.set(actId, known);
  }
  return { tellings, outlets: [...numbers.keys()] };
}

/** What days sort by: the last that is possible, for by then it was reported. */
function firstDay({ earliest, latest }: Days): string {
  return latest ?? earliest ?? '~';
}
