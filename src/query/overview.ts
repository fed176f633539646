// The record at a glance: how much it holds, from when to when, from which outlets, and whom it names most.
import type { Named } from './answer.js';
import type { AskedRecord } from './find-all.js';
import { type ThingItem, things } from './things.js';

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
  const named = (sort: string) => things(record, { sorts: [sort], limit: MOST_NAMED });
  const [people, countries, bodies] = [await named('person'), await named('country'), await named('body')];
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
    people: people.value.items,
    countries: countries.value.items,
    bodies: bodies.value.items,
    latest: last.items.map(({ reportId: id, headline, source, sortDay, outlet }) => {
      return { id, name: headline ?? source, day: sortDay, outlet };
    }),
  };
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
