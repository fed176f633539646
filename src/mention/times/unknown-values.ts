// TIMEX3 values with X for what is not known: "Tuesday" without a day of the report is XXXX-WXX-2.
import { timexYear } from './period-values.js';
import type { CalendarMeaning, RelativeMeaning, TimeUnit } from './time-expression.js';

const two = (value: number | undefined): string => (value === undefined ? 'XX' : `${value}`.padStart(2, '0'));

/**
 * The value of a point of the calendar whose year or week is not known.
 * @example unknownCalendar({ kind: 'calendar', month: 6, day: 10 }) // 'XXXX-06-10'
 */
export function unknownCalendar({ month, day, weekday, season, quarter, half, decade }: CalendarMeaning): string {
  if (month !== undefined) return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return decade === undefined ? 'XXXX' : `XX${decade % 10}`;
}

const BY_UNIT: Partial<Record<TimeUnit, string>> = {
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/**
 * The value of a relative time whose origin is not known.
 * @example unknownRelative({ kind: 'relative', unit: 'week', count: -1, from: 'published' }) // 'XXXX-WXX'
 * @param year the year that it can be taken to lie in, or null
 */
export function unknownRelative({ unit, weekday }: RelativeMeaning, year: number | null = null): string {
  const value = weekday === undefined ? (BY_UNIT[unit] ?? 'XXXX-XX-XX') : `XXXX-WXX-${weekday}`;
  return year === null || !value.startsWith('XXXX-') ? value : `${timexYear(year)}${value.slice(4)}`;
}
