// "met with Raisi, and with Erdogan" tells of two meetings: where the preposition is said again, the act is told again.
import { dependentsBy, wordsSpan } from '../../grammar/tree.js';
import type { WordRun } from '../../mention/mention.js';
import type { EventMention } from './event.js';
import type { Scene } from './scene.js';

/**
 * A meeting as one event, or as one for each party that has a preposition of its own after "and".
 * @example splitMeetings(scene, event).length // 2 for "met with Raisi in Tehran, and with Erdogan"
 */
export function splitMeetings(scene: Scene, event: EventMention): readonly EventMention[] {
  if (event.type !== 'CONSULT' || event.told !== 'verb') return [event];
  const apart = event.recipients.slice(1).filter((run) => prepositionBefore(scene, run) !== null);
  if (apart.length === 0) return [event];
  const first = { ...event, recipients: event.recipients.filter((run) => !apart.includes(run)) };
  return [
    first,
    ...apart.map((run) => ({
      ...event,
      trigger: triggerAt(scene, run),
      recipients: [run],
      place: null,
      rule: 'preposition said again',
    })),
  ];
}

function prepositionBefore(scene: Scene, run: WordRun): number | null {
  const isJoined =
    scene.sentence.tokens[run.head]!.deprel === 'conj' || dependentsBy(scene.sentence, run.head, 'cc').length > 0;
  return isJoined ? (dependentsBy(scene.sentence, run.head, 'case').find((word) => word < run.first) ?? null) : null;
}

function triggerAt(scene: Scene, run: WordRun): WordRun {
  const first = prepositionBefore(scene, run) ?? run.first;
  return {
    sentence: run.sentence,
    first,
    last: run.last,
    head: run.head,
    ...wordsSpan(scene.sentence, first, run.last),
  };
}
