// The scale of time: days as places along a line, and the years, months or days that are written under it.

/** A stretch of time along a line of so many pixels. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  /** Where a day begins. */
  at(day: string): number;
}

const DAY_MS = 86_400_000;

/**
 * The number of a day since 1970.
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  // Years below 100 would be taken for the twentieth century's.
  const time = new Date(Date.UTC(2000, month - 1, date));
  time.setUTCFullYear(year);
  return Math.round(time.getTime() / DAY_MS);
}

/**
 * The day of a number.
 * @example dayOf(1) // '1970-01-02'
 */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The scale from the beginning of one day to the end of another.
 * @example timeScale('2015-01-01', '2015-12-31', 730).at('2015-02-01') // 62
 */
export function timeScale(from: string, to: string, width: number): TimeScale {
  const [first, last] = [dayNumber(from), dayNumber(to) + 1];
  const each = width / Math.max(1, last - first);
  return { from, to, width, at: (day) => (dayNumber(day) - first) * each };
}

/** A day that is written under the line. */
export interface Tick {
  readonly day: string;
  readonly x: number;
  readonly label: string;
  /** Whether a year begins here. */
  readonly isStrong: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STEPS_OF_YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const STEPS_OF_MONTHS = [1, 2, 3, 6];
const STEPS_OF_DAYS = [1, 2, 5, 10, 15];

/**
 * The days to write under a scale, so many pixels apart at least.
 * @example ticksOf(timeScale('2015-01-01', '2016-12-31', 400), 60).map(({ label }) => label) // ['2015', 'May', 'Sep', …]
 */
export function ticksOf(scale: TimeScale, apart: number): readonly Tick[] {
  const days = dayNumber(scale.to) - dayNumber(scale.from) + 1;
  const most = Math.max(1, Math.floor(scale.width / apart));
  const fits = (steps: readonly number[], length: number) => steps.find((step) => days / (step * length) <= most);
  const byDays = fits(STEPS_OF_DAYS, 1);
  if (byDays !== undefined && days <= 62) return dayTicks(scale, byDays);
  const byMonths = fits(STEPS_OF_MONTHS, 30.4);
  if (byMonths !== undefined) return monthTicks(scale, byMonths);
  return yearTicks(scale, fits(STEPS_OF_YEARS, 365.2) ?? 1000);
}

function dayTicks(scale: TimeScale, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let number = dayNumber(scale.from); number <= dayNumber(scale.to); number += 1) {
    const day = dayOf(number);
    const date = Number(day.slice(8));
    const isFirst = date === 1 || ticks.length === 0;
    if (!isFirst && ((date - 1) % step !== 0 || (step > 1 && date > 28))) continue;
    const month = MONTHS[Number(day.slice(5, 7)) - 1];
    ticks.push({
      day,
      x: scale.at(day),
      label: isFirst ? `${date} ${month} ${yearOf(day)}` : `${date}`,
      isStrong: isFirst,
    });
  }
  return apartFrom(ticks, 34);
}

function monthTicks(scale: TimeScale, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let [year, month] = [yearOf(scale.from), Number(scale.from.slice(5, 7))];
  for (let day = monthDay(year, month); day <= scale.to; day = monthDay(year, month)) {
    if (day >= scale.from && (month - 1) % step === 0) {
      const isStrong = month === 1 || ticks.length === 0;
      const name = MONTHS[month - 1] ?? '';
      const label = month === 1 ? `${year}` : ticks.length === 0 ? `${name} ${year}` : name;
      ticks.push({ day, x: scale.at(day), label, isStrong });
    }
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return ticks;
}

function yearTicks(scale: TimeScale, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let year = Math.ceil(yearOf(scale.from) / step) * step; year <= yearOf(scale.to); year += step) {
    const day = monthDay(year, 1);
    if (day >= scale.from) ticks.push({ day, x: scale.at(day), label: `${year}`, isStrong: true });
  }
  return ticks;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthDay(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** Labels that would run into the one before are left out; that of a year is kept. */
function apartFrom(ticks: readonly Tick[], least: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    const room = last === undefined || tick.x - last.x >= (last.isStrong ? least * 2.2 : least);
    if (room) kept.push(tick);
    else if (tick.isStrong && last !== undefined && !last.isStrong) kept.splice(-1, 1, tick);
  }
  return kept;
}
