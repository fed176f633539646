// Rules for times by the clock and parts of days: "5:30 p.m. Wednesday", "Monday night", "the morning of 3 May".
import type { Atom } from './atoms.js';
import { atomOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { readDate } from './read-date.js';
import { readClock, readDayPart, readPart } from './read-parts.js';
import type { Narrowing, TimeMeaning, TimeOrigin } from './time-expression.js';

const DATED = '(?:WEEKDAY COMMA?)? (?:MONTH ANYDAY (?:COMMA? YEAR)?|ANYDAY OF? MONTH (?:COMMA? YEAR)?)';
const POINT = `(?:${DATED}|(?:THE? REL?)? WEEKDAY|DEICTIC)`;

/** The rules for clock times, in no order: the longest match is taken. */
export const CLOCK_RULES: readonly TimeRule[] = [
  {
    name: 'clock',
    pattern: pattern('CLOCK INZONE?'),
    shows: ['5:30 p.m.', '9 am', '5 o’clock', 'noon', '17:30 GMT', '3 a.m. local time'],
    mean: readClockAlone,
  },
  {
    name: 'clock-four-digits',
    pattern: pattern('(?:YEAR|NUMBER) (?:ZONE|UNIT)'),
    shows: ['1430 GMT', '0530 hours'],
    mean: (match) => (isMilitary(match) ? readClockAlone(match) : null),
  },
  {
    name: 'clock-day',
    pattern: pattern(`CLOCK INZONE? COMMA? (?:IN THE DAYPART)? (?:ON|OF)? ${POINT} (?:DAYPART)?`),
    shows: ['5:30 p.m. Wednesday', '9 a.m. EST on June 3', 'noon today', '7 p.m. Tuesday, March 4'],
    mean: readClockDay,
  },
  {
    name: 'day-clock',
    pattern: pattern(`${POINT} COMMA? (?:DAYPART)? AT? APPROX? CLOCK INZONE?`),
    shows: ['Wednesday at 5:30 p.m.', 'today at noon', 'July 19, 2022, 10:30 GMT'],
    mean: readClockDay,
  },
  {
    name: 'clock-daypart',
    pattern: pattern('CLOCK INZONE? (?:IN THE DAYPART|REL DAYPART|AT DAYPART)'),
    shows: ['8 o’clock in the morning', '7 a.m. this morning'],
    mean: readClockAlone,
  },
  {
    name: 'day-daypart',
    pattern: pattern(`${POINT} COMMA? (?:PART)? (?:DAYPART|NOON)`),
    shows: ['Wednesday night', 'March 5 evening', 'last Friday afternoon'],
    mean: readDayPartOf,
  },
  {
    name: 'daypart-of-day',
    pattern: pattern(`(?:THE|PART)* (?:DAYPART|NOON) (?:OF|ON) THE? ${POINT}`),
    shows: ['the morning of 3 May 2021', 'the night of March 5', 'the evening of Tuesday', 'late afternoon on Friday'],
    mean: readDayPartOf,
  },
  {
    name: 'hours-of-day',
    pattern: pattern(`THE? PART (?:DAYPART)? UNIT (?:OF|ON) THE? ${POINT}`),
    shows: ['the early hours of Saturday', 'the early morning hours of 30 April'],
    mean: readHoursOf,
  },
  {
    name: 'part-of-day',
    pattern: pattern(`PART (?:ON|IN)? THE? (?:DAYPART) (?:OF|ON)? ${POINT}`),
    shows: ['late night Friday'],
    mean: readDayPartOf,
  },
  {
    name: 'daypart',
    pattern: pattern('(?:THE|REL)* (?:PART HYPHEN?)? DAYPART (?:UNIT)?'),
    shows: ['the night', 'overnight', 'the early morning'],
    mean: readDayPartAlone,
  },
];

function readClockAlone(match: Match): TimeMeaning | null {
  const clock = readClock(match);
  return clock === null ? null : { kind: 'relative', unit: 'day', count: 0, from: 'text', clock };
}

/** "0530 hours" has a nought before it; "1500 hours" is a length of time as well, and left to be one. */
function isMilitary(match: Match): boolean {
  const unit = atomOf(match, 'UNIT');
  return unit === undefined || (unit.form === 'hours' && atomOf(match, 'NUMBER')?.code === 'four');
}

function readClockDay(match: Match): TimeMeaning | null {
  const clock = readClock(match);
  return clock === null ? null : narrowed(match, { clock });
}

function readDayPartOf(match: Match): TimeMeaning | null {
  const daypart = readDayPart(match) ?? (atomOf(match, 'NOON')?.value === 12 ? 'MI' : undefined);
  return daypart === undefined ? null : narrowed(match, { daypart, part: readPart(match) });
}

/** "the early hours" are its morning, "the late hours" its night. */
function readHoursOf(match: Match): TimeMeaning | null {
  if (atomOf(match, 'UNIT')?.form !== 'hours') return null;
  const part = readPart(match);
  return narrowed(match, { daypart: readDayPart(match) ?? (part === 'START' ? 'MO' : 'NI'), part });
}

/** The day of the match with a part of it or a time in it. */
function narrowed(match: Match, by: Narrowing): TimeMeaning | null {
  const deictic = atomOf(match, 'DEICTIC');
  if (deictic !== undefined) return { kind: 'relative', unit: 'day', count: deictic.value, from: 'published', ...by };
  const date = readDate(dateIn(match));
  return date === null ? null : { ...date, part: undefined, ...by };
}

/** The date in a match without the numbers of the clock: "9 a.m. EST on June 3" is "June 3". */
function dateIn(match: Match): Match {
  const { atoms } = match.line;
  const isDate = (i: number) => atoms[i]?.kind === 'MONTH' || atoms[i]?.kind === 'WEEKDAY';
  let start = match.start;
  while (start < match.end && !isDate(start)) start++;
  const before = atoms[start - 1];
  const isDayFirst =
    start > match.start &&
    (before?.kind === 'DIGITS' || before?.kind === 'ORDINAL' || before?.kind === 'REL' || before?.kind === 'OF');
  let end = start;
  while (end < match.end && !STOPS.has(atoms[end]?.kind ?? '') && !isClockNumber(match, end)) end++;
  return { ...match, start: isDayFirst ? Math.max(match.start, start - (before?.kind === 'OF' ? 2 : 1)) : start, end };
}

const STOPS: ReadonlySet<string> = new Set(['AT', 'AMPM', 'NOON', 'DAYPART', 'OCLOCK', 'APPROX']);

function isClockNumber(match: Match, at: number): boolean {
  const next = match.line.atoms[at + 1]?.kind;
  return next === 'COLON' || next === 'AMPM' || next === 'OCLOCK';
}

function readDayPartAlone(match: Match): RuleAnswer {
  const daypart = readDayPart(match);
  const rel = atomOf(match, 'REL');
  if (daypart === undefined || rel?.code === 'span') return null;
  const form = atomOf(match, 'DAYPART')?.form;
  const unit = atomOf(match, 'UNIT')?.form;
  if (unit !== undefined && unit !== 'hours') return null;
  if (match.end - match.start === 1 && form !== 'overnight' && !isLone(match, form ?? '')) return null;
  if (rel !== undefined)
    return {
      kind: 'relative',
      unit: 'day',
      count: rel.value,
      from: originOf(match, rel),
      daypart,
      part: readPart(match),
    };
  if (match.end - match.start === 1 && form !== 'overnight') return { kind: 'set', value: `XXXX-XX-XXT${daypart}` };
  return { kind: 'relative', unit: 'day', count: 0, from: 'text', daypart, part: readPart(match) };
}

/** "that night" and "the next morning" follow what was told; "this morning" is the report's own. */
function originOf(match: Match, { code, form }: Atom): TimeOrigin {
  return code === 'text' || (form === 'next' && atomOf(match, 'THE') !== undefined) ? 'text' : 'published';
}

/** "at night", "by dawn", "from dusk": parts of the day that tell a time without an article. */
function isLone({ line, start }: Match, form: string): boolean {
  const before = line.atoms[start - 1];
  return LONE.has(form) && before !== undefined && ['AT', 'TO', 'FROM', 'AFTER'].includes(before.kind);
}

const LONE: ReadonlySet<string> = new Set(['night', 'dawn', 'dusk', 'sunset', 'sunrise', 'daybreak']);
