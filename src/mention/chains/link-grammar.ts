// Links that the grammar of one sentence gives: appositions, predicates, a name after its description, reflexives left out.
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { nominalAgrees } from './agreement.js';
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
      for (const find of [apposedTo, beforeName, predicateOf, roleFillerOf]) {
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

/** The subject of a predicate: "the leader" and "Erdogan" in "Erdogan is the leader". */
function predicateOf(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  if (one.form !== 'nominal' || one.determiner === 'quantity') return undefined;
  const cop = dependentsBy(sentence, one.head, 'cop')[0];
  if (cop === undefined || isDenied(sentence, one.head)) return undefined;
  const subject = dependentsBy(sentence, one.head, 'nsubj')[0];
  const found = subject === undefined ? undefined : byHead.get(subject);
  return found?.noun === 'it' ? undefined : found;
}

/** Verbs whose "as" phrase or complement says what the subject is. */
const BEING = new Set('serve act work become remain resign retire step continue reign rule'.split(' '));

/** Verbs that give somebody a part or a name. */
const NAMING = new Set(
  'elect name appoint call proclaim declare crown nominate consider dub designate style'.split(' '),
);

/** "He became minister", "she served as envoy", "known as a reformer", "described him as a friend", "elected her president". */
function roleFillerOf(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { deprel, head } = sentence.tokens[one.head]!;
  const verb = sentence.tokens[head];
  if (one.form !== 'nominal' || verb === undefined || verb.upos !== 'VERB' || isDenied(sentence, head))
    return undefined;
  const isAs = dependentsBy(sentence, one.head, 'case').some((i) => sentence.tokens[i]!.lemma === 'as');
  const isNamed = NAMING.has(verb.lemma) && isRelation(deprel, ['xcomp']);
  const isBecome = verb.lemma === 'become' && isRelation(deprel, ['xcomp', 'obj']);
  if (!isAs && !isNamed && !isBecome) return undefined;
  const object = isBecome ? undefined : dependentsBy(sentence, head, 'obj')[0];
  const subject = dependentsBy(sentence, head, 'nsubj')[0];
  if (object !== undefined) return byHead.get(object);
  const isSaidOf = BEING.has(verb.lemma) || dependentsBy(sentence, head, 'nsubj:pass').length > 0;
  return subject !== undefined && isSaidOf ? byHead.get(subject) : undefined;
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
  if (one.person !== 3 || other.person !== 3) return one.determiner !== 'a' && one.number === other.number;
  const [described, rest] = one.form === 'nominal' ? [one, other] : [other, one];
  if (rest.form === 'pronoun') return described.number === rest.number && described.kind !== null;
  return nominalAgrees(described, clusterAt(book, rest.index));
}
