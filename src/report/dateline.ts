// Datelines: the place, day and agency set before the first word of a story, in the ways that agencies print them.
import type { PartialDate } from '../base/partial-date.js';
import { DATELINE_FORMS } from './dateline-forms.js';
import { WEEKDAY_PATTERN } from './month-names.js';
import { LINE_LABELS, NEWS_AGENCIES } from './news-agencies.js';
import { findWrittenDay } from './written-date.js';

/** A dateline read at the start of a chunk. */
export interface Dateline {
  /** Its length in code units from the start of the chunk, white space after it left out. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
  /** The day where it is printed with its year. */
  readonly date: PartialDate | null;
  /** The words of a day that is printed without its year: `Aug 3`; else null. */
  readonly dayWords: string | null;
  /** Whether a day or an agency stands in it: such a dateline can stand anywhere, a bare place only before the story. */
  readonly isMarked: boolean;
  /** Whether it is the whole chunk. */
  readonly isAlone: boolean;
  readonly rule: string;
}

/** A dateline is looked for in so many code units. */
const WINDOW = 160;

/** Matches a dash, a bracket, a colon or a digit: every form has one, and looking for one costs next to nothing. */
const MARKS = /[-–—―(/[:\d]/;

/** Matches the name of a week day, which is no place: `Tuesday`. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_PATTERN})$`, 'i');

/** Matches what can open a story after a dateline: a capital, a figure, an opening quotation mark or bracket. */
const STORY_START = /^[\p{Lu}\p{Lo}\p{Nd}"“‘'«„([$€£¥]/u;

/**
 * The dateline that opens a chunk, or null.
 * @example readDateline('CAIRO, Aug 3 (Agency) - The ministers met.')
 * // length 23, place 'CAIRO', agency 'Agency', date null, isMarked true
 * @example readDateline('NATO — the alliance — grew.') // null, for a story opens with a capital
 */
export function readDateline(words: string): Dateline | null {
  const head = words.slice(0, WINDOW);
  if (!MARKS.test(head)) return null;
  for (const { rule, pattern } of DATELINE_FORMS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const dateline = toDateline(rule, match, words);
    if (dateline !== null) return dateline;
  }
  return null;
}

function toDateline(rule: string, match: RegExpExecArray, words: string): Dateline | null {
  const { place, town, date, bracketed, known, named = known } = match.groups ?? {};
  const rest = words.slice(match[0].length, match[0].length + WINDOW).trimStart();
  if (rest !== '' && (rule === 'dateline/day-alone' || !STORY_START.test(rest))) return null;
  const spot = place ?? town;
  if (spot !== undefined && LINE_LABELS.has(spot.toLowerCase())) return null;
  if (known !== undefined && !NEWS_AGENCIES.has(known.toLowerCase())) return null;
  if (bracketed !== undefined && !isAgencyName(bracketed, rule, date !== undefined)) return null;
  const isAgency = spot !== undefined && NEWS_AGENCIES.has(spot.toLowerCase());
  const agency = bracketed ?? named ?? (isAgency ? spot : undefined);
  return {
    length: match[0].trimEnd().length,
    place: spot === undefined || isAgency || WEEKDAY.test(spot) ? null : spot.replace(/(?<=\p{L}{2})\.$/u, ''),
    agency: agency?.trim() ?? null,
    date: findWrittenDay(match[0])?.day ?? null,
    dayWords: date !== undefined && !/\d{4}/.test(date) ? date : null,
    isMarked: date !== undefined || agency !== undefined,
    isAlone: rest === '',
    rule,
  };
}

/** What stands in brackets is an agency where it is a known one; else capitals of the place or a day must vouch for it. */
function isAgencyName(bracketed: string, rule: string, hasDate: boolean): boolean {
  if (bracketed.split(/[,/&] ?/).some((name) => NEWS_AGENCIES.has(name.toLowerCase()))) return true;
  const isVouched = hasDate || rule === 'dateline/place-date-agency';
  return isVouched && /^\p{Lu}/u.test(bracketed) && !LINE_LABELS.has(bracketed.toLowerCase());
}
