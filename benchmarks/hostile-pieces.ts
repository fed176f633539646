// Pieces that hostile inputs are put together from, one maker for each kind.
import { NEWS_SENTENCES } from './news-sentences.js';
import type { Chance } from './seeded.js';

/** Makes a short piece of text. */
export type PieceMaker = (chance: Chance) => string;

const QUOTES = ['"', "'", '“', '”', '‘', '’', '«', '»', '„', '`', '``', "''"];
const RIGHT_TO_LEFT = ['سلام', 'תל אביב', 'وزير الخارجية', '\u202e', '\u2067', '\u2069', '\u200f', 'گفت:', '،', '؟'];
const EMOJI = ['😀', '👩‍👩‍👧', '🇳🇴', '🏳️‍🌈', '👍🏽', '\u200d', '\ufe0f', '🇮🇷🇫🇷', '❤️', '\u20e3'];
const MARKUP = [
  '<div>',
  '</div>',
  '<p',
  '&amp;',
  '&#x1F600;',
  '<![CDATA[',
  '-->',
  '<script>',
  '</b>',
  '# ',
  '* ',
  '```',
  '[a](b)',
];
const SHORT_FORMS = [
  'U.S.',
  'Gen.',
  'Sept. 30',
  'p.m.',
  '...',
  '…',
  'e.g.',
  'No. 4',
  'a.k.a.',
  '3.5',
  '1,000',
  'http://a.b/c?d=e',
  "n't",
];
const SPACES = [
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\n\n\n',
  '\v',
  '\f',
];
const MARKS = [
  '.',
  '?',
  '!',
  '!!!',
  '—',
  '–',
  '-',
  '(',
  ')',
  '[',
  '/',
  ':',
  ';',
  ',',
  '.,',
  '?!',
  '. . .',
  '•',
  '©',
  '_',
  '\\',
];

/** Every kind of piece by its name. */
export const PIECES: Readonly<Record<string, PieceMaker>> = {
  anyUnit: (chance) => String.fromCharCode(chance.below(0x10000)),
  anyCharacter: (chance) => String.fromCodePoint(chance.below(0x110000)),
  loneSurrogate: (chance) => String.fromCharCode(0xd800 + chance.below(0x800)),
  control: (chance) => String.fromCharCode(chance.pick([chance.below(0x20), 0x7f + chance.below(0x21)])),
  combining: (chance) => `e${String.fromCharCode(0x300 + chance.below(0x70)).repeat(1 + chance.below(9))}`,
  rightToLeft: (chance) => chance.pick(RIGHT_TO_LEFT),
  emoji: (chance) => chance.pick(EMOJI),
  quote: (chance) => chance.pick(QUOTES),
  markup: (chance) => chance.pick(MARKUP),
  shortForm: (chance) => chance.pick(SHORT_FORMS),
  space: (chance) => chance.pick(SPACES),
  mark: (chance) => chance.pick(MARKS),
  digits: (chance) => String(chance.below(10 ** (1 + chance.below(9)))),
  letters: (chance) => chance.pick(['a', 'Zz', 'ß', 'İ', 'ﬁ', 'Ω', '中', 'ا', 'ñ']).repeat(1 + chance.below(12)),
  word: (chance) => ` ${chance.pick(chance.pick(NEWS_SENTENCES).split(' '))}`,
  sentence: (chance) => `${chance.pick(NEWS_SENTENCES)} `,
};
