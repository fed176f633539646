// Phrases: days, amounts, acts and offices in the words that a person would use.
import type { Reading, ReadingEvent, ReadingFigure, ReadingStatement } from '../../../src/reading.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/**
 * A day as people write it; what is no day stays as it is.
 * @example showDay('2015-11-24') // '24 Nov 2015'
 */
export function showDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return day;
  return [date === undefined ? null : Number(date), name, Number(year)].filter((part) => part !== null).join(' ');
}

/**
 * Bounds in words; a year or a month that they fill is named as one.
 * @example showBounds('2015-11-01', '2015-11-30') // 'Nov 2015'
 * @example showBounds(null, '2015-11-24') // 'until 24 Nov 2015'
 */
export function showBounds(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? 'unknown' : `until ${showDay(latest)}`;
  if (latest === null) return `from ${showDay(earliest)}`;
  if (earliest === latest) return showDay(earliest);
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`)
    return String(Number(earliest.slice(0, 4)));
  if (earliest.endsWith('-01') && latest === lastOfMonth(earliest)) return showDay(earliest.slice(0, 7));
  return shortRange(earliest, latest);
}

/** `12–18 Oct 1986`, `28 Sep – 3 Oct 1986`, `30 Dec 1986 – 2 Jan 1987` */
function shortRange(earliest: string, latest: string): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${Number(earliest.slice(8))}–${showDay(latest)}`;
  const first = showDay(earliest);
  const isSameYear = earliest.slice(0, 4) === latest.slice(0, 4);
  return `${isSameYear ? first.replace(/ \d+$/, '') : first} – ${showDay(latest)}`;
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Whether words are a day, a month or a year of the calendar.
 * @example isDay('2015-11') // true
 * @example isDay('2015-13') // false
 */
export function isDay(words: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A language by its name.
 * @example showLanguage('de') // 'German'
 */
export function showLanguage(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code;
}

/**
 * The day of the week of a full day, or nothing.
 * @example weekdayOf('2015-11-24') // 'Tue'
 */
export function weekdayOf(day: string | null): string | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? null;
}

const BOUNDS: Readonly<Record<ReadingFigure['bound'], string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
  moreThan: 'more than ',
  lessThan: 'less than ',
  range: '',
  vague: 'roughly ',
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/**
 * A figure in one line.
 * @example showFigure({ low: 20000000, high: null, unit: 'ton', bound: 'atLeast', per: null, … }) // 'at least 20,000,000 ton'
 */
export function showFigure({ low, high, unit, bound, per }: ReadingFigure): string {
  const amounts = [low, high].filter((amount) => amount !== null).map((amount) => showAmount(amount));
  const amount = [...new Set(amounts)].join('–') || 'unknown';
  return `${BOUNDS[bound]}${amount}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` a ${per}`}`;
}

function showAmount(amount: number): string {
  if (Math.abs(amount) >= 1e9 && amount % 1e6 === 0) return `${number.format(amount / 1e9)} billion`;
  if (Math.abs(amount) >= 1e6 && amount % 1e3 === 0) return `${number.format(amount / 1e6)} million`;
  return number.format(amount);
}

/** Classes that say nothing more: the plain one, and the one that the polarity tells. */
const UNTOLD: ReadonlySet<string> = new Set(['neutral', 'deny']);

const BASES: Readonly<Record<Reading['report']['published']['basis'], string>> = {
  given: 'given',
  metadata: 'stated by the report',
  inferred: 'inferred from the text',
  unknown: 'unknown',
};

/**
 * How the day of a report is known.
 * @example showBasis('metadata') // 'stated by the report'
 */
export function showBasis(basis: Reading['report']['published']['basis']): string {
  return BASES[basis];
}

/** How close to the words of the speaker a statement is, in words of every day. */
export const QUOTATIONS: Readonly<Record<string, string>> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
};

/**
 * What sort of statement it is, in a few words.
 * @example statementTags({ quotation: 'indirect', class: 'warn', … }) // ['reported', 'warn']
 */
export function statementTags(one: ReadingStatement): readonly string[] {
  return [
    QUOTATIONS[one.quotation] ?? one.quotation,
    ...(one.class === null || UNTOLD.has(one.class) ? [] : [one.class]),
    ...(one.polarity === 'denied' ? ['denied'] : []),
    ...(one.hedged ? ['hedged'] : []),
    ...(one.basis === 'inferred' ? ['speaker inferred'] : []),
  ];
}

/**
 * An act in two or three words.
 * @example showAct({ type: 'CONSULT', mode: 'meeting', … }) // 'Consult · meeting'
 */
export function showAct({ type, mode }: Pick<ReadingEvent, 'type' | 'mode'>): string {
  const name = type.charAt(0) + type.slice(1).toLowerCase();
  return mode === null ? name : `${name} · ${mode.replaceAll('-', ' ')}`;
}
