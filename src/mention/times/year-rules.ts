// Rules for years and longer, and what years are cut into: "mid-2015", "264 BC", "the 1990s", "Q3 2023", "last summer".
import { atomOf, type Match, pattern, type RuleAnswer, type TimeRule } from './pattern.js';
import { readDate, shiftOf, yearParts } from './read-date.js';
import { readPart } from './read-parts.js';
import type { Season } from './time-expression.js';

/** Years, decades, centuries, and what they are cut into. */
export const YEAR_RULES: readonly TimeRule[] = [
  {
    name: 'year',
    pattern: pattern('(?:THIRD (?:THE UNIT)?|THE UNIT)? YEAR'),
    shows: ['2007', 'mid-2015', 'early 2016', 'the end of 1999', 'end of the year 2003', 'the year 1955'],
    mean: readDate,
  },
  {
    name: 'year-era',
    pattern: pattern('THIRD? (?:(?:DIGITS|NUMBER|YEAR) ERA|ERA (?:DIGITS|NUMBER|YEAR))'),
    shows: ['264 BC', 'AD 79', 'late 218 BC', '1066 CE'],
    mean: readDate,
  },
  {
    name: 'decade',
    pattern: pattern('(?:THIRD THE?|THE (?:PART HYPHEN?)?)? (?:YEAR|APOSTROPHE DIGITS) APOSTROPHE? PLURAL'),
    shows: ['the 1990s', 'early 1980s', "the '90s", 'the end of the 1970s'],
    mean: readDecade,
  },
  {
    name: 'decade-word',
    pattern: pattern('THE PART? HYPHEN? (?:CARDINAL HYPHEN?)? DECADE'),
    shows: ['the nineties', 'the late sixties'],
    mean: readDecade,
  },
  {
    name: 'century',
    pattern: pattern('(?:THIRD THE?|THE (?:PART HYPHEN?)?)? ORDINAL HYPHEN? UNIT (?:ERA)?'),
    shows: ['the 20th century', 'late 19th century', 'early fifth century BC', '20th-century'],
    mean: readCentury,
  },
  {
    name: 'quarter',
    pattern: pattern(
      '(?:THE|A)? (?:FISCAL)? ORDINAL HYPHEN? (?:FISCAL)? QUARTER (?:OF? FISCAL? YEAR|OF? THE? FISCAL? REL? UNIT)?|LETTERQ DIGITS COMMA? (?:YEAR|FISCAL YEAR)?',
    ),
    shows: [
      'the first quarter of 2023',
      'third quarter',
      'fourth-quarter',
      'the first quarter of this year',
      'Q3 2023',
    ],
    mean: readQuarter,
  },
  {
    name: 'half',
    pattern: pattern('(?:THE)? (?:ORDINAL|REL) HALF OF (?:YEAR|THE? REL? UNIT)'),
    shows: ['the first half of 2015', 'second half of the year', 'first half of this year'],
    mean: readHalf,
  },
  {
    name: 'fiscal-year',
    pattern: pattern('THE? (?:FISCAL UNIT?) YEAR (?:(?:SLASH|HYPHEN) (?:DIGITS|YEAR))?'),
    shows: ['FY2019', 'FY2019/20', 'fiscal 2019', 'the fiscal year 2019'],
    mean: readDate,
  },
  {
    name: 'season',
    pattern: pattern(
      '(?:THIRD)? (?:THE (?:PART HYPHEN?)?|THE? REL REL?)? SEASON (?:(?:COMMA? OF?|OF (?:THE|PART HYPHEN?)?) (?:NAMEDYEAR|THE? REL UNIT))?',
    ),
    shows: ['summer of 2022', 'last winter', 'the spring', 'the summer of that year', 'late autumn 1914'],
    mean: readSeason,
  },
];

function readDecade(match: Match): RuleAnswer {
  const word = atomOf(match, 'DECADE');
  if (word !== undefined) {
    const prefix = atomOf(match, 'CARDINAL');
    if (prefix !== undefined && (prefix.value < 15 || prefix.value > 20)) return null;
    return { kind: 'calendar', decade: (prefix?.value ?? 0) * 10 + word.value, part: readPart(match) };
  }
  const digits = atomOf(match, 'YEAR', 'DIGITS');
  if (digits === undefined || digits.value % 10 !== 0) return null;
  return { kind: 'calendar', decade: Math.floor(digits.value / 10), part: readPart(match) };
}

function readCentury(match: Match): RuleAnswer {
  const ordinal = atomOf(match, 'ORDINAL');
  if (atomOf(match, 'UNIT')?.code !== 'century' || ordinal === undefined || ordinal.value > 30) return null;
  const isBefore = atomOf(match, 'ERA')?.value === -1;
  return { kind: 'calendar', century: isBefore ? -ordinal.value : ordinal.value - 1, part: readPart(match) };
}

function readQuarter(match: Match): RuleAnswer {
  const quarter = atomOf(match, 'ORDINAL', 'DIGITS')?.value ?? 0;
  if (quarter < 1 || quarter > 4) return null;
  const fiscal = atomOf(match, 'FISCAL') === undefined ? undefined : true;
  return { kind: 'calendar', quarter, fiscal, ...yearParts(match) };
}

function readHalf(match: Match): RuleAnswer {
  const half = atomOf(match, 'ORDINAL')?.value ?? 2;
  const hasYear = atomOf(match, 'YEAR') !== undefined || atomOf(match, 'UNIT')?.code === 'year';
  return half > 2 || !hasYear ? null : { kind: 'calendar', half, ...yearParts(match) };
}

function readSeason(match: Match): RuleAnswer {
  // proof: the codes of this class are those of the seasons
  const season = atomOf(match, 'SEASON')?.code as Season | undefined;
  const parts = yearParts(match);
  const shift = parts.yearFrom === undefined && parts.year === undefined ? shiftOf(match) : undefined;
  return { kind: 'calendar', season, part: readPart(match), shift, ...parts };
}
