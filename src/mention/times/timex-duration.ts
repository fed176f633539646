// TIMEX3 and ISO 8601 values of durations.
import type { Amount, TimeUnit } from './time-expression.js';

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

const SMALL: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour']);

/** The units that ISO 8601 has no letter for, in units that it has. */
const IN_ISO: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
  quarter: ['month', 3],
  fortnight: ['week', 2],
  weekend: ['day', 2],
};

/**
 * The TIMEX3 value of a duration; X is an unknown count.
 * @example durationValue([{ unit: 'decade', count: 1 }]) // 'P1DE'
 * @example durationValue([{ unit: 'hour', count: null }]) // 'PTXH'
 */
export function durationValue(amounts: readonly Amount[]): string {
  let value = 'P';
  for (const { unit, count } of amounts.map(halved)) {
    if (SMALL.has(unit) && !value.includes('T')) value += 'T';
    value += `${count === null ? 'X' : unit === 'fortnight' ? count * 2 : count}${LETTERS[unit]}`;
  }
  return value;
}

/**
 * The ISO 8601 value of a duration.
 * @example isoDuration([{ unit: 'decade', count: 1 }]) // 'P10Y'
 */
export function isoDuration(amounts: readonly Amount[]): string {
  return durationValue(
    amounts.map(({ unit, count }) => {
      const [as, times] = IN_ISO[unit] ?? [unit, 1];
      return { unit: as, count: count === null ? null : count * times };
    }),
  );
}

/** Half a year is six months, half a day twelve hours, half an hour thirty minutes; other halves stay as they are. */
function halved(amount: Amount): Amount {
  if (amount.count !== 0.5) return amount;
  if (amount.unit === 'year') return { unit: 'month', count: 6 };
  if (amount.unit === 'hour') return { unit: 'minute', count: 30 };
  if (amount.unit === 'decade') return { unit: 'year', count: 5 };
  if (amount.unit === 'century') return { unit: 'year', count: 50 };
  return amount;
}
