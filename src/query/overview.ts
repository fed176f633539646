// The record at a glance: how much it holds, from when to when, from which outlets, and whom it names most.
import type { Named } from './answer.js';
import type { AskedRecord } from './find-all.js';
import { thingName } from './look-ups.js';
import { type ThingItem, thingItems, things } from './things.js';

/** How much a record holds. */
export interface RecordCounts {
  readonly reports: number;
  readonly statements: number;
  readonly acts: number;
  readonly agreements: number;
  readonly positions: number;
  readonly conflicts: number;
  readonly things: number;
  readonly decisions: number;
}

/** The record at a glance. */
export interface Overview {
  readonly counts: RecordCounts;
  /** The days of the first and the last report whose day is known. */
  readonly period: { readonly first: string | null; readonly last: string | null };
  /** Outlets with how many reports each, the busiest first. */
  readonly outlets: readonly { readonly outlet: string; readonly reports: number }[];
  /** How many reports the outlets were counted in: all of them. */
  readonly outletsOf: number;
  readonly people: readonly ThingItem[];
  readonly countries: readonly ThingItem[];
  readonly bodies: readonly ThingItem[];
  /** The latest reports. */
  readonly latest: readonly (Named & { readonly day: string | null; readonly outlet: string | null })[];
}

const MOST_NAMED = 10;
const LATEST = 10;

/**
 * The record at a glance.
 * @example (await overview(record)).counts.reports // 28
 */
export async function overview(record: AskedRecord): Promise<Overview> {
  const named = await mostNamed(record, ['person', 'country', 'body']);
  const ofSort = (sort: string) => named.filter((thing) => thing.sort === sort);
  const dated = { where: [{ column: 'sortDay', from: '0', to: '9999-12-31' }], order: ['sortDay'] } as const;
  const first = await record.find('report', { ...dated, limit: 1 });
  const last = await record.find('report', { ...dated, descending: true, limit: LATEST });
  const told = await record.tally({ table: 'report', by: ['outlet'] });
  const outlets = told.flatMap(({ of: { outlet }, count }) => (outlet === null ? [] : [{ outlet, reports: count }]));
  return {
    counts: await countsOf(record),
    period: { first: first.items[0]?.sortDay ?? null, last: last.items[0]?.sortDay ?? null },
    outlets: outlets.sort((a, b) => b.reports - a.reports || (a.outlet < b.outlet ? -1 : 1)),
    outletsOf: told.reduce((sum, { count }) => sum + count, 0),
    people: ofSort('person'),
    countries: ofSort('country'),
    bodies: ofSort('body'),
    latest: last.items.map(({ reportId: id, headline, source, sortDay, outlet }) => {
      return { id, name: headline ?? source, day: sortDay, outlet };
    }),
  };
}

/** Among so many of those that most reports name are nearly always enough of each sort. */
const MOST_LOOKED_AT = 400;

/** Those of each sort that most reports name. */
async function mostNamed(record: AskedRecord, sorts: readonly string[]): Promise<readonly ThingItem[]> {
  const columns = ['thingId', 'name', 'sort', 'country', 'reports'] as const;
  const asked = { order: ['reports'], descending: true, limit: MOST_LOOKED_AT, columns } as const;
  // All things are gone through once, which is faster than once for each sort.
  const { items, next } = await record.find('thing', asked);
  const found = items.map((row) => ({ ...thingName(row), match: null }));
  const ofSorts = sorts.map((sort) => found.filter((thing) => thing.sort === sort).slice(0, MOST_NAMED));
  const missing = sorts.filter((_, at) => next !== null && (ofSorts[at]?.length ?? 0) < MOST_NAMED);
  const enough = ofSorts.flat().filter(({ sort }) => !missing.includes(sort));
  const others = missing.map(async (sort) => (await things(record, { sorts: [sort], limit: MOST_NAMED })).value.items);
  return [...(await thingItems(record, enough)), ...(await Promise.all(others)).flat()];
}

async function countsOf(record: AskedRecord): Promise<RecordCounts> {
  return {
    reports: await record.count('report'),
    statements: await record.count('statement'),
    acts: await record.count('act'),
    agreements: await record.count('agreement'),
    positions: await record.count('stanceTold'),
    conflicts: await record.count('conflict'),
    things: await record.count('thing'),
    decisions: await record.count('decision'),
  };
}
