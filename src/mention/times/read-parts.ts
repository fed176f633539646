// What the atoms of a match say: numbers, years, days, parts, clock times. Shared by the rules.
import { daysInMonth } from '../../base/partial-date.js';
import type { Atom } from './atoms.js';
import { atomOf, atomsOf, type Match } from './pattern.js';
import type { ClockTime, DayPart, TimePart, TimeUnit } from './time-expression.js';

/**
 * The number that words and digits make, or null where it is vague ("several").
 * @example readCount(atoms) // 25 of "twenty-five", 200 of "two hundred", 12 of "a dozen"
 */
export function readCount(atoms: readonly Atom[]): number | null {
  let [total, current, seen] = [0, 0, false];
  for (const { kind, value } of atoms) {
    if (kind === 'VAGUE') return null;
    if (kind !== 'CARDINAL' && kind !== 'HUNDRED' && kind !== 'DIGITS' && kind !== 'NUMBER' && kind !== 'YEAR')
      continue;
    seen = true;
    if (kind === 'HUNDRED') {
      total += Math.max(1, current) * value;
      current = 0;
    } else current += value;
  }
  if (seen) return total + current;
  return atoms.some(({ kind }) => kind === 'A') ? 1 : null;
}

/**
 * The unit that a match counts in, or undefined.
 * @example readUnit(match) // 'week' of "two weeks"
 */
export function readUnit(match: Match): TimeUnit | undefined {
  const atom = atomOf(match, 'UNIT', 'QUARTER', 'WEEKEND', 'DAYPART', 'ADJECTIVE');
  if (atom === undefined) return undefined;
  if (atom.kind === 'DAYPART') return atom.form.startsWith('night') ? 'night' : undefined;
  // proof: the codes of these classes are the names of units
  return atom.code as TimeUnit;
}

/**
 * "early", "mid", "late" or what tells the same, or undefined.
 * @example readPart(match) // 'END' of "the end of March"
 */
export function readPart(match: Match): TimePart | undefined {
  const code = atomOf(match, 'PART', 'EDGE', 'COMPARED')?.code;
  return code === 'START' || code === 'MID' || code === 'END' ? code : undefined;
}

/**
 * The part of the day, or undefined.
 * @example readDayPart(match) // 'NI' of "Wednesday night"
 */
export function readDayPart(match: Match): DayPart | undefined {
  const code = atomOf(match, 'DAYPART')?.code;
  return code === 'MO' || code === 'AF' || code === 'EV' || code === 'NI' || code === 'DT' ? code : undefined;
}

/**
 * The year that a number and its era tell: 264 BC is -263, for 1 BC is 0. Null where there is no such year.
 * @example yearOf(264, -1) // -263
 */
export function yearOf(value: number, era: number | undefined): number | null {
  if (!Number.isInteger(value) || value < 1 || value > 2999) return null;
  return era === -1 ? 1 - value : value;
}

/**
 * A year of two digits: from 50 on of the last century, else of this one.
 * @example fullYear(98) // 1998
 */
export function fullYear(value: number): number {
  return value >= 100 ? value : value >= 50 ? 1900 + value : 2000 + value;
}

/**
 * Whether there is such a day; without a year, 29 February is one.
 * @example isDayOf(31, 2, undefined) // false
 */
export function isDayOf(day: number, month: number, year: number | undefined): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year === undefined || year < 1 ? 2000 : year, month);
}

/**
 * The time by the clock that a match tells, or null.
 * @example readClock(match) // { hour: 17, minute: 30, second: null, zone: null } of "5:30 p.m."
 */
export function readClock(match: Match): ClockTime | null {
  const zone = zoneOf(match);
  const noon = atomOf(match, 'NOON');
  const numbers = clockNumbers(match);
  if (numbers.length === 0) return noon === undefined ? null : { hour: noon.value, minute: 0, second: null, zone };
  const half = atomOf(match, 'AMPM');
  const [told = 0, minute = 0, second = null] = numbers;
  if (half !== undefined && (told < 1 || told > 12)) return null;
  const hour = half === undefined ? told : (told % 12) + half.value;
  if (![hour, minute, second ?? 0].every(Number.isInteger)) return null;
  return hour > 24 || minute > 59 || (second ?? 0) > 60 ? null : { hour, minute, second, zone };
}

/** The numbers on both sides of the colons, or the one before "p.m."; a day or a year beside them is none of them. */
function clockNumbers(match: Match): readonly number[] {
  const { atoms } = match.line;
  for (let i = match.start; i < match.end; i++) {
    const next = atoms[i + 1]?.kind;
    const atom = atoms[i]!;
    if (atom.kind === 'NUMBER' && next === 'AMPM') return splitDecimal(atom);
    if (atom.kind === 'CARDINAL' && next === 'OCLOCK') return [atom.value];
    if ((atom.kind === 'YEAR' || atom.code === 'four') && (next === 'ZONE' || next === 'UNIT'))
      return [Math.floor(atom.value / 100), atom.value % 100];
    if (atom.kind !== 'DIGITS' || (next !== 'COLON' && next !== 'AMPM' && next !== 'OCLOCK')) continue;
    const numbers = [atom.value];
    for (let k = i + 1; k < match.end && atoms[k]?.kind === 'COLON'; k += 2) numbers.push(atoms[k + 1]?.value ?? 0);
    return numbers;
  }
  return [];
}

/** "5.30 pm". */
function splitDecimal({ form }: Atom): readonly number[] {
  return form.split('.').map(Number);
}

function zoneOf(match: Match): string | null {
  const zone = atomOf(match, 'ZONE');
  if (zone !== undefined) return zone.form === 'hours' ? null : zone.form.toUpperCase();
  return atomOf(match, 'LOCAL') === undefined ? null : 'local time';
}

/**
 * The atoms of counts of a match: numbers, number words, vague words and "a".
 * @example readCount(countsOf(match)) // 3 of "more than three years ago"
 */
export function countsOf(match: Match): readonly Atom[] {
  return atomsOf(match, 'VAGUE', 'CARDINAL', 'HUNDRED', 'DIGITS', 'NUMBER', 'YEAR', 'A');
}

/**
 * What a limit says of a count as TIMEX3 writes it, or undefined.
 * @example readLimit(match) // 'MORE_THAN' of "more than three years"
 */
export function readLimit(match: Match): string | undefined {
  const limit = atomsOf(match, 'MORE', 'LEAST', 'APPROX').find(({ code }) => code !== '');
  return limit?.code;
}
