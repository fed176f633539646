// The last word on an event: what is only wished is none, force that the speaker announces is a threat, lasting support goes on.
import { isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { isFriendly, NEEDS_RECIPIENT, PLOVER_TYPES } from '../../knowledge/plover-types.js';
import type { Act } from './act.js';
import type { EventMention } from './event.js';
import { isParty } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

const WISHES = new Set(
  'prefer want wish hope like consider imagine wonder debate try attempt seek expect believe think need mean design aim help'.split(
    ' ',
  ),
);
const LASTING = new Set([
  'support',
  'back',
  'oppose',
  'host',
  'seek',
  'reject',
  'resist',
  'besiege',
  'occupy',
  'blockade',
  'defy',
  'aid',
  'arm',
]);

/**
 * The event as it stands in the end, or why it is none.
 * @example settleStatus(scene, act, event, acts) // 'only wished or tried' for "work" in "would prefer to work with Russia"
 */
export function settleStatus(scene: Scene, act: Act, event: EventMention, acts: readonly Act[]): EventMention | string {
  const refusal = noParties(scene, act, event);
  if (refusal !== null) return refusal;
  if (event.factuality === 'hypothetical' && isWished(scene, act, acts)) return 'only wished or tried';
  if (isAnnouncedForce(scene, event))
    return { ...event, type: 'THREATEN', mode: null, rule: `${event.rule} > announced by the speaker` };
  if (event.factuality === 'happened' && isLasting(scene, act))
    return { ...event, factuality: 'ongoing', status: 'a state that lasts' };
  return event;
}

/** Why those who take part make no political act of it, or null: a wing strikes a wall, a device allows calls. */
function noParties(scene: Scene, act: Act, { type, actors, recipients, place, told }: EventMention): string | null {
  const parties = recipients.some(({ head }) => isParty(scene, head));
  if (told !== 'noun' && actors.length + recipients.length === 0) return 'nobody takes part';
  if (told !== 'noun' && actors.length > 0 && !actors.some(({ head }) => canAct(scene, head)))
    return 'who acts is no party';
  const isGiven = parties || place !== null || act.carried !== null;
  return NEEDS_RECIPIENT.has(type) && !isGiven ? 'no recipient is told' : null;
}

/** A party, or a weapon or an attack that stands for those behind it. */
function canAct(scene: Scene, head: number): boolean {
  const { kinds, act } = thingOf(scene, head);
  return isParty(scene, head) || kinds.has('weapon') || act !== null;
}

/** Whether an act hangs on a wish or a try, and on no other act. */
function isWished(scene: Scene, act: Act, acts: readonly Act[]): boolean {
  const { head, deprel } = scene.sentence.tokens[act.head]!;
  if (head < 0 || acts.some((one) => one.head === head)) return false;
  const isGoverned = isRelation(deprel, ['xcomp', 'ccomp', 'obj', 'advcl', 'acl']);
  return isGoverned && WISHES.has(scene.sentence.tokens[head]!.lemma.toLowerCase());
}

/** "we will freeze the process": force that "I" or "we" will use is a threat now. */
function isAnnouncedForce(scene: Scene, event: EventMention): boolean {
  if (event.factuality !== 'planned' && event.factuality !== 'conditional') return false;
  if (isFriendly(event.type) || PLOVER_TYPES[event.type].quad !== 4) return false;
  return event.actors.some(({ head }) => ['i', 'we'].includes(scene.sentence.tokens[head]!.form.toLowerCase()));
}

/** "Iran backs the group" says what goes on, "Putin meets Raisi" what happened. */
function isLasting(scene: Scene, act: Act): boolean {
  if (act.kind !== 'verb' || !LASTING.has(scene.sentence.tokens[act.head]!.lemma.toLowerCase())) return false;
  const { tense, perfect } = verbGroup(scene.sentence, act.head);
  return tense === 'present' && !perfect;
}
