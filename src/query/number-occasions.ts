// Meetings of two in a row: their numbers, and what follows from those that words imply.
import type { Reason } from '../base/staged.js';
import type { Row } from '../store/rows.js';
import type { Days, Named } from './answer.js';
import { edtfOf } from './days.js';
import { isDated, mayBeOne } from './may-be-one.js';

/** One meeting before its words are read. */
export interface Occasion {
  readonly acts: readonly Row<'act'>[];
  /** The act that tells most of it. */
  readonly main: Row<'act'>;
  readonly basis: 'told' | 'implied' | 'planned';
  readonly time: Days;
  readonly reports: readonly string[];
  readonly number: number | null;
  /** Whether it is one more, and cannot be one of those that are dated. */
  readonly isCounted: boolean;
  readonly noneSince: string | null;
}

/**
 * Occasions in the order of time.
 * @example inOrder([of2022, of2015]) // [of2015, of2022]
 */
export function inOrder(occasions: readonly Occasion[]): readonly Occasion[] {
  const placed = occasions.map((one) => {
    return { one, place: `${one.time.earliest ?? one.time.latest ?? '~'} ${one.main.actId}` };
  });
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ one }) => one);
}

/**
 * Numbers by time, and what follows from implied ones; a note where the record knows one that a report says there was not.
 * @example numberOccasions([of2015, of2022], places).occasions.map(({ number }) => number) // [1, 2]
 * @param rows in the order of time
 * @param places where occasions took place, by their main acts
 * @param lastDays the last day on which those without an end can have been, by their main acts
 */
export function numberOccasions(
  rows: readonly Occasion[],
  places: ReadonlyMap<string, Named>,
  lastDays: ReadonlyMap<string, string>,
): {
  readonly occasions: readonly Occasion[];
  readonly notes: readonly Reason[];
} {
  const notes: Reason[] = [];
  let count = 0;
  const placeOf = ({ main }: Occasion) => places.get(main.actId)?.id ?? null;
  const dated = rows.filter(({ basis, time }) => basis === 'told' && isDated(time));
  const numbered = rows.map((row) => {
    const latest = row.time.latest ?? lastDays.get(row.main.actId) ?? null;
    const loose = { time: { ...row.time, latest }, place: placeOf(row) };
    const isOther = (other: Occasion) => other !== row && mayBeOne(loose, { time: other.time, place: placeOf(other) });
    const isCounted = row.basis !== 'told' || isDated(loose.time) || !dated.some(isOther);
    const isPlaced = row.basis !== 'planned' && row.time.latest !== null && isCounted;
    count += isPlaced ? 1 : 0;
    return { ...row, isCounted, number: isPlaced ? count : null };
  });
  const implied = numbered.filter(({ basis }) => basis === 'implied');
  const occasions = numbered.map((row): Occasion => {
    const before = row.basis === 'told' ? implied.find((one) => isImpliedBy(one, row)) : undefined;
    if (before === undefined) return row;
    const day = edtfOf(before.time);
    for (const one of numbered.filter((other) => other.basis === 'told' && isBetween(other, before, row))) {
      const said = `a report says that there was none between ${day} and ${edtfOf(row.time)}`;
      notes.push({ rule: 'query/not-none-between', why: `${said}; other words tell of one on ${edtfOf(one.time)}` });
    }
    return { ...row, noneSince: day };
  });
  return { occasions, notes };
}

/** Whether one is implied by a report of the other: "his first visit since 2007". */
function isImpliedBy(before: Occasion, row: Occasion): boolean {
  if ((before.number ?? 0) >= (row.number ?? 0)) return false;
  return before.reports.some((report) => row.reports.includes(report));
}

function isBetween({ time }: Occasion, from: Occasion, to: Occasion): boolean {
  const [start, end] = [time.earliest, time.latest];
  return start !== null && end !== null && start > (from.time.latest ?? '') && end < (to.time.earliest ?? '');
}
