// The event that a length of time is counted from: "the raid" of "three days after the raid".
import type { Span } from '../../base/span.js';
import { dependentsOf, isRelation } from '../../grammar/tree.js';
import type { Sentence } from '../../language/sentence.js';
import type { DurationMeaning } from './time-expression.js';

const RELATIONS = new Map<string, 'before' | 'after'>([
  ['after', 'after'],
  ['following', 'after'],
  ['before', 'before'],
]);

/**
 * The event behind a length of time, with the side of it that is meant; undefined where none stands there.
 * @example eventBeside(sentence, 4) // { start: 23, end: 31, relation: 'after' } of "three days after the raid"
 * @param last the last word of the length of time
 */
export function eventBeside(sentence: Sentence, last: number): DurationMeaning['event'] {
  const marker = sentence.tokens[last + 1];
  const relation = RELATIONS.get(marker?.lemma.toLowerCase() ?? '') ?? RELATIONS.get(marker?.form.toLowerCase() ?? '');
  if (marker === undefined || relation === undefined || marker.head <= last + 1) return undefined;
  return { ...spanOfPhrase(sentence, last + 2, marker.head), relation };
}

/** From the first word behind the marker to the last that hangs on the event itself and no clause of its own. */
function spanOfPhrase(sentence: Sentence, first: number, head: number): Span {
  let last = head;
  for (const word of dependentsOf(sentence, head)) {
    const { deprel } = sentence.tokens[word]!;
    if (word === last + 1 && isRelation(deprel, ['flat', 'compound', 'nmod'])) last = word;
  }
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
}
