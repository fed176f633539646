// Who does what in a clause: the subjects and objects of a verb, also those that it shares, and the nouns after its prepositions.
import type { Sentence } from '../language/sentence.js';
import { dependentsBy, dependentsOf, isRelation } from './tree.js';

/** How far up a subject is looked for: chains of clauses longer than this are lists, not sentences. */
const MOST_STEPS = 12;
/** Words before a number that belong to it. */
const MEASURES = new Set(['least', 'most', 'than', 'up', 'about', 'nearly', 'almost', 'around']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Verbs whose subject, not object, does what the open complement says: "promised him to leave". */
/** Verbs that carry a noun as their object, also where the parser took that for a predicate: "paid an official visit". */
const LIGHT = new Set(['pay', 'make', 'hold', 'give', 'take', 'sign']);
/** Verbs whose object does what the infinitive after it says, also where the parser took that for a purpose. */
const ASKING = new Set(['invite', 'ask', 'urge', 'order', 'tell', 'persuade', 'convince', 'encourage', 'instruct']);
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'swear', 'agree', 'offer', 'use', 'refuse']);

/**
 * The members of a coordination, from the first on; the word alone where there is none.
 * @example conjunctsOf(sentence, 0) // [0, 2] in "Russia and Iran"
 */
export function conjunctsOf(sentence: Sentence, word: number): number[] {
  const found = [word];
  for (let i = 0; i < found.length; i++)
    found.push(...dependentsBy(sentence, found[i]!, 'conj').filter((c) => c > word));
  return found.sort((a, b) => a - b);
}

/**
 * The heads of the subjects of a verb or noun predicate: its own, or those it shares with the clause that it is joined
 * to, hangs on or describes. Relative pronouns give what they stand for.
 * @example subjectsOf(sentence, 3) // [0] for "met" in "Putin arrived and met Raisi", word 0 being "Putin"
 * @returns first members of coordinations only; see `conjunctsOf`
 */
export function subjectsOf(sentence: Sentence, verb: number): readonly number[] {
  return findSubjects(sentence, verb, 0);
}

function findSubjects(sentence: Sentence, verb: number, steps: number): readonly number[] {
  const own = dependentsBy(sentence, verb, 'nsubj', 'csubj');
  if (own.length > 0) return own.map((word) => antecedentOf(sentence, word, verb));
  const { head, deprel, xpos } = sentence.tokens[verb]!;
  if (head < 0 || steps > MOST_STEPS) return [];
  const above = gerundGovernor(sentence, verb);
  if (above !== null) return findSubjects(sentence, above, steps + 1);
  if (isRelation(deprel, ['acl'])) return describedSubject(sentence, verb, head);
  if (isRelation(deprel, ['conj', 'parataxis']))
    return deprel === 'conj' ? findSubjects(sentence, head, steps + 1) : [];
  if (isRelation(deprel, ['xcomp'])) return controllersOf(sentence, head, steps + 1);
  if (isRelation(deprel, ['advcl'])) return adjunctSubject(sentence, verb, head, steps + 1);
  return isRelation(deprel, ['ccomp']) && xpos !== 'VBD' ? controllersOf(sentence, head, steps + 1) : [];
}

/**
 * The verb whose complement an -ing form is that the parser took for an adjective of the verb's object, or null.
 * @example gerundGovernor(sentence, 2) // 1 for "training" in "Norway began training soldiers"
 */
export function gerundGovernor(sentence: Sentence, word: number): number | null {
  const { xpos, deprel, head } = sentence.tokens[word]!;
  const before = sentence.tokens[word - 1];
  if (xpos !== 'VBG' || deprel !== 'amod' || before?.upos !== 'VERB') return null;
  return sentence.tokens[head]?.head === word - 1 && head > word ? word - 1 : null;
}

/** "the troops leaving", "troops that left", but of "the plan to leave" and "a role in leaving" the one whose it is. */
function describedSubject(sentence: Sentence, verb: number, noun: number): readonly number[] {
  const isMarked = dependentsBy(sentence, verb, 'mark').some((i) =>
    ['to', 'in', 'of', 'for'].includes(sentence.tokens[i]!.lemma),
  );
  if (!isMarked) return [noun];
  const owner = dependentsBy(sentence, noun, 'nmod:poss');
  if (owner.length > 0) return owner;
  const above = sentence.tokens[noun]!;
  return above.head >= 0 && isRelation(above.deprel, ['obj', 'obl']) ? findSubjects(sentence, above.head, 1) : [];
}

/** "warned Erdogan not to start": Erdogan; "agreed to withdraw": who agreed. */
function controllersOf(sentence: Sentence, verb: number, steps: number): readonly number[] {
  const objects = dependentsBy(sentence, verb, 'obj', 'iobj');
  const isSubject = SUBJECT_CONTROL.has(sentence.tokens[verb]!.lemma);
  return objects.length > 0 && !isSubject ? objects.slice(0, 1) : findSubjects(sentence, verb, steps);
}

/** "accused Russia of blocking": Russia; "left after meeting him": who left. */
function adjunctSubject(sentence: Sentence, verb: number, above: number, steps: number): readonly number[] {
  const marks = dependentsBy(sentence, verb, 'mark').map((i) => sentence.tokens[i]!.lemma.toLowerCase());
  const object = dependentsBy(sentence, above, 'obj')[0];
  const isAsked = marks.includes('to') && ASKING.has(sentence.tokens[above]!.lemma);
  const isOfObject =
    object !== undefined && (marks.includes('of') || marks.includes('from') || isAsked) && object < verb;
  return isOfObject ? [object] : findSubjects(sentence, above, steps);
}

/** What a relative pronoun stands for, else the word itself. */
function antecedentOf(sentence: Sentence, word: number, verb: number): number {
  const { head, deprel } = sentence.tokens[verb]!;
  const pronoun = sentence.tokens[word]!.form.toLowerCase();
  if (!RELATIVES.has(pronoun) || head < 0 || !isRelation(deprel, ['acl'])) return word;
  return pronoun === 'who' ? (personBefore(sentence, head) ?? head) : head;
}

/** "sent the minister Ahmet Kaya to Lima, who talked": no town talks, so the nearest person before it. */
function personBefore({ names }: Sentence, head: number): number | null {
  const place = names.find(({ first, last, kind }) => kind === 'LOC' && first <= head && head <= last);
  return place === undefined
    ? null
    : (names.findLast(({ last, kind }) => kind === 'PER' && last < place.first)?.first ?? null);
}

/**
 * The heads of the objects of a verb: its own, those of the verb that it is joined to where both stand before them, the
 * noun that it describes ("the town captured by"), what a relative pronoun stands for, and the subject of a passive.
 * @example objectsOf(sentence, 1) // [2] in "Putin met Raisi"
 */
export function objectsOf(sentence: Sentence, verb: number): readonly number[] {
  const passive = dependentsBy(sentence, verb, 'nsubj:pass');
  if (passive.length > 0) return passive.map((word) => antecedentOf(sentence, word, verb));
  const own = dependentsBy(sentence, verb, 'obj').map((word) => antecedentOf(sentence, word, verb));
  if (own.length > 0) return own;
  const carried = LIGHT.has(sentence.tokens[verb]!.lemma) ? nounComplements(sentence, verb) : [];
  if (carried.length > 0) return carried;
  const counted = dependentsBy(sentence, verb, 'obl').filter((word) => isCounted(sentence, word));
  if (counted.length > 0) return counted;
  const indirect = dependentsBy(sentence, verb, 'iobj');
  if (indirect.length > 0) return indirect;
  if (gerundGovernor(sentence, verb) !== null) return [sentence.tokens[verb]!.head];
  const { head, deprel, xpos } = sentence.tokens[verb]!;
  if (xpos === 'VBN' && deprel === 'acl') return [head];
  if (isPassive(sentence, verb)) return subjectsOf(sentence, verb);
  return isGapped(sentence, verb) ? [head] : sharedObjects(sentence, verb);
}

function nounComplements(sentence: Sentence, verb: number): readonly number[] {
  return dependentsBy(sentence, verb, 'xcomp').filter((word) => {
    const isOne = dependentsBy(sentence, word, 'det').length > 0;
    return word > verb && isOne && sentence.tokens[word]!.upos === 'NOUN';
  });
}

/** "killed at least 12 people", "more than 12": what looks like a preposition measures the number. */
function isCounted(sentence: Sentence, word: number): boolean {
  const [number] = dependentsBy(sentence, word, 'nummod');
  if (number === undefined) return false;
  const before = sentence.tokens.slice(Math.max(0, number - 3), number).map(({ lemma }) => lemma.toLowerCase());
  return before.some((lemma) => MEASURES.has(lemma));
}

/** "the deal (that) he signed": a relative clause with a subject of its own and no object. */
function isGapped(sentence: Sentence, verb: number): boolean {
  const { deprel } = sentence.tokens[verb]!;
  if (deprel !== 'acl:relcl' || dependentsBy(sentence, verb, 'obl', 'ccomp', 'xcomp', 'aux:pass').length > 0)
    return false;
  const subject = dependentsBy(sentence, verb, 'nsubj')[0];
  return subject !== undefined && !RELATIVES.has(sentence.tokens[subject]!.form.toLowerCase());
}

/** "attacked and burned the village": the village is burned and attacked. */
function sharedObjects(sentence: Sentence, verb: number): readonly number[] {
  const joined = dependentsBy(sentence, verb, 'conj').find((i) => sentence.tokens[i]!.upos === 'VERB');
  if (joined === undefined || joined - verb > 3) return [];
  return dependentsBy(sentence, joined, 'nsubj').length > 0 ? [] : dependentsBy(sentence, joined, 'obj');
}

/**
 * Whether a verb stands in the passive, also one without auxiliary that describes a noun.
 * @example isPassive(sentence, 2) // true for "arrested" in "He was arrested"
 */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const { xpos, deprel, head } = sentence.tokens[verb]!;
  if (dependentsBy(sentence, verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (dependentsBy(sentence, verb, 'obl:agent').length > 0) return !hasPlainSubject(sentence, verb);
  if (xpos !== 'VBN' || dependentsBy(sentence, verb, 'aux').length > 0) return false;
  if (deprel === 'acl') return true;
  const isJoined = deprel === 'conj' && dependentsBy(sentence, verb, 'nsubj', 'obj').length === 0;
  return isJoined && head >= 0 && dependentsBy(sentence, head, 'aux:pass').length > 0;
}

/** "The two spoke by phone": a simple past with a subject that does it, whatever hangs on it by "by". */
function hasPlainSubject(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.xpos !== 'VBD') return false;
  return dependentsBy(sentence, verb, 'nsubj').some((i) => i < verb && sentence.tokens[i]!.deprel === 'nsubj');
}

/**
 * The adjectives that say what the act of a verb makes of its object.
 * @example resultsOf(sentence, 2) // [3] for "dead" in "was shot dead by a guard", on which the parser may hang the guard
 */
export function resultsOf(sentence: Sentence, verb: number): readonly number[] {
  return dependentsBy(sentence, verb, 'xcomp').filter((word) => word > verb && sentence.tokens[word]!.upos === 'ADJ');
}

/** A noun after a preposition: "with" and the head of "Raisi" in "met with Raisi". */
export interface Oblique {
  readonly preposition: string;
  readonly noun: number;
}

/**
 * The nouns that hang on a word by a preposition, each with it; of a coordination the first.
 * @example obliquesOf(sentence, 1) // [{ preposition: 'with', noun: 3 }] in "Putin met with Raisi"
 */
export function obliquesOf(sentence: Sentence, word: number): Oblique[] {
  return dependentsOf(sentence, word).flatMap((noun) => {
    const { deprel } = sentence.tokens[noun]!;
    if (!isRelation(deprel, ['obl', 'nmod'])) return [];
    if (deprel === 'nmod:poss') return [];
    const prepositions = prepositionsOf(sentence, noun);
    if (prepositions.length === 0 && deprel === 'obl:agent') return [{ preposition: 'by', noun }];
    return prepositions.map((preposition) => ({ preposition, noun }));
  });
}

/**
 * The preposition of a noun, in small letters, several words joined by "_"; null where there is none.
 * @example prepositionOf(sentence, 4) // 'because_of' for "rain" in "because of the rain"
 */
export function prepositionOf(sentence: Sentence, noun: number): string | null {
  return prepositionsOf(sentence, noun).at(-1) ?? null;
}

/** "pushed out of the city" has two that the parser may not have joined. */
function prepositionsOf(sentence: Sentence, noun: number): string[] {
  const cases = dependentsBy(sentence, noun, 'case').filter((i) => i < noun);
  return cases.map((word) => {
    const fixed = dependentsBy(sentence, word, 'fixed');
    return [word, ...fixed].map((i) => sentence.tokens[i]!.form.toLowerCase()).join('_');
  });
}

/**
 * The clauses that complete a verb: what is agreed to, threatened, said.
 * @example complementsOf(sentence, 1) // [3] for "withdraw" in "Russia agreed to withdraw"
 */
export function complementsOf(sentence: Sentence, verb: number): number[] {
  return dependentsBy(sentence, verb, 'xcomp', 'ccomp');
}
