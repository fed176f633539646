// Signs of captions: what is printed under a picture and scraped into the text. Source: the printed habits of picture
// agencies; every example is our own, names in them are invented.
import { CAPITALS, LETTERS } from '../base/letters.js';
import type { BlockSign, PatternSign } from './block-sign.js';
import { MONTH_PATTERN } from './month-names.js';
import { casings } from './pattern-parts.js';

const MONTH = casings(MONTH_PATTERN);

const AGENCY = '(?:AP|REUTERS|Reuters|AFP|EPA|EPA-EFE|TASS|Anadolu|Xinhua|Sputnik|Pool|Shutterstock)';
const REST = `[${LETTERS} .,/’'-]{2,60}`;

/** Matches a picture agency with a name at the end: `(AP Photo/Jane Doe)`, `REUTERS/Jane Doe`, `Jane Doe/AFP`. */
const CREDIT_AT_END = new RegExp(
  `(?:(?<![${LETTERS}])(?:AP Photo|${AGENCY} ?/)(?: ?/?${REST})?|(?:\\p{Ll}|via) ?[/|] ?${AGENCY}(?:[/ ]${REST})?|Getty Images(?: ?/${REST})?)[)\\]]?\\.?$`,
  'u',
);

const PATTERN_SIGNS: readonly PatternSign[] = [
  {
    rule: 'caption/agency-leader',
    kind: 'caption',
    weight: 1.5,
    place: 'head',
    pattern: new RegExp(
      `^[${CAPITALS}][${CAPITALS} .'’-]+(?:, [${CAPITALS}][${LETTERS} .'’-]+)? [-–—] ${MONTH}\\.?[ ,]{1,2}\\d{1,2}\\b`,
      'u',
    ),
    shows: ['VIENNA, AUSTRIA - JUNE,10 (AUSTRIA OUT) Minister Jane Doe', 'CAIRO, EGYPT - AUGUST 03: Delegates wait'],
    why: 'opens as picture agencies do: place, dash, day',
  },
  {
    rule: 'caption/out',
    kind: 'caption',
    weight: 1.2,
    place: 'head',
    pattern: /\((?:\p{Lu}[\p{Lu} ]+ )?OUT\)|\bMANDATORY CREDIT\b|\bEDITORIAL USE ONLY\b/u,
    shows: ['(AUSTRIA OUT) Minister Jane Doe speaks'],
    why: 'says where the picture must not be sold',
  },
  {
    rule: 'caption/not-pictured',
    kind: 'caption',
    weight: 1.2,
    place: 'whole',
    pattern: /\((?:not pictured|not shown|not seen|unseen|pictured(?: [\p{L} ]{1,20})?|out of frame)\)/u,
    shows: ['Jane Doe with John Roe (not pictured) in Vienna'],
    why: 'says who is in the picture',
  },
  {
    rule: 'caption/sides',
    kind: 'caption',
    weight: 0.8,
    place: 'whole',
    pattern:
      /\((?:L|R|C|L-R|R-L|2nd [LR]|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|second (?:left|right)|(?:front|back) row)\)|, (?:left|right|cent(?:er|re)), |\b(?:from left|left to right)\b/u,
    shows: ['Jane Doe (L) and John Roe (R) in Vienna', 'Jane Doe, left, with John Roe', 'From left to right: Jane Doe'],
    why: 'says who stands on which side',
  },
  {
    rule: 'caption/file-picture',
    kind: 'caption',
    weight: 1.2,
    place: 'head',
    pattern: /^[([]?(?:FILE|File)(?: (?:PHOTO|Photo|photo|picture|PICTURE|image|IMAGE))?[)\]]? ?[-–—:]/u,
    shows: ['FILE - Jane Doe speaks in Vienna', 'File photo: Delegates', 'FILE PHOTO: Jane Doe'],
    why: 'says that the picture is from the files',
  },
  {
    rule: 'caption/label',
    kind: 'caption',
    weight: 1.5,
    place: 'head',
    pattern: /^(?:(?:Image|Photo|Picture|Video|Media) caption|Caption)[,:] ?\S/iu,
    shows: ['Image caption, Flags are raised in Brussels', 'Caption: Delegates wait'],
    why: 'is labelled as a caption',
  },
  {
    rule: 'caption/in-this-picture',
    kind: 'caption',
    weight: 1.2,
    place: 'head',
    pattern:
      /^(?:In (?:this|a) (?:[\p{L}-]+ ){0,3}(?:photo|photograph|picture|image|frame|handout)\b|(?:This|A|An) (?:[\p{L}-]+ ){0,3}(?:photo|photograph|picture|image|video grab|handout) (?:shows|taken|released|provided|made|from)\b)/u,
    shows: ['In this photo taken on Tuesday, delegates wait', 'A handout picture released by the ministry'],
    why: 'speaks of its picture',
  },
  {
    rule: 'caption/credit-at-end',
    kind: 'caption',
    weight: 0.6,
    place: 'tail',
    pattern: CREDIT_AT_END,
    shows: ['Jane Doe speaks in Vienna, July 19, 2022. (AP Photo/John Roe)', 'Delegates wait. REUTERS/John Roe'],
    why: 'ends with a picture agency',
  },
  {
    rule: 'caption/photo-by-at-end',
    kind: 'caption',
    weight: 1,
    place: 'tail',
    pattern:
      /[\p{L}.)”"\]] ?[(|/[. ] ?(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage)(?: [Cc]redit)?(?: by|:| courtesy).{2,60}$/u,
    shows: ['Delegates wait in Vienna. Photo: John Roe/Example Press', 'Delegates wait (Photo by John Roe)'],
    why: 'ends with a photo credit',
  },
  {
    rule: 'caption/dated-scene',
    kind: 'caption',
    weight: 0.5,
    place: 'whole',
    pattern: new RegExp(
      `\\b(?:speaks|attends|shakes hands|shake hands|walks?|meets|stands?|addresses|arrives|gestures?|looks? on|poses?|waves?|talks?|listens?|delivers|seen|pictured|shown|wait)\\b.{1,200}\\b(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4})`,
      'u',
    ),
    shows: [
      'Jane Doe shakes hands with John Roe in Vienna on July 19, 2022',
      'Jane Doe is seen in Vienna, 19 July 2022',
    ],
    why: 'tells a scene of the present with its full date',
  },
];

/** The signs of captions. */
export const CAPTION_SIGNS: readonly BlockSign[] = [
  ...PATTERN_SIGNS,
  {
    rule: 'caption/photo-of-a-scene',
    kind: 'caption',
    weight: 1.8,
    holds: (view) => /^(?:photo|picture|image)s?: ?\S/iu.test(view.head) && view.wordCount >= 8 && view.endsSentence,
    why: 'tells what a picture shows',
  },
  {
    rule: 'caption/scene-and-credit',
    kind: 'caption',
    weight: 0.8,
    holds: (view) => CREDIT_AT_END.test(view.tail) && view.wordCount >= 6 && view.wordCount <= 60,
    why: 'is short and ends with a picture agency',
  },
];
