// Groups that are told of without a name of their own: "Western officials", "eight other heads of state", "Iranian forces".
import { type Staged, staged } from '../../base/staged.js';
import { wordsSpan } from '../../grammar/tree.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import { titleWord } from '../../knowledge/titles.js';
import type { Sentence, Token } from '../../language/sentence.js';
import type { Mention, NameMention } from '../mention.js';

/** A group without a name, with the name mentions that say whose or of which people it is. */
export interface GroupMention extends Mention {
  /** Indices into the report's name mentions: "Syrian" and "Kurdish" of "Syrian Kurdish fighters", "US" of "forces of the US". */
  readonly of: readonly number[];
}

/** What may stand before the head of a group's noun phrase. */
const BEFORE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'VERB']);
/** Plural in sense though not in form. */
const COLLECTIVE = new Set([
  'police',
  'troops',
  'personnel',
  'staff',
  'people',
  'militia',
  'opposition',
  'crew',
  'public',
  'delegation',
  'leadership',
  'military',
  'army',
]);
/** Nouns that act in the news and are no people. */
const THINGS = new Set(['airstrike', 'jet', 'warplane', 'strike', 'bomb', 'bomber', 'capital', 'world', 'side']);
const MOST_WORDS = 8;

/**
 * The groups of a report that have no name, in the order of the text.
 * @example findGroups(text, sentences, names).value.length // 2 for "Western officials told US reporters ..."
 */
export function findGroups(
  _text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): Staged<readonly GroupMention[]> {
  const own: number[][] = sentences.map(() => []);
  names.forEach((name, index) => {
    own[name.sentence]?.push(index);
  });
  return staged(sentences.flatMap((sentence, index) => groupsIn(index, sentence, names, own[index]!)));
}

function groupsIn(
  index: number,
  sentence: Sentence,
  names: readonly NameMention[],
  own: readonly number[],
): GroupMention[] {
  const { tokens } = sentence;
  const at: (number | null)[] = tokens.map(() => null);
  for (const name of own) at.fill(name, names[name]!.first, names[name]!.last + 1);
  return tokens.flatMap((token, head): GroupMention[] => {
    if (at[head] !== null || !isGroupNoun(tokens, head)) return [];
    const first = firstWord(tokens, head, at, names);
    const [last, owner] = endWord(tokens, head, at, names);
    const inside = own.filter((name) => names[name]!.first >= first && names[name]!.last < head);
    const of = owner === null ? inside : [...inside, owner];
    const run = { ...wordsSpan(sentence, first, last), sentence: index, first, last, head };
    return [{ ...run, form: 'nominal', kind: 'group', number: 'many', gender: genderOf(token), of }];
  });
}

/** A noun for persons or bodies in the plural, or one that means many; not the first half of a compound. */
function isGroupNoun(tokens: readonly Token[], at: number): boolean {
  const { upos, xpos, lemma, deprel } = tokens[at]!;
  if (upos !== 'NOUN' || deprel === 'compound') return false;
  const isPlural = xpos === 'NNS';
  if (!isPlural && !(COLLECTIVE.has(lemma) && isDefinite(tokens, at))) return false;
  if (THINGS.has(lemma)) return false;
  const kinds = roleNoun(lemma)?.kinds ?? [];
  if (kinds[0] === 'country' || kinds[0] === 'place') return false;
  return kinds.length > 0 || titleWord(lemma) !== null || partySorts(lemma).includes('party') || lemma === 'force';
}

/** "the opposition" is a group, "their opposition to it" is none. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  return (
    ['troops', 'police', 'personnel', 'people'].includes(tokens[at]!.lemma) ||
    tokens.slice(Math.max(0, at - 3), at).some(({ form }) => /^the$/i.test(form))
  );
}

/** A name of a person or of a thing of its own kind is no part of a group's phrase. */
function firstWord(
  tokens: readonly Token[],
  head: number,
  at: readonly (number | null)[],
  names: readonly NameMention[],
): number {
  let first = head;
  while (first > 0 && first > head - MOST_WORDS) {
    const token = tokens[first - 1]!;
    const name = at[first - 1] ?? null;
    const isModifier = name === null ? goesBefore(tokens, first - 1, head) : names[name]!.kind !== 'person';
    if (!isModifier) break;
    first--;
    if (token.upos === 'DET') break;
  }
  while (first < head && /^(?:['’]s?|-)$/.test(tokens[first]!.form)) first++;
  return first;
}

function goesBefore(tokens: readonly Token[], at: number, head: number): boolean {
  const { upos, form, xpos, head: governor } = tokens[at]!;
  if (upos === 'VERB') return (xpos === 'VBG' || xpos === 'VBN') && governor === head;
  if (/^[-’']$|^['’]s$/.test(form)) return at > 0 && governor >= at - 2;
  return BEFORE.has(upos) && governor >= 0 && governor <= head && (governor >= at || tokens[at]!.deprel === 'det');
}

/** "heads of state", "forces of the US": the phrase with "of" and what it names. */
function endWord(
  tokens: readonly Token[],
  head: number,
  at: readonly (number | null)[],
  names: readonly NameMention[],
): [number, number | null] {
  if (tokens[head + 1]?.form !== 'of' && tokens[head + 1]?.form !== 'from') return [head, null];
  let next = head + 2;
  if (tokens[next]?.upos === 'DET') next++;
  const name = at[next] ?? null;
  if (name !== null) return names[name]!.kind === 'person' ? [head, null] : [names[name]!.last, name];
  return /^(?:state|government|mission|staff|parliament|delegation)$/.test(tokens[next]?.lemma ?? '')
    ? [next, null]
    : [head, null];
}

function genderOf({ lemma }: Token): 'male' | 'female' | null {
  return roleNoun(lemma)?.gender ?? null;
}
