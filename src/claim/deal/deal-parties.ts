// Between whom an agreement is: names before it, "between", "with", who signed it, its signatories.
import { conjunctsOf, obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy, subtreeOf } from '../../grammar/tree.js';
import type { ReadingEntity, ReadingEvent } from '../../reading.js';
import type { DealGround } from './deal.js';

const PARTY_KINDS: ReadonlySet<string> = new Set(['country', 'organization', 'person', 'group']);
const BETWEEN: ReadonlySet<string> = new Set(['between', 'with', 'among', 'by']);
const SIGNATORIES: ReadonlySet<string> = new Set(['signatory', 'party', 'participant', 'guarantor']);

/**
 * The parties of an agreement at a word, as entity ids, none twice.
 * @example partiesOfDeal(ground, 3, 12, null) // Iran, then the signatories, for "the Iran nuclear deal, whose signatories include ..."
 * @param event the event that tells of its making, whose parties are its parties too
 */
export function partiesOfDeal(
  ground: DealGround,
  index: number,
  head: number,
  event: ReadingEvent | null,
): readonly string[] {
  const sentence = ground.sentences[index]!;
  const before = dependentsBy(sentence, head, 'compound', 'amod', 'nmod:poss', 'nmod:desc');
  const after = obliquesOf(sentence, head)
    .filter(({ preposition }) => BETWEEN.has(preposition))
    .flatMap(({ noun }) => conjunctsOf(sentence, noun));
  const told = event === null ? [] : [...event.actors, ...event.recipients];
  const words = [...before, ...after, ...signatories(ground, index, head)];
  return [...new Set([...told, ...words.flatMap((word) => idsOf(ground.entityAt(index, word)))])];
}

/** "whose signatories include the US, UK and France", wherever the parser hung the clause. */
function signatories({ sentences }: DealGround, index: number, head: number): readonly number[] {
  const sentence = sentences[index]!;
  const above = sentence.tokens[head]!.head;
  const top = above < 0 ? head : sentence.tokens[above]!.head < 0 ? above : sentence.tokens[above]!.head;
  return subtreeOf(sentence, top)
    .filter((word) => word > head && SIGNATORIES.has(sentence.tokens[word]!.lemma.toLowerCase()))
    .flatMap((word) => dependentsBy(sentence, sentence.tokens[word]!.head, 'obj'))
    .flatMap((word) => conjunctsOf(sentence, word));
}

function idsOf(entity: ReadingEntity | null): readonly string[] {
  if (entity === null || !PARTY_KINDS.has(entity.kind)) return [];
  return entity.members.length > 0 ? entity.members : [entity.id];
}
