// Trees put right where a verb's own frame says more than the parser saw: "told reporters after talks in the capital that ...".
import { type Reason, type Staged, staged } from '../base/staged.js';
import { nounCue, verbCue } from '../knowledge/cue-lexicon.js';
import { asksFor } from '../knowledge/verb-frames.js';
import type { Sentence, Token } from '../language/sentence.js';
import { agentsBehind } from './agent-arcs.js';
import {
  appealsFor,
  asidesBeforeThat,
  citedBetween,
  citingArcs,
  describedSubjects,
  invertedAsides,
  partedSubjects,
  pastTimes,
  secondTails,
  tellersOwn,
  timeSubjects,
  waitingHearers,
} from './aside-arcs.js';
import { jointParticiples, jointPerfects, jointVerbs } from './joint-arcs.js';
import { lostRoots, lostTails, lostVerbs } from './lost-verbs.js';
import type { Mend } from './mend.js';
import { mendLemmas } from './mend-lemmas.js';
import { partings } from './parting-arcs.js';
import { hearersBehind, secondSubjects } from './second-subjects.js';
import { timeClauses } from './time-arcs.js';
import { enRoute, strayCases, titleArcs, titlesUnder } from './title-arcs.js';
import { hearersTaken, partedPerfects, perfectGerunds, toldClauses } from './told-arcs.js';
import { dependentsBy, dependentsOf, isUnder } from './tree.js';
import { whoClauses } from './who-arcs.js';

/** The rules in their order; each sees the tree as the ones before it left it. */
const RULES: readonly ((sentence: Sentence) => readonly Mend[])[] = [
  titleArcs,
  titlesUnder,
  strayCases,
  enRoute,
  partedPerfects,
  perfectGerunds,
  timeClauses,
  said,
  toldClauses,
  hearersTaken,
  waitingHearers,
  secondSubjects,
  hearersBehind,
  complements,
  pastTimes,
  appealsFor,
  agentsBehind,
  lostVerbs,
  lostRoots,
  lostTails,
  tellersOwn,
  timeSubjects,
  invertedAsides,
  partedSubjects,
  describedSubjects,
  asidesBeforeThat,
  secondTails,
  citingArcs,
  citedBetween,
  jointVerbs,
  jointParticiples,
  jointPerfects,
  partings,
  coordinates,
  spells,
  whoClauses,
];

/**
 * The sentences with arcs put right, each with its reason; a sentence in which nothing is wrong stays the same object.
 * The frames of verbs come from `knowledge/`. No arc is moved so that a word would hang under itself.
 * @example mendTrees(sentences).trace[0]?.rule // 'grammar/said-clause'
 */
export function mendTrees(sentences: readonly Sentence[]): Staged<readonly Sentence[]> {
  const trace: Reason[] = [];
  const value = sentences.map((sentence) =>
    RULES.reduce((tree, rule) => redraw(tree, rule(tree), trace), mendLemmas(sentence)),
  );
  return staged(value, [], trace);
}

function redraw(sentence: Sentence, mends: readonly Mend[], trace: Reason[]): Sentence {
  if (mends.length === 0) return sentence;
  const tokens = [...sentence.tokens];
  const drawn = { ...sentence, tokens };
  for (const { rule, word, head, deprel, xpos, lemma } of mends) {
    if (head >= 0 && isUnder(drawn, head, word)) continue;
    const { form, start, end } = tokens[word]!;
    const governor = head < 0 ? 'the root' : `"${tokens[head]!.form}"`;
    const why = `"${form}" hangs on ${governor} as ${deprel}`;
    const asVerb = { ...(xpos === undefined ? {} : { xpos, upos: 'VERB' }), ...(lemma === undefined ? {} : { lemma }) };
    tokens[word] = { ...tokens[word]!, head, deprel, ...asVerb };
    trace.push({ rule: `grammar/${rule}`, why, span: { start, end } });
  }
  return drawn;
}

/**
 * "told reporters after talks in the capital that his government will not ...": the clause is what was told, and tells
 * nothing of the capital. A clause after "that" with a subject of its own, taken for one about a noun that is not what is
 * said but where, when or to whom.
 */
function said(sentence: Sentence): readonly Mend[] {
  return wordsBy(sentence, 'acl').flatMap((clause): Mend[] => {
    const first = dependentsOf(sentence, clause)[0];
    if (first === undefined || sentence.tokens[first]!.form.toLowerCase() !== 'that') return [];
    const subject = dependentsBy(sentence, clause, 'nsubj', 'csubj').find((word) => word !== first);
    if (subject === undefined) return [];
    const verb = tellerAbove(sentence, sentence.tokens[clause]!.head);
    if (verb === null || hasContent(sentence, verb)) return [];
    const mark: Mend = { rule: 'said-clause', word: first, head: clause, deprel: 'mark' };
    return [{ rule: 'said-clause', word: clause, head: verb, deprel: 'ccomp' }, mark];
  });
}

/** Prepositions after which a word is what is said, so that a clause on it stays with it: "warned of a plan that ...". */
const ABOUT = new Set(['of', 'about', 'for', 'against', 'on', 'over']);

/** The verb of saying over a noun that is its setting or its addressee, or null. */
function tellerAbove(sentence: Sentence, noun: number): number | null {
  let at = noun;
  // "in defiance of a call that ...": the clause is the call's own.
  if (sentence.tokens[at]!.deprel.startsWith('nmod') && nounCue(sentence.tokens[at]!.lemma)?.frames.has('clause'))
    return null;
  const asked: string[] = [];
  while (sentence.tokens[at]!.deprel.startsWith('nmod')) {
    asked.push(prepositionOf(sentence, at) ?? '');
    at = sentence.tokens[at]!.head;
  }
  const { head: verb, deprel } = sentence.tokens[at]!;
  const cue = verb < 0 || verb > at || sentence.tokens[verb]!.upos !== 'VERB' ? null : cueOf(sentence.tokens[verb]!);
  if (cue === null || !cue.frames.has('clause') || cue.class === 'ask') return null;
  // "warned citizens of the danger that ...": the danger is what is told of.
  if (asked.some((preposition) => asksFor(cue.lemma, preposition))) return null;
  if (deprel.startsWith('obl')) {
    const preposition = dependentsBy(sentence, at, 'case')[0];
    const lemma = preposition === undefined ? '' : sentence.tokens[preposition]!.lemma;
    // "said to reporters", but "agreed to a truce that ..."
    const isAbout = ABOUT.has(lemma) || (lemma === 'to' && cue.class !== 'neutral');
    return isAbout || sentence.tokens[noun]!.lemma === 'condition' ? null : verb;
  }
  if (deprel === 'obj' && dependentsBy(sentence, verb, 'iobj').length > 0) return null;
  return cue.takesAddressee && (deprel === 'iobj' || deprel === 'obj') ? verb : null;
}

function hasContent(sentence: Sentence, verb: number): boolean {
  const { takesAddressee } = cueOf(sentence.tokens[verb]!) ?? { takesAddressee: false };
  if (dependentsBy(sentence, verb, 'ccomp', 'xcomp', 'parataxis').length > 0) return true;
  return !takesAddressee && dependentsBy(sentence, verb, 'obj').length > 0;
}

/** "accused the government of betrayal": the betrayal is the complement of the verb, not the government's attribute. */
function complements(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ upos, lemma }, verb): Mend[] => {
    if (upos !== 'VERB') return [];
    const objects = dependentsBy(sentence, verb, 'obj', 'iobj').filter((object) => object > verb);
    return objects.flatMap((object) => complementOf(sentence, verb, lemma, object));
  });
}

function complementOf(sentence: Sentence, verb: number, lemma: string, object: number): readonly Mend[] {
  const candidates = dependentsBy(sentence, object, 'nmod', 'acl', 'advcl').filter((word) => {
    const preposition = prepositionOf(sentence, word);
    return word > object && preposition !== null && asksFor(lemma, preposition) && !isNamePart(sentence, object, word);
  });
  const word = candidates.at(-1);
  if (word === undefined) return [];
  const preposition = prepositionOf(sentence, word);
  if (isCount(sentence, object)) return [];
  // "asked the minister for trade whether ...": what is asked has a clause of its own
  if (lemma === 'ask' && dependentsBy(sentence, verb, 'ccomp', 'xcomp', 'advcl').length > 0) return [];
  const isFilled = dependentsBy(sentence, verb, 'obl', 'advcl').some(
    (one) => one > verb && prepositionOf(sentence, one) === preposition,
  );
  if (isFilled) return [];
  const isClause = !sentence.tokens[word]!.deprel.startsWith('nmod');
  return [{ rule: 'complement', word, head: verb, deprel: isClause ? 'advcl' : 'obl' }];
}

const COUNT_NOUNS = new Set('lot lots number series group range kind sort type part half couple bit deal'.split(' '));

/** "a number of diseases" is diseases. */
function isCount(sentence: Sentence, noun: number): boolean {
  return COUNT_NOUNS.has(sentence.tokens[noun]!.lemma);
}

function prepositionOf(sentence: Sentence, word: number): string | null {
  const first = dependentsOf(sentence, word)[0];
  const token = first === undefined || first > word ? undefined : sentence.tokens[first];
  return token !== undefined && (token.deprel === 'case' || token.deprel === 'mark') ? token.lemma : null;
}

/** "the government of Sudan", "the Bank of England": what is of a name stays with it. */
function isNamePart(sentence: Sentence, object: number, word: number): boolean {
  const { upos } = sentence.tokens[word]!;
  return upos === 'PROPN' || sentence.names.some(({ first, last }) => first <= object && word <= last);
}

/**
 * "said the talks were open, and Norway repeated the offer": a further clause with its own subject after a comma is the
 * report's where it is itself one of saying, or told in the past while what was said is not.
 */
function coordinates(sentence: Sentence): readonly Mend[] {
  return wordsBy(sentence, 'conj').flatMap((clause): Mend[] => {
    const { head: content } = sentence.tokens[clause]!;
    const { head: verb, deprel } = sentence.tokens[content]!;
    if (deprel !== 'ccomp' || verb < 0 || verb > content || cueOf(sentence.tokens[verb]!) === null) return [];
    const joint = dependentsBy(sentence, clause, 'cc')[0];
    const subject = dependentsBy(sentence, clause, 'nsubj')[0];
    if (joint === undefined || subject === undefined || subject < joint) return [];
    if (sentence.tokens[joint - 1]?.form !== ',' || dependentsBy(sentence, clause, 'mark').length > 0) return [];
    const isTold = cueOf(sentence.tokens[clause]!) !== null && isPast(sentence, clause);
    const isBack = isPast(sentence, clause) && !isPast(sentence, content);
    return isPast(sentence, verb) && (isTold || isBack)
      ? [{ rule: 'second-clause', word: clause, head: verb, deprel: 'conj' }]
      : [];
  });
}

function isPast(sentence: Sentence, clause: number): boolean {
  const group = [clause, ...dependentsBy(sentence, clause, 'aux', 'cop')].map((word) => sentence.tokens[word]!);
  return group.some(({ xpos }) => xpos === 'VBD') && !group.some(({ xpos }) => xpos === 'MD');
}

const SPELL_UNITS = new Set('day week month year weekend quarter summer winter spring autumn fall night'.split(' '));
const SPELL_WORDS = new Set(['last', 'next', 'this', 'earlier', 'late', 'that', 'every', 'each']);

/** "Last month police used tear gas": the month says when, and is no part of the police. */
function spells(sentence: Sentence): readonly Mend[] {
  return wordsBy(sentence, 'compound').flatMap((unit): Mend[] => {
    const { lemma, head: noun } = sentence.tokens[unit]!;
    const word = dependentsBy(sentence, unit, 'amod', 'det')[0];
    if (!SPELL_UNITS.has(lemma) || word === undefined || noun < unit) return [];
    if (!SPELL_WORDS.has(sentence.tokens[word]!.lemma.toLowerCase())) return [];
    const { head: verb, deprel } = sentence.tokens[noun]!;
    const isClause = verb >= 0 && deprel.startsWith('nsubj') && word === firstWordUnder(sentence, noun);
    return isClause ? [{ rule: 'spell', word: unit, head: verb, deprel: 'obl:unmarked' }] : [];
  });
}

function firstWordUnder(sentence: Sentence, word: number): number {
  let first = word;
  for (let next = dependentsOf(sentence, first)[0]; next !== undefined && next < first; ) {
    first = next;
    next = dependentsOf(sentence, first)[0];
  }
  return first;
}

function wordsBy(sentence: Sentence, relation: string): readonly number[] {
  return sentence.tokens.flatMap(({ deprel }, word) =>
    deprel === relation || deprel.startsWith(`${relation}:`) ? [word] : [],
  );
}

function cueOf({ lemma, form }: Token) {
  return verbCue(lemma, form);
}
