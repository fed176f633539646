// Where and when an act is set, as words: the place and the time that its own clause gives, and the clause itself.
import type { Span } from '../../base/span.js';
import { obliquesOf, resultsOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation, wordsSpan } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import type { Act } from './act.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'inside', 'off', 'across', 'around', 'along']);
/**
 * The head of the place where an act is set: of its own phrase, else of the clause that it stands in.
 * @example placeOf(scene, act) // the head of "Tehran" in "held talks in Tehran"
 */
export function placeOf(scene: Scene, act: Act): number | null {
  for (const word of wordsOf(scene, act)) {
    const found = obliquesOf(scene.sentence, word).filter(({ preposition, noun }) => {
      return PLACE_PREPOSITIONS.has(preposition) && isPlace(scene, noun);
    });
    const named = found.find(({ noun }) => scene.names[noun] !== -1) ?? found[0];
    if (named !== undefined) return named.noun;
  }
  return null;
}

/**
 * The head of the words that date an act.
 * @example timeOf(scene, act) // the head of "Tuesday" in "met on Tuesday"
 */
export function timeOf(scene: Scene, act: Act): number | null {
  for (const word of wordsOf(scene, act)) {
    const found = dependentsBy(scene.sentence, word, 'obl', 'nmod', 'advmod', 'compound').find((i) => isTime(scene, i));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Whether a word dates something: a weekday, a month, a year, "week".
 * @example isTime(scene, 5) // true for "Tuesday"
 */
export function isTime(scene: Scene, word: number): boolean {
  return isTimeWord(scene.sentence.tokens[word]!.lemma);
}

/** The word of the act, the noun that it carries, and for a noun the verb of its clause. */
function wordsOf(scene: Scene, act: Act): readonly number[] {
  const results = act.kind === 'verb' ? resultsOf(scene.sentence, act.head) : [];
  const own = [act.head, ...(act.carried === null ? [] : [act.carried]), ...results];
  if (act.kind !== 'noun') return own;
  const { head, deprel } = scene.sentence.tokens[act.head]!;
  const isArgument = isRelation(deprel, ['obj', 'obl', 'nsubj', 'nmod']);
  return head >= 0 && isArgument ? [...own, head] : own;
}

function isPlace(scene: Scene, word: number): boolean {
  const { kinds } = thingOf(scene, word);
  return kinds.has('place') || kinds.has('territory');
}

/**
 * The clause of a verb or the phrase of a noun, without what is joined to it.
 * @example evidenceOf(scene, act) // the span of "Putin met Raisi" in "Putin met Raisi and left"
 */
export function evidenceOf(scene: Scene, head: number): Span {
  const { sentence } = scene;
  const inside = [head];
  for (let i = 0; i < inside.length; i++) {
    for (const word of dependentsOf(sentence, inside[i]!)) {
      const isApart =
        inside[i] === head && isRelation(sentence.tokens[word]!.deprel, ['conj', 'cc', 'parataxis', 'punct']);
      if (!isApart) inside.push(word);
    }
  }
  return wordsSpan(sentence, Math.min(...inside), Math.max(...inside));
}
