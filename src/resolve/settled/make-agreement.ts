// An agreement of the record: what all reports tell of one deal, with the names that they give it and what became of it.
import type { DealTelling } from '../agreements/deal-telling.js';
import { nameDeals } from '../agreements/name-deals.js';
import { ANY_DAY, type DayRange, intersectRanges, widthOf } from '../day-range.js';
import type { ToldDeal } from '../told/told-report.js';

/** An agreement that one or more reports tell of. */
export interface SettledAgreement {
  /** The least id of its tellings. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The cells of its parties, in order. */
  readonly cells: readonly string[];
  readonly time: DayRange;
  /** What became of it, as the latest report has it. */
  readonly status: DealTelling['status'];
}

/**
 * The agreement that some tellings are of.
 * @example makeAgreement('g-1', told).name // 'Iran nuclear deal'
 */
export function makeAgreement(id: string, told: readonly ToldDeal[]): SettledAgreement {
  const deals = told.map(({ deal }) => deal);
  const { name, aliases } = nameDeals(deals);
  const latest = [...deals]
    .sort((a, b) => compare(a.day.latest ?? '', b.day.latest ?? '') || compare(a.id, b.id))
    .at(-1)!;
  const narrow = [...deals].sort((a, b) => width(a.time) - width(b.time) || compare(a.id, b.id));
  return {
    id,
    name,
    aliases,
    cells: [...new Set(told.flatMap(({ cells }) => cells))].sort(),
    time: narrow.map(({ time }) => time).reduce<DayRange>(intersectRanges, ANY_DAY),
    status: latest.status,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function width(range: DayRange): number {
  return widthOf(range) ?? Number.MAX_SAFE_INTEGER;
}
