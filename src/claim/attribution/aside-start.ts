// Cue clauses that commas set off: where ", engineers said," or ", an adviser predicted." begins.
import type { Sentence } from '../../language/sentence.js';

/**
 * The first word of ", an adviser predicted." at a sentence's end, whatever the tree makes of it; null for none.
 * @example tailStart(sentence, 15) // 13
 */
export function tailStart(sentence: Sentence, word: number): number | null {
  const { tokens } = sentence;
  const isLast = word + 2 >= tokens.length && tokens[word + 1]?.upos === 'PUNCT';
  return isLast ? (behindComma(sentence, word) ?? behindDescribed(sentence, word)) : null;
}

/** Words of a source that a relative clause describes. */
const MOST_DESCRIBED = 18;

/** ", a nurse who worked there until July said.": the same with a clause on who says it. */
function behindDescribed({ tokens }: Sentence, word: number): number | null {
  if (!/^(?:say|tell|report|recall|claim)$/.test(tokens[word]!.lemma)) return null;
  for (let i = word - 1; i > Math.max(1, word - MOST_DESCRIBED); i--) {
    if (tokens[i]!.form !== ',') continue;
    const who = tokens.findIndex(({ form }, k) => k > i && k < word && /^who$/i.test(form));
    const isName = who > i + 1 && tokens.slice(i + 1, who).every(({ upos }) => NAME_WORDS.test(upos));
    return isName && tokens.slice(who, word).some(({ xpos }) => /^VB[DZP]$/.test(xpos)) ? i + 1 : null;
  }
  return null;
}

const NAME_WORDS = /^(?:NOUN|PROPN|DET|ADJ|ADP|NUM|PART)$/;

/**
 * The first word of ", Varna has learned from two bankers." and ", a guard told reporters on Friday.": such a tail with nothing behind
 * the verb but who was told and when; null for none.
 * @example longTailStart(sentence, 15) // 12
 */
export function longTailStart(sentence: Sentence, word: number): number | null {
  const { tokens } = sentence;
  if (!LONG_TAILS.test(tokens[word]!.lemma) || !/^VB[DZPN]$/.test(tokens[word]!.xpos)) return null;
  const behind = tokens.slice(word + 1, -1);
  const isPlain = behind.every(
    ({ upos, form }) => CIRCUMSTANCE.test(upos) && !/^(?:about|of|how|why|that)$/i.test(form),
  );
  let verb = word;
  while (verb > 0 && /^(?:AUX|ADV)$/.test(tokens[verb - 1]!.upos)) verb--;
  return isPlain && tokens.at(-1)!.upos === 'PUNCT' ? behindComma(sentence, verb) : null;
}

const LONG_TAILS = /^(?:say|tell|report|write|learn|hear|understand|claim|announce|reveal|recall|note)$/;
const CIRCUMSTANCE = /^(?:ADV|ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/;

/**
 * The first word of ", engineers said," or of such a tail; null for none.
 * @example asideStart(sentence, 4) // 3 in "The dam, engineers said, would hold."
 */
export function asideStart(sentence: Sentence, word: number): number | null {
  const isClosed = sentence.tokens[behindCircumstance(sentence, word)]?.form === ',';
  return isClosed ? behindComma(sentence, word) : tailStart(sentence, word);
}

/** "said on Tuesday,", "explained earlier in the hearing,": the first word behind such a phrase. */
function behindCircumstance({ tokens }: Sentence, word: number): number {
  const next = tokens[word + 1];
  if (next === undefined || !/^(?:ADV|ADP|PROPN)$/.test(next.upos)) return word + 1;
  let at = word + 1;
  while (at < tokens.length && at - word < 9 && /^(?:ADV|ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[at]!.upos))
    at++;
  return at;
}

/**
 * The word behind the comma before a verb, where nothing but a name and what goes with it stands between; null for none.
 * @example behindComma(sentence, 4) // 3 in "The dam, engineers said, would hold."
 */
export function behindComma({ tokens }: Sentence, word: number): number | null {
  for (let i = word - 1; i >= Math.max(1, word - 10); i--) {
    const { upos, form } = tokens[i]!;
    if (form === ',') return i < word - 1 ? i + 1 : null;
    if (form === '-') continue;
    // "Varna is reporting"
    if (upos === 'AUX' && i === word - 1 && tokens[word]!.xpos === 'VBG') continue;
    if (
      !/^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|ADV|NUM|PART)$/.test(upos) ||
      /^(?:who|which|that)$/i.test(form) ||
      isInfinitive(tokens, i)
    )
      return null;
  }
  return null;
}

function isInfinitive(tokens: Sentence['tokens'], word: number): boolean {
  return /^to$/i.test(tokens[word]!.form) && tokens[word]!.upos !== 'ADP';
}

/**
 * The verb of the clause that a phrase of source stands inside of, before its verb; null where it stands behind.
 * @example clauseRound(sentence, 5) // "fallen" of "the bridge, according to the mayor, had fallen", for "according"
 * @param word the "according" of "according to"
 */
export function clauseRound({ tokens }: Sentence, word: number): number | null {
  const noun = tokens[word]!.head;
  const verb = noun < 0 ? -1 : tokens[noun]!.head;
  return noun > word && verb > noun ? verb : null;
}
