// A digest of all acts: what charts are counted from, small enough to be kept in memory while the record stays the same.
import { isPloverType, PLOVER_TYPES, type Quad } from '../knowledge/plover-types.js';
import type { Row } from '../store/rows.js';
import { partiesOf, timeOf } from './act-items.js';
import type { Days } from './answer.js';
import { type AskedRecord, findAll } from './find-all.js';
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

/** All acts of a record in the order of time, with the outlets that report them. */
export interface ActDigest {
  readonly acts: readonly DigestAct[];
  readonly outlets: readonly string[];
}

/**
 * Digests the acts of a record, all at once.
 * @example (await digestActs(record)).acts[0]?.parties.map(({ name }) => name) // ['Mikhail Gorbachev', 'Ronald Reagan']
 */
export async function digestActs(record: AskedRecord): Promise<ActDigest> {
  const things = new Map((await findAll(record, 'thing', [])).map((row) => [row.thingId, thingName(row)]));
  const cells = await findAll(record, 'cell', []);
  const thingOf = new Map(cells.map(({ cellId, thingId }) => [cellId, things.get(thingId)]));
  const { tellings, outlets } = await tellingsOf(record);
  const acts = (await findAll(record, 'act', [], ['sortDay'])).map((row) => digestOf(row, thingOf, tellings));
  return { acts, outlets };
}

interface Told {
  readonly reported: Days;
  readonly outlets: readonly number[];
}

function digestOf(
  row: Row<'act'>,
  thingOf: ReadonlyMap<string, ThingName | undefined>,
  tellings: ReadonlyMap<string, Told>,
): DigestAct {
  const { actId: id, type, mode, factuality, placeCell, partOf } = row;
  const parties = partiesOf(row).flatMap(({ cell }) => thingOf.get(cell) ?? []);
  const told = tellings.get(id) ?? { reported: { earliest: null, latest: null }, outlets: [] };
  const place = placeCell === null ? null : (thingOf.get(placeCell) ?? null);
  const quad = isPloverType(type) ? PLOVER_TYPES[type].quad : 1;
  return {
    id,
    type,
    mode,
    quad,
    factuality,
    time: timeOf(row),
    ...told,
    parties: [...new Set(parties)],
    place,
    partOf,
  };
}

/** Of each act, when it was first reported, and by which outlets. */
async function tellingsOf(record: AskedRecord) {
  const numbers = new Map<string, number>();
  const reports = new Map<string, { readonly days: Days; readonly outlet: number | null }>();
  for (const row of await findAll(record, 'report', [])) {
    const { outlet } = row;
    if (outlet !== null && !numbers.has(outlet)) numbers.set(outlet, numbers.size);
    reports.set(row.reportId, {
      days: publishedOf(row),
      outlet: outlet === null ? null : (numbers.get(outlet) ?? null),
    });
  }
  const tellings = new Map<string, { reported: Days; outlets: number[] }>();
  for (const { actId, reportId } of await findAll(record, 'actEvent', [])) {
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
