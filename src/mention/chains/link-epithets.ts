// Further names that a text gives somebody: "Ali Holm, known as Abu Dar", "they called me the Fox", "Nora Lind: an interview with the Iron Lady".
import { subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { CALLING_VERBS } from '../../knowledge/naming-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';
import type { CreditBlock } from './find-writer.js';
import type { HeadIndex } from './link-grammar.js';

/**
 * Links names with whoever is said to be called so. Only a name with "the", or one that comes up there for the first time, is such a name:
 * "critics called him Holm" makes nobody Holm who was told of before.
 * @example linkEpithets(book, sentences, heads, report) // "Abu Dar" and "Ali Holm" are one cluster after it
 */
export function linkEpithets(
  book: ClusterBook,
  sentences: readonly Sentence[],
  heads: HeadIndex,
  { text, blocks }: { readonly text: string; readonly blocks: readonly CreditBlock[] },
): void {
  for (const [s, sentence] of sentences.entries()) {
    const byHead = heads[s] ?? new Map<number, Candidate>();
    for (const one of byHead.values()) {
      if (one.name === null || !isEpithet(book, sentence, one)) continue;
      const bearer = behindAlias(sentence, one, byHead) ?? whoIsCalled(sentence, one, byHead);
      if (bearer !== undefined) join(book, bearer, one);
    }
  }
  for (const block of blocks) linkInterviewed(book, text, block);
}

/** "the Fox", or a name that nobody had before. */
function isEpithet(book: ClusterBook, { tokens }: Sentence, one: Candidate): boolean {
  const { begin } = clusterAt(book, one.index);
  return begin === one.index || /^the$/i.test(tokens[one.first]!.form) || /^the$/i.test(beforeOf(tokens, one));
}

/** The word before a name, its quotation mark left out. */
function beforeOf(tokens: Sentence['tokens'], { first }: Candidate): string {
  const at = first > 0 && tokens[first - 1]!.upos === 'PUNCT' ? first - 2 : first - 1;
  return tokens[at]?.form ?? '';
}

/** "Ali Holm, alias Abu Dar", "Ali Holm, aka Abu Dar". */
function behindAlias(
  { tokens }: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  if (!/^(?:alias|aka|a\.k\.a\.)$/i.test(beforeOf(tokens, one))) return undefined;
  const alias = one.first - (tokens[one.first - 1]!.upos === 'PUNCT' ? 2 : 1);
  const last = /^[,(]$/.test(tokens[alias - 1]?.form ?? '') ? alias - 2 : alias - 1;
  return [...byHead.values()].find((other) => other.name !== null && other.last === last);
}

/** Who is called by a name, as the verb over it tells: its object, or the subject of its passive. */
function whoIsCalled(
  sentence: Sentence,
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { deprel, head: verb } = sentence.tokens[one.head]!;
  const over = sentence.tokens[verb];
  if (over === undefined || over.upos !== 'VERB') return undefined;
  const isAs = dependentsBy(sentence, one.head, 'case').some((i) => sentence.tokens[i]!.lemma === 'as');
  const isCalled = isNaming(sentence, verb, one) && !isAs && isRelation(deprel, ['obj', 'xcomp']);
  const isKnown = /^known$/i.test(over.form) && isAs && isRelation(deprel, ['obl', 'xcomp', 'obj']);
  if (!isCalled && !isKnown) return undefined;
  const objects = isCalled ? dependentsBy(sentence, verb, 'iobj', 'obj').filter((i) => i !== one.head) : [];
  const passive = over.xpos === 'VBN' ? [...dependentsBy(sentence, verb, 'nsubj:pass'), ...bearersOf(sentence, verb)] : []; // biome-ignore format: one line
  const bearer = [...objects, ...passive].map((i) => byHead.get(i)).find((other) => other !== undefined);
  return bearer === one ? undefined : bearer;
}

/** "He was called Coyote", "called him “Coyote”" or "the Fox"; but "called him Nero" only likens him to one. */
function isNaming({ tokens }: Sentence, verb: number, one: Candidate): boolean {
  const { lemma, xpos } = tokens[verb]!;
  if (!CALLING_VERBS.has(lemma)) return false;
  const isMarked = /^["“‘'«]$/u.test(tokens[one.first - 1]?.form ?? '') || /^the$/i.test(beforeOf(tokens, one));
  return lemma !== 'call' || xpos === 'VBN' || isMarked;
}

/** Of whom a participle tells: "Holm, known as", "Holm is known as". */
function bearersOf(sentence: Sentence, verb: number): readonly number[] {
  const { deprel, head } = sentence.tokens[verb]!;
  return isRelation(deprel, ['acl']) && !/relcl/.test(deprel) ? [head] : subjectsOf(sentence, verb);
}

/** "Nora Lind: an interview with the Iron Lady": whoever stands before the colon is whom they talk with. */
const INTERVIEW =
  /^.{3,60}?: (?:an? |our |the )?(?:\w+ )?(?:interview|conversation|talk|chat|discussion|Q ?& ?A) with the /i;

/** How far behind "with the" the person may begin. */
const UNITS_TO_PERSON = 40;

function linkInterviewed(book: ClusterBook, text: string, { start, end, kind }: CreditBlock): void {
  if (kind !== 'headline' && kind !== 'heading') return;
  const found = INTERVIEW.exec(text.slice(start, end));
  if (found === null) return;
  const colon = text.indexOf(':', start);
  const after = start + found[0].length;
  const name = book.candidates.find((one) => one.start >= start && one.end <= colon && one.name !== null);
  const other = book.candidates.find(
    (one) => one.end > after && one.start <= after + UNITS_TO_PERSON && one.end <= end && one.kind === 'person',
  );
  if (name !== undefined && other !== undefined) join(book, name, other);
}

/** Makes two one, where they can be; what the bearer is does not change by it. */
function join(book: ClusterBook, bearer: Candidate, one: Candidate): void {
  const [first, second] = [clusterAt(book, bearer.index), clusterAt(book, one.index)];
  const isSort = first.kind === 'person' || (first.kind !== null && first.kind === second.kind);
  const isMany = bearer.parts.length > 0 || first.number === 'many' || second.number === 'many';
  const isLand = second.kind === 'country' || (second.kind === 'place' && second.nation !== null);
  if (!isSort || isMany || isLand || bearer.determiner === 'quantity') return;
  const { kind } = first;
  link(book, bearer.index, one.index);
  clusterAt(book, bearer.index).kind = kind;
}
