// What stands round a cue verb: the words of its group, its subject, and how the saying stands in the report.

import type { Span } from '../../base/span.js';
import { isInvertedIf } from '../../grammar/inverted-if.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { isNegated } from '../../grammar/verb-group.js';
import type { CueClass, CueSense } from '../../knowledge/cue.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import {
  HEDGING_ADVERBS,
  MAKING_VERBS,
  NEVER_SAID,
  NOT_YET_SAID,
  SPEAKING_VERBS,
} from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { SayingMode } from './attribution.js';

/**
 * The words of a cue's group: auxiliaries, adverbs, "not" and "to" before it, a particle behind it.
 * @example cueSpan(sentence, 3) // "did not say"
 */
export function cueSpan(sentence: Sentence, verb: number): Span {
  const { tokens } = sentence;
  let first = verb;
  while (first > 0 && isGroupWord(sentence, first - 1, verb)) first--;
  const particle = dependentsBy(sentence, verb, 'compound:prt').find((i) => i === verb + 1);
  return { start: tokens[first]!.start, end: tokens[particle ?? verb]!.end };
}

function isGroupWord(sentence: Sentence, word: number, verb: number): boolean {
  const { upos, head, deprel, form } = sentence.tokens[word]!;
  if (head !== verb && head !== sentence.tokens[verb]!.head) return false;
  // "the site Azadi Now reported": a capital inside a sentence is of a name
  if (upos === 'ADV' && word > 0 && /^\p{Lu}/u.test(form)) return false;
  if (upos === 'ADV') return head === verb && !/^(?:when|where|how|why|as|so)$/i.test(form);
  return upos === 'AUX' || upos === 'PART' || deprel === 'cop';
}

/**
 * Whether the report holds the saying at arm's length.
 * @example isHedged(sentence, 3) // true for "told" in "reportedly told"
 */
export function isHedged(sentence: Sentence, verb: number): boolean {
  return dependentsOf(sentence, verb).some((i) => HEDGING_ADVERBS.has(sentence.tokens[i]!.form.toLowerCase()));
}

/** How many verbs up a subject is looked for: "went on to try to say". */
const MOST_CLIMBS = 5;

/**
 * The word that a verb's subject hangs on: its own, or the one that it shares with the verb that it hangs on; -1 for none.
 * @example subjectOf(sentence, 7) // 0 in "Kosh said the contract was signed and added ..."
 */
export function subjectOf(sentence: Sentence, verb: number): number {
  let at = verb;
  for (let climbs = 0; climbs <= MOST_CLIMBS && at >= 0; climbs++) {
    const own = ownSubject(sentence, at);
    if (own >= 0) return own === verb ? -1 : own;
    const { deprel, head } = sentence.tokens[at]!;
    if (isRelation(deprel, ['acl']) && head >= 0) return holderOf(sentence, head);
    if (!sharesSubject(sentence, at)) return -1;
    if (deprel === 'xcomp' && climbs === 0) {
      const controller = controllerOf(sentence, head);
      if (controller >= 0) return controller;
    }
    at = head;
  }
  return -1;
}

/** A verb without a subject of its own takes that of the verb above: joined to it, or a form that cannot have one. */
function sharesSubject(sentence: Sentence, verb: number): boolean {
  const { deprel } = sentence.tokens[verb]!;
  if (isRelation(deprel, ['conj', 'xcomp', 'cop', 'aux'])) return true;
  const own = deprel === 'parataxis' ? [verb, ...dependentsBy(sentence, verb, 'aux')] : [verb];
  const hasTense = own.some((i) => /^VB[DZP]$/.test(sentence.tokens[i]!.xpos));
  return isRelation(deprel, ['advcl', 'ccomp', 'parataxis']) && !hasTense;
}

function ownSubject(sentence: Sentence, verb: number): number {
  const subjects = dependentsBy(sentence, verb, 'nsubj').filter((i) => sentence.tokens[i]!.xpos !== 'LS');
  const subject = subjects.findLast((i) => i < verb) ?? subjects[0];
  if (subject === undefined) return -1;
  const { form } = sentence.tokens[subject]!;
  const { deprel, head } = sentence.tokens[verb]!;
  const isRelative = /^(?:who|which|that|whom)$/i.test(form) && isRelation(deprel, ['acl', 'advcl:relcl']);
  return isRelative ? holderOf(sentence, head) : subject;
}

/** "asked the minister to say": the one who is asked would say it. */
function controllerOf(sentence: Sentence, verb: number): number {
  if (verb < 0 || sentence.tokens[verb]!.lemma === 'promise') return -1;
  return dependentsBy(sentence, verb, 'obj', 'iobj').find((i) => sentence.tokens[i]!.upos !== 'PUNCT') ?? -1;
}

/** "issued a statement saying": the one who issued it, else the statement itself. */
function holderOf(sentence: Sentence, noun: number): number {
  const { head, deprel, lemma } = sentence.tokens[noun]!;
  if (deprel === 'obj' && head >= 0 && SAYING_NOUNS.has(lemma) && MAKING_VERBS.has(sentence.tokens[head]!.lemma)) {
    const [subject] = dependentsBy(sentence, head, 'nsubj');
    if (subject !== undefined) return subject;
  }
  return noun;
}

/**
 * How a saying stands: by the class of its cue, unless it is negated, modal, planned or conditional.
 * @example modeOf(sentence, 7, sense) // 'unmade' for "say" in "Lund will say"
 */
export function modeOf(sentence: Sentence, verb: number, sense: CueSense): SayingMode {
  if (isNegated(sentence, verb) || hasNobody(sentence, verb) || isSilence(sentence, verb)) return 'unsaid';
  if (isAnonymity(sentence, verb) || isNeither(sentence, verb)) return 'unsaid';
  if (isAskedOf(sentence, verb)) return 'unmade';
  const above = governor(sentence, verb);
  if (above !== null && NEVER_SAID.has(above)) return 'unsaid';
  if (isModal(sentence, verb) || isConditional(sentence, verb) || isDue(sentence, verb)) return 'unmade';
  if (above !== null && NOT_YET_SAID.has(above) && !isWished(sentence, verb)) return 'unmade';
  if (sense.class === 'show' && isInfinitive(sentence, verb)) return 'unmade';
  return sense.mode ?? modeOfClass(sense.class);
}

/** "The ministry is to announce new rules": it has not done so yet. */
function isDue({ tokens }: Sentence, verb: number): boolean {
  const [to, be] = [tokens[verb - 1], tokens[verb - 2]];
  return tokens[verb]!.xpos === 'VB' && to?.form === 'to' && be?.lemma === 'be' && /^(?:VB[ZPD])$/.test(be.xpos);
}

/** "The Trust wishes to state that ...", "would like to stress that ...": who writes so has said it. */
function isWished({ tokens }: Sentence, verb: number): boolean {
  const { lemma, xpos } = tokens[tokens[verb]!.head]!;
  return lemma === 'wish' && /^VB[ZP]$/.test(xpos);
}

/** "asked them to show patience": nothing is shown yet. */
function isInfinitive(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'mark').some((i) => sentence.tokens[i]!.lemma === 'to');
}

/** "declined to comment", "refused to be named": what was refused is to speak. */
function isSilence(sentence: Sentence, verb: number): boolean {
  if (!/^(?:decline|refuse)$/.test(sentence.tokens[verb]!.lemma)) return false;
  return dependentsBy(sentence, verb, 'xcomp', 'ccomp').some((i) => SPEAKING_VERBS.has(sentence.tokens[i]!.lemma));
}

/** "asked not to be named", "asked for anonymity": what is asked for is to go unnamed, and tells of no matter. */
function isAnonymity({ tokens }: Sentence, verb: number): boolean {
  if (!/^(?:ask|request|insist|demand)$/.test(tokens[verb]!.lemma)) return false;
  const words = tokens.slice(verb + 1, verb + 7).map(({ form }) => form.toLowerCase());
  return UNNAMED.test(words.join(' '));
}

const UNNAMED =
  /^(?:not to be (?:named|identified|quoted)|to (?:remain|stay|be) (?:anonymous|unnamed)|(?:for |on )?(?:his |her |their )?anonymity|that (?:his|her|their) (?:full |real )?names? (?:not|be withheld))/;

/** "neither confirmed nor denied", "would not confirm or deny": the "not" of the first is that of the second. */
function isNeither(sentence: Sentence, verb: number): boolean {
  const { deprel, head } = sentence.tokens[verb]!;
  if (hasNeither(sentence, verb)) return true;
  if (deprel !== 'conj' || head < 0 || dependentsBy(sentence, verb, 'nsubj', 'aux').length > 0) return false;
  const isOr = dependentsBy(sentence, verb, 'cc').some((i) => /^n?or$/i.test(sentence.tokens[i]!.form));
  return isOr && (hasNeither(sentence, head) || isNegated(sentence, head));
}

function hasNeither(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'cc', 'advmod').some((i) => /^neither$/i.test(sentence.tokens[i]!.form));
}

/** "Are you calling him a liar?": who is asked whether he says so has not said it. */
function isAskedOf(sentence: Sentence, verb: number): boolean {
  const { tokens } = sentence;
  if (tokens[verb]!.head >= 0 || !tokens.slice(-2).some(({ form }) => form === '?')) return false;
  const [auxiliary] = dependentsBy(sentence, verb, 'aux');
  const [subject] = dependentsBy(sentence, verb, 'nsubj');
  return auxiliary !== undefined && subject !== undefined && auxiliary < subject;
}

/** "Nobody has asked us". */
function hasNobody(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'nsubj').some((i) => {
    return (
      /^(?:nobody|none|neither)$/i.test(sentence.tokens[i]!.form) ||
      dependentsOf(sentence, i).some((d) => /^(?:no|neither)$/i.test(sentence.tokens[d]!.form) && d < i)
    );
  });
}

/**
 * How a saying of a class stands where nothing speaks against it.
 * @example modeOfClass('think') // 'held'
 */
export function modeOfClass(kind: CueClass): SayingMode {
  if (kind === 'think' || kind === 'want' || kind === 'side') return 'held';
  return kind === 'show' ? 'shown' : 'said';
}

/** The lemma of the verb or adjective that a "to" or -ing form hangs on. */
function governor({ tokens }: Sentence, verb: number): string | null {
  const { deprel, head, xpos } = tokens[verb]!;
  if (head < 0 || !isRelation(deprel, ['xcomp', 'ccomp']) || (xpos !== 'VB' && xpos !== 'VBG')) return null;
  return tokens[head]!.lemma;
}

/**
 * Whether a verb stands behind a modal verb other than "can".
 * @example isModal(sentence, 4) // true for "drop" in "would drop"
 */
export function isModal(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'aux').some((i) => {
    const { xpos, lemma } = sentence.tokens[i]!;
    return xpos === 'MD' && lemma !== 'can';
  });
}

function isConditional(sentence: Sentence, verb: number): boolean {
  const marks = dependentsBy(sentence, verb, 'mark').map((i) => sentence.tokens[i]!.form.toLowerCase());
  // "Had she said so, ...": nobody said it.
  return marks.includes('if') || marks.includes('unless') || isInvertedIf(sentence, verb);
}
