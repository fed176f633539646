// Acts through time as a chart shows them: one by one where they are few, counted by day, week, month or year where not.
import { dayFromNumber, dayNumber, parseDay } from '../base/partial-date.js';
import type { DigestAct, TimedAct } from './act-digest.js';
import type { Days } from './answer.js';
import { type Clock, daysOn } from './filter-acts.js';

/** The stretches that acts are counted by. */
export type ChartUnit = 'day' | 'week' | 'month' | 'year';

/** Acts counted in one stretch of time. */
export interface ChartColumn {
  /** The first day of the stretch, and its last. */
  readonly from: string;
  readonly to: string;
  /** How many acts lie in it for certain, by quad class: cooperation in words and deeds, conflict in words and deeds. */
  readonly certain: readonly [number, number, number, number];
  /** How many of the acts whose days are known less closely are to be expected in it, by quad class. */
  readonly expected: readonly [number, number, number, number];
}

/** One act of a chart. */
export interface ChartMark {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly factuality: string;
  readonly time: Days;
  readonly parties: readonly string[];
  readonly place: string | null;
}

/** Acts through time. */
export interface ActChart {
  /** The first and the last day of what is shown; null where no act has a day. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly unit: ChartUnit;
  readonly columns: readonly ChartColumn[];
  /** The acts one by one; empty where there are too many to be told apart. */
  readonly marks: readonly ChartMark[];
  readonly total: number;
  /** Acts before and after the window, and those without a day. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

/** What a chart is to show. */
export interface ChartOptions {
  readonly clock: Clock;
  /** The window; where it is open, one that nearly all acts lie in is taken. */
  readonly period: Days;
  readonly mostColumns?: number;
  readonly mostMarks?: number;
}

const MOST_COLUMNS = 160;
const MOST_MARKS = 220;

/**
 * The chart of some acts.
 * @example chartActs(acts, { clock: 'happened', period: { earliest: null, latest: null } }).unit // 'month'
 */
export function chartActs(acts: readonly DigestAct[], options: ChartOptions): ActChart {
  const { clock, mostMarks = MOST_MARKS } = options;
  const daysOf = (act: DigestAct) => daysOn(act, clock);
  return chartOf(acts, options, daysOf, (inside) => {
    return inside.length > mostMarks ? [] : inside.map(({ act }) => markOf(act, clock));
  });
}

/**
 * The chart of more acts than are told apart one by one, by the days on which they happened; null for fewer.
 * @example chartCounts(await timedActs(record))?.unit // 'month'
 */
export function chartCounts(acts: readonly TimedAct[]): ActChart | null {
  if (acts.length <= MOST_MARKS / (1 - 2 * LEFT_OUT)) return null;
  const period = { earliest: null, latest: null };
  const chart = chartOf(
    acts,
    { clock: 'happened', period },
    ({ time }) => time,
    () => [],
  );
  const shown = chart.total - chart.before - chart.after - chart.undated;
  return shown > MOST_MARKS ? chart : null;
}

function chartOf<Act extends TimedAct>(
  acts: readonly Act[],
  { clock, period, mostColumns = MOST_COLUMNS }: ChartOptions,
  daysOf: (act: Act) => Days,
  marksOf: (inside: readonly DatedAct<Act>[]) => readonly ChartMark[],
): ActChart {
  const dated = datedActs(acts, clock, daysOf);
  const counts = { total: acts.length, undated: acts.length - dated.length };
  const window = windowOf(dated, period);
  if (window === null) return { window: null, unit: 'day', columns: [], marks: [], before: 0, after: 0, ...counts };
  const inside = dated.filter(({ first, last }) => last >= window.first && first <= window.last);
  const unit = unitFor(window, mostColumns);
  return {
    window: { from: dayAt(window.first), to: dayAt(window.last) },
    unit,
    columns: countColumns(inside, columnsOf(window, unit)),
    marks: marksOf(inside),
    before: dated.filter(({ last }) => last < window.first).length,
    after: dated.filter(({ first }) => first > window.last).length,
    ...counts,
  };
}

/** Days by their numbers, both inside. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

type DatedAct<Act extends TimedAct> = Stretch & { readonly act: Act };

/** Acts with the numbers of their days, by their list: all acts of a record are charted again and again. */
const datedBefore = new WeakMap<readonly TimedAct[], Partial<Record<Clock, readonly DatedAct<TimedAct>[]>>>();

function datedActs<Act extends TimedAct>(acts: readonly Act[], clock: Clock, daysOf: (act: Act) => Days) {
  const before = datedBefore.get(acts) ?? {};
  const known = before[clock] as readonly DatedAct<Act>[] | undefined; // proof: made below from the same list
  if (known !== undefined) return known;
  const dated: DatedAct<Act>[] = [];
  const numbers = new Map<string, number | null>();
  for (const act of acts) {
    const days = boundedDays(daysOf(act), numbers);
    if (days !== null) dated.push({ act, ...days });
  }
  datedBefore.set(acts, { ...before, [clock]: dated });
  return dated;
}

function numberOf(day: string | null): number | null {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? null : dayNumber(parsed);
}

function dayAt(number: number): string {
  return dayFromNumber(number) ?? '0001-01-01';
}

/** A day that is bounded on one side only is set there. */
function boundedDays({ earliest, latest }: Days, numbers: Map<string, number | null>): Stretch | null {
  const known = (day: string | null) => {
    if (day === null) return null;
    const number = numbers.get(day) ?? numberOf(day);
    // Thousands of acts share a day.
    numbers.set(day, number);
    return number;
  };
  const [first, last] = [known(earliest ?? latest), known(latest ?? earliest)];
  return first === null || last === null ? null : { first: Math.min(first, last), last: Math.max(first, last) };
}

/** This share of the acts may lie before the window and this share after it. */
const LEFT_OUT = 0.01;
const PAD_SHARE = 0.02;

function windowOf(dated: readonly Stretch[], period: Days): Stretch | null {
  const [from, to] = [numberOf(period.earliest), numberOf(period.latest)];
  if (from !== null && to !== null) return from <= to ? { first: from, last: to } : null;
  if (dated.length === 0) return null;
  // Arrays of numbers alone are sorted as numbers, and far more quickly.
  const firsts = Float64Array.from(dated, ({ first }) => first).sort();
  const lasts = Float64Array.from(dated, ({ last }) => last).sort();
  const cut = Math.floor(dated.length * LEFT_OUT);
  const [first, last] = [firsts[cut] ?? 0, lasts[lasts.length - 1 - cut] ?? 0];
  const pad = Math.max(1, Math.round((last - first) * PAD_SHARE));
  const stretch = { first: from ?? first - pad, last: to ?? last + pad };
  return stretch.first <= stretch.last ? stretch : null;
}

const DAYS_OF: Readonly<Record<ChartUnit, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 };

function unitFor({ first, last }: Stretch, most: number): ChartUnit {
  const units: readonly ChartUnit[] = ['day', 'week', 'month'];
  return units.find((unit) => (last - first + 1) / DAYS_OF[unit] <= most) ?? 'year';
}

/** The stretches that a window is made of; the first and the last can reach beyond it. */
function columnsOf(window: Stretch, unit: ChartUnit): readonly Stretch[] {
  const columns: Stretch[] = [];
  for (let first = startOf(window.first, unit); first <= window.last; ) {
    const next = nextStart(first, unit);
    columns.push({ first, last: next - 1 });
    first = next;
  }
  return columns;
}

function startOf(number: number, unit: ChartUnit): number {
  if (unit === 'day' || unit === 'week') return number;
  const day = dayAt(number);
  return numberOf(unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`) ?? number;
}

function nextStart(first: number, unit: ChartUnit): number {
  if (unit === 'day') return first + 1;
  if (unit === 'week') return first + 7;
  const [year = 0, month = 0] = dayAt(first).split('-').map(Number);
  const [nextYear, nextMonth] = unit === 'year' ? [year + 1, 1] : [month === 12 ? year + 1 : year, (month % 12) + 1];
  const next = `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`;
  return numberOf(next) ?? first + 366;
}

/** An act that lies in one stretch counts there; one that can lie in several counts in each by its share of days. */
function countColumns(dated: readonly DatedAct<TimedAct>[], columns: readonly Stretch[]): readonly ChartColumn[] {
  const counts = columns.map(() => ({ certain: [0, 0, 0, 0], expected: [0, 0, 0, 0] }));
  for (const { act, first, last } of dated) {
    for (let at = columnAt(columns, first); at < columns.length; at += 1) {
      const column = columns[at];
      const count = counts[at];
      if (column === undefined || count === undefined || column.first > last) break;
      const isInside = column.first <= first && last <= column.last;
      const shared = Math.min(last, column.last) - Math.max(first, column.first) + 1;
      const quad = act.quad - 1;
      if (isInside) count.certain[quad] = (count.certain[quad] ?? 0) + 1;
      else count.expected[quad] = (count.expected[quad] ?? 0) + shared / (last - first + 1);
    }
  }
  return columns.map(({ first, last }, at) => {
    const { certain = [], expected = [] } = counts[at] ?? {};
    const rounded = expected.map((share) => Math.round(share * 1000) / 1000);
    return { from: dayAt(first), to: dayAt(last), certain: fourOf(certain), expected: fourOf(rounded) };
  });
}

function fourOf([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): ChartColumn['certain'] {
  return [first, second, third, fourth];
}

/** The first stretch that ends on a day or after it. */
function columnAt(columns: readonly Stretch[], day: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.last ?? 0) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function markOf(act: DigestAct, clock: Clock): ChartMark {
  const { id, type, mode, quad, factuality, parties, place } = act;
  const names = parties.map(({ name }) => name);
  return { id, type, mode, quad, factuality, time: daysOn(act, clock), parties: names, place: place?.name ?? null };
}
