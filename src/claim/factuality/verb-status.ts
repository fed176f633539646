// How real a verb's act is: its own negation, condition, tense and modal first; a verb without tense has the status that its governor gives.

import { gerundGovernor, obliquesOf } from '../../grammar/arguments.js';
import { isInvertedIf } from '../../grammar/inverted-if.js';
import { lemmaCandidates } from '../../grammar/lemma-candidates.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { DISMISSED_NOUNS, DISMISSING_VERBS, PERFORMED_VERBS } from '../../knowledge/act-words.js';
import { PROVIDING_PAPERS } from '../../knowledge/deal-words.js';
import { type Effect, nounEffect, verbEffect } from '../../knowledge/factuality-words.js';
import type { Sentence } from '../../language/sentence.js';
import { HAPPENED, type JudgeAbove, type Judgement, marksOf, told } from './judgement.js';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'should', 'provided', 'supposing']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const NEEDED = new Set(['should', 'must', 'ought']);
/** Effects that hold also for a clause with a tense of its own: "alleged that", "feared that". */
const ON_CLAUSES: ReadonlySet<Effect> = new Set(['alleged', 'denied', 'expected', 'requested', 'hypothetical']);
const SELECTED = new Set(['first', 'last', 'only', 'one', 'second', 'third', 'next', 'latest', 'few']);

/**
 * The status of the act of a verb, or of a noun or adjective with "be".
 * @example verbStatus(sentence, 3, above) // { factuality: 'negated', why: 'not' } for "meet" in "did not meet"
 */
export function verbStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const group = verbGroup(sentence, word);
  const condition = marksOf(sentence, word).find((mark) => CONDITIONS.has(mark));
  if (condition !== undefined && isRelation(sentence.tokens[word]!.deprel, ['advcl', 'ccomp', 'csubj', 'root']))
    return { factuality: 'hypothetical', why: condition };
  if (isInvertedIf(sentence, word)) return { factuality: 'hypothetical', why: 'had it been so' };
  if (isAwaited(sentence, word)) return { factuality: 'hypothetical', why: 'until' };
  if (group.negated)
    return isAskedNot(sentence, word)
      ? { factuality: 'hypothetical', why: 'asked not to' }
      : { factuality: 'negated', why: 'not' };
  const isToCome = group.tense === 'future' || group.modal === 'would';
  if (isToCome && hasCondition(sentence, word)) return { factuality: 'conditional', why: 'if' };
  if (isToBe(sentence, word)) return { factuality: 'planned', why: 'is to' };
  const claimed = claimedAbove(sentence, word) ?? claimedAfter(sentence, word);
  if (claimed !== null) return claimed;
  if (group.tense === 'future') return comingOf(sentence, word);
  if (group.modal !== null) return modalStatus(sentence, word, group.modal);
  const begun = gerundGovernor(sentence, word);
  if (begun !== null) return above(begun);
  if (group.tense === 'none' && isOpen(sentence, word)) return openStatus(sentence, word, above);
  return group.progressive ? { factuality: 'ongoing', why: 'progressive' } : HAPPENED;
}

/** "will not leave until they withdraw": whether they ever do is open. */
function isAwaited(sentence: Sentence, word: number): boolean {
  const { head, deprel } = sentence.tokens[word]!;
  if (head < 0 || !isRelation(deprel, ['advcl']) || !marksOf(sentence, word).includes('until')) return false;
  const { tense, modal } = verbGroup(sentence, head);
  return tense === 'future' || modal !== null;
}

const NOBODY = new Set(['nobody', 'none', 'nothing']);

/**
 * Whether nobody does the act of a verb, or it is done to none.
 * @example hasNoArgument(sentence, 1) // true for "made" in "made no concessions"
 */
export function hasNoArgument(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'nsubj', 'obj').some((noun) => {
    const words = [noun, ...dependentsBy(sentence, noun, 'det')].map((i) => sentence.tokens[i]!.lemma.toLowerCase());
    return NOBODY.has(words[0]!) || words.includes('no');
  });
}

/**
 * The effect that a governing word has on its complement, or null.
 * @example effectAt(sentence, 1) // 'hypothetical' for "threatened"
 */
export function effectAt(sentence: Sentence, word: number): Effect | null {
  const token = sentence.tokens[word];
  if (token === undefined) return null;
  for (const lemma of lemmaCandidates(token)) {
    const effect = verbEffect(lemma);
    if (effect !== null) return effect;
  }
  return null;
}

/** "leaders are to meet": a main verb with "to" and "be". */
function isToBe(sentence: Sentence, word: number): boolean {
  const [be] = dependentsBy(sentence, word, 'aux', 'cop');
  return be !== undefined && sentence.tokens[be]!.lemma === 'be' && be < word && marksOf(sentence, word).includes('to');
}

/** "will", "is to" and "is due to" are plans; "is expected to" is not. */
function comingOf(sentence: Sentence, word: number): Judgement {
  const { head, deprel } = sentence.tokens[word]!;
  const isOpenClause = isRelation(deprel, ['xcomp']);
  if (isOpenClause && effectAt(sentence, head) === 'expected')
    return { factuality: 'expected', why: sentence.tokens[head]!.lemma };
  return { factuality: 'planned', why: isOpenClause ? (sentence.tokens[head]?.lemma ?? 'due') : 'will' };
}

/** "warned him not to start", "urged them not to leave": whether they did is open. */
function isAskedNot(sentence: Sentence, word: number): boolean {
  const { head, deprel } = sentence.tokens[word]!;
  if (head < 0 || !isRelation(deprel, ['xcomp', 'ccomp', 'advcl'])) return false;
  const effect = marksOf(sentence, word).includes('to') ? effectAt(sentence, head) : null;
  return effect === 'hypothetical' || effect === 'requested';
}

/** "would" is the future of a past where something is reported, and a mere thought in a main clause. */
function modalStatus(sentence: Sentence, word: number, modal: string): Judgement {
  if (POSSIBLE.has(modal)) return { factuality: 'hypothetical', why: modal };
  if (NEEDED.has(modal)) return { factuality: 'requested', why: modal };
  if (isProvided(sentence, word)) return { factuality: 'planned', why: 'under a plan' };
  const { deprel } = sentence.tokens[word]!;
  const isReported =
    deprel !== 'root' || dependentsBy(sentence, word, 'parataxis').some((i) => sentence.tokens[i]!.xpos === 'VBD');
  return isReported
    ? { factuality: 'planned', why: 'would, in reported speech' }
    : { factuality: 'hypothetical', why: modal };
}

/** "Under the draft, Norway would lend its ships": the paper provides for it. */
function isProvided(sentence: Sentence, word: number): boolean {
  return obliquesOf(sentence, word).some(
    ({ preposition, noun }) =>
      preposition === 'under' && PROVIDING_PAPERS.has(sentence.tokens[noun]!.lemma.toLowerCase()),
  );
}

/** Whether a verb has no tense of its own: an infinitive, a participle, a verb joined to one. */
function isOpen(sentence: Sentence, word: number): boolean {
  const { deprel, xpos } = sentence.tokens[word]!;
  return (
    deprel !== 'root' && (isRelation(deprel, ['xcomp', 'acl', 'advcl', 'ccomp', 'conj', 'csubj']) || xpos === 'VB')
  );
}

function openStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const { head, deprel } = sentence.tokens[word]!;
  if (head < 0) return HAPPENED;
  if (deprel === 'conj') return above(head);
  if (isRelation(deprel, ['acl'])) return describingStatus(sentence, word, above);
  return isRelation(deprel, ['advcl']) ? adjunctStatus(sentence, word, above) : complementStatus(sentence, word, above);
}

const USING = new Set(['use', 'employ', 'deploy', 'fire', 'wield']);

/** "the plan to leave", "the risk of losing", "the troops leaving". */
function describingStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const noun = sentence.tokens[word]!.head;
  const marks = marksOf(sentence, word);
  const { lemma, deprel } = sentence.tokens[noun]!;
  const isInfinitive = marks.includes('to');
  // "used batons to break up the march": what it was used for was done
  const user = isInfinitive && deprel === 'obj' ? sentence.tokens[noun]!.head : -1;
  if (user >= 0 && USING.has(sentence.tokens[user]!.lemma)) return above(user);
  const effect = isInfinitive || marks.includes('of') || marks.includes('for') ? nounEffect(lemma.toLowerCase()) : null;
  if (effect !== null) return told(effect, lemma, above(noun));
  if (!isInfinitive) return participleStatus(marks);
  const isSelected = [noun, ...dependentsOf(sentence, noun)].some((i) =>
    SELECTED.has(sentence.tokens[i]!.lemma.toLowerCase()),
  );
  if (isSelected) return HAPPENED;
  return { factuality: 'planned', why: deprel === 'root' ? 'headline: is to' : `to after ${lemma}` };
}

/** Why an act is open that somebody has only come near to. */
export const NEAR = 'close to';

/** "edged closer to ending the dispute". */
function isNear(sentence: Sentence, word: number): boolean {
  return [word, ...dependentsBy(sentence, word, 'advmod', 'xcomp')].some((i) =>
    /^(?:close|closer|near|nearer)$/i.test(sentence.tokens[i]!.form),
  );
}

/** "left before meeting", "spoke without naming", "went there to meet", "accused of blocking". */
function adjunctStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const { head } = sentence.tokens[word]!;
  const marks = marksOf(sentence, word);
  const isBound = marks.some((mark) => ['of', 'from', 'for', 'to'].includes(mark));
  if (!isBound) return participleStatus(marks);
  if (sentence.tokens[word]!.xpos === 'VBG' && isNear(sentence, head)) return { factuality: 'hypothetical', why: NEAR };
  const effect = effectAt(sentence, head);
  if (effect !== null && effect !== 'same') return told(effect, sentence.tokens[head]!.lemma, above(head));
  // "went there to meet", but "accompanied him to meeting".
  const isPurpose = marks.includes('to') && sentence.tokens[word]!.xpos !== 'VBG';
  return isPurpose ? { factuality: 'planned', why: 'purpose' } : above(head);
}

/** "agreed to withdraw", "threatened to launch", "began talking". */
function complementStatus(sentence: Sentence, word: number, above: JudgeAbove): Judgement {
  const { head, lemma, xpos } = sentence.tokens[word]!;
  const governor = sentence.tokens[head]!.lemma;
  const effect = effectAt(sentence, head);
  if (
    effect === 'hypothetical' &&
    PERFORMED_VERBS.has(lemma.toLowerCase()) &&
    ['like', 'want', 'wish'].includes(governor)
  )
    return HAPPENED;
  if (PERSUADING.has(governor)) return persuadedStatus(above(head), governor);
  const isHaveTo = governor === 'have' && marksOf(sentence, word).includes('to');
  if (effect !== null && !isHaveTo) return told(effect, governor, above(head));
  const isTo = marksOf(sentence, word).includes('to');
  const isDuty = governor === 'have' && isTo && verbGroup(sentence, head).tense !== 'past';
  if (isDuty) return told('requested', 'have to', above(head));
  const isPassive = dependentsBy(sentence, head, 'aux:pass').length > 0;
  if (xpos === 'VBG' || !isTo || isPassive) return above(head);
  return { factuality: 'planned', why: `to after ${governor}` };
}

const PERSUADING = new Set(['persuade', 'convince']);

/** Who was persuaded did it; who is still to be persuaded is asked to. */
function persuadedStatus(persuading: Judgement, lemma: string): Judgement {
  return persuading.factuality === 'happened' ? persuading : told('requested', lemma, persuading);
}

function participleStatus(marks: readonly string[]): Judgement {
  if (marks.includes('without') || marks.includes('instead')) return { factuality: 'negated', why: 'without' };
  return marks.includes('before') ? { factuality: 'planned', why: 'before' } : HAPPENED;
}

/** "alleged that", "denied that", "feared that", "worries that" before a clause with a tense of its own. */
function claimedAbove(sentence: Sentence, word: number): Judgement | null {
  const { head, deprel } = sentence.tokens[word]!;
  if (head < 0 || word < head) return null;
  const { lemma, upos } = sentence.tokens[head]!;
  const isNoun = isRelation(deprel, ['acl']) && upos === 'NOUN' && marksOf(sentence, word).includes('that');
  if (isNoun && isDismissed(sentence, head)) return { factuality: 'denied', why: 'dismissed' };
  const effect = isNoun ? nounEffect(lemma.toLowerCase()) : deprel === 'ccomp' ? effectAt(sentence, head) : null;
  if (!isNoun && isSupposed(sentence, head)) return { factuality: 'hypothetical', why: lemma };
  return effect !== null && ON_CLAUSES.has(effect) ? told(effect, lemma, HAPPENED) : null;
}

/** "Police shot six, the group claims." */
function claimedAfter(sentence: Sentence, word: number): Judgement | null {
  const verb = dependentsBy(sentence, word, 'parataxis').find(
    (i) => i > word && ['claim', 'allege'].includes(sentence.tokens[i]!.lemma),
  );
  return verb === undefined ? null : { factuality: 'alleged', why: sentence.tokens[verb]!.lemma };
}

/** "Suppose they left": an order to think so, of nobody. */
function isSupposed(sentence: Sentence, verb: number): boolean {
  const { lemma, xpos } = sentence.tokens[verb]!;
  if (!['suppose', 'imagine', 'assume'].includes(lemma) || xpos === 'VBD') return false;
  return dependentsBy(sentence, verb, 'nsubj').length === 0;
}

/** "dismissed a report that": what the report says is denied. */
function isDismissed(sentence: Sentence, noun: number): boolean {
  const { head, deprel, lemma } = sentence.tokens[noun]!;
  if (head < 0 || !isRelation(deprel, ['obj']) || !DISMISSED_NOUNS.has(lemma.toLowerCase())) return false;
  return (
    DISMISSING_VERBS.has(sentence.tokens[head]!.lemma) &&
    !verbGroup(sentence, head).negated &&
    !isNeither(sentence, head)
  );
}

/** "would neither confirm nor deny": nothing is denied. */
function isNeither(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'cc').some((i) => /^nor$/i.test(sentence.tokens[i]!.form));
}

/** Whether a clause with "if" or "unless" hangs on a verb, or, before it, on the verb that reports it ("If they go, we stay," he said). */
function hasCondition(sentence: Sentence, word: number): boolean {
  const { head, deprel } = sentence.tokens[word]!;
  const isFronted = deprel === 'ccomp' && head > word;
  const before = isFronted ? dependentsBy(sentence, head, 'advcl').filter((i) => i < word) : [];
  // "It will join if they do, he said": the clause may hang on the verb of saying after it.
  const said = dependentsBy(sentence, word, 'parataxis').flatMap((verb) =>
    dependentsBy(sentence, verb, 'advcl').filter((i) => i < verb),
  );
  return [...dependentsBy(sentence, word, 'advcl'), ...before, ...said].some((i) => {
    return marksOf(sentence, i).some((mark) => CONDITIONS.has(mark));
  });
}
