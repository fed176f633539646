// The forms of datelines, as patterns over the first words of a chunk. Source: the printed habits of wire services,
// newspapers and press offices; every example is our own.
import { CAPITALS, LETTERS } from '../base/letters.js';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './month-names.js';

/** One way to print a dateline. Groups: `place`, `date`, `bracketed` (an agency in brackets or slashes), `named`, and `known`, which must be a known one. */
export interface DatelineForm {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Beginnings of chunks that the pattern matches, the dateline set off by `|`. */
  readonly shows: readonly string[];
}

const CAPS_WORD = `[${CAPITALS}][${CAPITALS}\\u0300-\\u036f.'’-]+`;
/** `Cairo`, `d'Ivoire`, `al-Khaimah`. */
const TITLE_WORD = `(?:[dl]['’]|[ae]l-)?[${CAPITALS}][${LETTERS}.'’-]*`;

/** `CAIRO`, `NEW YORK`, `ABU DHABI, United Arab Emirates`, `PORT-AU-PRINCE`. */
const CAPS_PLACE = `(?<place>${CAPS_WORD}(?:(?: / |[ /])${CAPS_WORD}){0,4})(?:, ${TITLE_WORD}(?: ${TITLE_WORD}){0,3}){0,2}?`;

/** `Cairo`, `New Delhi`, `Geneva, Switzerland`, `Geneva / Rome`. */
const TITLE_PLACE = `(?<place>${TITLE_WORD}(?:(?: / |[ /])${TITLE_WORD}){0,3})(?:, ${TITLE_WORD}(?: ${TITLE_WORD}){0,3}){0,2}?`;

const MONTH = `(?:${titleAndCaps(MONTH_PATTERN)})\\.?`;
const WEEKDAY = `(?:(?:${titleAndCaps(WEEKDAY_PATTERN)})\\.?,? )?`;

/** `Aug 3`, `3 August 2022`, `Tuesday, July 19, 2022`. */
const DATE = `(?<date>${WEEKDAY}(?:${MONTH} ?\\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;

/** `(Reuters)`, `(AP/AFP)`, `/PRNewswire/`, `[Agency]`. */
const BRACKETED = `(?:[(/\\[](?<bracketed>[${LETTERS}][${LETTERS}\\d .,&/’-]{1,38}?)[)/\\]])`;

/** A dash that closes a dateline: `—`, `–`, `--` with or without spaces, a hyphen between spaces or at the end. */
const DASH = '(?:\\s*(?:—|―|--+)|\\s+[–-]+(?=\\s|$))';

/** The forms in the order in which they are tried: those that say more come first. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  {
    rule: 'dateline/place-date-agency',
    pattern: form(`${CAPS_PLACE}(?:[,.]? ${DATE})?[,.]?(?: ?${BRACKETED})?${DASH}`),
    shows: [
      'CAIRO, Aug 3 (Agency) -| The',
      'LONDON (Reuters) -| Two',
      'WASHINGTON —| The',
      'CNN  —| The',
      'KYIV. July 19 (Agency) –| A',
      "ABIDJAN, Côte d'Ivoire, June 18, 2024 —| The",
    ],
  },
  {
    rule: 'dateline/place-date-named-agency',
    pattern: form(
      `(?:${CAPS_PLACE}|${TITLE_PLACE.replace('<place>', '<town>')}), ${DATE}, (?<named>${TITLE_WORD}(?: ${TITLE_WORD}){0,2})${DASH}`,
    ),
    shows: ['BEIJING, March 5, Xinhua --| Trade', 'Tehran, July 19, IRNA –| The'],
  },
  {
    rule: 'dateline/place-date-slashes',
    pattern: form(`${CAPS_PLACE},? ${DATE}[.,]? ${BRACKETED}\\.?(?=\\s)`),
    shows: ['MOSCOW, July 19. /TASS/.| The'],
  },
  {
    rule: 'dateline/town-date-agency',
    pattern: form(`${TITLE_PLACE}(?:,? ${DATE})?,? ?${BRACKETED}${DASH}`),
    shows: ['Cairo, Aug. 3 (Agency) —| The', 'Berlin (dpa) –| Two', 'New Delhi, Jul 19 (PTI) –| The'],
  },
  {
    rule: 'dateline/town-date-agency-open',
    pattern: form(`${TITLE_PLACE},? ${DATE}[,:]? ${BRACKETED}:?(?=\\s)`),
    shows: ['New Delhi, Jul 19 (PTI)| The'],
  },
  {
    rule: 'dateline/town-named-agency',
    pattern: form(`${TITLE_PLACE},? (?<known>${CAPS_WORD})(?: Business| Politics| World)?${DASH}`),
    shows: ['Tehran, IRNA –| The', 'Cairo CNN  —| The', 'Seoul, South Korea CNN —| The', 'London CNN Business —| The'],
  },
  {
    rule: 'dateline/town-date',
    pattern: form(`${TITLE_PLACE},? \\(?${DATE}\\)?${DASH}`),
    shows: [
      'Geneva, 12 May 2021 –| The',
      'Geneva / Rome, 12 May 2021 –| The',
      'GENEVA (12 May 2021) –| The',
      'Vienna, Austria, July 19, 2022 —| The',
    ],
  },
  {
    rule: 'dateline/town-agency-glued',
    pattern: form(`(?:${TITLE_PLACE} ?)?${BRACKETED}(?=["“‘]?[${CAPITALS}])`),
    shows: ['(CNN)|South', 'Seoul (CNN)|South', 'Seoul, South Korea (CNN)|South'],
  },
  {
    rule: 'dateline/agency',
    pattern: form(`${BRACKETED}${DASH}?(?=\\s|$)`),
    shows: ['(Reuters) -| The', '(CNN)| The'],
  },
  {
    rule: 'dateline/place-colon',
    pattern: form(`(?<place>${CAPS_WORD}(?: ${CAPS_WORD}){0,2}):(?=\\s)`),
    shows: ['ISLAMABAD:| The', 'NEW DELHI:| The'],
  },
  {
    rule: 'dateline/day-alone',
    pattern: form(`(?:${TITLE_PLACE},? )?${DATE}(?<=\\d{4})$`),
    shows: ['Tuesday, July 19, 2022|', '19 July 2022|', 'Vienna, 19 July 2022|'],
  },
];

function form(source: string): RegExp {
  return new RegExp(`^${source}`, 'u');
}

function titleAndCaps(alternatives: string): string {
  const names = alternatives.split('|');
  const titled = names.map((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
  return [...titled, ...names.map((name) => name.toUpperCase())].join('|');
}
