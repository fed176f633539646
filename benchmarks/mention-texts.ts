// Long inputs of any length that are hard on what looks for names, times, places and figures.
import { GROWING_TEXTS, type GrowingText } from './growth-texts.js';

const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pu ra so te vi wa xo yu za'.split(' ');
const RIGHT_TO_LEFT = 'قال وزير الخارجية إن المحادثات بدأت يوم الثلاثاء في طهران. שר החוץ נפגש עם הנשיא בתל אביב. ';
const EMOJI = 'The minister 👩‍👩‍👧 met 🇳🇴 the envoy 👍🏽 on Monday 😀 with 30 🚢 ships. ';
const CONTROL = 'The\u0000 minister\u0007 met\u001b 30\u0085 envoys\u009f on\u0008 Monday.\u000b ';
const DATES = 'In the year 0 and in 99999 they met on 31 February 0000, on 99/99/9999 and on 1 January 99999. ';
const FIGURES =
  'At least 30 to 40 million people, worth $3-4 billion, or 3.5 percent, were between one and two hundred. ';
const DIGITS = '1 234 567, 3-1, 1.1.1.1, 12,34,56 and one one one one hundred hundred thousand - - 5 5 5. ';
const PRONOUNS = 'He told her that she and they had met him when it was said by them to us. ';

/** Every kind, the general ones that have words in them first. */
export const MENTION_TEXTS: readonly GrowingText[] = [
  ...GROWING_TEXTS.filter(({ name }) =>
    ['one line', 'many lines', 'no punctuation', 'many quotes', 'only digits'].includes(name),
  ),
  { name: 'one name', form: 'text', make: (length) => repeat('Putin met Raisi in Tehran. ', length) },
  { name: 'different names', form: 'text', make: (length) => differentNames(length) },
  { name: 'right to left', form: 'text', make: (length) => repeat(RIGHT_TO_LEFT, length) },
  { name: 'emoji', form: 'text', make: (length) => repeat(EMOJI, length) },
  { name: 'control characters', form: 'text', make: (length) => repeat(CONTROL, length) },
  { name: 'impossible dates', form: 'text', make: (length) => repeat(DATES, length) },
  { name: 'figures', form: 'text', make: (length) => repeat(FIGURES, length) },
  { name: 'numbers', form: 'text', make: (length) => repeat(DIGITS, length) },
  { name: 'pronouns', form: 'text', make: (length) => repeat(PRONOUNS, length) },
];

/** Sentences in which every name is new: 10,000 different names in about 400,000 characters. */
function differentNames(length: number): string {
  const sentences: string[] = [];
  for (let number = 0, size = 0; size < length; number += 2) {
    const sentence = `${nameOf(number)} met ${nameOf(number + 1)} of ${nameOf(number).split(' ')[1]}land in the capital. `;
    sentences.push(sentence);
    size += sentence.length;
  }
  return sentences.join('').slice(0, length);
}

/** A name of two words for a number, another for each below 8,000 × 8,000. */
function nameOf(number: number): string {
  const word = (value: number) => {
    const at = (power: number) => SYLLABLES[Math.floor(value / power) % SYLLABLES.length] ?? '';
    const letters = `${at(1)}${at(20)}${at(400)}`;
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word(number * 7 + 3)} ${word(number)}`;
}

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
