// Whether the conditions of a row of the lexicon hold of a word's frame.
import type { EventCondition, EventRule } from '../../knowledge/event-lexicon.js';
import { isFriendly, type PloverType } from '../../knowledge/plover-types.js';
import type { Frame, Thing } from './frame.js';

/**
 * Whether all conditions of a row hold.
 * @example matchesRule(frame, rule) // true for "suspended aid" and the conditions `o:aid`
 */
export function matchesRule(frame: Frame, rule: EventRule): boolean {
  return rule.conditions.every((condition) => holds(frame, condition));
}

function holds(frame: Frame, condition: EventCondition): boolean {
  if (condition.slot === 'o') return holdsOf(frame.objects(), condition);
  if (condition.slot === 's') return holdsOf(frame.subjects(), condition);
  if (condition.slot === 'p') return holdsAfter(frame, condition);
  if (condition.slot === 'x') return isCompleted(frame, condition);
  if (condition.slot === 'c') return frame.complements().some(({ type }) => isOfType(type, condition.kinds));
  if (condition.slot === 'a') return frame.purposes().some((type) => isOfType(type, condition.kinds));
  const words = condition.slot === 'w' ? frame.words() : frame.particles();
  return words.some((word) => condition.kinds.includes(word));
}

function holdsOf(things: readonly Thing[], { kinds, barred }: EventCondition): boolean {
  if (things.some(({ kinds: own }) => barred.some((kind) => own.has(kind)))) return false;
  if (things.length === 0) return kinds.includes('-') || kinds.length === 0;
  return kinds.length === 0 || things.some((thing) => kinds.some((kind) => isOfKind(thing, kind)));
}

/**
 * Whether a thing is of a kind: a sort, a lemma, a type, `act`, `friendly`, `hostile` or `*`.
 * @example isOfKind(thing, 'CONSULT') // true for "talks"
 */
export function isOfKind(thing: Thing, kind: string): boolean {
  if (kind === '*' || thing.kinds.has(kind)) return true;
  if (thing.act === null) return false;
  if (kind === 'act' || kind === thing.act.type) return true;
  return isOfType(thing.act.type, [kind]);
}

function isOfType(type: PloverType | null, kinds: readonly string[]): boolean {
  if (type === null) return false;
  if (kinds.includes(type) || kinds.includes('*')) return true;
  return kinds.includes(isFriendly(type) ? 'friendly' : 'hostile');
}

function holdsAfter(frame: Frame, { prepositions, kinds, barred }: EventCondition): boolean {
  const obliques = frame.obliques();
  if (obliques.some(({ preposition }) => barred.includes(preposition))) return false;
  if (prepositions.length === 0) return true;
  const given = obliques.filter(({ preposition }) => prepositions.includes(preposition));
  if (given.some(({ thing }) => kinds.some((kind) => isOfKind(thing, kind)))) return true;
  // A particle that the parser did not take for a preposition of a noun: "stepped down", "pulled out".
  return kinds.includes('*') && frame.particles().some((word) => prepositions.includes(word));
}

function isCompleted(frame: Frame, { kinds }: EventCondition): boolean {
  const complements = frame.complements();
  if (complements.length === 0) return kinds.includes('-');
  return complements.some(({ form, words }) => kinds.includes(form) || words.some((word) => kinds.includes(word)));
}
