// Which of a row of acts is meant: "their second meeting", "the 14th round of talks".
import type { ReadingEvent } from '../../reading.js';

const WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Matches "second", "14th". */
const ORDINAL = /^(?:\p{L}+|\d{1,3}(?:st|nd|rd|th))$/u;

/** Matches "for the second time" after a trigger: "met for the second time this year". */
const TIMES = /^[^.;]{0,80}?\bfor (?:the|a|an) (\p{L}+|\d{1,3}(?:st|nd|rd|th)) time\b/u;

/** How much of the text before and after a trigger is looked at. */
const UNITS_AROUND = 120;

/**
 * The number that an act has in its row, or null. "First" is left out: it says what it is the first of elsewhere ("since 2007").
 * @example ordinalOf('their second meeting', [event]) // 2, for a trigger "meeting"
 */
export function ordinalOf(text: string, events: readonly ReadingEvent[]): number | null {
  for (const { trigger } of events) {
    const before = text.slice(Math.max(0, trigger.start - UNITS_AROUND), trigger.start).toLowerCase();
    const words = [...lastWords(before), ...wordsOf(text.slice(trigger.start, trigger.end).toLowerCase())];
    const after = TIMES.exec(text.slice(trigger.end, trigger.end + UNITS_AROUND).toLowerCase())?.[1];
    const found = [...words, after ?? ''].map(numberOf).find((number) => number !== null && number > 1);
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

/** Matches what counts acts, or says that they come again and again, in the clause after a trigger: "met Kim twice this spring". */
const COUNTED =
  /^[^.;:!?\n]{0,60}?\b(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many|numerous|countless|dozens of|a number of|a dozen) times|repeatedly|regularly|almost every \p{L}+|every (?:day|week|month|year))\b/u;

/** Matches the end of the words before a noun that stands for several acts: "several meetings", "a series of talks". */
const SEVERAL =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many|numerous|repeated|regular|frequent|dozens of) (?:\p{L}+ )?|(?:a )?(?:series|rounds|string) of (?:\p{L}+ )?)$/u;

/** Matches a plural that stands for several acts; talks are one. */
const ACTS = /^(?:meetings|visits|trips|summits|calls|conversations|encounters|rounds|attacks|strikes|raids)$/u;

/**
 * Whether events sum up several acts, which no single one is.
 * @example isMany('Kim has met Moon three times', [event]) // true, for a trigger "met"
 * @example isMany('met for the third time', [event]) // false
 */
export function isMany(text: string, events: readonly ReadingEvent[]): boolean {
  return events.some(({ trigger }) => {
    const after = text.slice(trigger.end, trigger.end + UNITS_AROUND).toLowerCase();
    // "Three times as many", "two times larger" compare.
    if (COUNTED.test(after) && !/\btimes (?:as|more|larger|higher|the)\b/u.test(after)) return true;
    const word = text.slice(trigger.start, trigger.end).toLowerCase().split(/\s+/u);
    const before = text.slice(Math.max(0, trigger.start - UNITS_AROUND), trigger.start).toLowerCase();
    return word.some((one) => ACTS.test(one)) && SEVERAL.test(before);
  });
}

/** The words that may stand between an ordinal and its noun: "second official visit". */
function lastWords(before: string): readonly string[] {
  const clause = before.split(/[.,;:!?"“”()\n]/u).at(-1) ?? '';
  return wordsOf(clause).slice(-2);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => ORDINAL.test(word));
}

function numberOf(word: string): number | null {
  const spelt = WORDS.indexOf(word);
  if (spelt >= 0) return spelt + 1;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : null;
}
