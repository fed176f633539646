// How real the act is that a noun names: what its preposition, the noun above it or the verb that it belongs to makes of it.

import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { ASKING_FOR_VERBS, OPENING_VERBS } from '../../knowledge/act-words.js';
import { type Effect, nounEffect, phraseEffect } from '../../knowledge/factuality-words.js';
import type { Sentence } from '../../language/sentence.js';
import { clauseOfNoun } from './clause-of-noun.js';
import { HAPPENED, type JudgeAbove, type Judgement, told } from './judgement.js';
import { effectAt } from './verb-status.js';

/**
 * The status of the act that a noun names.
 * @example nounStatus(sentence, 3, above) // { factuality: 'requested', why: 'call' } for "talks" in "called for talks"
 */
export function nounStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const { head, deprel } = sentence.tokens[word]!;
  if (head < 0) return HAPPENED;
  if (isRelation(deprel, ['conj', 'appos'])) return above(head);
  if (isToBegin(sentence, word)) return { factuality: 'planned', why: 'is to begin' };
  const clause = clauseOfNoun(sentence, word);
  if (clause !== null && clause !== head) {
    const phrase = phraseAt(sentence, clause) ?? effectAt(sentence, clause);
    if (phrase === 'stalled') return { factuality: phrase, why: sentence.tokens[clause]!.lemma };
  }
  if (isPutOff(sentence, word)) return { factuality: 'stalled', why: 'put off' };
  const before = prepositionStatus(sentence, word);
  if (before !== null) return before;
  if (!isRelation(deprel, ['nmod', 'compound'])) return argumentStatus(sentence, word, above);
  const { lemma } = sentence.tokens[head]!;
  const effect = isGrievance(sentence, word) ? null : nounEffect(lemma.toLowerCase());
  return effect === null ? HAPPENED : told(effect, lemma, HAPPENED);
}

const BEGINNINGS = new Set(['begin', 'start', 'open', 'resume', 'restart', 'reopen', 'continue']);

/** "talks to resume in Lima", in the style of headlines. */
function isToBegin(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'acl').some(
    (clause) => BEGINNINGS.has(sentence.tokens[clause]!.lemma) && sentence.tokens[clause - 1]?.lemma === 'to',
  );
}

const WORRIES = new Set(['concern', 'worry', 'anxiety', 'unease', 'alarm']);

/** "concern over the arrest", which was made, but "concern over an attack", which may come. */
function isGrievance(sentence: Sentence, word: number): boolean {
  if (!WORRIES.has(sentence.tokens[sentence.tokens[word]!.head]!.lemma.toLowerCase())) return false;
  return dependentsBy(sentence, word, 'det', 'nmod:poss').some((i) => sentence.tokens[i]!.lemma !== 'a');
}

/** "planned a visit", "talks stalled", "the visit was cancelled", "called for talks". */
function argumentStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const { head, deprel } = sentence.tokens[word]!;
  if (isOnlyThought(sentence, word)) return { factuality: 'hypothetical', why: 'would' };
  if (isWarnedOff(sentence, word)) return { factuality: 'hypothetical', why: 'warned off' };
  const phrase = phraseAt(sentence, head);
  if (phrase !== null) return told(phrase, sentence.tokens[head]!.lemma, above(head));
  if (isBehind(sentence, word) && above(head).factuality === 'happened') return HAPPENED;
  const effect = effectAt(sentence, head);
  const lemma = sentence.tokens[head]!.lemma.toLowerCase();
  if (effect === null || effect === 'alleged' || effect === 'denied') return HAPPENED;
  if (deprel === 'nsubj' && !['same', 'stalled', 'ongoing'].includes(effect)) return HAPPENED;
  if (effect === 'hypothetical' && !OPENING_VERBS.has(lemma)) return HAPPENED;
  const hasPreposition = dependentsBy(sentence, word, 'case').length > 0;
  if (ASKING_FOR_VERBS.has(lemma) && !hasPreposition) return HAPPENED;
  return told(effect, lemma, above(head));
}

/** "announced after talks": the talks are no part of what is announced. */
function isBehind(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'case').some((i) =>
    /^(?:after|following|since)$/i.test(sentence.tokens[i]!.form),
  );
}

/** "broke down", "hit an impasse", "ended in deadlock": a verb that says so only with a word beside it. */
function phraseAt(sentence: Sentence, verb: number): Effect | null {
  const { lemma } = sentence.tokens[verb]!;
  const beside = dependentsOf(sentence, verb).flatMap((word) => {
    const marks = dependentsBy(sentence, word, 'case').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
    return [sentence.tokens[word]!.lemma.toLowerCase(), ...marks];
  });
  return beside.map((word) => phraseEffect(`${lemma}_${word}`)).find((one) => one !== null) ?? null;
}

/** "the summit, which Nepal put off twice". */
function isPutOff(sentence: Sentence, word: number): boolean {
  const places = [word, ...dependentsBy(sentence, word, 'nmod')];
  const clauses = places.flatMap((noun) => dependentsBy(sentence, noun, 'acl:relcl'));
  return clauses.some((verb) => {
    const isGap = dependentsBy(sentence, verb, 'obj').every((i) => sentence.tokens[i]!.xpos === 'WDT');
    return isGap && (phraseAt(sentence, verb) === 'stalled' || effectAt(sentence, verb) === 'stalled');
  });
}

const OPEN_MODALS = new Set(['would', 'could', 'might', 'may']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** "an attack would harm both", but "the attack would ...". */
function isOnlyThought(sentence: Sentence, word: number): boolean {
  const { head, deprel } = sentence.tokens[word]!;
  if (!isRelation(deprel, ['nsubj']) || !OPEN_MODALS.has(verbGroup(sentence, head).modal ?? '')) return false;
  const beside = dependentsBy(sentence, word, 'det', 'nmod:poss');
  return !beside.some(
    (i) => DEFINITE.has(sentence.tokens[i]!.lemma.toLowerCase()) || sentence.tokens[i]!.upos !== 'DET',
  );
}

const WARNING = new Set(['warn', 'caution', 'deter', 'dissuade', 'discourage']);

/** "warned him off a campaign", "cautioned against a strike". */
function isWarnedOff(sentence: Sentence, word: number): boolean {
  const { head } = sentence.tokens[word]!;
  if (!WARNING.has(sentence.tokens[head]!.lemma)) return false;
  return dependentsBy(sentence, word, 'case').some((i) =>
    ['off', 'against', 'from'].includes(sentence.tokens[i]!.lemma),
  );
}

/** "ahead of the summit", "without talks". */
function prepositionStatus(sentence: Sentence, word: number): Judgement | null {
  const words = dependentsBy(sentence, word, 'case').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  if (words.includes('ahead') || words.includes('before')) return { factuality: 'planned', why: 'ahead of' };
  if (words.includes('without') || words.includes('instead')) return { factuality: 'negated', why: 'without' };
  return null;
}
