// Who takes part in an act that a noun names: whose it is, and who stands after "of", "by", "with", "between", "against", "to".

import { prepositionOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { MEAL_NOUNS, UNDERGONE_NOUNS } from '../../knowledge/act-words.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import type { PloverType } from '../../knowledge/plover-types.js';
import type { Act } from './act.js';
import { isParty, membersOf, namedModifiers, nounsAfter, ownersOf, type Participants } from './party.js';
import type { Scene } from './scene.js';
import { standingIn } from './standing-in.js';
import { thirdPartiesOf } from './third-parties.js';

/** Types of which "of" names who does it: "the visit of the minister". Of the others it names to whom it is done. */
const OWN_ACTS: ReadonlySet<PloverType> = new Set([
  'CONSULT',
  'PROTEST',
  'RETREAT',
  'AGREE',
  'THREATEN',
  'REQUEST',
  'REJECT',
]);
const AIMED = ['with', 'against', 'to', 'on', 'upon', 'at', 'toward', 'towards', 'into', 'over', 'for', 'in', 'from'];

/**
 * The participants of an act that a noun names.
 * @example nounParticipants(scene, act).recipients // the head of "Ukraine" for "his invasion of Ukraine"
 */
export function nounParticipants(scene: Scene, act: Act): Participants {
  const { head, type } = act;
  const rest = {
    thirdParties: thirdPartiesOf(scene, act),
    instruments: [],
    topics: nounsAfter(scene, head, ['on', 'over', 'about']).filter((one) => !isParty(scene, one)),
  };
  const between = parties(scene, nounsAfter(scene, head, ['between', 'among']));
  if (between.length > 1) return { actors: between.slice(0, 1), recipients: between.slice(1), ...rest };
  const standing = standingIn(scene.sentence, head);
  if (standing !== null) {
    const subjects = parties(scene, subjectsOf(scene.sentence, head));
    const others = aimedAt(scene, head).filter((one) => !subjects.includes(one));
    return standing === 'does'
      ? { actors: subjects, recipients: others, ...rest }
      : { actors: [], recipients: subjects, ...rest };
  }
  const [doers, undergoers] = ownersByRole(scene, head, type);
  const own = [...parties(scene, nounsAfter(scene, head, ['by'])), ...doers];
  const actors = own.length > 0 || !takesSubject(scene, head, type) ? own : clauseSubjects(scene, head);
  const aimed = [...undergoers, ...aimedAt(scene, head)].filter((one) => !actors.includes(one));
  return { actors: between.length === 1 ? between : actors, recipients: aimed, ...rest };
}

/** Possessors, names before the noun, and "of" phrases, as doers and as those who undergo. */
function ownersByRole(scene: Scene, head: number, type: PloverType): readonly [readonly number[], readonly number[]] {
  const owners = parties(scene, dependentsBy(scene.sentence, head, 'nmod:poss'));
  const named = parties(scene, namedModifiers(scene, head));
  const ofNouns = nounsAfter(scene, head, ['of']);
  const after = [
    ...parties(scene, ofNouns),
    ...ofNouns.filter((one) => !isParty(scene, one)).flatMap((one) => ownersOf(scene, one)),
  ];
  const isUndergone = UNDERGONE_NOUNS.has(scene.sentence.tokens[head]!.lemma.toLowerCase());
  if (isUndergone) return after.length > 0 ? [[...owners, ...named], after] : [named, owners];
  if (OWN_ACTS.has(type) && owners.length === 0) return [[...after, ...named], []];
  return [[...owners, ...named], after];
}

/** "The minister spoke during talks with Iran": who spoke held the talks. Of "rejection and condemnation" both are the subject's. */
function clauseSubjects(scene: Scene, head: number): readonly number[] {
  const { tokens } = scene.sentence;
  const joined = tokens[head]!.deprel === 'conj' ? tokens[head]!.head : head;
  const above = tokens[tokens[joined]!.head];
  // "ended two days of talks": the days stand in the place of the talks.
  const first =
    above !== undefined && isTimeWord(above.lemma) && tokens[joined]!.deprel === 'nmod' ? tokens[joined]!.head : joined;
  const { head: verb, deprel } = tokens[first]!;
  if (verb < 0 || !isRelation(deprel, ['obl', 'obj'])) return [];
  // "was briefed on the talks", "asked about the visit": what is spoken of.
  const isTopic = ['on', 'about', 'over', 'regarding'].includes(prepositionOf(scene.sentence, first) ?? '');
  if (isTopic && !MEAL_NOUNS.has(tokens[first]!.lemma)) return [];
  return parties(scene, subjectsOf(scene.sentence, verb));
}

function takesSubject(scene: Scene, head: number, type: PloverType): boolean {
  if (isOneKnown(scene, head)) return false;
  return type === 'CONSULT' || scene.sentence.tokens[head]!.deprel === 'conj';
}

const JOURNEYS = new Set(['visit', 'trip', 'tour', 'journey', 'stay', 'arrival']);

/** "told the paper ahead of the trip": one that was told before, and not the speaker's own. */
function isOneKnown({ sentence }: Scene, head: number): boolean {
  if (!JOURNEYS.has(sentence.tokens[head]!.lemma)) return false;
  return dependentsBy(sentence, head, 'det').some((word) => sentence.tokens[word]!.lemma === 'the');
}

function aimedAt(scene: Scene, head: number): readonly number[] {
  // "the exchange of data with Peru": the parser may hang the party on the data.
  const things = nounsAfter(scene, head, ['of']).filter((noun) => !isParty(scene, noun));
  for (const preposition of AIMED) {
    const found = parties(
      scene,
      [head, ...things].flatMap((noun) => nounsAfter(scene, noun, [preposition])),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function parties(scene: Scene, heads: readonly number[]): readonly number[] {
  return membersOf(scene, heads).filter((head) => isParty(scene, head));
}
