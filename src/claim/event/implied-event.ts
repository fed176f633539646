// An earlier act that "first visit since 2007" implies: there was one in 2007, and none between.
import { dependentsOf, wordsSpan } from '../../grammar/tree.js';
import type { EventMention } from './event.js';
import type { Scene } from './scene.js';
import { isTime } from './setting.js';

/**
 * The act that an event's words imply, as a list of one or none.
 * @example impliedEvent(scene, event)[0]?.factuality // 'implied' for "his first visit to Iran since 2007"
 */
export function impliedEvent(scene: Scene, event: EventMention): readonly EventMention[] {
  if (event.told === 'implied') return [];
  const words = [event.trigger.head, event.trigger.last].flatMap((head) => dependentsOf(scene.sentence, head));
  const isFirst = words.some((word) => scene.sentence.tokens[word]!.lemma.toLowerCase() === 'first');
  if (!isFirst) return [];
  const since = sinceTime(scene, [...words, ...words.flatMap((word) => dependentsOf(scene.sentence, word))]);
  if (since === null) return [];
  const [first, last] = since;
  const trigger = { sentence: scene.index, first, last, head: last, ...wordsSpan(scene.sentence, first, last) };
  const status = '"first since" tells of an earlier one';
  return [
    {
      ...event,
      trigger,
      time: trigger,
      place: null,
      factuality: 'implied',
      status,
      told: 'implied',
      rule: 'first since',
    },
  ];
}

/** "since 2007" among these words, as first and last word; a clause ("since launching ...") dates no earlier act. */
function sinceTime(scene: Scene, words: readonly number[]): readonly [number, number] | null {
  for (const word of words) {
    if (!isTime(scene, word)) continue;
    const since = dependentsOf(scene.sentence, word).find(
      (i) => scene.sentence.tokens[i]!.lemma.toLowerCase() === 'since',
    );
    if (since !== undefined) return [since, word];
  }
  return null;
}
