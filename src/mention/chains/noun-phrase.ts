// Noun phrases as the tree shows them: where one begins and ends, what determines and describes it, which countries it names.
import { dependentsBy, dependentsOf, isRelation, subtreeOf } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameMention } from '../mention.js';
import type { Determiner, Role } from './candidate.js';

/** What one sentence's candidates are made from: the sentence, its number, and which name each word belongs to. */
export interface Ground {
  readonly sentence: Sentence;
  readonly number: number;
  readonly names: readonly NameMention[];
  /** By word: index of the name over it, -1 for none. */
  readonly nameAt: Int32Array;
}

/** Words before or inside another phrase's head ("state" in "state visit", "President" in "President Putin") head no phrase of their own. */
const INNER = ['compound', 'flat', 'fixed', 'goeswith', 'nmod:desc', 'nmod:unmarked'];

/**
 * Whether a word heads a phrase that may refer to something.
 * @example isPhraseHead(sentence, 1) // true for "visit" in "state visit", false for "state"
 */
export function isPhraseHead(sentence: Sentence, word: number): boolean {
  const { upos, deprel, form } = sentence.tokens[word]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return isBareGroup(sentence, word) || oneOf(sentence, word) !== null;
  return !isRelation(deprel, INNER) && /\p{L}/u.test(form);
}

/** "both" and "the two" that stand alone in a clause. */
function isBareGroup(sentence: Sentence, word: number): boolean {
  const { lemma, deprel } = sentence.tokens[word]!;
  if (!isRelation(deprel, ['nsubj', 'obj', 'obl'])) return false;
  return lemma === 'both' || (lemma === 'two' && sentence.tokens[word - 1]?.lemma === 'the');
}

/** Nouns whose "of" phrase names an office, and nobody: "the post of prime minister". */
const POSTS = new Set(
  'post position office title job role rank seat dignity function duty throne candidacy'.split(' '),
);

/**
 * Whether a noun without an article only names an office that somebody may hold.
 * @example isNamedPost(sentence, 4) // true for "minister" in "the post of prime minister"
 */
export function isNamedPost(sentence: Sentence, word: number): boolean {
  const { deprel, head } = sentence.tokens[word]!;
  if (!isRelation(deprel, ['nmod']) || !POSTS.has(sentence.tokens[head]!.lemma)) return false;
  const cases = dependentsBy(sentence, word, 'case').map((i) => sentence.tokens[i]!.lemma);
  return cases.some((one) => one === 'of' || one === 'as') && dependentsBy(sentence, word, 'det').length === 0;
}

/** Nouns that only say how many or how much: "thousands of fans" are fans. */
const COUNTING = new Set(
  'hundred thousand million billion dozen score number majority minority rest lot couple handful bunch percent most kind type sort'.split(
    ' ',
  ),
);

/**
 * What a counting noun counts: the head of its "of" phrase; null where the word counts nothing.
 * @example countedBy(sentence, 0) // 2 in "thousands of fans"
 */
export function countedBy(sentence: Sentence, word: number): number | null {
  if (!COUNTING.has(sentence.tokens[word]!.lemma)) return null;
  return dependentsBy(sentence, word, 'nmod').find((i) => isOfPhrase(sentence, i)) ?? null;
}

/**
 * Of what "one" is one: the head of its "of" phrase; null where the word is no such "one".
 * @example oneOf(sentence, 0) // 3 in "one of the founders"
 */
export function oneOf(sentence: Sentence, word: number): number | null {
  if (sentence.tokens[word]!.lemma !== 'one') return null;
  return dependentsBy(sentence, word, 'nmod').find((i) => isOfPhrase(sentence, i)) ?? null;
}

/**
 * Whether a counting noun counts this word.
 * @example isCounted(sentence, 2) // true for "fans" in "thousands of fans"
 */
export function isCounted(sentence: Sentence, word: number): boolean {
  const { head } = sentence.tokens[word]!;
  return head >= 0 && countedBy(sentence, head) === word;
}

/**
 * From the first word that leads up to the head to the head, or to the end of an "of" phrase after it; and whether words follow.
 * @example phraseBounds(sentence, 2) // [0, 4, true] for "the new leader of Chad"
 */
export function phraseBounds(sentence: Sentence, head: number): [first: number, last: number, extended: boolean] {
  let [first, last] = [head, head];
  let extended = false;
  for (const i of dependentsOf(sentence, head)) {
    const { deprel } = sentence.tokens[i]!;
    if (i < head && isRelation(deprel, ['det', 'amod', 'compound', 'nummod', 'nmod:poss', 'nmod:desc'])) {
      first = Math.min(first, subtreeOf(sentence, i)[0]!);
    } else if (i > head && isRelation(deprel, ['nmod', 'acl', 'obl'])) {
      extended = true;
      if (isOfPhrase(sentence, i)) last = Math.max(last, subtreeOf(sentence, i).at(-1)!);
    }
  }
  return [first, last, extended];
}

function isOfPhrase(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'case').some((i) => sentence.tokens[i]!.lemma === 'of');
}

/**
 * Lemmas of the words before the head that describe it; a country's adjective is its nation instead.
 * @example modifiersOf(ground, 2) // ['new'] for "new Turkish leader"
 */
export function modifiersOf({ sentence, names, nameAt }: Ground, head: number): readonly string[] {
  return dependentsBy(sentence, head, 'amod', 'compound', 'nummod')
    .filter((i) => i < head && names[nameAt[i] ?? -1]?.kind !== 'country')
    .map((i) => sentence.tokens[i]!.lemma.toLowerCase());
}

/** Words that begin a phrase and belong to no comparison of phrases. */
const LEADING = new Set(['DET', 'PUNCT']);

/**
 * The words of a phrase without its determiner or possessor, lower case.
 * @example phraseOf(sentence, 0, 2) // 'new leader' for "the new leader" and for "its new leader"
 */
export function phraseOf({ tokens }: Sentence, first: number, last: number): string {
  let from = first;
  for (let i = first; i <= last; i++) {
    const { upos, deprel, xpos } = tokens[i]!;
    if (xpos === 'POS' || deprel === 'nmod:poss' || (i === from && LEADING.has(upos))) from = i + 1;
  }
  const words = tokens.slice(Math.min(from, last), last + 1).filter(({ upos }) => upos !== 'PUNCT');
  return words.map(({ form }) => form.toLowerCase()).join(' ');
}

const DETERMINERS: Readonly<Record<string, Determiner>> = {
  the: 'the',
  a: 'a',
  an: 'a',
  another: 'a',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  both: 'this',
};

/** "other countries" and "another minister" are none of those named before. */
const NEW = new Set(['other', 'another', 'different', 'various', 'fellow']);

/**
 * How a phrase is determined.
 * @example determinerOf(sentence, 1) // 'the' for "the leader"
 */
export function determinerOf(sentence: Sentence, head: number): Determiner {
  if (oneOf(sentence, head) !== null) return 'a';
  if (dependentsBy(sentence, head, 'amod').some((i) => NEW.has(sentence.tokens[i]!.lemma))) return 'a';
  const [owner] = dependentsBy(sentence, head, 'nmod:poss');
  // "a fishermen's union": as new as its owner
  if (owner !== undefined) return isIndefinite(sentence, owner) ? 'a' : 'possessive';
  const [det] = dependentsBy(sentence, head, 'det');
  if (det !== undefined) return DETERMINERS[sentence.tokens[det]!.form.toLowerCase()] ?? 'quantity';
  if (['both', 'two'].includes(sentence.tokens[head]!.lemma)) return 'this';
  return dependentsBy(sentence, head, 'nummod').length > 0 ? 'quantity' : 'none';
}

function isIndefinite(sentence: Sentence, owner: number): boolean {
  return dependentsBy(sentence, owner, 'det').some((i) => /^an?$/i.test(sentence.tokens[i]!.form));
}

/**
 * The countries named by adjectives or possessors before the head, or by its "of" phrase, those joined with them too.
 * @example nationsOf(ground, 1) // ['RUS', 'IRN'] for "leaders of Russia and Iran"
 */
export function nationsOf({ sentence, names, nameAt }: Ground, head: number): readonly string[] {
  const found: string[] = [];
  for (const i of dependentsBy(sentence, head, 'amod', 'compound', 'nmod')) {
    if (i > head && !isOfPhrase(sentence, i)) continue;
    for (const word of [i, ...dependentsBy(sentence, i, 'conj')]) {
      const name = names[nameAt[word] ?? -1];
      if (name?.kind === 'country' && name.country !== null) found.push(name.country);
    }
  }
  return found;
}

/**
 * What a word is to its clause; joined and apposed words are what their first is.
 * @example roleOf(sentence, 0) // 'subject' for "Putin" in "Putin left"
 */
export function roleOf(sentence: Sentence, word: number): Role {
  let at = word;
  for (let steps = 0; steps < 5 && /^(?:conj|appos)/.test(sentence.tokens[at]!.deprel); steps++) {
    at = sentence.tokens[at]!.head;
  }
  const { deprel } = sentence.tokens[at]!;
  if (isRelation(deprel, ['nsubj'])) return 'subject';
  if (isRelation(deprel, ['obj', 'iobj'])) return 'object';
  if (isRelation(deprel, ['obl'])) return 'oblique';
  return deprel === 'nmod:poss' ? 'possessor' : 'other';
}
