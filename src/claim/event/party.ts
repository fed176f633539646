// Who can take part in an act: whether a noun phrase acts, the members of a coordination, whose a thing is.
import { conjunctsOf, obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/** The heads of those who take part, each list in the order of the text. */
export interface Participants {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly thirdParties: readonly number[];
  readonly instruments: readonly number[];
  readonly topics: readonly number[];
}

/**
 * Whether a noun phrase is somebody or something that acts.
 * @example isParty(scene, 2) // true for "rebels"
 */
export function isParty(scene: Scene, head: number): boolean {
  const { kinds, act } = thingOf(scene, head);
  if (act !== null && scene.names[head] === -1 && !(act.weak && isBody(scene, head))) return false;
  return kinds.has('party') || kinds.has('force') || kinds.has('place');
}

/** "the country's opposition", but "his opposition to the bid": a noun of those who act, and of what they do. */
function isBody({ sentence }: Scene, head: number): boolean {
  if (partySorts(sentence.tokens[head]!.lemma.toLowerCase()).length === 0) return false;
  const isHis = dependentsBy(sentence, head, 'nmod:poss').some((word) => sentence.tokens[word]!.xpos === 'PRP$');
  return !isHis && !obliquesOf(sentence, head).some(({ preposition }) => preposition === 'to');
}

/**
 * All members of the coordinations that begin with these heads, none twice, and no dates that the parser took for one.
 * @example membersOf(scene, [0]) // [0, 2] in "Russia and Iran"
 */
export function membersOf(scene: Scene, heads: readonly number[]): readonly number[] {
  const members = new Set(
    heads.flatMap((head) => conjunctsOf(scene.sentence, head)).flatMap((head) => [head, ...apposed(scene, head)]),
  );
  return [...members].filter((head) => !isTimeWord(scene.sentence.tokens[head]!.lemma));
}

/** "met President Brandt, Prime Minister Lund and others": a person with a title of his own is no second name of the first. */
function apposed(scene: Scene, head: number): readonly number[] {
  const isPerson = (word: number) => scene.sentence.names[scene.names[word] ?? -1]?.kind === 'PER';
  if (!isPerson(head)) return [];
  return dependentsBy(scene.sentence, head, 'appos').filter((word) => {
    return word > head && scene.names[word] !== -1 && thingOf(scene, word).kinds.has('titled');
  });
}

/**
 * Whose a thing is: "the minister's decision", "the request of Turkey", "a U.S. call".
 * @example ownersOf(scene, 3) // the head of "Turkey" for "request" in "the request of Turkey"
 */
export function ownersOf(scene: Scene, head: number): readonly number[] {
  const beside = [
    ...dependentsBy(scene.sentence, head, 'nmod:poss'),
    ...nounsAfter(scene, head, ['of', 'by', 'from']),
    ...dependentsBy(scene.sentence, head, 'compound', 'amod', 'nmod:desc').filter((word) => isNamed(scene, word)),
  ];
  return membersOf(scene, beside.filter((word) => isParty(scene, word)).slice(0, 2));
}

/**
 * The nouns that hang on a word by one of these prepositions.
 * @example nounsAfter(scene, 1, ['with']) // [3] in "Putin met with Raisi"
 */
export function nounsAfter(scene: Scene, word: number, prepositions: readonly string[]): readonly number[] {
  return obliquesOf(scene.sentence, word)
    .filter(({ preposition }) => prepositions.includes(preposition))
    .map(({ noun }) => noun);
}

/** "Russian", "U.S.": a name, or an adjective in capitals. */
function isNamed(scene: Scene, word: number): boolean {
  const { form, upos } = scene.sentence.tokens[word]!;
  return scene.names[word] !== -1 || upos === 'PROPN' || (upos === 'ADJ' && /^\p{Lu}/u.test(form));
}

/**
 * The names and adjectives of peoples that stand before a noun: "Russian" of "Russian invasion".
 * @example namedModifiers(scene, 3) // [2]
 */
export function namedModifiers(scene: Scene, head: number): readonly number[] {
  return dependentsBy(scene.sentence, head, 'compound', 'amod', 'nmod:desc', 'nmod:unmarked').filter((word) =>
    isNamed(scene, word),
  );
}
