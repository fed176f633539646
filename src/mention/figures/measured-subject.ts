// What an amount measures by its verb: "the toll rose to 1,200", "the bank raised its rate by 2%".
import { dependentsBy, headOf } from '../../grammar/tree.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { CURRENCY_NAMES } from './currencies.js';
import { BARE_CHANGE_VERBS, CHANGE_VERBS, PLACED_TOTAL_VERBS, TOTAL_VERBS } from './figure-contexts.js';
import { MEASURES } from './measures.js';
import { isNoun, type NounPhrase, nounPhraseOf } from './noun-phrase.js';

/** The tokens of an amount, all inclusive; `first` takes in the words of its bound. */
export interface AmountWords {
  readonly first: number;
  readonly numberFirst: number;
  readonly last: number;
  readonly isMoney: boolean;
  readonly isLength: boolean;
}

/** What has been measured, and how that was found, for the trace. */
export interface MeasuredThing {
  readonly phrase: NounPhrase;
  readonly by: 'complement' | 'attribute' | 'governor' | 'subject' | 'purpose';
}

/**
 * What an amount measures by its verb: the subject, or the object of a verb that changes it.
 * Also "the bank raised its rate by 2%", "turnout was 60%".
 * @example subject(sentence, words)?.phrase // that of "toll" in "the toll rose to 1,200"
 */
export function subject(sentence: Sentence, words: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const top = headOf(sentence, words.numberFirst, words.last);
  const own = subjectOf(sentence, top);
  if (own !== null) return own;
  if (tokens[top]!.deprel.startsWith('nsubj')) return null;
  const verb = measuringVerb(tokens, top, words.first);
  if (verb === null || !isTotalled(tokens, verb, words.first) || (words.isMoney && isObject(tokens, verb, words.first)))
    return null;
  const object = isChanging(tokens[verb]!) ? objectOf(sentence, verb, words) : null;
  return object ?? subjectOf(sentence, verb) ?? subjectAbove(sentence, verb);
}

/** "raised $3 million" says nothing of a value that went up; "Oil rose $2" does. */
function isObject(tokens: readonly Token[], verb: number, first: number): boolean {
  const isBare = !['by', 'to', 'from', 'at'].includes(tokens[first - 1]?.lemma ?? '');
  return isBare && isChanging(tokens[verb]!) && !BARE_CHANGE_VERBS.has(tokens[verb]!.lemma);
}

/** The verb that the amount hangs on, directly or over another amount; else the nearest verb before it. */
function measuringVerb(tokens: readonly Token[], top: number, first: number): number | null {
  for (let at = tokens[top]!.head, steps = 0; at >= 0 && steps < 3; at = tokens[at]!.head, steps++) {
    if (isMeasuring(tokens[at]!)) return at;
    if (tokens[at]!.upos === 'VERB') return null;
  }
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (isMeasuring(tokens[at]!)) return at;
  }
  return null;
}

function isMeasuring(token: Token): boolean {
  return (
    (token.upos === 'VERB' || token.upos === 'AUX') &&
    (isChanging(token) || TOTAL_VERBS.has(token.lemma) || PLACED_TOTAL_VERBS.has(token.lemma))
  );
}

/** "came to 300", "stood at 300", "sold for $3": with another preposition the verb says something else. */
function isTotalled(tokens: readonly Token[], verb: number, first: number): boolean {
  const { lemma } = tokens[verb]!;
  return !PLACED_TOTAL_VERBS.has(lemma) || /^(?:to|at|for|around|near|between)$/.test(tokens[first - 1]?.lemma ?? '');
}

/** By lemma, by form, and by the form without its ending, for lemmas of verbs are not always right. */
function isChanging({ lemma, form }: Token): boolean {
  const lower = form.toLowerCase();
  return CHANGE_VERBS.has(lemma) || CHANGE_VERBS.has(lower) || CHANGE_VERBS.has(lower.replace(/(?:ed|s|ing)$/, ''));
}

function objectOf(sentence: Sentence, verb: number, { numberFirst, last }: AmountWords): MeasuredThing | null {
  const isOther = (i: number) =>
    (i < numberFirst || i > last) && isNounAt(sentence.tokens, i) && !isUnit(sentence.tokens[i]!);
  const object = dependentsBy(sentence, verb, 'obj').find(isOther);
  return object === undefined ? null : { phrase: nounPhraseOf(sentence, object), by: 'subject' };
}

/** "fell 4 percent to $210": the other amount is not what fell. */
function isUnit({ lemma, form }: Token): boolean {
  return MEASURES.has(lemma) || CURRENCY_NAMES.has(form.toLowerCase());
}

/**
 * The subject of a word as what is measured, or null.
 * @example subjectOf(sentence, 3) // that of "strait" for "wide" in "the strait is wide"
 */
export function subjectOf(sentence: Sentence, word: number): MeasuredThing | null {
  const isNounOrGerund = (i: number) => isNounAt(sentence.tokens, i) || sentence.tokens[i]!.xpos === 'VBG';
  const isThing = (i: number) => isNounOrGerund(i) && !isUnit(sentence.tokens[i]!);
  const found = dependentsBy(sentence, word, 'nsubj', 'csubj').find(isThing);
  return found === undefined ? null : { phrase: nounPhraseOf(sentence, found), by: 'subject' };
}

/** A verb without a subject of its own shares that of the verb above it; a participle is said of its noun. */
function subjectAbove(sentence: Sentence, verb: number): MeasuredThing | null {
  const { head, deprel } = sentence.tokens[verb]!;
  if (deprel.startsWith('acl') && isNounAt(sentence.tokens, head))
    return { phrase: nounPhraseOf(sentence, head), by: 'subject' };
  return head >= 0 && /^(?:conj|xcomp|advcl)/.test(deprel) ? subjectOf(sentence, head) : null;
}

/**
 * Whether there is a noun at an index.
 * @example isNounAt(tokens, -1) // false
 */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isNoun(tokens[at]);
}
