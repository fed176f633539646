// What offices tell of their holders before linking: the nouns by which they can be called, and the country that they act for.
import { overlapsSpan } from '../../base/span.js';
import { dependentsBy } from '../../grammar/tree.js';
import { foldName } from '../../knowledge/fold-name.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameMention, OfficeMention } from '../mention.js';
import { nominalAgrees } from './agreement.js';
import type { Candidate } from './candidate.js';
import { type ClusterBook, clusterAt, link } from './clusters.js';

/** Titles whose holder can be called "the leader" of a country. */
const LEADING =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emperor|sultan|emir|leader|ruler|taoiseach|head of state)$/;

/**
 * Adds titles and countries of offices to the clusters of their holders, so that "the Russian president" finds Putin, and
 * links the words of the title where they are a description of their own ("the coordinator John Kirby").
 * @example addOffices(book, names, offices)
 */
export function addOffices(book: ClusterBook, names: readonly NameMention[], offices: readonly OfficeMention[]): void {
  const byName = candidatesByName(book.candidates);
  const nominals = nominalsBySentence(book.candidates);
  for (const office of offices) {
    const holder = office.person === null ? undefined : byName.get(office.person);
    if (holder === undefined) continue;
    const words = foldName(office.title);
    const [noun = '', ...others] = nounsOf(words);
    const cluster = clusterAt(book, holder.index);
    for (const one of [noun, ...others]) cluster.nouns.add(one);
    for (const word of words.split(' ').slice(0, -1)) cluster.modifiers.add(word);
    cluster.nation ??= office.of === null ? null : (names[office.of]?.country ?? null);
    for (const one of nominals.get(holder.sentence) ?? []) {
      const isPredicate = holder.governor === one.head;
      if (isPredicate || clusterAt(book, one.index).isNamed || one.noun !== noun || !overlapsSpan(one, office))
        continue;
      if (nominalAgrees(one, cluster)) link(book, holder.index, one.index);
    }
  }
}

function candidatesByName(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(candidates.flatMap((one) => (one.name === null ? [] : [[one.name, one] as const])));
}

function nominalsBySentence(candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const lists = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (one.form !== 'nominal' || one.parts.length > 0) continue;
    const list = lists.get(one.sentence);
    if (list === undefined) lists.set(one.sentence, [one]);
    else list.push(one);
  }
  return lists;
}

/**
 * Adds the nouns that stand right before a name, so that "the alliance" finds "western security alliance NATO" and "the
 * newspaper" finds "the Etemad newspaper".
 * @example addNounsAtNames(book, sentences)
 */
export function addNounsAtNames(book: ClusterBook, sentences: readonly Sentence[]): void {
  for (const one of book.candidates) {
    if (one.name === null) continue;
    const sentence = sentences[one.sentence]!;
    const nouns = dependentsBy(sentence, one.head, 'compound', 'nmod:desc', 'amod');
    for (const i of nouns) {
      const { upos, lemma, form } = sentence.tokens[i]!;
      const isInside = i >= one.first && i <= one.last;
      if (!isInside && upos === 'NOUN' && roleNoun(lemma) !== null) clusterAt(book, one.index).nouns.add(lemma);
      // "the garrison commander, Colonel Rene Salas": later "the colonel"
      const rank = upos === 'PROPN' ? form.toLowerCase() : '';
      if (RANKS.has(rank)) clusterAt(book, one.index).nouns.add(rank);
    }
  }
}

const RANKS = new Set(
  'general admiral marshal colonel major captain lieutenant sergeant brigadier commodore professor doctor bishop rabbi sheikh senator'.split(
    ' ',
  ),
);

/** "prime minister" gives "minister" and "leader"; "minister of defence" gives "minister". */
function nounsOf(title: string): readonly string[] {
  const lead = title.split(/ (?:of|for|to|on) /)[0]!;
  const noun = lead.slice(lead.lastIndexOf(' ') + 1);
  const also = lead.endsWith('prime minister') ? ['premier'] : [];
  return LEADING.test(lead) || title === 'head of state' ? [noun, 'leader', ...also] : [noun];
}
