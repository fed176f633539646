// Canonical agreements: what all reports tell of one deal, with the names that they give it and what became of it.
import { ANY_DAY, type DayRange, intersectRanges, widthOf } from '../day-range.js';
import type { Decision } from '../decision.js';
import { deriveSets } from '../derive-sets.js';
import { groupBy } from '../group-by.js';
import type { Evidence } from '../record.js';
import type { DealTelling } from './deal-telling.js';

/** An agreement that one or more reports tell of. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parties: readonly string[];
  readonly time: DayRange;
  /** What became of it, as the latest report has it. */
  readonly status: DealTelling['status'];
  readonly tellings: readonly string[];
  readonly evidence: readonly Evidence[];
}

/**
 * The agreements that reports and decisions make.
 * @example deriveAgreements(tellings, standing, thingOf)[0]?.name // 'Iran nuclear deal'
 */
export function deriveAgreements(
  tellings: readonly DealTelling[],
  standing: readonly Decision[],
  thingOf: ReadonlyMap<string, string>,
): readonly Agreement[] {
  const sorted = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const setOf = deriveSets(
    sorted.map(({ id }) => id),
    [],
    standing,
    'agreement',
  );
  const groups = groupBy(sorted, ({ id }) => setOf.get(id) ?? id);
  return [...groups].map(([id, told]) => agreementOf(id, told, thingOf)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function agreementOf(id: string, told: readonly DealTelling[], thingOf: ReadonlyMap<string, string>): Agreement {
  const names = [...new Set(told.flatMap((one) => one.names))].sort(byTelling);
  const latest = [...told].sort((a, b) => ((a.day.latest ?? '') < (b.day.latest ?? '') ? -1 : 1)).at(-1)!;
  const narrow = [...told].sort((a, b) => width(a.time) - width(b.time) || (a.id < b.id ? -1 : 1));
  return {
    id,
    name: names[0] ?? '',
    aliases: names.slice(1),
    parties: [...new Set(told.flatMap(({ parties }) => parties.map((party) => thingOf.get(party) ?? party)))].sort(),
    time: narrow.map(({ time }) => time).reduce<DayRange>(intersectRanges, ANY_DAY),
    status: latest.status,
    tellings: told.map((one) => one.id),
    evidence: told.map(({ report, evidence: { start, end } }) => ({ report, start, end })),
  };
}

function width(range: DayRange): number {
  return widthOf(range) ?? Number.MAX_SAFE_INTEGER;
}

/** Names of three and four words tell most; longer ones are clauses, shorter ones stand for any deal. */
function byTelling(a: string, b: string): number {
  return nameRank(a) - nameRank(b) || (a < b ? -1 : 1);
}

function nameRank(name: string): number {
  return Math.abs(name.split(/\s+/u).length - 3);
}
