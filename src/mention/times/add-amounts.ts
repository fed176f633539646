// A day so much time later or earlier.
import { addDays, type Day, dateBounds, dayOf, daysInMonth } from '../../base/partial-date.js';
import type { Amount, TimeUnit } from './time-expression.js';

const IN_DAYS: Partial<Record<TimeUnit, number>> = { day: 1, night: 1, week: 7, fortnight: 14, weekend: 7 };
const IN_MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/**
 * The day that lies amounts of time after another, or before it where the direction is -1; null where an amount is not known,
 * shorter than a day, or leads outside the calendar.
 * @example addAmounts('2024-11-19', [{ unit: 'month', count: 6 }], -1) // '2024-05-19'
 */
export function addAmounts(day: Day, amounts: readonly Amount[], direction: 1 | -1): Day | null {
  let at: Day | null = day;
  for (const { unit, count } of amounts) {
    if (at === null || count === null) return null;
    const [days, months] = [IN_DAYS[unit], IN_MONTHS[unit]];
    if (days !== undefined) at = addDays(at, Math.round(direction * count * days));
    else at = months === undefined ? null : addMonths(at, Math.round(direction * count * months));
  }
  return at;
}

/** A day of a month that the other month lacks becomes that month's last. */
function addMonths(day: Day, count: number): Day | null {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const whole = year < 1 || year > 9999 ? 0 : daysInMonth(year, month);
  return whole === 0 ? null : (dayOf(year, month, Math.min(Number(day.slice(8)), whole)) ?? dateBounds(day).latest);
}
