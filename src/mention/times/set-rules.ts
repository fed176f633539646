// Rules for times that come again, and for "now", "recently", "the future".
import { atomOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { countsOf, readCount, readDayPart, readUnit } from './read-parts.js';
import { durationValue } from './timex-duration.js';

/** The rules for sets and references, in no order: the longest match is taken. */
export const SET_RULES: readonly TimeRule[] = [
  {
    name: 'every',
    pattern: pattern(
      'EVERY (?:OTHER|COUNT|ORDINAL|WORD)? (?:UNIT|QUARTER|WEEKEND|WEEKDAY (?:DAYPART)?|MONTH|SEASON|DAYPART)',
    ),
    shows: ['every Monday', 'each year', 'every six months', 'every other day', 'per day', 'every morning'],
    mean: readEvery,
  },
  {
    name: 'rate',
    pattern: pattern('(?:TIMES|COUNT PERIOD) (?:A|EVERY) UNIT'),
    shows: ['twice a week', 'three times a day', 'once every year'],
    mean: readRate,
  },
  {
    name: 'each',
    pattern: pattern('A UNIT'),
    shows: ['a month', 'a year'],
    mean: readEach,
  },
  {
    name: 'frequent',
    pattern: pattern('FREQUENT'),
    shows: ['daily', 'weekly', 'annually'],
    mean: (match) => ({ kind: 'set', value: atomOf(match, 'FREQUENT')?.code ?? '' }),
  },
  {
    name: 'weekdays',
    pattern: pattern('WEEKDAYS (?:DAYPART)?|WEEKENDS'),
    shows: ['Mondays', 'weekends', 'Sundays'],
    mean: readWeekdays,
  },
  {
    name: 'reference',
    pattern: pattern('REFERENCE'),
    shows: ['now', 'currently', 'recently'],
    mean: readReference,
  },
  {
    name: 'present-day',
    pattern: pattern('PRESENT HYPHEN? UNIT'),
    shows: ['present-day', 'modern day'],
    mean: (match) => (atomOf(match, 'UNIT')?.form === 'day' ? referenceOf('PRESENT_REF') : null),
  },
  {
    name: 'reference-noun',
    pattern: pattern('THE (?:RECENT|WORD)? (?:REFERENCE|REL|PRESENT)|THE REL PERIOD|REL PERIOD|AT PRESENT'),
    shows: ['the future', 'the near future', 'the past', 'the present', 'the recent past', 'the moment'],
    mean: readReferenceNoun,
  },
];

function readEvery(match: Match): RuleAnswer {
  if (![undefined, 'single'].includes(atomOf(match, 'WORD')?.form)) return null;
  const weekday = atomOf(match, 'WEEKDAY')?.value;
  const daypart = readDayPart(match);
  if (weekday !== undefined)
    return { kind: 'set', value: `XXXX-WXX-${weekday}${daypart === undefined ? '' : `T${daypart}`}` };
  const month = atomOf(match, 'MONTH')?.value;
  if (month !== undefined) return { kind: 'set', value: `XXXX-${`${month}`.padStart(2, '0')}` };
  const season = atomOf(match, 'SEASON')?.code;
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` };
  if (daypart !== undefined) return { kind: 'set', value: `XXXX-XX-XXT${daypart}` };
  const unit = readUnit(match);
  if (unit === undefined) return null;
  if (unit === 'weekend') return { kind: 'set', value: 'XXXX-WXX-WE' };
  const ordinal = atomOf(match, 'ORDINAL')?.value;
  const count = atomOf(match, 'OTHER') !== undefined ? 2 : (ordinal ?? readCount(countsOf(match)) ?? 1);
  return { kind: 'set', value: durationValue([{ unit, count }]) };
}

function readRate(match: Match): RuleAnswer {
  const unit = readUnit(match);
  return unit === undefined ? null : { kind: 'set', value: durationValue([{ unit, count: 1 }]) };
}

/** "15 a year", "$200 a month", "5 percent a year": so many in each. Whether the words before count something is judged later. */
function readEach(match: Match): RuleAnswer {
  const unit = readUnit(match);
  return unit !== undefined && atomOf(match, 'UNIT')?.value === 1
    ? { kind: 'set', value: durationValue([{ unit, count: 1 }]) }
    : null;
}

function readWeekdays(match: Match): RuleAnswer {
  const weekday = atomOf(match, 'WEEKDAYS')?.value;
  if (weekday === undefined) return { kind: 'set', value: 'XXXX-WXX-WE' };
  const daypart = readDayPart(match);
  return { kind: 'set', value: `XXXX-WXX-${weekday}${daypart === undefined ? '' : `T${daypart}`}` };
}

function readReference(match: Match): RuleAnswer {
  const atom = match.line.atoms[match.start];
  const isAsRecently = atom?.form === 'recently' && match.line.atoms[match.start - 1]?.form === 'as';
  return atom === undefined || atom.form === 'future' || isAsRecently ? null : referenceOf(atom.code);
}

function readReferenceNoun(match: Match): RuleAnswer {
  const { atoms } = match.line;
  const last = atoms[match.end - 1];
  if (last === undefined) return null;
  const middle = match.end - match.start === 3 ? atoms[match.start + 1] : undefined;
  if (middle?.kind === 'WORD' && !NEARNESS.has(middle.form)) return null;
  if (last.kind === 'REL') return last.form === 'past' && isNounEnd(match) ? referenceOf('PAST_REF') : null;
  if (last.kind === 'PERIOD') return readThisTime(match);
  const before = atoms[match.start - 1]?.form;
  if (last.form === 'modern' || (last.form === 'moment' && before !== 'at' && before !== 'for')) return null;
  return last.kind === 'REFERENCE' && last.form !== 'future' ? null : isNounEnd(match) ? referenceOf(last.code) : null;
}

/** "at this time", "at that time"; "this time" alone is an occasion. */
function readThisTime(match: Match): RuleAnswer {
  const form = atomOf(match, 'REL')?.form;
  if (atomOf(match, 'PERIOD')?.form !== 'time' || match.line.atoms[match.start - 1]?.form !== 'at' || !isNounEnd(match))
    return null;
  return form === 'this' ? referenceOf('PRESENT_REF') : form === 'that' ? referenceOf('PAST_REF') : null;
}

const NEARNESS: ReadonlySet<string> = new Set(['near', 'distant', 'foreseeable', 'immediate', 'recent']);

/** Whether the matched noun is the last of its phrase: "in the past." but not "the past president". */
function isNounEnd({ line, end }: Match): boolean {
  const next = line.atoms[end];
  if (next?.kind === 'HYPHEN') return false;
  return next === undefined || next.kind !== 'WORD' || FUNCTION_WORDS.has(next.form);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'is was are were be been has have had will would could can may might must should said says who which that as but with for when where we he she they it i you there not if because while so since than such did does do his her their its my our'.split(
    ' ',
  ),
);

function referenceOf(code: string): RuleAnswer {
  return code === 'PRESENT_REF' || code === 'PAST_REF' || code === 'FUTURE_REF'
    ? { kind: 'reference', reference: code }
    : null;
}
