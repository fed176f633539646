// Rules for two times told together, of which the second or the first is cut short: "Jan. 3 to 5", "1936-39", "4-5 May".
import { atomOf, atomsOf, type Found, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { isDayOf, readPart, yearOf } from './read-parts.js';
import type { CalendarMeaning } from './time-expression.js';

const JOINT = '(?:HYPHEN|TO|AND|OR|SLASH)';

/** The rules for ranges and pairs, in no order: the longest match is taken. */
export const RANGE_RULES: readonly TimeRule[] = [
  {
    name: 'days-of-month',
    pattern: pattern(`MONTH ANYDAY ${JOINT} THE? ANYDAY (?:COMMA? YEAR|NUMBER ERA)?`),
    shows: ['Jan. 3 to 5', 'May 4-5, 2019', 'June 3 and 4'],
    mean: readDaysOfMonth,
  },
  {
    name: 'days-before-month',
    pattern: pattern(`THE? ANYDAY ${JOINT} THE? ANYDAY OF? MONTH (?:COMMA? YEAR|NUMBER ERA)?`),
    shows: ['4-5 May', '3 to 5 January 2010', '4 and 5 June'],
    mean: readDaysOfMonth,
  },
  {
    name: 'months-of-year',
    pattern: pattern(`(?:PART HYPHEN?)? MONTH (?:${JOINT}|COMMA) (?:PART HYPHEN?)? MONTH COMMA? OF? YEAR`),
    shows: ['January–March 2003', 'June and July 2003', 'early May to late June, 1940'],
    mean: readMonthsOfYear,
  },
  {
    name: 'dates-of-year',
    pattern: pattern(
      `(?:MONTH ANYDAY (?:${JOINT}|COMMA) MONTH ANYDAY COMMA? YEAR|ANYDAY MONTH (?:${JOINT}|COMMA) ANYDAY MONTH COMMA? YEAR)`,
    ),
    shows: ['May 28 to June 3, 1940', '28 May – 3 June 1940'],
    mean: readDatesOfYear,
  },
  {
    name: 'years',
    pattern: pattern('YEAR (?:HYPHEN|SLASH) (?:DIGITS|YEAR) ERA?'),
    shows: ['1936-39', '1914–1918', '2019/20'],
    mean: readYears,
  },
  {
    name: 'years-before-era',
    pattern: pattern('(?:DIGITS|NUMBER|YEAR) (?:HYPHEN|TO|AND) (?:DIGITS|NUMBER|YEAR) ERA'),
    shows: ['264–241 BC', '499 to 450 BC'],
    mean: readYearsOfEra,
  },
  {
    name: 'clocks',
    pattern: pattern('DIGITS (?:COLON DIGITS)? (?:HYPHEN|TO|AND) (?:DIGITS COLON)? DIGITS AMPM'),
    shows: ['9 to 11 a.m.'],
    mean: () => null,
  },
];

function part(match: Match, start: number, end: number, meaning: CalendarMeaning | null, rule: string): Found | null {
  return meaning === null ? null : { start: match.start + start, end: match.start + end, meaning, rule };
}

function both(first: Found | null, second: Found | null): RuleAnswer {
  return first === null || second === null ? null : [first, second];
}

function indexOf(match: Match, kinds: readonly string[], from = 0): number {
  for (let i = match.start + from; i < match.end; i++)
    if (kinds.includes(match.line.atoms[i]?.kind ?? '')) return i - match.start;
  return -1;
}

const JOINTS = ['HYPHEN', 'TO', 'AND', 'OR', 'SLASH'];

function yearIn(match: Match): number | undefined {
  const era = atomOf(match, 'ERA')?.value;
  const atom = atomsOf(match, 'YEAR', 'NUMBER').at(-1);
  return atom === undefined ? undefined : (yearOf(atom.value, era) ?? undefined);
}

function readDaysOfMonth(match: Match): RuleAnswer {
  const month = atomOf(match, 'MONTH')?.value ?? 0;
  const days = atomsOf(match, 'DIGITS', 'ORDINAL').map(({ value }) => value);
  const year = yearIn(match);
  const [first = 0, second = 0] = days;
  if (!isDayOf(first, month, year) || !isDayOf(second, month, year) || second <= first) return null;
  const joint = indexOf(match, JOINTS, 1);
  const at = (day: number): CalendarMeaning => ({ kind: 'calendar', year, month, day });
  return both(
    part(match, 0, joint, at(first), 'days-of-month'),
    part(match, joint + 1, match.end - match.start, at(second), 'days-of-month'),
  );
}

function readMonthsOfYear(match: Match): RuleAnswer {
  const joint = indexOf(match, [...JOINTS, 'COMMA'], indexOf(match, ['MONTH']));
  const [left, right] = [
    { ...match, end: match.start + joint },
    { ...match, start: match.start + joint + 1 },
  ];
  const year = yearIn(match);
  const [first, second] = [atomOf(left, 'MONTH')?.value, atomOf(right, 'MONTH')?.value];
  if (first === undefined || second === undefined) return null;
  const at = (side: Match, month: number): CalendarMeaning => ({ kind: 'calendar', year, month, part: readPart(side) });
  return both(
    part(match, 0, joint, at(left, first), 'months-of-year'),
    part(match, joint + 1, match.end - match.start, at(right, second), 'months-of-year'),
  );
}

function readDatesOfYear(match: Match): RuleAnswer {
  const joint = indexOf(match, [...JOINTS, 'COMMA'], 1);
  const year = yearIn(match);
  const side = (start: number, end: number): Found | null => {
    const half = { ...match, start: match.start + start, end: match.start + end };
    const [month = 0, day = 0] = [atomOf(half, 'MONTH')?.value, atomOf(half, 'DIGITS', 'ORDINAL')?.value];
    return isDayOf(day, month, year)
      ? part(match, start, end, { kind: 'calendar', year, month, day }, 'dates-of-year')
      : null;
  };
  return both(side(0, joint), side(joint + 1, match.end - match.start));
}

function readYears(match: Match): RuleAnswer {
  const [first, second] = atomsOf(match, 'YEAR', 'DIGITS');
  if (first === undefined || second === undefined || second.form.length < 2) return null;
  const era = atomOf(match, 'ERA')?.value;
  const end = second.value >= 1000 ? second.value : first.value - (first.value % 100) + second.value;
  const isRising = era === -1 ? end < first.value : end > first.value;
  const [from, to] = [yearOf(first.value, era), yearOf(end, era)];
  if (!isRising || from === null || to === null) return null;
  const at = (year: number): CalendarMeaning => ({ kind: 'calendar', year });
  return both(part(match, 0, 1, at(from), 'years'), part(match, 2, match.end - match.start, at(to), 'years'));
}

function readYearsOfEra(match: Match): RuleAnswer {
  const era = atomOf(match, 'ERA')?.value;
  const [first, second] = atomsOf(match, 'DIGITS', 'NUMBER', 'YEAR');
  const [from, to] = [yearOf(first?.value ?? 0, era), yearOf(second?.value ?? 0, era)];
  if (from === null || to === null || to <= from) return null;
  const at = (year: number): CalendarMeaning => ({ kind: 'calendar', year });
  return both(
    part(match, 0, 1, at(from), 'years-of-era'),
    part(match, 2, match.end - match.start, at(to), 'years-of-era'),
  );
}
