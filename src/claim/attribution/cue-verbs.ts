// Which words of a stretch are cues, and which of them brings on a quotation.

import { dependentsBy, isRelation, subtreeOf } from '../../grammar/tree.js';
import type { Cue } from '../../knowledge/cue.js';
import { particleCue, verbCue } from '../../knowledge/cue-lexicon.js';
import type { Sentence } from '../../language/sentence.js';

/**
 * The cue that a word is as a verb; null where it is none, or is written as a name.
 * @example cueAt(sentence, 7)?.lemma // 'say'
 */
export function cueAt(sentence: Sentence, word: number): Cue | null {
  const token = sentence.tokens[word]!;
  if (isTailVerb(sentence, word)) return verbCue(token.form, token.form);
  if (!token.xpos.startsWith('VB') || isNameLike(sentence, word)) return null;
  if (token.upos !== 'VERB' || isRelation(token.deprel, ['amod', 'compound', 'flat'])) return null;
  if (/^(?:fire|shoot)$/.test(token.lemma) && isShot(sentence, word)) return null;
  if (token.lemma === 'blame' && isGuilt(sentence, word)) return null;
  if (token.lemma === 'cast' && isThrown(sentence, word)) return null;
  return withParticle(sentence, word) ?? verbCue(token.lemma, token.form);
}

/** "pointed out that", "ruled out talks": the verb and its particle, and not "pointed out of the window". */
function withParticle({ tokens }: Sentence, word: number): Cue | null {
  const [next, behind] = [tokens[word + 1], tokens[word + 2]];
  if (next === undefined || !/^(?:ADP|ADV|PART)$/.test(next.upos) || behind?.lemma === 'of') return null;
  return particleCue(tokens[word]!.lemma, next.form);
}

/**
 * Whether a noun at a sentence's end is a verb of reporting: ", Varna reports." with a name and a comma before it.
 * @example isTailVerb(sentence, 9) // true
 */
export function isTailVerb({ tokens }: Sentence, word: number): boolean {
  const { form, upos } = tokens[word]!;
  if (upos === 'VERB' || !TAIL_FORM.test(form) || word + 2 < tokens.length) return false;
  if (word + 2 === tokens.length && tokens[word + 1]!.upos !== 'PUNCT') return false;
  for (let i = word - 1; i > Math.max(0, word - 8); i--) {
    if (/^(?:,|[,]?["”’])$/u.test(tokens[i]!.form))
      return i < word - 1 && /^(?:PROPN|NUM)$/.test(tokens[word - 1]!.upos);
    if (!/^(?:PROPN|NOUN|ADJ|DET|PART|ADV|NUM)$/.test(tokens[i]!.upos)) return false;
  }
  return false;
}

/**
 * Whether a verb tells what somebody is saying just now: "Varna is reporting".
 * @example isGoingOn(sentence, 2) // true
 */
export function isGoingOn({ tokens }: Sentence, word: number): boolean {
  const before = tokens[word - 1];
  const { xpos, lemma } = tokens[word]!;
  if (xpos !== 'VBG' || !/^(?:report|write|say|claim)$/.test(lemma)) return false;
  return before?.lemma === 'be' && before.upos === 'AUX' && tokens[word - 2]?.upos !== 'PRON';
}

const TAIL_FORM = /^(?:reports|writes|says|notes|claims|warns|reported)$/;

/** "Two jets fired on the third": shots, and no words. */
function isShot(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  if (dependentsBy(sentence, verb, 'obj').some((i) => i > verb)) return true;
  return /^(?:on|at|upon|into|toward|towards|over|from|across|several|shots?|first|back|again|warning)$/i.test(
    tokens[verb + 1]?.form ?? '',
  );
}

/** "The weather is to blame": a state, and nobody's word. */
function isGuilt({ tokens }: Sentence, verb: number): boolean {
  return tokens[verb - 1]?.lemma === 'to' && tokens[verb - 2]?.lemma === 'be';
}

/** "cast a ballot", "cast doubt": what is cast is no name that somebody is given. */
function isThrown(sentence: Sentence, verb: number): boolean {
  const objects = dependentsBy(sentence, verb, 'obj', 'nsubj:pass');
  return objects.some((i) =>
    /^(?:ballot|vote|doubt|shadow|light|net|spell|pall|eye|lot)$/.test(sentence.tokens[i]!.lemma),
  );
}

/** A capital inside a sentence of small letters: "Karim Said said". */
function isNameLike({ tokens }: Sentence, word: number): boolean {
  if (word === 0 || !/^\p{Lu}/u.test(tokens[word]!.form)) return false;
  const neighbours = [tokens[word - 1], tokens[word + 1]];
  const isAfterMark = neighbours[0]?.upos === 'PUNCT';
  return !isAfterMark && neighbours.some((token) => token !== undefined && /^\p{Ll}/u.test(token.form));
}

/**
 * Whether a cue can bring on words in quotation marks.
 * @example canQuote(verbCue('say')!) // true
 */
export function canQuote({ frames }: Cue): boolean {
  return frames.has('quote') || frames.has('clause');
}

/**
 * Whether a verb stands in a clause that only describes a noun: "who said so last week".
 * @example isRelative(sentence, 15) // true
 */
export function isRelative(sentence: Sentence, word: number): boolean {
  return isRelation(sentence.tokens[word]!.deprel, ['acl:relcl']) || startsWithRelative(sentence, word);
}

/**
 * Whether a verb in a relative clause has a speaker of its own there: "a briefing at which the premier asked: “...”".
 * @example isToldInRelative(sentence, 11) // true
 */
export function isToldInRelative(sentence: Sentence, word: number): boolean {
  const { tokens } = sentence;
  const subject = dependentsBy(sentence, word, 'nsubj').findLast((i) => i < word);
  if (subject === undefined || /^(?:WP|WDT)$/.test(tokens[subject]!.xpos)) return false;
  // "the envoy, who, Lund told Varna, “listened politely”"
  const first = subtreeOf(sentence, subject)[0]!;
  if (tokens[first - 1]?.form === ',' && tokens[first - 2]?.xpos === 'WP') return true;
  return tokens.some(
    ({ xpos, form }, i) =>
      i < subject && subject - i < 9 && (xpos === 'WDT' || xpos === 'WRB') && isAt(tokens, i, form),
  );
}

function isAt(tokens: Sentence['tokens'], word: number, form: string): boolean {
  return /^(?:where|when)$/i.test(form) || tokens[word - 1]?.upos === 'ADP';
}

function startsWithRelative(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'nsubj').some((i) => /^(?:who|which|whom)$/i.test(sentence.tokens[i]!.form));
}

/**
 * Whether a verb stands right before the comma that brings a quotation on, with a subject of its own, whatever the tree hangs its clause on:
 * "told us that the lieutenant had said, “...”".
 * @example isBeforeMarks(sentence, 14, 15) // true
 * @param last the comma
 */
export function isBeforeMarks(sentence: Sentence, verb: number, last: number): boolean {
  if (verb !== last - 1 || sentence.tokens[last]!.form !== ',') return false;
  return dependentsBy(sentence, verb, 'nsubj').some((i) => !/^W/.test(sentence.tokens[i]!.xpos));
}
