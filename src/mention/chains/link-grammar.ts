// Links that the grammar of one sentence gives: appositions, predicates, a name after its description, reflexives left out.
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { nominalAgrees, pronounAgrees } from './agreement.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';

/** The candidates of one sentence by head word; of several with one head the first, which is the innermost. */
export type HeadIndex = readonly ReadonlyMap<number, Candidate>[];

/**
 * Which candidate each word of each sentence heads.
 * @example headIndex(candidates, 1)[0]?.get(2)?.noun // 'leader'
 */
export function headIndex(candidates: readonly Candidate[], sentences: number): HeadIndex {
  const maps: Map<number, Candidate>[] = Array.from({ length: sentences }, () => new Map());
  for (const one of candidates) {
    const map = maps[one.sentence];
    if (map !== undefined && !map.has(one.head) && one.parts.length === 0) map.set(one.head, one);
  }
  return maps;
}

/**
 * Links what stands in apposition ("Robert Malley, the envoy"), descriptions with the name right after them ("the coordinator
 * John Kirby"), predicates ("Putin is the president"), and parts that are played ("he served as envoy").
 * @example linkGrammar(book, sentences, heads)
 */
export function linkGrammar(book: ClusterBook, sentences: readonly Sentence[], heads: HeadIndex): void {
  for (const [s, sentence] of sentences.entries()) {
    const byHead = heads[s] ?? new Map<number, Candidate>();
    for (const one of byHead.values()) {
      for (const find of [apposedTo, beforeName, predicateOf, joinedPredicate, roleFillerOf]) {
        const other = find(sentence, one, byHead);
        if (other !== undefined && canBeOne(book, one, other)) link(book, one.index, other.index);
      }
    }
  }
}

/**
 * What a candidate stands in apposition to, names after descriptions ("Supreme Leader Ali Khamenei") among it. Two names are
 * two: "Toulouse, France" is a place and its country.
 */
function apposedTo(sentence: Sentence, one: Candidate, byHead: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const { deprel, head } = sentence.tokens[one.head]!;
  if (!isRelation(deprel, ['appos', 'flat'])) return undefined;
  const other = byHead.get(head);
  if (other === undefined || isListed(sentence, head) || one.form === 'pronoun') return undefined;
  return one.name !== null && other.name !== null ? undefined : other;
}

/** "London, Paris, and Rome": a row of names is no apposition. */
function isListed(sentence: Sentence, head: number): boolean {
  const apposed = dependentsBy(sentence, head, 'appos');
  return (
    apposed.length > 1 || (apposed.length > 0 && dependentsBy(sentence, head, 'conj').some((i) => i > apposed[0]!))
  );
}

/** "state news agency IRNA": a description without an article, right before the name that it hangs together with; of a body even where the tree has them apart. */
function beforeName(
  _sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  if (one.form !== 'nominal' || one.last !== one.head || one.number === 'many') return undefined;
  for (let i = one.head + 1; i <= one.head + 3; i++) {
    const other = byHead.get(i);
    if (other === undefined || other.name === null || other.first !== one.head + 1) continue;
    const isBody = one.kind === 'organization' && (other.kind === 'organization' || other.kind === 'outlet');
    return isBody || other.governor === one.head || one.governor === other.head ? other : undefined;
  }
  return undefined;
}

/** Who a predicate is said of: "Erdogan" in "Erdogan is the leader", "a man who was the leader", "Erdogan hopes to be the leader". */
function predicateOf(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  if (!canDescribe(one)) return undefined;
  const cop = dependentsBy(sentence, one.head, 'cop')[0];
  if (cop === undefined || isDenied(sentence, one.head) || isOpen(sentence, one.head)) return undefined;
  const found = firstOf(subjectsOf(sentence, one.head), byHead);
  return found?.noun === 'it' && !isPlain(sentence, one) ? undefined : found;
}

function canDescribe({ form, determiner }: Candidate): boolean {
  return form === 'nominal' && determiner !== 'quantity';
}

/** "It was a prison", but not "it is a pity that" and "it was the minister who". */
function isPlain(sentence: Sentence, { kind, head }: Candidate): boolean {
  const isSeat = kind === 'place' || kind === 'organization' || kind === 'country';
  return isSeat && dependentsBy(sentence, head, 'csubj', 'ccomp', 'xcomp', 'acl:relcl', 'advcl').length === 0;
}

function firstOf(words: readonly number[], byHead: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const word = words.find((one) => byHead.has(one));
  return word === undefined ? undefined : byHead.get(word);
}

/** "Brandt is a writer and a diplomat", "Brandt, a writer and diplomat": what is joined with what somebody is said to be. */
function joinedPredicate(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { deprel, head } = sentence.tokens[one.head]!;
  if (!isRelation(deprel, ['conj']) || !canDescribe(one) || one.kind !== 'person' || one.number !== 'one')
    return undefined;
  const lead = byHead.get(head);
  if (lead === undefined || !canDescribe(lead) || lead.kind !== 'person' || lead.number !== 'one') return undefined;
  const isSaid = isRelation(sentence.tokens[head]!.deprel, ['appos']) || dependentsBy(sentence, head, 'cop').length > 0;
  return isSaid && !isDenied(sentence, head) && one.determiner !== 'the' ? lead : undefined;
}

/** Verbs that give somebody a part or a name. */
const NAMING = new Set(
  'elect name appoint call proclaim declare crown nominate consider dub designate style make'.split(' '),
);

/** Verbs whose "as" phrase says what the object is. */
const REGARDING = new Set(
  'describe see regard know view depict portray recognize recognise identify hail brand'.split(' '),
);

/** Verbs whose "as" phrase is a manner: "treated her as a sister" makes her none. */
const TREATING = new Set('treat greet welcome dismiss use dress pose disguise'.split(' '));

/** "He became minister", "she served as envoy", "known as a reformer", "described him as a friend", "elected her president". */
function roleFillerOf(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { deprel, head } = sentence.tokens[one.head]!;
  const verb = sentence.tokens[head];
  if (one.form !== 'nominal' || verb === undefined || verb.upos !== 'VERB') return undefined;
  if (isDenied(sentence, head) || isOpen(sentence, head)) return undefined;
  const isAs = dependentsBy(sentence, one.head, 'case').some((i) => sentence.tokens[i]!.lemma === 'as');
  const isNamed = NAMING.has(verb.lemma) && isRelation(deprel, ['xcomp']);
  const isBecome = (verb.lemma === 'become' || verb.lemma === 'remain') && isRelation(deprel, ['xcomp', 'obj']);
  if ((!isAs && !isNamed && !isBecome) || TREATING.has(verb.lemma)) return undefined;
  const object = isBecome ? undefined : dependentsBy(sentence, head, 'obj')[0];
  const isSaidOfObject = isNamed || NAMING.has(verb.lemma) || REGARDING.has(verb.lemma);
  if (object !== undefined && isSaidOfObject) return byHead.get(object);
  return object === undefined || one.number === 'one' ? firstOf(subjectsOf(sentence, head), byHead) : undefined;
}

/** "She hopes to be minister", "a plan to become a member": what may never be. */
function isOpen(sentence: Sentence, word: number): boolean {
  return dependentsBy(sentence, word, 'mark').some((i) => sentence.tokens[i]!.lemma === 'to');
}

function isDenied(sentence: Sentence, word: number): boolean {
  return dependentsOf(sentence, word).some((i) => {
    const { lemma, xpos, form } = sentence.tokens[i]!;
    return lemma === 'not' || /^n['’]t$/i.test(form) || xpos === 'MD' || lemma === 'if';
  });
}

/** What has a name already does not take a second one from the grammar. */
function areTwoNames(book: ClusterBook, one: Candidate, other: Candidate): boolean {
  return clusterAt(book, one.index).isNamed && clusterAt(book, other.index).isNamed;
}

function canBeOne(book: ClusterBook, one: Candidate, other: Candidate): boolean {
  if (one.parts.length > 0 || other.parts.length > 0 || areTwoNames(book, one, other)) return false;
  const [described, rest] = one.form === 'nominal' ? [one, other] : [other, one];
  if (rest.person !== 3) return described.number === 'one' && described.kind === 'person' && rest.number !== 'many';
  if (rest.form === 'pronoun')
    return (
      described.number === rest.number &&
      described.kind !== null &&
      pronounAgrees(rest, clusterAt(book, described.index))
    );
  return nominalAgrees(described, clusterAt(book, rest.index));
}
