// Whether those who take part make a political act of what is told, or a passive tells of one without them.

import { isPassive, objectsOf, obliquesOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { GIVING_VERBS } from '../../knowledge/act-words.js';
import { NEEDS_RECIPIENT, type PloverType } from '../../knowledge/plover-types.js';
import type { Sentence } from '../../language/sentence.js';
import type { Act } from './act.js';
import { isDefinite } from './definite.js';
import type { EventMention } from './event.js';
import { isParty } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/** Sorts of things over which parties praise and blame each other. */
export const MATTERS = [
  ...[
    'party',
    'place',
    'decision',
    'demand',
    'right',
    'force',
    'relation',
    'media',
    'weapon',
    'hold',
    'info',
    'office',
    'aid',
  ],
  ...['territory', 'captive', 'staff', 'property', 'message', 'speech'],
];

/**
 * Why those who take part make no political act of it, or null: a wing strikes a wall, a device allows calls.
 * @example noParties(scene, act, event) // 'who acts is no party' for "The wing struck a wall"
 * @example noParties(scene, act, event) // null for "The boats will be returned": whose they are is known
 */
export function noParties(
  scene: Scene,
  act: Act,
  { type, actors, recipients, place, told }: EventMention,
): string | null {
  const parties = recipients.some(({ head }) => isParty(scene, head));
  const isDealMade = type === 'AGREE' && (act.carried !== null || SIGNED.test(act.rule));
  const isAnswer = (ANSWERED.test(act.rule) || isCalledOff(scene, act)) && isPassive(scene.sentence, act.head);
  if (isForceOfSome(scene, act, type)) return null;
  const isNamed = actors.length + recipients.length > 0;
  if (told !== 'noun' && !isNamed && !isDealMade && !isAnswer && !isUndergone(scene, act)) return 'nobody takes part';
  if (told === 'adjective' && actors.length === 0) return 'says what a thing is like';
  if (told !== 'noun' && actors.length > 0 && !actors.some(({ head }) => canAct(scene, head, type)))
    return 'who acts is no party';
  const isGiven =
    parties ||
    place !== null ||
    act.carried !== null ||
    isSumOf(scene, act, actors) ||
    isDealEnded(scene, act) ||
    (type === 'COOPERATE' && actors.length > 1) ||
    (type === 'AID' && isBrought(scene, act));
  return NEEDS_RECIPIENT.has(type) && !isGiven ? 'no recipient is told' : null;
}

/** "the boats will be returned", "an inquiry was opened", "food was dropped": done to what parties have, by whoever it was. */
function isUndergone(scene: Scene, { head, kind, type, rule }: Act): boolean {
  const { sentence } = scene;
  const told = kind === 'verb' ? dependentsBy(sentence, head, 'nsubj:pass') : [];
  return told.some((noun) => {
    const { kinds, act } = thingOf(scene, noun);
    const isSure = isDefinite(sentence, noun) || isDone(sentence, head);
    if (act !== null) return (!act.weak || isSure) && !/^(?:plan|prepare)\b/.test(rule);
    const isMatter = MATTERS.some((matter) => kinds.has(matter)) && sentence.tokens[noun]!.upos !== 'PRON';
    return isMatter && type !== 'SUPPORT' && isSure;
  });
}

/** "was dropped", "has been cut", but "is dropped": told as a fact of one time. */
function isDone(sentence: Sentence, verb: number): boolean {
  const { tense, perfect, modal } = verbGroup(sentence, verb);
  return modal === null && (tense === 'past' || perfect);
}

/** "Stones were thrown at a van", "tear gas was used": force by somebody, on something. */
function isForceOfSome(scene: Scene, act: Act, type: PloverType): boolean {
  if (act.kind !== 'verb' || !FORCE.has(type) || !isPassive(scene.sentence, act.head)) return false;
  const means = objectsOf(scene.sentence, act.head).some((head) => {
    const { kinds } = thingOf(scene, head);
    return MEANS.some((kind) => kinds.has(kind));
  });
  return means && !dependentsBy(scene.sentence, act.head, 'obl:agent').length;
}

const FORCE: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);
const MEANS = [
  'weapon',
  'force',
  'stone',
  'rock',
  'bullet',
  'round',
  'shot',
  'grenade',
  'petrol_bomb',
  'tear_gas',
  'firebomb',
];

/** "The invitation was accepted": who did so is told before. */
const ANSWERED = /^accept\b/;

/** "The strike was called off", "talks were cancelled": by somebody, of those who were to take part. */
function isCalledOff(scene: Scene, { rule, head }: Act): boolean {
  if (!/^(?:call|cancel|scrap|postpone|shelve)\b/.test(rule)) return false;
  return objectsOf(scene.sentence, head).some((word) => {
    const { act } = thingOf(scene, word);
    return act !== null && (!act.weak || isDefinite(scene.sentence, word));
  });
}

/** "a loan was to be signed": there are two who sign, whoever they are. */
const SIGNED = /^sign\b/;

/** "Norway will provide two planes": somebody named gives or buys a number of things, whoever it is for. */
function isSumOf(scene: Scene, { type, head }: Act, actors: EventMention['actors']): boolean {
  // "suspended the licences": of somebody, whoever that is.
  const objects = objectsOf(scene.sentence, head);
  if (type === 'SANCTION') return objects.some((word) => thingOf(scene, word).kinds.has('visa'));
  const isSomebody = actors.some((run) => {
    const { tokens } = scene.sentence;
    const isPronoun = /^(?:it|they|we)$/i.test(tokens[run.head]!.form) && GIVING_VERBS.has(tokens[head]!.lemma);
    return thingOf(scene, run.head).kinds.has('named') || isPronoun;
  });
  if ((type !== 'AID' && type !== 'COOPERATE') || !isSomebody) return false;
  return objects.some((word) => dependentsBy(scene.sentence, word, 'nummod').length > 0);
}

/** "blankets were sent to the camps", "food was dropped over the valley": to whoever is there. */
function isBrought(scene: Scene, { head }: Act): boolean {
  return obliquesOf(scene.sentence, head).some(({ preposition, noun }) => {
    const { kinds } = thingOf(scene, noun);
    return ['to', 'into', 'over'].includes(preposition) && (kinds.has('territory') || kinds.has('site'));
  });
}

/** "cancel the agreement": with whomever it was made. */
function isDealEnded(scene: Scene, { type, head }: Act): boolean {
  return (
    type === 'SANCTION' && objectsOf(scene.sentence, head).some((word) => thingOf(scene, word).act?.type === 'AGREE')
  );
}

/** Types of acts that stand for those who do them: "the attack killed", "the summit invited", "orders to halt". */
const ACTING: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'CONSULT',
  'REQUEST',
]);

/** A party, or a weapon or an attack that stands for those behind it. */
function canAct(scene: Scene, head: number, type: PloverType): boolean {
  const { kinds, act } = thingOf(scene, head);
  if (isCrowd(scene, head) || (SAID.has(type) && isPaper(scene, head))) return true;
  return isParty(scene, head) || kinds.has('weapon') || (act !== null && ACTING.has(act.type));
}

/** Types of acts that are done in words. */
const SAID: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT']);

/** "the reply proposes", "their letter demanded": what somebody has put out speaks for whoever did. */
function isPaper({ sentence }: Scene, head: number): boolean {
  const { upos, lemma } = sentence.tokens[head]!;
  return upos === 'NOUN' && PAPERS.has(lemma.toLowerCase()) && isDefinite(sentence, head);
}

const PAPERS = new Set(
  'reply letter note statement declaration communique resolution draft text message memorandum petition motion'.split(
    ' ',
  ),
);

/** "Thousands marched", "dozens protested": people, without a word for them. */
function isCrowd({ sentence }: Scene, head: number): boolean {
  const { lemma, xpos } = sentence.tokens[head]!;
  return xpos === 'NNS' && ['thousand', 'hundred', 'dozen', 'score', 'ten'].includes(lemma.toLowerCase());
}
