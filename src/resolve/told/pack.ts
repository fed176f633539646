// What is compared across reports as plain data that a store keeps, and back: what is the same for all of a report is kept once with its text.
import type { Party, Telling, ToldIn } from '../acts/telling.js';
import type { DealTelling } from '../agreements/deal-telling.js';
import { readName } from '../things/person-names.js';
import type { ToldAct } from './told-act.js';
import type { ToldDeal } from './told-report.js';

/** A telling without what its report says as a whole, and without what follows from its own words. */
export interface PackedAct extends Omit<ToldAct, 'telling'> {
  readonly report: string;
  readonly telling: Omit<Telling, 'report' | 'parties'> & { readonly parties: readonly Omit<Party, 'nameWords'>[] };
}

/** A telling of an agreement without what its report says as a whole. */
export interface PackedDeal extends Omit<ToldDeal, 'deal'> {
  readonly deal: Omit<DealTelling, 'topic'>;
}

/**
 * A telling as a store keeps it.
 * @example unpackAct(packAct(told), told.telling.report) // equal to told
 */
export function packAct({ telling: { report, parties, ...telling }, ...told }: ToldAct): PackedAct {
  const packed = parties.map(({ nameWords: _, ...party }) => party);
  return { ...told, report: report.id, telling: { ...telling, parties: packed } };
}

/**
 * A telling from what a store keeps of it and of its report.
 * @example unpackAct(packAct(told), told.telling.report).telling.parties[0]?.nameWords.length // 2
 */
export function unpackAct({ report: _, telling, ...told }: PackedAct, report: ToldIn): ToldAct {
  const parties = telling.parties.map((party) => {
    return { ...party, nameWords: party.sort === 'person' ? readName(party.name) : [] };
  });
  return { ...told, telling: { ...telling, report, parties } };
}

/**
 * A telling of an agreement as a store keeps it.
 * @example unpackDeal(packDeal(told), report) // equal to told
 */
export function packDeal({ deal: { topic: _, ...deal }, ...told }: ToldDeal): PackedDeal {
  return { ...told, deal };
}

/**
 * A telling of an agreement from what a store keeps of it and of its report.
 * @example unpackDeal(packDeal(told), report).deal.topic // what its report is about
 */
export function unpackDeal({ deal, ...told }: PackedDeal, { topic }: ToldIn): ToldDeal {
  return { ...told, deal: { ...deal, topic } };
}
