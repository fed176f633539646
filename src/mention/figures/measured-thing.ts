// What an amount is an amount of: "grain" in "20 tons of grain", "agreement" in "a $40 billion agreement", "toll" in "the toll rose to 9".
import { dependentsBy, dependentsOf, headOf } from '../../grammar/tree.js';
import type { Sentence, Token } from '../../language/sentence.js';
import { SIZE_ADJECTIVES, SPENDING_VERBS, VALUE_VERBS } from './figure-contexts.js';
import { type AmountWords, isNounAt, type MeasuredThing, subject, subjectOf } from './measured-subject.js';
import { type NounPhrase, nounPhraseAfter, nounPhraseOf } from './noun-phrase.js';

/**
 * The noun phrase that an amount measures, or null where the sentence does not say.
 * @example measuredThing(sentence, words)?.by // 'complement' in "blocked more than 20 million tons of grain"
 */
export function measuredThing(sentence: Sentence, words: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const after = tokens[words.last + 1];
  if (after !== undefined && SIZE_ADJECTIVES.has(after.lemma)) return sized(sentence, words);
  return (
    complement(sentence, words) ??
    attribute(sentence, words) ??
    governor(sentence, words) ??
    subject(sentence, words) ??
    purpose(sentence, words)
  );
}

/** "a wall 12 metres high", "the strait is just under 40 km wide". */
function sized(sentence: Sentence, words: AmountWords): MeasuredThing | null {
  const { first, numberFirst, last } = words;
  if (isNounAt(sentence.tokens, first - 1)) return nounEndingAt(sentence, first - 1);
  const top = headOf(sentence, numberFirst, last + 1);
  const { head } = sentence.tokens[top]!;
  const above = isNounAt(sentence.tokens, head)
    ? { phrase: nounPhraseOf(sentence, head), by: 'attribute' as const }
    : null;
  return subjectOf(sentence, last + 1) ?? subjectOf(sentence, top) ?? above ?? subject(sentence, words);
}

/** "20 tons of grain", "$3 million in aid", "$40 million worth of arms". */
function complement(sentence: Sentence, words: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const { last, isMoney } = words;
  const at = tokens[last + 1]?.lemma === 'worth' ? last + 2 : last + 1;
  const link = tokens[at]?.lemma;
  const isBareIn = link === 'in' && isMoney && isCommon(tokens[at + 1]);
  if (link !== 'of' && !isBareIn) return null;
  const phrase = nounPhraseAfter(sentence, at);
  if (phrase === null || isPlaceOfDistance(sentence, words, phrase)) return null;
  return { phrase, by: 'complement' };
}

/** "within 30 km of Kabul" measures the way to Kabul. */
function isPlaceOfDistance(
  { tokens }: Sentence,
  { first, last, isLength }: AmountWords,
  { head }: NounPhrase,
): boolean {
  if (!isLength) return false;
  return tokens[first - 1]?.lemma === 'within' || (tokens[last + 1]?.lemma === 'of' && tokens[head]!.upos === 'PROPN');
}

function isCommon(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'ADJ');
}

/** "a $40 billion agreement", "a 10 percent drop". */
function attribute(sentence: Sentence, { first, numberFirst, last }: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const phrase = nounPhraseAfter(sentence, last);
  if (phrase === null) return null;
  const { head } = tokens[headOf(sentence, numberFirst, last)]!;
  const isGoverned = head > last && head <= phrase.head;
  const hasArticle = ['a', 'an', 'the', 'this', 'that'].includes(tokens[first - 1]?.lemma ?? '');
  return isGoverned || hasArticle ? { phrase, by: 'attribute' } : null;
}

/** "a fine of $3 million", "ships worth $3 million", "a force of 300", "a firm valued at $3 million". */
function governor(sentence: Sentence, { first }: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const before = tokens[first - 1]?.lemma ?? '';
  if (before === 'of' && isNounAt(tokens, first - 2)) return nounEndingAt(sentence, first - 2);
  const isValued = before === 'at' && VALUE_VERBS.has(tokens[first - 2]?.lemma ?? '');
  const valued = before === 'worth' ? first - 1 : isValued ? first - 2 : -1;
  if (valued < 0) return null;
  if (isNounAt(tokens, valued - 1)) return nounEndingAt(sentence, valued - 1);
  if (/^(?:acl|amod)/.test(tokens[valued]!.deprel) && isNounAt(tokens, tokens[valued]!.head)) {
    return { phrase: nounPhraseOf(sentence, tokens[valued]!.head), by: 'governor' };
  }
  const patient = dependentsBy(sentence, valued, 'nsubj:pass').find((i) => isNounAt(tokens, i));
  if (isValued) return patient === undefined ? null : { phrase: nounPhraseOf(sentence, patient), by: 'governor' };
  return subjectOf(sentence, valued) ?? subjectOf(sentence, tokens[valued]!.head) ?? nounLeftOf(sentence, valued);
}

/** "the largest order yet, worth £3.5m": the nearest noun on the left. */
function nounLeftOf(sentence: Sentence, from: number): MeasuredThing | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (isNounAt(sentence.tokens, at)) return nounEndingAt(sentence, at);
  }
  return null;
}

function nounEndingAt(sentence: Sentence, head: number): MeasuredThing {
  return { phrase: { ...nounPhraseOf(sentence, head), last: head }, by: 'governor' };
}

/** "set aside US$4bn for the ports", "$4 million were spent on the canal". */
function purpose(sentence: Sentence, { first, numberFirst, last }: AmountWords): MeasuredThing | null {
  const { tokens } = sentence;
  const { head } = tokens[headOf(sentence, numberFirst, last)]!;
  const isSpent = (token: Token | undefined) => token !== undefined && SPENDING_VERBS.has(token.lemma);
  const links = [last + 1, ...(isSpent(tokens[head]) ? caseWordsUnder(sentence, head, last) : [])];
  const link = links.find((at) => /^(?:for|on)$/.test(tokens[at]?.lemma ?? ''));
  if (link === undefined || !(isSpent(tokens[head]) || tokens.slice(Math.max(0, first - 6), first).some(isSpent)))
    return null;
  const phrase = nounPhraseAfter(sentence, link);
  return phrase === null ? null : { phrase, by: 'purpose' };
}

function caseWordsUnder(sentence: Sentence, verb: number, after: number): readonly number[] {
  return dependentsBy(sentence, verb, 'obl', 'nmod')
    .filter((i) => i > after)
    .flatMap((i) => dependentsOf(sentence, i).filter((j) => sentence.tokens[j]!.deprel === 'case'));
}
