// Patterns of time expressions: names of classes and signs of repetition, matched against the classes of a sentence.
import type { Atom, AtomLine } from './atoms.js';
import { CLASSES, type ClassName } from './time-classes.js';
import type { TimeMeaning } from './time-expression.js';

/** The atoms that a pattern matched. */
export interface Match {
  readonly line: AtomLine;
  /** Indices of atoms, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A found meaning and the atoms that tell it; a match can tell several ("Jan. 3 to 5"). */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly rule: string;
}

/** What a rule makes of a match: one meaning of all of it, several of its parts, or null where it is none after all. */
export type RuleAnswer = TimeMeaning | readonly Found[] | null;

/** One rule of the grammar of time expressions. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Words that the pattern matches; a test holds each. */
  readonly shows: readonly string[];
  readonly mean: (match: Match) => RuleAnswer;
}

/** Parts that many patterns share. */
const MACROS: Readonly<Record<string, string>> = {
  COUNT: '(?:(?:A? (?:VAGUE|HUNDRED)|(?:CARDINAL|DIGITS|YEAR|NUMBER))(?: HYPHEN? (?:CARDINAL|HUNDRED)){0,3})',
  QUANTITY: '(?:COUNT(?: AND A? HALF|(?:TO|OR|HYPHEN) COUNT|OF?)|A? HALF A?|A)',
  ANYUNIT: '(?:UNIT|QUARTER|WEEKEND|DAYPART)',
  MINUTES: '(?:COLON DIGITS|DOT DIGITS)',
  CLOCK:
    '(?:DIGITS(?: COLON DIGITS){0,2} AMPM|NUMBER AMPM|DIGITS COLON DIGITS(?: COLON DIGITS)?|DIGITS OCLOCK|CARDINAL OCLOCK|NOON)',
  INZONE: '(?:OPEN? (?:ZONE|LOCAL PERIOD))',
  LIMIT: '(?:APPROX? (?:MORE THAN|AT LEAST|APPROX))',
  ANYDAY: '(?:DIGITS|ORDINAL)',
  THIRD: '(?:PART HYPHEN?|PART IN THE?|THE? EDGE OF)',
  NAMEDYEAR: '(?:(?:DIGITS|NUMBER|YEAR) ERA|YEAR)',
};

/**
 * A pattern from names: words in capitals are classes or shared parts, the rest are signs of a regular expression.
 * @example pattern('PART? HYPHEN? MONTH').test('eM') // true, the classes of "early March"
 */
export function pattern(source: string): RegExp {
  let text = source;
  for (let depth = 0; depth < 4; depth++) text = text.replaceAll(/[A-Z]{2,}/g, (name) => MACROS[name] ?? name);
  const letters = text.replaceAll(/\b[A-Z]+\b/g, letterOf).replaceAll(' ', '');
  return new RegExp(
    letters.replaceAll(CHOICE, (_, choice: string) => `[${choice.replaceAll('|', '')}]`),
    'y',
  );
}

/** Matches a choice of letters, `(?:d|o)`: as a set, `[do]`, it takes the engine a tenth of the time to make ready. */
const CHOICE = /\(\?:((?:\\.|[\w,'])(?:\|(?:\\.|[\w,']))+)\)/g;

const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(CLASSES));

/** The letter of a class, escaped where it is a sign of patterns. */
function letterOf(name: string): string {
  const letter = LETTERS.get(name);
  if (letter === undefined) throw new Error(`no class of time words is called ${name}`);
  return /[\w,']/.test(letter) ? letter : `\\${letter}`;
}

/**
 * The matched atoms of a class, in their order.
 * @example atomsOf(match, 'DIGITS').map(({ value }) => value) // [3, 5] in "Jan. 3-5"
 */
export function atomsOf(match: Match, ...kinds: readonly ClassName[]): readonly Atom[] {
  const found: Atom[] = [];
  for (let i = match.start; i < match.end; i++) {
    const atom = match.line.atoms[i];
    if (atom !== undefined && kinds.includes(atom.kind)) found.push(atom);
  }
  return found;
}

/**
 * The first matched atom of the classes, or undefined.
 * @example atomOf(match, 'MONTH')?.value // 3 in "early March"
 */
export function atomOf(match: Match, ...kinds: readonly ClassName[]): Atom | undefined {
  return atomsOf(match, ...kinds)[0];
}
