// Rules for lengths of time: "three years", "two-day", "58-year-old", "the past six months", "decades".
import { atomOf, atomsOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { countsOf, readCount, readLimit, readUnit } from './read-parts.js';
import type { Amount, DurationMeaning, TimeUnit } from './time-expression.js';

/** The rules for durations, in no order: the longest match is taken. */
export const DURATION_RULES: readonly TimeRule[] = [
  {
    name: 'duration',
    pattern: pattern('LIMIT? QUANTITY HYPHEN? ANYUNIT (?:HYPHEN? OLD)?'),
    shows: [
      'three years',
      'two-day',
      '58-year-old',
      'more than a decade',
      'several months',
      'two and a half years',
      'half an hour',
    ],
    mean: readDuration,
  },
  {
    name: 'duration-limited',
    pattern: pattern('LIMIT? QUANTITY (?:OR MORE|MORE) UNIT'),
    shows: ['two more years', 'three or more days'],
    mean: readDuration,
  },
  {
    name: 'durations',
    pattern: pattern('LIMIT? COUNT UNIT (?:COMMA? AND?) COUNT UNIT'),
    shows: ['two years and three months', '1 hour, 20 minutes'],
    mean: readDurations,
  },
  {
    name: 'duration-half',
    pattern: pattern('COUNT HYPHEN AND HYPHEN A HYPHEN HALF HYPHEN UNIT (?:HYPHEN OLD)?'),
    shows: ['two-and-a-half-year'],
    mean: readDuration,
  },
  {
    name: 'long',
    pattern: pattern('UNIT HYPHEN? LONG|ADJECTIVE'),
    shows: ['year-long', 'weeklong', 'months-long'],
    mean: readLong,
  },
  {
    name: 'plural',
    pattern: pattern('UNIT'),
    shows: ['decades', 'years'],
    mean: readPlural,
  },
  {
    name: 'span',
    pattern: pattern(
      'THE? REL LIMIT? (?:COUNT (?:TO|OR) COUNT|COUNT|A? VAGUE OF?) (?:HYPHEN|AND A? HALF|WORD|FISCAL)? ANYUNIT|THE COUNT REL ANYUNIT',
    ),
    shows: [
      'the past six months',
      'the last three years',
      'the next two weeks',
      'the last few days',
      'the previous two years',
    ],
    mean: readSpan,
  },
  {
    name: 'duration-described',
    pattern: pattern('LIMIT? COUNT (?:WORD|ALL|RECENT) ANYUNIT'),
    shows: ['two bloody weeks', 'three consecutive days', 'two full years'],
    mean: readDuration,
  },
  {
    name: 'ordinal-span',
    pattern: pattern('THE? ORDINAL COUNT ANYUNIT'),
    shows: ['the first nine months', 'the first two days'],
    mean: readDuration,
  },
  {
    name: 'whole',
    pattern: pattern('ALL (?:THE)? UNIT|(?:THE|A) ALL UNIT|A WORD UNIT'),
    shows: ['all day', 'a full year', 'the entire week', 'a single year'],
    mean: (match) => (atomOf(match, 'UNIT')?.value === 1 && isWhole(match) ? readOne(match) : null),
  },
  {
    name: 'recent',
    pattern: pattern('THE? (?:MORE|LEAST)? RECENT UNIT'),
    shows: ['recent years', 'recent weeks'],
    mean: (match) => (atomOf(match, 'UNIT')?.value === 2 ? { kind: 'reference', reference: 'PAST_REF' } : null),
  },
];

function isWhole(match: Match): boolean {
  return [undefined, 'single'].includes(atomOf(match, 'WORD')?.form);
}

function readOne(match: Match): DurationMeaning | null {
  const unit = readUnit(match);
  return unit === undefined ? null : { kind: 'duration', amounts: [{ unit, count: 1 }] };
}

function readDuration(match: Match): RuleAnswer {
  const unit = readUnit(match);
  const unitAtom = atomOf(match, 'UNIT', 'QUARTER', 'WEEKEND', 'DAYPART');
  if (unit === undefined || unitAtom === undefined) return null;
  const count = readQuantity(match);
  if (count !== null && (Number.isNaN(count) || count <= 0)) return null;
  if (unit === 'night' && count === 1) return null;
  const isBareOne = atomOf(match, 'CARDINAL', 'HUNDRED', 'VAGUE', 'DIGITS', 'NUMBER', 'YEAR', 'HALF') === undefined;
  if (isBareOne && unitAtom.kind === 'UNIT' && unitAtom.value === 2) return null;
  if (isBareOne && (unit === 'night' || unit === 'weekend' || unit === 'second')) return null;
  if (unit === 'weekend' || unit === 'quarter')
    return count === null || count === 1 ? null : { kind: 'duration', amounts: [{ unit, count }] };
  return { kind: 'duration', amounts: [{ unit, count }], mod: readLimit(match) };
}

/** "two and a half", "half an", "three or four" (the larger is meant as the bound), "several". */
function readQuantity(match: Match): number | null {
  const hasHalf = atomOf(match, 'HALF') !== undefined;
  const counts = countsOf(match);
  if (!hasHalf) {
    const joint = match.line.atoms
      .slice(match.start, match.end)
      .findIndex(({ kind }) => kind === 'TO' || kind === 'OR');
    return readCount(
      joint < 0 ? counts : counts.filter((atom) => match.line.atoms.indexOf(atom, match.start) > match.start + joint),
    );
  }
  const numbers = counts.filter(({ kind }) => kind !== 'A');
  const whole =
    numbers.length === 0 && atomOf(match, 'AND') === undefined
      ? 0
      : readCount(counts.slice(0, Math.max(1, numbers.length)));
  return whole === null ? null : whole + 0.5;
}

function readDurations(match: Match): RuleAnswer {
  const { atoms } = match.line;
  const amounts: Amount[] = [];
  let from = match.start;
  for (let i = match.start; i < match.end; i++) {
    if (atoms[i]?.kind !== 'UNIT') continue;
    // proof: the codes of this class are the names of units
    const unit = atoms[i]?.code as TimeUnit;
    amounts.push({ unit, count: readCount(countsOf({ ...match, start: from, end: i })) });
    from = i + 1;
  }
  const isFalling = amounts.length === 2 && UNITS.indexOf(amounts[0]!.unit) < UNITS.indexOf(amounts[1]!.unit);
  return isFalling ? { kind: 'duration', amounts, mod: readLimit(match) } : null;
}

/** From the longest to the shortest. */
const UNITS: readonly TimeUnit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

function readLong(match: Match): RuleAnswer {
  const unit = readUnit(match);
  if (unit === undefined) return null;
  return { kind: 'duration', amounts: [{ unit, count: atomOf(match, 'UNIT')?.value === 2 ? null : 1 }] };
}

function readPlural(match: Match): RuleAnswer {
  const atom = atomOf(match, 'UNIT');
  const unit = readUnit(match);
  if (atom?.value !== 2 || unit === undefined || unit === 'second' || unit === 'minute') return null;
  return { kind: 'duration', amounts: [{ unit, count: null }] };
}

function readSpan(match: Match): RuleAnswer {
  const unit = readUnit(match);
  const rel = atomOf(match, 'REL');
  if (unit === undefined || rel === undefined) return null;
  const count = readQuantity(match);
  const direction = rel.value < 0 ? 'past' : rel.value > 0 ? 'future' : undefined;
  return {
    kind: 'duration',
    amounts: [{ unit, count }],
    mod: readLimit(match),
    ...(rel.code === 'text' || direction === undefined ? {} : { direction }),
  };
}

/**
 * Whether a match counts with digits only, as ages and quantities do.
 * @example hasDigits(match) // true of "58-year-old"
 */
export function hasDigits(match: Match): boolean {
  return atomsOf(match, 'DIGITS', 'NUMBER', 'YEAR').length > 0;
}
