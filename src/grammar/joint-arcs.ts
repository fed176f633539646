// Second verbs of a row: "recalled that a probe had been opened and gave an assurance", "praised the talks led by Lund, called for calm and warned".
import type { Sentence } from '../language/sentence.js';
import type { Mend } from './mend.js';
import { dependentsBy, isRelation } from './tree.js';

/**
 * A simple past joined to a form that it cannot share the auxiliary of ("would go and | told", "had been opened and |
 * gave") belongs to the verb above whose form it has.
 * @example jointVerbs(sentence)[0] // { rule: 'joint', word: 8, head: 1, deprel: 'conj' }
 */
export function jointVerbs(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ xpos, deprel, head, form }, word): Mend[] => {
    if (xpos !== 'VBD' || deprel !== 'conj' || head < 0 || head > word || !isBare(sentence, word)) return [];
    const isAlone = isOtherForm(sentence, head) || (hasAuxiliary(sentence, head) && ONLY_PAST.test(form));
    const above = isAlone ? pastAbove(sentence, head) : null;
    return above === null ? [] : [{ rule: 'joint', word, head: above, deprel: 'conj' }];
  });
}

/**
 * A form in -ed behind a comma that was taken for a participle although a simple past is joined to it: both go on from
 * the verb of their clause.
 * @example jointParticiples(sentence)[0] // { rule: 'joint', word: 7, head: 1, deprel: 'conj', xpos: 'VBD' }
 */
export function jointParticiples(sentence: Sentence): readonly Mend[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ xpos, deprel, head, form }, word): Mend[] => {
    if (xpos !== 'VBN' || deprel !== 'acl' || head < 0 || head > word || tokens[word - 1]?.form !== ',') return [];
    if (ONLY_PARTICIPLE.test(form) || !isBare(sentence, word)) return [];
    const isJoined = dependentsBy(sentence, word, 'conj').some((i) => {
      return tokens[i]!.xpos === 'VBD' && isBare(sentence, i) && dependentsBy(sentence, i, 'cc').length > 0;
    });
    const above = isJoined ? pastAbove(sentence, head) : null;
    return above === null ? [] : [{ rule: 'joint', word, head: above, deprel: 'conj', xpos: 'VBD' }];
  });
}

/**
 * "reported that the envoy had come and | had told": a second "had" goes with the first, in what is told, and not with
 * the simple past that tells it.
 * @example jointPerfects(sentence)[0] // { rule: 'joint', word: 9, head: 5, deprel: 'conj' }
 */
export function jointPerfects(sentence: Sentence): readonly Mend[] {
  return sentence.tokens.flatMap(({ deprel, head }, word): Mend[] => {
    if (deprel !== 'conj' || head < 0 || head > word || !hasHad(sentence, word) || hasHad(sentence, head)) return [];
    if (sentence.tokens[head]!.xpos !== 'VBD' || dependentsBy(sentence, word, 'nsubj').length > 0) return [];
    const told = dependentsBy(sentence, head, 'ccomp').find((i) => i > head && i < word && hasHad(sentence, i));
    return told === undefined ? [] : [{ rule: 'joint', word, head: told, deprel: 'conj' }];
  });
}

function hasHad(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.xpos !== 'VBN') return false;
  return dependentsBy(sentence, verb, 'aux').some((i) => /^had$/i.test(sentence.tokens[i]!.form));
}

/** Without subject and auxiliary of its own. */
function isBare(sentence: Sentence, verb: number): boolean {
  return dependentsBy(sentence, verb, 'nsubj', 'aux', 'expl').length === 0;
}

/** "would sail", "to keep", "burning". */
function isOtherForm(sentence: Sentence, verb: number): boolean {
  const { xpos } = sentence.tokens[verb]!;
  if (xpos === 'VB') return dependentsBy(sentence, verb, 'aux').every((i) => sentence.tokens[i]!.lemma !== 'do');
  return xpos === 'VBG' && dependentsBy(sentence, verb, 'aux').length === 0;
}

function hasAuxiliary(sentence: Sentence, verb: number): boolean {
  return sentence.tokens[verb]!.xpos === 'VBN' && dependentsBy(sentence, verb, 'aux').length > 0;
}

/** The next verb above in the simple past and without auxiliary, to the left; null for none. */
function pastAbove(sentence: Sentence, word: number): number | null {
  const { tokens } = sentence;
  let at = word;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { xpos, head, deprel } = tokens[at]!;
    if (xpos === 'VBD' && dependentsBy(sentence, at, 'aux').length === 0) return at;
    if (head < 0 || head > at || isRelation(deprel, ['acl:relcl'])) return null;
    at = head;
  }
  return null;
}

const MOST_STEPS = 6;

/** Past forms that are no participles. */
const ONLY_PAST =
  /^(?:gave|took|went|wrote|spoke|began|did|saw|broke|drew|flew|knew|came|became|ran|chose|swore|forgave|threw|withdrew|rose|shook|drove|rode|undertook|overthrew|overtook|mistook|forbade|froze|fell|bade|was|were)$/i;
/** "taken", "drawn", "gone": participles that are no past forms. */
const ONLY_PARTICIPLE = /(?:[aeiou][kvtzd]en|[ao]wn|orn|gone|done|seen|given|begun|sworn|fallen|written|broken)$/i;
