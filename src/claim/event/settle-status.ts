// The last word on an event: what is only wished is none, force that the speaker announces is a threat, lasting support goes on.

import { isPassive, objectsOf, obliquesOf, prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { KEPT_UP_VERBS, LASTING_VERBS, WISHING_VERBS } from '../../knowledge/act-words.js';
import { verbCue } from '../../knowledge/cue-lexicon.js';
import { isFriendly, PLOVER_TYPES } from '../../knowledge/plover-types.js';
import { NEAR } from '../factuality/verb-status.js';
import type { Act } from './act.js';
import type { EventMention } from './event.js';
import { MATTERS, noParties } from './no-parties.js';
import type { Scene } from './scene.js';
import { standingIn } from './standing-in.js';
import { noTarget } from './targets.js';
import { thingOf } from './thing.js';

/**
 * The event as it stands in the end, or why it is none.
 * @example settleStatus(scene, act, event, acts) // 'only wished or tried' for "work" in "would prefer to work with Russia"
 */
export function settleStatus(scene: Scene, act: Act, event: EventMention, acts: readonly Act[]): EventMention | string {
  const refusal = noParties(scene, act, event) ?? noMatter(scene, act, event) ?? noTarget(scene, act, event);
  if (refusal !== null) return refusal;
  if (event.factuality === 'hypothetical' && isWished(scene, act, acts)) return 'only wished or tried';
  if (event.status === NEAR) return 'only near';
  if (isAnnouncedForce(scene, event))
    return { ...event, type: 'THREATEN', mode: null, rule: `${event.rule} > announced by the speaker` };
  if (event.factuality === 'negated' && UNANSWERED.test(event.rule)) return 'no answer to a call';
  if (/^deny\b/.test(event.rule) && isNeither(scene, act.head)) return 'neither confirmed nor denied';
  if (/^discuss\b/.test(event.rule) && /^(?:decline|refuse)/.test(event.status) && event.recipients.length === 0)
    return 'would not speak of it';
  if (isSpokenAt(scene, act)) return 'says to whom something was said';
  // "will not take any more refugees": saying so is the refusal.
  if (event.type === 'REJECT' && event.factuality === 'negated' && TAKING_IN.test(event.rule))
    return { ...event, factuality: 'happened', status: 'says that it will not' };
  if (event.factuality === 'happened' && isLasting(scene, act))
    return { ...event, factuality: 'ongoing', status: 'a state that lasts' };
  return event;
}

/** "would neither confirm nor deny", "refused to confirm or deny". */
function isNeither({ sentence }: Scene, verb: number): boolean {
  const { head, deprel } = sentence.tokens[verb]!;
  if (deprel !== 'conj' || head < 0 || sentence.tokens[head]!.lemma !== 'confirm') return false;
  return dependentsBy(sentence, verb, 'cc').some((i) => /^n?or$/i.test(sentence.tokens[i]!.form));
}

/** "Speaking to the Daily Coast, the minister said": what was said is the news. */
function isSpokenAt({ sentence }: Scene, { head, rule }: Act): boolean {
  const { head: above, deprel, xpos } = sentence.tokens[head]!;
  if (!/^(?:speak|talk)\b/.test(rule) || xpos !== 'VBG' || deprel !== 'advcl' || above < head) return false;
  return verbCue(sentence.tokens[above]!.lemma) !== null;
}

const UNANSWERED = /^(?:respond|reply)\b/;
const TAKING_IN = /^(?:take|accept|admit|receive)\b/;

/** Why words of praise or blame are no political act, or null: a critic praises a film, a man is upset. */
function noMatter(scene: Scene, act: Act, { type, mode, actors, recipients, told }: EventMention): string | null {
  if (recipients.length > 0 || (type !== 'SUPPORT' && mode !== 'disapprove')) return null;
  if (told === 'adjective') return 'a feeling about nobody';
  const objects = told === 'verb' && act.carried === null ? objectsOf(scene.sentence, act.head) : [];
  const isBlamed = mode === 'disapprove' && objects.some((head) => isPointing(scene, head));
  if (isBlamed || isJudgedAs(scene, act.head)) return null;
  const isPublic = actors.some(({ head }) => PUBLIC.some((kind) => thingOf(scene, head).kinds.has(kind)));
  if (isPublic && objects.some((head) => isPointedAt(scene, head))) return null;
  const isMatter = (head: number) => {
    const { kinds, act: named } = thingOf(scene, head);
    return named !== null || MATTERS.some((kind) => kinds.has(kind));
  };
  // "called the verdict selective justice": the parser may have made one phrase of the two.
  const named = objects.flatMap((head) => [head, ...dependentsBy(scene.sentence, head, 'compound')]);
  return objects.length > 0 && !named.some(isMatter) ? 'what is praised or blamed is no matter of parties' : null;
}

/** Those whose praise and blame are public acts. */
const PUBLIC = ['organization', 'state', 'leader', 'party'];

/** "condemned any attempt to seize power", "welcomed this intention": what is told in its own words or was told just before. */
function isPointedAt({ sentence }: Scene, noun: number): boolean {
  if (dependentsBy(sentence, noun, 'acl').some((i) => i > noun)) return true;
  return dependentsBy(sentence, noun, 'det').some((i) => /^(?:this|that|these|those)$/i.test(sentence.tokens[i]!.form));
}

/** "disputes this": what was told just before. */
function isPointing({ sentence }: Scene, word: number): boolean {
  return /^(?:this|that)$/i.test(sentence.tokens[word]!.form);
}

/** "denounced such tales as inventions": what they are said to be is the blame. */
function isJudgedAs({ sentence }: Scene, verb: number): boolean {
  return dependentsBy(sentence, verb, 'obl', 'advcl', 'xcomp').some(
    (i) => i > verb && prepositionOf(sentence, i) === 'as',
  );
}

/** Whether an act hangs on a wish or a try, and on no other act. */
function isWished(scene: Scene, act: Act, acts: readonly Act[]): boolean {
  const { head, deprel } = scene.sentence.tokens[act.head]!;
  if (head < 0 || acts.some((one) => one.head === head)) return false;
  const isGoverned = isRelation(deprel, ['xcomp', 'ccomp', 'obj', 'advcl', 'acl']);
  return isGoverned && WISHING_VERBS.has(scene.sentence.tokens[head]!.lemma.toLowerCase());
}

/** "we will freeze the process": force that "I" or "we" will use is a threat now. */
function isAnnouncedForce(scene: Scene, event: EventMention): boolean {
  if (event.factuality !== 'planned' && event.factuality !== 'conditional') return false;
  if (isFriendly(event.type) || PLOVER_TYPES[event.type].quad !== 4) return false;
  return event.actors.some(({ head }) => ['i', 'we'].includes(scene.sentence.tokens[head]!.form.toLowerCase()));
}

/** "Iran backs the group" says what goes on, "Putin meets Raisi" what happened. */
function isLasting(scene: Scene, act: Act): boolean {
  // "are on strike"
  if (standingIn(scene.sentence, act.head) !== null) return verbGroup(scene.sentence, act.head).tense === 'present';
  if (act.kind !== 'verb') return false;
  const lemma = scene.sentence.tokens[act.head]!.lemma.toLowerCase();
  if (KEPT_UP_VERBS.has(lemma) && isPassive(scene.sentence, act.head)) return isKeptUp(scene, act.head);
  if (!LASTING_VERBS.has(lemma)) return false;
  const { tense, perfect } = verbGroup(scene.sentence, act.head);
  return tense === 'present' && !perfect;
}

/** "the border has been closed since 1993": it still is. */
function isKeptUp({ sentence }: Scene, verb: number): boolean {
  const { tense, perfect } = verbGroup(sentence, verb);
  return (
    tense === 'present' && perfect && obliquesOf(sentence, verb).some(({ preposition }) => preposition === 'since')
  );
}
