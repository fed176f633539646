// Refusals by sense: parts that are no amounts, "one" for somebody, groups told before, numbers with nothing to count.
import type { Token } from '../../language/sentence.js';
import type { Candidate } from './candidate.js';
import { countsPersons } from './counted-thing.js';
import { FIXED_COMPOUNDS, ONE_STOPS, SPEECH_VERBS } from './figure-contexts.js';
import { dependentAfter, isPlural } from './noun-phrase.js';

/**
 * Whether the number is part of a fixed word: "two-state", "one-sided".
 * @example isFixedCompound(candidate) // true for "two" in "the two-state solution"
 */
export function isFixedCompound({ form, isCompound, later }: Candidate): boolean {
  return isCompound && form === 'words' && FIXED_COMPOUNDS.has(later?.lower ?? '');
}

const DEFINITE_AFTER_HALF = /^(?:the|its|their|his|her|these|those|this|that|our|my|your)$/;

/**
 * Whether "half", "third" or "quarter" is no part of an amount: "the first half", "a third round", "half-brother", "cut in half".
 * @example isNoShare(candidate) // true for "a third" in "a third round of talks"
 */
export function isNoShare(candidate: Candidate): boolean {
  const { form, isBare, wordBefore, wordAfter, after, quantity, noun, number } = candidate;
  if (form !== 'share' || !isBare) return false;
  if (after?.glued === true && /^[-‑]$/.test(after.text)) return true;
  if (after?.lower === 'of') return wordBefore?.upos === 'ADJ' && wordBefore.lemma !== 'other';
  if (number.lower === 'half' && DEFINITE_AFTER_HALF.test(after?.lower ?? '')) return false;
  if (wordBefore !== undefined && (/^(?:ADJ|DET)$/.test(wordBefore.upos) || wordBefore.lemma === 'in')) return true;
  if (noun !== null) return quantity.bound === 'exact' || !isPlural(noun);
  if (wordAfter?.upos === 'ADJ') return true;
  const isTaken =
    wordBefore?.lemma === 'by' || wordBefore?.lemma === 'to' || /^(?:VERB|AUX)$/.test(wordAfter?.upos ?? '');
  return quantity.bound === 'exact' && !isTaken;
}

/**
 * Whether "one" stands for somebody or something: "one of the ministers", "no one", "one official said", "one thing is clear".
 * @example isPronounOne(candidate) // true for "one" in "one of the oldest ports"
 */
export function isPronounOne(candidate: Candidate): boolean {
  const { number, quantity, isBare, noun, isCompound, after, wordBefore, ground } = candidate;
  if (number.lower === 'one' && quantity.unit === 'point' && wordBefore?.lemma === 'at') return true;
  if (number.lower !== 'one' || quantity.low !== 1 || quantity.high !== 1 || !isBare) return false;
  if (quantity.numberNext !== quantity.next) return false;
  if (quantity.bound !== 'exact') return noun === null && after?.lower !== 'of';
  if (noun === null || isCompound || after?.lower === 'of') return true;
  if (wordBefore !== undefined && /^(?:DT|JJ|PRP\$|WDT|PDT|POS)$/.test(wordBefore.xpos)) return true;
  return ONE_STOPS.has(noun.lemma) || isSpeaker(ground.sentence.tokens, noun) || noun.xpos === 'NNP';
}

function isSpeaker(tokens: readonly Token[], { deprel, head }: Token): boolean {
  return deprel.startsWith('nsubj') && SPEECH_VERBS.has(tokens[head]?.lemma ?? '');
}

/**
 * Whether a small definite group only takes up what was told: "the two leaders", "all three", unless the phrase goes on to
 * say which ("the five hostages freed on Monday").
 * @example isAnaphor(candidate) // true for "two" in "The two leaders met."
 */
export function isAnaphor({ ground, quantity, isBare, isCompound, form, noun, nounAt, before }: Candidate): boolean {
  if (!isBare || quantity.bound !== 'exact' || quantity.high > 10 || isCompound || form === 'ratio') return false;
  if (!/^(?:the|these|those|both|all|each|every|any|no)$/.test(before?.lower ?? '')) return false;
  return noun === null || dependentAfter(ground.sentence, nounAt, /^acl/) === null;
}

/**
 * Whether "several" or "a few" stands without what it counts.
 * @example isBareFew(candidate) // true for "several" in "several fell sharply"
 */
export function isBareFew(candidate: Candidate): boolean {
  const { form, isBare, noun, after } = candidate;
  return form === 'few' && isBare && noun === null && after?.lower !== 'of' && !standsForPersons(candidate);
}

function standsForPersons({ ground, quantity }: Candidate): boolean {
  return countsPersons(ground.sentence, ground.pieces[quantity.next - 1]!.lastToken);
}

const YEAR_LIKE = /^(?:1\d|20)\d\d$/;

/**
 * Whether nothing takes a bare number as a count: no verb, no "of", no casualties, no mark of thousands. Four digits without
 * one are a year.
 * @example isUncounted(candidate) // true for "1969" in "the class of '69 and 1969"
 */
export function isUncounted(candidate: Candidate): boolean {
  const { ground, quantity, form, isBare, noun, number, after, wordBefore } = candidate;
  if (!isBare || noun !== null || quantity.amount.numeral.scale > 1 || form === 'vague') return false;
  if (after?.lower === 'of' || standsForPersons(candidate)) return false;
  if (YEAR_LIKE.test(number.text)) return quantity.bound !== 'moreThan' && quantity.bound !== 'atLeast';
  if (quantity.bound !== 'exact' || /^\d+,\d{3}\b/.test(number.text) || after?.lower === 'more') return false;
  const { tokens } = ground.sentence;
  const { head } = tokens[number.token]!;
  const governor = tokens[head];
  const isTaken = governor !== undefined && /^(?:VERB|AUX|ADJ)$/.test(governor.upos);
  return !isTaken && head >= 0 && !/^(?:of|to|by|at|from|with|be|than)$/.test(wordBefore?.lemma ?? '');
}
