// Places that the model did not tag: proper nouns after a preposition that the gazetteer knows as a region or a large town.
import { foldName } from '../../knowledge/fold-name.js';
import type { Sentence } from '../../language/sentence.js';
import type { NameDraft } from './draft.js';
import { isTimeWord } from './drop-names.js';
import type { NameLookups } from './name-lookups.js';

const LARGE_TOWN = 100_000;
const MOST_WORDS = 4;
const PREPOSITION =
  /^(?:in|at|to|from|near|outside|inside|into|around|across|of|for|toward|towards|over|between|and|,)$/;

/**
 * Places among the free proper nouns of a sentence; none without a gazetteer.
 * @example findPlaces(0, sentence, (word) => true, lookups) // "Basra" of "reporters in Basra"
 * @param isFree whether a word is in no draft yet
 */
export function findPlaces(
  index: number,
  sentence: Sentence,
  isFree: (word: number) => boolean,
  { places }: NameLookups,
): readonly NameDraft[] {
  if (places === undefined) return [];
  const { tokens } = sentence;
  const isProper = (at: number) =>
    isFree(at) &&
    tokens[at]?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at].form) &&
    !isTimeWord(tokens[at].form);
  const found: NameDraft[] = [];
  for (let first = 1; first < tokens.length; first++) {
    if (!isProper(first) || isProper(first - 1) || !PREPOSITION.test(tokens[first - 1]!.form)) continue;
    let last = first;
    while (last - first < MOST_WORDS && isProper(last + 1)) last++;
    const place = places.find(
      foldName(
        tokens
          .slice(first, last + 1)
          .map(({ form }) => form)
          .join(' '),
      ),
    )[0];
    if (place !== undefined && (place.kind !== 'city' || place.population >= LARGE_TOWN)) {
      found.push({ sentence: index, first, last, kind: 'place', known: null, as: 'name', rule: 'place' });
    }
    first = last;
  }
  return found;
}
