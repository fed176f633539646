// Where a telling is set: the place that the finder saw, else one inside its clause, else what "where" stands for.
import { obliquesOf, prepositionOf } from '../../grammar/arguments.js';
import { dependentsOf, isRelation } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import { triggerWords } from './begin-tellings.js';
import type { EventGround, Telling } from './telling.js';

const AT: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'across', 'throughout', 'around']);
const PLACES: ReadonlySet<string> = new Set(['place', 'country']);

/**
 * The entity of the place where an act is set, or null.
 * @param isTaken whether a word is the trigger of an act, whose place is its own
 * @example placeOf(telling, ground, isTaken) // 'e-…', Tehran's, for "talks with Khamenei in Tehran"
 */
export function placeOf({ mention }: Telling, ground: EventGround, isTaken: (word: number) => boolean): string | null {
  const { sentence, place, trigger, told } = mention;
  if (told === 'implied') return null;
  const parsed = ground.sentences[sentence]!;
  const entity = (word: number) => placeEntity(ground, sentence, word);
  const own = place === null ? null : entity(place.head);
  if (own !== null) return own;
  for (const word of insidePhrase(parsed, triggerWords(mention), isTaken)) {
    const at = obliquesOf(parsed, word).find(({ preposition, noun }) => AT.has(preposition) && entity(noun) !== null);
    if (at !== undefined) return entity(at.noun);
  }
  return whereOf(parsed, trigger.head, entity);
}

function placeEntity({ entityAt }: EventGround, sentence: number, word: number): string | null {
  const found = entityAt(sentence, word);
  return found !== null && PLACES.has(found.kind) && found.members.length === 0 ? found.id : null;
}

/** "agreed days after their dispute in Tehran": what stands after these was elsewhere. */
const OTHER_TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'following']);

/** A word and the nouns under it, clauses left out: the parser may hang "in Tehran" on the last name before it. */
function insidePhrase(
  sentence: Sentence,
  words: readonly number[],
  isTaken: (word: number) => boolean,
): readonly number[] {
  const found = [...words];
  for (let i = 0; i < found.length && i < 40; i++) {
    const below = dependentsOf(sentence, found[i]!).filter((word) => {
      const isInside = isRelation(sentence.tokens[word]!.deprel, ['obj', 'nmod', 'obl', 'appos', 'flat']);
      return isInside && !OTHER_TIMES.has(prepositionOf(sentence, word) ?? '');
    });
    found.push(...below.filter((word) => !found.includes(word) && !isTaken(word)));
  }
  return found;
}

/** "Syria, where both have deployed": the place before "where". */
function whereOf(sentence: Sentence, verb: number, entity: (word: number) => string | null): string | null {
  const where = dependentsOf(sentence, verb).find((i) => sentence.tokens[i]!.lemma.toLowerCase() === 'where');
  if (where === undefined) return null;
  const before = sentence.tokens[where - 1]?.upos === 'PUNCT' ? where - 2 : where - 1;
  return before < 0 ? null : entity(before);
}
