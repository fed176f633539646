// Of proposals about the same two, one: two people known by many names would be asked about once for each pair of names.
import type { Row } from '../store/rows.js';
import { type AskedRecord, findByIds } from './find-all.js';

/**
 * The proposals without those that ask again about two that one before them asks about.
 * @example (await oneOfEach(record, rows)).length // 1, where both are about Reyer of 1987 and Reyer of 2017
 */
export async function oneOfEach(
  record: AskedRecord,
  rows: readonly Row<'ruling'>[],
): Promise<readonly Row<'ruling'>[]> {
  const setOf = await setsOf(record, rows.flatMap(({ first, second }) => [first, second])); // biome-ignore format: one line
  const seen = new Set<string>();
  const surest = [...rows].sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.rulingId < b.rulingId ? -1 : 1));
  for (const row of surest) {
    const pair = [row.first, row.second].map((id) => setOf.get(id) ?? id).sort();
    const key = [row.about, row.kind, ...pair].join(' ');
    if (seen.has(key)) seen.add(row.rulingId);
    seen.add(key);
  }
  return rows.filter(({ rulingId }) => !seen.has(rulingId));
}

/** The thing, act or agreement that each cell, telling or deal is of. */
async function setsOf(record: AskedRecord, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [cells, events, deals] = await Promise.all([
    findByIds(record, 'cell', 'cellId', ids),
    findByIds(record, 'actEvent', 'eventId', ids),
    findByIds(record, 'agreementDeal', 'dealId', ids),
  ]);
  return new Map([
    ...cells.map(({ cellId, thingId }) => [cellId, thingId] as const),
    ...events.map(({ eventId, actId }) => [eventId, actId] as const),
    ...deals.map(({ dealId, agreementId }) => [dealId, agreementId] as const),
  ]);
}
