// Finds every word run that may refer to something: names as given, noun phrases, pronouns, joined phrases.
import type { Span } from '../../base/span.js';
import { dependentsBy, dependentsOf, featureOf, wordsSpan } from '../../grammar/tree.js';
import { roleNoun } from '../../knowledge/role-nouns.js';
import type { Sentence } from '../../language/sentence.js';
import type { EntityKind, Gender, Mention, NameMention } from '../mention.js';
import type { Candidate } from './candidate.js';
import { nameGender } from './name-gender.js';
import {
  countedBy,
  determinerOf,
  type Ground,
  isCounted,
  isNamedPost,
  isPhraseHead,
  modifiersOf,
  nationsOf,
  oneOf,
  phraseBounds,
  phraseOf,
  roleOf,
} from './noun-phrase.js';
import { pronounFacts } from './pronoun-words.js';

/** A candidate before it has its place among the others. */
type Draft = Omit<Candidate, 'index' | 'quotation'>;
/**
 * The candidates of a report, ordered by sentence and head word, so that a possessor comes before what it possesses.
 * @example findCandidates(sentences, names, []).map((one) => one.noun) // ['putin', 'he', 'country'] and so on
 * @param quotations stretches in quotation marks, in the order of the text
 */
export function findCandidates(
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  quotations: readonly Span[],
): readonly Candidate[] {
  const namesBySentence = bySentence(names, sentences.length);
  const drafts: Draft[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const ground = groundOf(sentence, number, names, namesBySentence[number] ?? []);
    drafts.push(...draftsOf(ground, namesBySentence[number] ?? []));
  }
  return withQuotations(drafts, quotations);
}

function bySentence(names: readonly NameMention[], count: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [i, name] of names.entries()) lists[name.sentence]?.push(i);
  return lists;
}

function groundOf(sentence: Sentence, number: number, names: readonly NameMention[], own: readonly number[]): Ground {
  const nameAt = new Int32Array(sentence.tokens.length).fill(-1);
  for (const i of own) nameAt.fill(i, names[i]!.first, names[i]!.last + 1);
  return { sentence, number, names, nameAt };
}

function draftsOf(ground: Ground, own: readonly number[]): readonly Draft[] {
  const drafts = own.map((i) => nameDraft(ground, i));
  for (let word = 0; word < ground.sentence.tokens.length; word++) {
    if (ground.nameAt[word] !== -1) continue;
    const draft = pronounDraft(ground, word) ?? placeDraft(ground, word) ?? nounDraft(ground, word);
    if (draft !== null) drafts.push(draft);
  }
  drafts.push(...joinedDrafts(ground, drafts));
  return drafts.sort((a, b) => a.head - b.head || a.last - b.last);
}

function nameDraft(ground: Ground, index: number): Draft {
  const { sentence, names } = ground;
  const name = names[index]!;
  const gender = name.gender ?? (name.kind === 'person' ? nameGender(sentence, name) : null);
  const words = sentence.tokens.slice(name.first, name.last + 1);
  return {
    ...mentionPart(name),
    gender: name.kind === 'person' || name.kind === 'other' ? gender : (gender ?? 'neuter'),
    number: name.number ?? (name.kind === 'group' ? 'many' : 'one'),
    name: index,
    person: 3,
    reflexive: false,
    noun: (words.at(-1)?.form ?? '').toLowerCase(),
    modifiers: [],
    phrase: '',
    possessor: -1,
    determiner: 'none',
    nation: name.country,
    nations: [],
    role: roleOf(sentence, name.head),
    governor: sentence.tokens[name.head]!.head,
    extended: false,
    modifying: name.as === 'demonym' && name.kind === 'country',
    parts: [],
  };
}

function mentionPart({ sentence, first, last, head, start, end, form, kind, number, gender }: Mention): Mention {
  return { sentence, first, last, head, start, end, form, kind, number, gender };
}

/** What a word alone says: no phrase round it, no name, no country. */
function wordDraft(
  sentence: Sentence,
  number: number,
  word: number,
): Omit<Draft, 'form' | 'kind' | 'number' | 'gender'> {
  const { form, head } = sentence.tokens[word]!;
  return {
    ...runOf(sentence, number, word, word, word),
    name: null,
    person: 3,
    reflexive: false,
    noun: form.toLowerCase(),
    modifiers: [],
    phrase: '',
    possessor: -1,
    determiner: 'none',
    nation: null,
    nations: [],
    role: roleOf(sentence, word),
    governor: head,
    extended: false,
    modifying: false,
    parts: [],
  };
}

function pronounDraft({ sentence, number }: Ground, word: number): Draft | null {
  const token = sentence.tokens[word]!;
  if (!['PRON', 'DET', 'NUM', 'NOUN'].includes(token.upos)) return null;
  const facts = pronounFacts(token.form);
  if (facts === null || token.upos === 'NUM' || token.upos === 'NOUN') return somebodyDraft(sentence, number, word);
  const isPerson = facts.person === 1 || facts.gender === 'male' || facts.gender === 'female';
  const kind = isPerson && facts.number === 'one' ? 'person' : null;
  return { ...wordDraft(sentence, number, word), form: 'pronoun', kind, ...facts };
}

/** "the two who left": what "who" follows is a person. */
function isWho(sentence: Sentence, word: number): boolean {
  const [clause] = dependentsBy(sentence, word, 'acl:relcl');
  if (clause === undefined) return false;
  return dependentsOf(sentence, clause).some((i) => i > word && /^(?:who|whom)$/i.test(sentence.tokens[i]!.form));
}

/** "there" and "here" of a place; the "there" of "there is" is tagged otherwise. */
function placeDraft({ sentence, number }: Ground, word: number): Draft | null {
  const { upos, lemma } = sentence.tokens[word]!;
  if (upos !== 'ADV' || (lemma !== 'there' && lemma !== 'here')) return null;
  const facts = { form: 'pronoun', kind: 'place', number: 'one', gender: 'neuter', role: 'oblique' } as const;
  return { ...wordDraft(sentence, number, word), ...facts };
}

/** "someone", "everybody", "no one", "the one who", "those who": persons who are not told, and whom "they" can take up. */
const SOMEBODY = /^(?:some|any|every|no)(?:one|body)$/;

function somebodyDraft(sentence: Sentence, number: number, word: number): Draft | null {
  const { lemma, form } = sentence.tokens[word]!;
  const isNoOne = lemma === 'one' && sentence.tokens[word - 1]?.lemma === 'no';
  const isMany = form.toLowerCase() === 'those' && isFollowedByWho(sentence, word);
  const isTheOne = lemma === 'one' && sentence.tokens[word - 1]?.lemma === 'the' && isFollowedByWho(sentence, word);
  if (!SOMEBODY.test(lemma) && !isNoOne && !isMany && !isTheOne) return null;
  const facts = { form: 'nominal', kind: isMany ? 'group' : 'person', number: isMany ? 'many' : null } as const;
  return { ...wordDraft(sentence, number, word), ...facts, gender: null, determiner: 'quantity' };
}

function isFollowedByWho(sentence: Sentence, word: number): boolean {
  return sentence.tokens.slice(word + 1, word + 3).some(({ lemma }) => lemma === 'who');
}

function nounDraft(ground: Ground, word: number): Draft | null {
  const { sentence, number } = ground;
  const token = sentence.tokens[word]!;
  if (!isPhraseHead(sentence, word) || isCounted(sentence, word) || isNamedPost(sentence, word)) return null;
  const [first, last, extended] = phraseBounds(sentence, word);
  const single = oneOf(sentence, word);
  const meant = sentence.tokens[single ?? countedBy(sentence, word) ?? word]!;
  const nations = nationsOf(ground, word);
  const facts =
    single === null
      ? nounFacts(meant.lemma, meant.xpos, featureOf(meant, 'Number'), isWho(sentence, word))
      : nounFacts(meant.lemma, 'NN', 'Sing', isWho(sentence, word));
  return {
    ...runOf(sentence, number, first, last, word),
    form: 'nominal',
    ...facts,
    name: null,
    person: 3,
    reflexive: false,
    noun: meant.lemma.toLowerCase(),
    modifiers: modifiersOf(ground, word),
    phrase: phraseOf(sentence, first, last),
    possessor: dependentsBy(sentence, word, 'nmod:poss')[0] ?? -1,
    determiner: determinerOf(sentence, word),
    nation: nations[0] ?? null,
    nations,
    role: roleOf(sentence, word),
    governor: token.head,
    extended,
    modifying: false,
    parts: [],
  };
}

function nounFacts(lemma: string, xpos: string, number: string | null, isWhoever: boolean) {
  const known = roleNoun(lemma);
  const usual = known?.kinds[0] ?? (isWhoever ? 'person' : null);
  const isMany = number === 'Plur' || xpos === 'NNS' || xpos === 'NNPS' || lemma === 'both' || lemma === 'two';
  return {
    kind: kindOf(usual, isMany),
    number: isMany ? ('many' as const) : usual === 'people' ? (lemma === 'people' ? ('many' as const) : null) : 'one',
    gender: known?.gender ?? genderOfKind(usual, known !== null),
  } as const;
}

function kindOf(usual: 'person' | 'people' | 'organization' | 'place' | 'country' | null, isMany: boolean) {
  if (usual === 'people' || (usual === 'person' && isMany)) return 'group';
  return usual;
}

function genderOfKind(usual: string | null, isKnown: boolean): Gender | null {
  if (usual === 'person' || usual === 'people') return null;
  return isKnown ? 'neuter' : null;
}

/** One candidate for each row of joined phrases: "Putin and Raisi" can be what "they" are. */
function joinedDrafts({ sentence, number }: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const byHead = new Map(drafts.map((one) => [one.head, one]));
  return [...byHead.values()].flatMap((lead) => {
    const rest = dependentsBy(sentence, lead.head, 'conj').flatMap((i) => byHead.get(i) ?? []);
    if (rest.length === 0 || /^conj/.test(sentence.tokens[lead.head]!.deprel)) return [];
    return [joinedDraft(sentence, number, lead, rest)];
  });
}

function joinedDraft(sentence: Sentence, number: number, lead: Draft, rest: readonly Draft[]): Draft {
  const all = [lead, ...rest];
  return {
    ...lead,
    ...runOf(sentence, number, lead.first, Math.max(...all.map(({ last }) => last)), lead.head),
    form: 'nominal',
    kind: all.every((one) => one.kind !== null || one.person < 3) ? 'group' : null,
    number: 'many',
    gender: all.some((one) => isPersonal(one.kind)) ? null : lead.gender,
    name: null,
    nation: null,
    nations: [],
    person: 3,
    noun: '',
    modifiers: [],
    phrase: '',
    possessor: -1,
    determiner: 'none',
    parts: all.map(({ head }) => head),
  };
}

function isPersonal(kind: EntityKind | null): boolean {
  return kind === 'person' || kind === 'group';
}

function runOf(sentence: Sentence, number: number, first: number, last: number, head: number) {
  return { sentence: number, first, last, head, ...wordsSpan(sentence, first, last) };
}

function withQuotations(drafts: readonly Draft[], quotations: readonly Span[]): readonly Candidate[] {
  let at = 0;
  return drafts.map((draft, index) => {
    const { start } = draft;
    // Heads, not starts, are in order, so a phrase may begin a little before the one that came last.
    while (at > 0 && quotations[at - 1]!.end > start) at--;
    while (at < quotations.length && quotations[at]!.end <= start) at++;
    const isInside = at < quotations.length && quotations[at]!.start <= start;
    return { ...draft, index, quotation: isInside ? at : -1 };
  });
}
