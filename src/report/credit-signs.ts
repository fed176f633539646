// Signs of credits: bylines, contributor lines, photo credits, dates of publication. Source: the printed habits of
// agencies and papers; names in the examples are invented.
import { CAPITALS, LETTERS } from '../base/letters.js';
import type { PatternSign } from './block-sign.js';
import { MONTH_PATTERN } from './month-names.js';
import { casings, NAME, NAMES } from './pattern-parts.js';

const MONTH = casings(MONTH_PATTERN);

/** `Staff Writer`, `diplomatic correspondent in Cairo`, `Example News`. */
const ROLE = `(?:[${LETTERS}’'&. -]{0,50}\\b)?${casings(
  'correspondent|correspondents|reporter|reporters|editor|editors|writer|writers|columnist|analyst|bureau|bureau chief|staff|desk|producer|photographer|news|agency|press',
)}(?: (?:in|for|at) [${LETTERS}’'&. -]{2,40})?`;

/** `| July 19, 2022`, ` - 19 July 2022 10:00 GMT`, `, Published: 2022-07-19`: what may trail a byline. */
const TRAILING_DATE = `(?:\\s*[|·•,–—-]?\\s*(?:${casings('published|posted|updated')}(?: on| at)?:?\\s*)?[^.!?]{0,20}?(?:${MONTH}\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})[${LETTERS}\\d\\s,.:|-]{0,50})?`;

const PICTURE_AGENCY =
  '(?:Getty Images|GETTY IMAGES|AP Photo|AP|Associated Press|Reuters|REUTERS|AFP|EPA|EPA-EFE|Shutterstock|Alamy|TASS|Xinhua|Anadolu|Anadolu Agency|Bloomberg|Pool|POOL|Handout|Sputnik)';

/** The signs of credits. */
export const CREDIT_SIGNS: readonly PatternSign[] = [
  {
    rule: 'credit/byline',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern: new RegExp(
      `^${casings('by')}[:\\s]\\s*${NAMES}(?:(?:,| \\||\\s+[-–—]|\\n)\\s*(?:${ROLE}|${NAMES}))?${TRAILING_DATE}$`,
      'u',
    ),
    shows: [
      'By Jane Doe',
      'By Jane Doe and John Roe',
      'By Jane Doe, Staff Writer | July 19, 2022',
      'BY JANE DOE',
      'By Jane Doe, Example Press',
    ],
    why: 'reads as a byline',
  },
  {
    rule: 'credit/made-by',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern: new RegExp(
      `^${casings('story by|words by|text by|written by|edited by|compiled by|produced by|reported by|analysis by|interview by|translated by|posted by|author:|authors:|editor:|editors:')} ${NAMES}(?:,? [${LETTERS} ]{1,40})?${TRAILING_DATE}[.]?$`,
      'u',
    ),
    shows: ['Written by Jane Doe', 'Analysis by Jane Doe, Example Press', 'Translated by Jane Doe and John Roe'],
    why: 'names who made the report',
  },
  {
    rule: 'credit/name-and-role',
    kind: 'credit',
    weight: 1.2,
    place: 'whole',
    pattern: new RegExp(
      `^(?:From )?${NAME}(?:,| \\||\\s+[-–—]|\\n)\\s*(?:${ROLE}|CNN|BBC|AP|AFP|VOA)${TRAILING_DATE}$`,
      'u',
    ),
    shows: ['Jane Doe, diplomatic correspondent', 'Jane Doe | Staff Writer', 'Jane Doe, CNN'],
    why: 'is a name with a desk or a role and no sentence',
  },
  {
    rule: 'credit/contributed-to',
    kind: 'credit',
    weight: 2,
    place: 'tail',
    pattern:
      /\bcontributed (?:to|in|with) (?:the |this |these |that )?(?:reporting|report|story|article|writing|coverage|dispatch|piece|research)(?: (?:from|in) [\p{L} ,.’'-]{2,60})?\.?[)\]]?$/u,
    shows: [
      'Example’s Jane Doe, John Roe and Ann Poe contributed to this report.',
      'Jane Doe in Cairo contributed to this story',
    ],
    why: 'says who contributed to the report',
  },
  {
    rule: 'credit/contributed-reporting',
    kind: 'credit',
    weight: 2,
    place: 'whole',
    pattern: /\bcontributed (?:reporting|research|writing)(?: (?:from|in|to) [\p{L} ,.’'-]{2,80})?\.?[)\]]?$/u,
    shows: ['Jane Doe contributed reporting from Cairo.', 'John Roe contributed research.'],
    why: 'says who contributed reporting',
  },
  {
    rule: 'credit/reporting-by',
    kind: 'credit',
    weight: 2,
    place: 'head',
    pattern: new RegExp(
      `^[([]?(?:${casings('additional|further|with')} )?${casings('reporting|writing|editing|translation|photography|research|production')}(?: and (?:writing|editing))? by:? [${CAPITALS}]`,
      'u',
    ),
    shows: ['Reporting by Jane Doe in Cairo; editing by John Roe', '(Additional reporting by Jane Doe)'],
    why: 'says who reported and edited',
  },
  {
    rule: 'credit/with-agencies',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^[([]?(?:[Ww]ith|[Aa]dditional) (?:inputs?|material|files|reporting|information) (?:from|by) [\p{L}., &/-]{2,60}[)\]]?\.?$/u,
    shows: ['(With inputs from agencies)', 'With files from Example Press'],
    why: 'names the agencies that it draws on',
  },
  {
    rule: 'credit/photo',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern:
      /^[([]?(?:photos?|photographs?|pictures?|images?|illustration|graphic|photo credit|image credit|image source|credit|courtesy)(?: by\b|:| ©| courtesy of| via|(?<=source),) ?.{2,110}$/iu,
    shows: [
      'Photo: Jane Doe/Example Press',
      'Photograph by Jane Doe',
      'Image credit: Jane Doe',
      'Image source, Getty Images',
    ],
    why: 'credits a picture',
  },
  {
    rule: 'credit/picture-agency',
    kind: 'credit',
    weight: 1.2,
    place: 'whole',
    pattern: new RegExp(
      `^(?:©? ?${NAMES}(?:/| / | \\| | via | – | - |, ))?${PICTURE_AGENCY}(?: ?(?:/|via) ?[${LETTERS} .]{2,40})?$`,
      'u',
    ),
    shows: ['Jane Doe/Getty Images', 'Getty Images', 'Jane Doe | AP Photo', 'John Roe / Pool via Reuters'],
    why: 'is a name with a picture agency and no sentence',
  },
  {
    rule: 'credit/picture-agency-brackets',
    kind: 'credit',
    weight: 1.2,
    place: 'whole',
    pattern:
      /^[([]?(?:AP|EPA|AFP|REUTERS|Reuters|POOL)(?: (?:Photo|File Photo|Handout))? ?\/ ?[\p{L} .,/’'-]{2,60}[)\]]?$/u,
    shows: ['(AP Photo/Jane Doe)', 'REUTERS/Jane Doe/File Photo'],
    why: 'is a picture agency with a name and no sentence',
  },
  {
    rule: 'credit/published',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern: new RegExp(
      `^[([]?(?:[^.!?|]{2,40}[|·•] ?)?(?:${casings('first|last|originally')} )?${casings('published|posted|updated|modified|issued|uploaded')}(?: on| at|:)?\\s+(?:(?:at )?\\d{1,2}[:.]\\d{2}[^.!?]{0,20})?[${LETTERS}, ]{0,14}(?:\\d{1,2}|${MONTH}|\\d{4})[^!?]{0,60}$`,
      'u',
    ),
    shows: [
      'Published July 19, 2022',
      'Updated 10:32 AM EDT, Tue July 19, 2022',
      'Last updated: 19 Jul 2022 10:00',
      'Published 3 hours ago',
      'Northwire | Updated: 2022-07-19 16:02',
    ],
    why: 'says when the report was published',
  },
  {
    rule: 'credit/published-label',
    kind: 'credit',
    weight: 1.5,
    place: 'whole',
    pattern: /^(?:(?:first|last) )?(?:published|posted|updated)(?: on)?:?$/iu,
    shows: ['Published', 'Last updated:'],
    why: 'labels the day of publication',
  },
  {
    rule: 'credit/sign-off',
    kind: 'credit',
    weight: 1.2,
    place: 'whole',
    pattern: /^(?:[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}|[a-z]{2,4}(?:[-/][a-z]{2,4}){0,4} ?\([\p{L}, /]{2,50}\))$/u,
    shows: ['jd/jr (AFP, dpa)', 'abc-de/fgh'],
    why: 'is a line of desk initials',
  },
  {
    rule: 'credit/source',
    kind: 'credit',
    weight: 1.2,
    place: 'whole',
    pattern: /^(?:[Ss]ource: ?|SOURCE:? )\p{Lu}[\p{L}\p{N} .,&/’-]{1,50}$/u,
    shows: ['Source: Example Press', 'SOURCE Example Ministry of Trade'],
    why: 'names a source and nothing else',
  },
];
