// Third parties of an act: who carries it between the others, brings it about or is its host ("through Oman", "brokered by Qatar").

import { isPassive, obliquesOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { BROKERING_NOUNS, BROKERING_VERBS } from '../../knowledge/act-words.js';
import type { PloverType } from '../../knowledge/plover-types.js';
import type { Act } from './act.js';
import { isParty, membersOf, nounsAfter, ownersOf } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';

/** Types of acts that others can bring about. */
const BROUGHT_ABOUT: ReadonlySet<PloverType> = new Set([
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'RETREAT',
  'CONCEDE',
  'AID',
  'REQUEST',
]);
const THROUGH = ['through', 'via'];

/**
 * The heads of the third parties of an act, none twice.
 * @example thirdPartiesOf(scene, act) // the head of "Oman" in "Norway held talks with Peru through Oman"
 */
export function thirdPartiesOf(scene: Scene, act: Act): readonly number[] {
  if (!BROUGHT_ABOUT.has(act.type)) return [];
  const told = act.carried === null ? [act.head] : [act.head, act.carried];
  const occasions = nounsAfter(scene, act.head, ['in', 'at', 'during']).filter(
    (noun) => thingOf(scene, noun).act !== null,
  );
  const words = [...told, ...occasions];
  const found = words.flatMap((word) => [
    ...between(scene, word),
    ...brokersOf(scene, word),
    ...helpersOf(scene, word),
  ]);
  return [...new Set(membersOf(scene, found).filter((head) => isParty(scene, head)))];
}

/** "via Doha", "through Swiss diplomats". */
function between(scene: Scene, word: number): readonly number[] {
  return nounsAfter(scene, word, THROUGH);
}

/** "talks hosted by Oman", "a deal that Qatar brokered", "Qatari-brokered talks". */
function brokersOf(scene: Scene, word: number): readonly number[] {
  const { sentence } = scene;
  return dependentsBy(sentence, word, 'acl').flatMap((verb) => {
    if (!BROKERING_VERBS.has(sentence.tokens[verb]!.lemma)) return [];
    return isPassive(sentence, verb)
      ? nounsAfter(scene, verb, ['by'])
      : subjectsOf(sentence, verb).filter((one) => one !== word);
  });
}

/** "with the help of Oman", "under UN auspices". */
function helpersOf(scene: Scene, word: number): readonly number[] {
  return obliquesOf(scene.sentence, word)
    .filter(({ noun }) => BROKERING_NOUNS.has(scene.sentence.tokens[noun]!.lemma.toLowerCase()))
    .flatMap(({ noun }) => ownersOf(scene, noun));
}
