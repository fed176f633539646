// Rules for times counted from another: "yesterday", "last week", "three weeks ago", "two days later", "the same day".
import type { Atom } from './atoms.js';
import { atomOf, atomsOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { countsOf, readCount, readDayPart, readLimit, readPart, readUnit } from './read-parts.js';
import type { TimeOrigin, TimeUnit } from './time-expression.js';

/** The rules for relative times, in no order: the longest match is taken. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    name: 'deictic',
    pattern: pattern('(?:PART|COMPARED)? DEICTIC (?:DAYPART)?'),
    shows: ['today', 'yesterday', 'early tomorrow', 'yesterday morning', 'tonight', 'later today'],
    mean: readDeictic,
  },
  {
    name: 'day-beside-deictic',
    pattern: pattern('THE UNIT AFTER DEICTIC'),
    shows: ['the day before yesterday', 'the day after tomorrow'],
    mean: readBesideDeictic,
  },
  {
    name: 'relative-unit',
    pattern: pattern('(?:THIRD|COMPARED IN?|THE? (?:PART HYPHEN?))? THE? REL REL? OTHER? ANYUNIT'),
    shows: [
      'last week',
      'the previous year',
      'early next month',
      'later this year',
      'that night',
      'the end of this month',
    ],
    mean: readRelativeUnit,
  },
  {
    name: 'these-days',
    pattern: pattern('REL UNIT'),
    shows: ['these days', 'those days'],
    mean: readTheseDays,
  },
  {
    name: 'relative-fiscal',
    pattern: pattern('THE? REL FISCAL (?:UNIT|QUARTER)'),
    shows: ['last fiscal year', 'the current fiscal year'],
    mean: readRelativeUnit,
  },
  {
    name: 'end-of-unit',
    pattern: pattern(
      '(?:THE? EDGE OF|(?:PART|COMPARED) IN) THE (?:UNIT|WEEKEND|QUARTER)|PART HYPHEN (?:UNIT|WEEKEND)|(?:THE|A)? UNIT APOSTROPHE PLURAL EDGE|UNIT HYPHEN EDGE',
    ),
    shows: [
      'the end of the year',
      'the middle of the week',
      'mid-week',
      'the start of the decade',
      "year's end",
      'year-end',
      'later in the year',
    ],
    mean: readEndOfUnit,
  },
  {
    name: 'weekend',
    pattern: pattern('THE? WEEKEND'),
    shows: ['the weekend', 'weekend'],
    mean: () => ({ kind: 'relative', unit: 'weekend', count: null, from: 'either' }),
  },
  {
    name: 'ago',
    pattern: pattern('LIMIT? (?:QUANTITY)? HYPHEN? ANYUNIT AGO'),
    shows: ['three weeks ago', 'a year ago', 'nearly two years ago', 'decades ago', 'two and a half years ago'],
    mean: readAgo,
  },
  {
    name: 'later',
    pattern: pattern('LIMIT? (?:QUANTITY)? ANYUNIT (?:COMPARED|LATER|AFTER)'),
    shows: ['two days later', 'a year earlier', 'three months before', 'weeks later', 'about an hour later'],
    mean: readLater,
  },
  {
    name: 'from-now',
    pattern: pattern('LIMIT? QUANTITY ANYUNIT FROM (?:REFERENCE|DEICTIC)'),
    shows: ['two weeks from now', 'a year from today'],
    mean: readFromNow,
  },
  {
    name: 'unit-before',
    pattern: pattern('THE UNIT (?:AFTER|COMPARED)'),
    shows: ['the year before', 'the day after', 'the week earlier'],
    mean: readUnitBefore,
  },
];

function readDeictic(match: Match): RuleAnswer {
  const atom = atomOf(match, 'DEICTIC');
  if (atom === undefined) return null;
  const daypart = atom.code === 'night' ? 'NI' : readDayPart(match);
  return {
    kind: 'relative',
    unit: 'day',
    count: atom.value,
    from: 'published',
    part: readPart(match),
    daypart,
    isCompared: isCompared(match),
  };
}

function isCompared(match: Match): true | undefined {
  return atomOf(match, 'COMPARED') === undefined ? undefined : true;
}

function readBesideDeictic(match: Match): RuleAnswer {
  const [after, deictic] = [atomOf(match, 'AFTER')?.value ?? 0, atomOf(match, 'DEICTIC')?.value ?? 0];
  if (atomOf(match, 'UNIT')?.code !== 'day' || after !== deictic) return null;
  return { kind: 'relative', unit: 'day', count: 2 * deictic, from: 'published' };
}

/** "these days" are now, "those days" were once. */
function readTheseDays(match: Match): RuleAnswer {
  const rel = atomOf(match, 'REL');
  if (rel?.code !== 'span' || rel.value !== 0 || atomOf(match, 'UNIT')?.form !== 'days') return null;
  return { kind: 'reference', reference: rel.form === 'these' ? 'PRESENT_REF' : 'PAST_REF' };
}

/** Units that "the last" and "the next" stretch over rather than point at: "the next decade" is ten years from now. */
const STRETCHED: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['decade', 'century', 'millennium']);

function readRelativeUnit(match: Match): RuleAnswer {
  const rel = atomsOf(match, 'REL').at(-1);
  const unitAtom = atomOf(match, 'UNIT', 'QUARTER', 'WEEKEND', 'DAYPART');
  if (rel === undefined || unitAtom === undefined) return null;
  if (isOrdinalUse(match, rel.form)) return readOneUnit(match);
  const isPlural = unitAtom.kind === 'UNIT' && unitAtom.value === 2;
  if (isPlural) return readVagueSpan(match, rel.value);
  if (unitAtom.kind === 'DAYPART') return readRelativeNight(match, rel);
  const unit = readUnit(match);
  if (unit === undefined || unit === 'night') return null;
  const hasThe = atomOf(match, 'THE') !== undefined;
  const part = readPart(match);
  const isStretch =
    (rel.code === 'span' && unit !== 'weekend') ||
    (hasThe && part === undefined && rel.value !== 0 && rel.code === 'published' && STRETCHED.has(unit));
  if (isStretch)
    return rel.value === 0
      ? null
      : { kind: 'duration', amounts: [{ unit, count: 1 }], direction: rel.value < 0 ? 'past' : 'future' };
  if (['second', 'minute', 'hour'].includes(unit)) return null;
  return {
    kind: 'relative',
    unit,
    count: rel.value,
    from: originOfRel(rel.code, rel.form, hasThe, unit),
    part,
    isCompared: isCompared(match),
  };
}

/** "the last week of August": not the week before the report. */
function isOrdinalUse({ line, end, start }: Match, form: string): boolean {
  return (form === 'last' || form === 'next') && line.atoms[start]?.kind === 'THE' && line.atoms[end]?.kind === 'OF';
}

function readOneUnit(match: Match): RuleAnswer {
  const unit = readUnit(match);
  return unit === undefined || unit === 'night' ? null : { kind: 'duration', amounts: [{ unit, count: 1 }] };
}

/** Where "last week", "this day", "the next day" are counted from. "The next day" follows what was told. */
function originOfRel(code: string, form: string, hasThe: boolean, unit: TimeUnit): TimeOrigin {
  if (code === 'text') return 'text';
  if (form === 'next' && hasThe && unit === 'day') return 'text';
  return form === 'next' || form === 'this' ? 'either' : 'published';
}

/** "recent years", "the past weeks": a stretch of unknown length. */
function readVagueSpan(match: Match, direction: number): RuleAnswer {
  const unit = readUnit(match);
  if (unit === undefined || direction === 0) return null;
  return { kind: 'duration', amounts: [{ unit, count: null }], direction: direction < 0 ? 'past' : 'future' };
}

/** "last night" is the night before the report; "this morning" its own. */
function readRelativeNight(match: Match, { code, value, form }: Atom): RuleAnswer {
  const daypart = readDayPart(match);
  if (daypart === undefined || code === 'span') return null;
  return {
    kind: 'relative',
    unit: 'day',
    count: value,
    from: originOfRel(code, form, atomOf(match, 'THE') !== undefined, 'day'),
    part: readPart(match),
    daypart,
  };
}

function readEndOfUnit(match: Match): RuleAnswer {
  const unit = readUnit(match);
  if (unit === undefined || atomOf(match, 'UNIT')?.value === 2 || ['second', 'minute', 'hour'].includes(unit))
    return null;
  return { kind: 'relative', unit, count: 0, from: 'either', part: readPart(match), isCompared: isCompared(match) };
}

function readAgo(match: Match): RuleAnswer {
  return counted(match, -1, 'published');
}

function readLater(match: Match): RuleAnswer {
  const direction = atomOf(match, 'COMPARED')?.code === 'START' ? -1 : (atomOf(match, 'LATER', 'AFTER')?.value ?? 1);
  return counted(match, direction, 'text');
}

function readFromNow(match: Match): RuleAnswer {
  return counted(match, 1, 'published');
}

function counted(match: Match, direction: number, from: 'published' | 'text'): RuleAnswer {
  const unit = readUnit(match);
  const counts = countsOf(match);
  if (unit === undefined) return null;
  if (counts.length === 0 && atomOf(match, 'UNIT', 'DAYPART')?.value !== 2) return null;
  const whole = readCount(counts);
  const hasHalf = atomOf(match, 'HALF') !== undefined;
  const mod = readLimit(match);
  if (hasHalf && unit === 'year' && whole !== null)
    return {
      kind: 'relative',
      unit: 'month',
      count: direction * (atomOf(match, 'AND') === undefined ? 6 : whole * 12 + 6),
      from,
      mod,
    };
  if (unit === 'decade' && whole !== null)
    return { kind: 'relative', unit: 'year', count: direction * whole * 10, from, mod };
  return {
    kind: 'relative',
    unit: unit === 'night' ? 'day' : unit,
    count: whole === null ? null : direction * whole,
    from,
    mod,
  };
}

function readUnitBefore(match: Match): RuleAnswer {
  const unit = readUnit(match);
  if (unit === undefined || atomOf(match, 'UNIT')?.value === 2) return null;
  const direction = atomOf(match, 'COMPARED')?.code === 'START' ? -1 : (atomOf(match, 'AFTER')?.value ?? 1);
  return { kind: 'relative', unit, count: direction, from: 'text' };
}
