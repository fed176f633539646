// The pass from the first mention to the last in which descriptions and pronouns go back to what came before them.
import { dependentsBy } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { pronounAgrees } from './agreement.js';
import { isBarred } from './barred.js';
import type { Candidate } from './candidate.js';
import { type Cluster, type ClusterBook, clusterAt, link } from './clusters.js';
import type { HeadIndex } from './link-grammar.js';
import { type Groups, keepGroup, type Members, openGroup } from './link-groups.js';
import { type Choice, choiceFor, type Decide, type Reach } from './rank-antecedents.js';
import type { Speakers } from './speakers.js';

/** What the pass works on. */
export interface Pass {
  readonly book: ClusterBook;
  readonly sentences: readonly Sentence[];
  readonly heads: HeadIndex;
  readonly speakers: Speakers;
  readonly members: Members;
  readonly decide: Decide;
}

/**
 * Links descriptions and third-person pronouns with their antecedents, in the order of the text: what office or country
 * names first, then groups, then by rank.
 * @example linkAnaphors({ book, sentences, heads, speakers, members, decide: decideByWeights })
 */
export function linkAnaphors(pass: Pass): void {
  const { book, sentences, speakers } = pass;
  const reach: Reach = {
    book,
    sentences,
    byNoun: new Map(),
    byPhrase: new Map(),
    heads: pass.heads,
    stage: { speaker: -1, subject: -1 },
    speaks: speakers.speaks,
    barred: (one, nearest) => isBarred(book, sentences, speakers, one, nearest),
  };
  const holders: Holders = new Map();
  const countries = new Map<string, number>();
  const groups: Groups = { members: pass.members, byMembers: new Map(), countries };
  for (const one of book.candidates) {
    if (one.parts.length > 0) openParts(pass, one, groups);
    else if (one.form === 'nominal') linkNominal(pass, reach, one, holders, groups);
    else if (one.form === 'pronoun' && one.person === 3) linkPronoun(pass, reach, one);
    passBy(reach, one, holders, countries);
  }
}

/** By country and noun: the last person passed who can be called so. */
type Holders = Map<string, number>;

function openParts({ book, heads }: Pass, one: Candidate, groups: Groups): void {
  const parts = one.parts.flatMap((head) => heads[one.sentence]?.get(head)?.index ?? []);
  keepGroup(book, one, parts, groups);
}

function linkNominal(pass: Pass, reach: Reach, one: Candidate, holders: Holders, groups: Groups): void {
  const { book } = pass;
  const own = clusterAt(book, one.index);
  if (own.isNamed || own.seen > 0 || one.determiner === 'a') return;
  const direct = holderOf(book, one, holders) ?? ownCountry(pass, one, groups.countries) ?? nearestCountry(pass, one);
  if (direct !== null) link(book, direct, one.index);
  else if (!openGroup(book, one, groups)) linkByRank(pass, choiceFor(reach, one));
}

/** "the Russian leader" is whoever was named as holding such an office of Russia. */
function holderOf(book: ClusterBook, one: Candidate, holders: Holders): number | null {
  const { nation, noun, number, determiner, modifiers } = one;
  if (nation === null || number !== 'one' || (determiner !== 'the' && determiner !== 'possessive')) return null;
  const holder = holders.get(`${nation}:${noun}`);
  if (holder === undefined) return null;
  const known = clusterAt(book, holder).modifiers;
  return modifiers.every((word) => known.has(word)) ? holder : null;
}

/** "his country" is the country that he acts for. */
function ownCountry({ book, heads }: Pass, one: Candidate, countries: ReadonlyMap<string, number>): number | null {
  if (one.kind !== 'country' || one.determiner !== 'possessive' || one.number !== 'one') return null;
  const possessor = heads[one.sentence]?.get(one.first);
  const nation = possessor === undefined ? null : clusterAt(book, possessor.index).nation;
  return nation === null ? null : (countries.get(nation) ?? null);
}

/** How many sentences back "the country" looks. */
const COUNTRY_BACK = 2;

/** "the country" is the one that was named last, be it by its adjective. */
function nearestCountry(
  { book }: Pass,
  { noun, determiner, number, modifiers, extended, index, sentence }: Candidate,
): number | null {
  const isBare = determiner === 'the' && number === 'one' && modifiers.length === 0 && !extended;
  if (!isBare || (noun !== 'country' && noun !== 'nation')) return null;
  for (let i = index - 1; i >= 0 && book.candidates[i]!.sentence >= sentence - COUNTRY_BACK; i--) {
    const { name, kind } = book.candidates[i]!;
    if (name !== null && kind === 'country') return i;
  }
  return null;
}

function linkByRank({ book, decide }: Pass, choice: Choice): boolean {
  const { cluster } = choice.options[decide(choice, book)] ?? { cluster: null };
  if (cluster === null) return false;
  link(book, cluster.id, choice.one.index);
  return true;
}

/** "he" and "she" are somebody who was named or described, or will be at once; other pronouns may mean nothing that is told. */
function linkPronoun(pass: Pass, reach: Reach, one: Candidate): void {
  if (linkReflexive(pass, one)) return;
  const ahead = subjectAhead(pass, one);
  const choice = choiceFor(reach, one);
  const isSomebody = ahead === null && choice.kind === 'he';
  if (!linkByRank(pass, isSomebody ? withoutNone(choice) : choice) && ahead !== null)
    link(pass.book, ahead.index, one.index);
}

function withoutNone(choice: Choice): Choice {
  const persons = choice.options.filter(({ cluster }) => cluster?.kind === 'person');
  return persons.length === 0 ? choice : { ...choice, options: persons };
}

/** "himself" is the subject of its own clause. */
function linkReflexive(pass: Pass, one: Candidate): boolean {
  const subject = one.reflexive ? subjectOf(pass, one, one.governor) : null;
  if (subject !== null) link(pass.book, subject.index, one.index);
  return subject !== null;
}

/** "After his arrival, Putin met Raisi": the subject of the main clause, where nothing before the pronoun fits. */
function subjectAhead(pass: Pass, one: Candidate): Candidate | null {
  if (one.noun === 'it' || one.role === 'subject') return null;
  const { tokens } = pass.sentences[one.sentence]!;
  let root = one.head;
  for (let steps = 0; steps < CLAUSES_UP && tokens[root]!.head >= 0; steps++) root = tokens[root]!.head;
  const found = root < one.head ? null : subjectOf(pass, one, root);
  return found !== null && found.index > one.index && found.name !== null ? found : null;
}

/** How far above a pronoun the main verb is looked for. */
const CLAUSES_UP = 20;

/** The subject of a verb, where a pronoun agrees with it. */
function subjectOf({ book, sentences, heads }: Pass, one: Candidate, verb: number): Candidate | null {
  if (verb < 0) return null;
  for (const word of dependentsBy(sentences[one.sentence]!, verb, 'nsubj')) {
    const found = heads[one.sentence]?.get(word);
    if (found !== undefined && pronounAgrees(one, clusterAt(book, found.index))) return found;
  }
  return null;
}

function passBy(
  { book, byNoun, byPhrase, stage, speaks }: Reach,
  one: Candidate,
  holders: Holders,
  countries: Map<string, number>,
): void {
  const cluster = clusterAt(book, one.index);
  cluster.last = one.index;
  if (one.form !== 'pronoun') cluster.lastNoun = one.index;
  cluster.seen += one.modifying ? 0 : 1;
  if (one.form === 'nominal' && one.noun !== '') byNoun.set(one.noun, one.index);
  if (one.phrase !== '') byPhrase.set(one.phrase, one.index);
  if (one.quotation < 0 && one.role === 'subject') {
    stage.subject = one.index;
    if (speaks(one)) stage.speaker = one.index;
  }
  if (cluster.nation === null) return;
  if (cluster.kind === 'country') countries.set(cluster.nation, one.index);
  if (one.name !== null && isHolder(cluster))
    for (const noun of cluster.nouns) holders.set(`${cluster.nation}:${noun}`, one.index);
}

function isHolder({ kind, number }: Cluster): boolean {
  return kind === 'person' && number !== 'many';
}
