// Participles without "was", as headlines and notes have them: "Minister jailed", "14: soldiers killed when". Who stands before them undergoes.

import { conjunctsOf, isPassive, objectsOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { OBJECT_VERBS } from '../../knowledge/act-words.js';
import type { Sentence } from '../../language/sentence.js';

const PRONOUNS = new Set(['PRP', 'WP', 'WDT', 'EX']);

/**
 * Whether a verb in the past form has its victim before it: a participle without "was".
 * @example isBareParticiple(sentence, 1) // true for "jailed" in "Minister jailed over licences"
 */
export function isBareParticiple(sentence: Sentence, word: number): boolean {
  const { lemma, xpos, deprel } = sentence.tokens[word]!;
  if (!OBJECT_VERBS.has(lemma) || (xpos !== 'VBD' && xpos !== 'VBN') || isRelation(deprel, ['acl', 'xcomp']))
    return false;
  const subjects = dependentsBy(sentence, word, 'nsubj');
  if (subjects.length === 0 || subjects.some((noun) => PRONOUNS.has(sentence.tokens[noun]!.xpos))) return false;
  return conjunctsOf(sentence, word).every((verb) => !hasMore(sentence, verb));
}

/** An object, a complement, an auxiliary, or "at": then it is an active verb. */
function hasMore(sentence: Sentence, verb: number): boolean {
  const isTaken = dependentsBy(sentence, verb, 'obj', 'iobj', 'xcomp', 'ccomp', 'aux', 'aux:pass', 'nsubj:pass');
  if (isTaken.length > 0 || (!isPassive(sentence, verb) && objectsOf(sentence, verb).length > 0)) return true;
  // A number or a noun right after it is its object whatever the parser made of it: "killed at least 12", "arrested scores".
  const after = sentence.tokens[verb + 1];
  if (after !== undefined && ['NOUN', 'PROPN', 'NUM', 'DET', 'PRON'].includes(after.upos)) return true;
  return dependentsOf(sentence, verb).some(
    (noun) =>
      noun > verb &&
      dependentsBy(sentence, noun, 'case').some((i) => ['at', 'on'].includes(sentence.tokens[i]!.lemma)) &&
      sentence.tokens[verb]!.lemma === 'shoot',
  );
}

/**
 * Those to whom a bare participle is done.
 * @example undergoersOf(sentence, 1) // [0], "Minister" of "Minister jailed over licences"
 */
export function undergoersOf(sentence: Sentence, word: number): readonly number[] {
  if (isBareParticiple(sentence, word)) return subjectsOf(sentence, word);
  const named = nameBefore(sentence, word);
  return named === null ? [] : [named];
}

/** "a ruling on the writer Ana Sic, jailed in May": the name right before the comma, where the parser hung the participle elsewhere. */
function nameBefore(sentence: Sentence, word: number): number | null {
  const { lemma, xpos, deprel, head } = sentence.tokens[word]!;
  if (xpos !== 'VBN' || !OBJECT_VERBS.has(lemma) || !isRelation(deprel, ['advcl', 'acl', 'conj', 'parataxis']))
    return null;
  if (sentence.tokens[word - 1]?.form !== ',' || hasMore(sentence, word)) return null;
  const name = sentence.names.find(({ last, kind }) => kind === 'PER' && last === word - 2);
  if (name === undefined || (head >= name.first && head <= name.last)) return null;
  return name.first;
}
