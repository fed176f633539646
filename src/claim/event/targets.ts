// What force is used on: parties, places and what they hold; a film that is shot is none of them.

import { isPassive, objectsOf, obliquesOf } from '../../grammar/arguments.js';
import { MUTUAL_FORCE_VERBS } from '../../knowledge/act-words.js';
import type { Act } from './act.js';
import type { EventMention } from './event.js';
import { nounsAfter } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/** Sorts of things that force is used on. */
const TARGETS = [
  ...[
    'party',
    'place',
    'force',
    'territory',
    'captive',
    'property',
    'weapon',
    'border',
    'media',
    'staff',
    'office',
    'relation',
    'site',
  ],
  ...['info', 'aid', 'hold'],
];
const AIMS = ['party', 'place', 'force', 'territory', 'captive', 'property', 'border'];
/** Whoever is killed is somebody. */
const DEADLY = /^(?:kill|wound|injure|murder|massacre|slaughter|maim|slay|execute)\b/;

/**
 * Why force is used on nothing that parties have, or null: a film is shot, an idea attacked, war declared on drugs.
 * @example noTarget(scene, act, event) // 'what is hit is no matter of parties' for "shot the film"
 */
export function noTarget(scene: Scene, act: Act, { type, told, place, recipients }: EventMention): string | null {
  if (type !== 'ASSAULT' || told !== 'verb' || DEADLY.test(act.rule)) return null;
  const isTarget = (head: number) => TARGETS.some((kind) => thingOf(scene, head).kinds.has(kind));
  if (act.carried !== null) {
    const aims = nounsAfter(scene, act.carried, ['on', 'against']).concat(
      nounsAfter(scene, act.head, ['on', 'against']),
    );
    const isAimed = aims.some((head) => AIMS.some((kind) => thingOf(scene, head).kinds.has(kind)));
    return recipients.length === 0 && aims.length > 0 && !isAimed ? 'against nobody' : null;
  }
  const { sentence } = scene;
  if (MUTUAL_FORCE_VERBS.has(sentence.tokens[act.head]!.lemma)) return null;
  const own = objectsOf(sentence, act.head);
  // "opened fire", "fired shots": what it is done with.
  if (own.some((head) => /^(?:fire|shot|volley)$/.test(sentence.tokens[head]!.lemma))) return null;
  const objects = own.filter((head) => thingOf(scene, head).act === null);
  if (objects.length > 0 && !isPassive(sentence, act.head)) {
    const isHit = objects.some(
      (head) => isTarget(head) || sentence.tokens[head]!.upos === 'NUM' || isCapital(sentence.tokens[head]!.form),
    );
    return isHit ? null : 'what is hit is no matter of parties';
  }
  const around = obliquesOf(sentence, act.head).some(({ noun }) => isTarget(noun));
  if (around && own.length === 0 && FALLING.test(act.rule)) return null;
  const isAlone = objects.length === 0 && recipients.length === 0 && place === null;
  return isAlone ? 'nobody is hit' : null;
}

/** "a rocket landed near the school": what it fell by is what was fired at. */
const FALLING = /^(?:land|fall|rain)\b/;

/** "DRA": a name that the tagger took for a noun. */
function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}
