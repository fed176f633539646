// Who takes part in an act and as what: read off the frame of the verb, the noun that it carries, and what completes it.
import { isPassive, objectsOf, obliquesOf, prepositionOf, resultsOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy } from '../../grammar/tree.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { PLOVER_TYPES } from '../../knowledge/plover-types.js';
import type { Act } from './act.js';
import { undergoersOf } from './bare-participle.js';
import { doersAbove, withoutPrefix } from './doers-above.js';
import { nounParticipants } from './noun-participants.js';
import { isParty, membersOf, nounsAfter, ownersOf, type Participants } from './party.js';
import type { Scene } from './scene.js';
import { thingOf } from './thing.js';
import { thirdPartiesOf } from './third-parties.js';

/** Prepositions that bring in whom the act is meant for, the strongest first. */
const RECIPIENT_PREPOSITIONS = [
  ...['with', 'against', 'to', 'on', 'upon', 'at', 'from', 'toward', 'towards', 'of', 'by', 'between', 'into'],
  ...['for', 'over', 'behind', 'beside', 'among', 'in'],
];
const TOPIC_PREPOSITIONS = ['on', 'over', 'about', 'regarding', 'concerning', 'of', 'for'];

/**
 * The participants of an act.
 * @example participantsOf(scene, act).recipients // the head of "Raisi" in "Putin met with Raisi"
 */
export function participantsOf(scene: Scene, act: Act): Participants {
  return act.kind === 'noun' ? nounParticipants(scene, act) : verbParticipants(scene, act);
}

function verbParticipants(scene: Scene, act: Act): Participants {
  const actors = actorsOf(scene, act);
  const third = thirdPartiesOf(scene, act).filter((head) => !actors.includes(head));
  const recipients = recipientsOf(scene, act).filter((head) => !actors.includes(head) && !third.includes(head));
  const rest = {
    thirdParties: third,
    instruments: instrumentsOf(scene, act),
    topics: topicsOf(scene, act, recipients),
  };
  if (act.roles === 'host') return { actors: recipients, recipients: actors, ...rest };
  if (act.roles === 'victim') return { actors: [], recipients: actors, ...rest };
  if (act.roles !== 'receiver') return { actors, recipients, ...rest };
  const sources = nounsBeside(scene, act, ['from', 'by', 'of']);
  return { actors: membersOf(scene, sources), recipients: actors, ...rest };
}

/** The subject, or who stands after "by"; else whose the carried noun is. */
function actorsOf(scene: Scene, act: Act): readonly number[] {
  const { sentence } = scene;
  const isUndergone = isPassive(sentence, act.head) || undergoersOf(sentence, act.head).length > 0;
  const told = isUndergone ? [] : withoutPrefix(sentence, act.head, subjectsOf(sentence, act.head));
  const subjects = told.length === 0 || act.kind !== 'verb' ? told : doersAbove(scene, act.head, told);
  const doers = [act.head, ...resultsOf(sentence, act.head)].flatMap((word) => nounsAfter(scene, word, ['by']));
  const heads = membersOf(scene, subjects.length > 0 ? subjects : doers);
  const found = act.type === 'ASSAULT' ? heads.flatMap((head) => attackersOf(scene, head)) : heads;
  if (found.length > 0 || act.carried === null) return found;
  return nounParticipants(scene, { ...act, head: act.carried, kind: 'noun' }).actors;
}

const TALKING = /^(?:discuss|debate|negotiate|renegotiate)\b/;

/** "discussed Iran": what talks are about takes no part in them. */
function isTalkedOf({ rule, carried }: Act): boolean {
  return TALKING.test(rule) && carried === null;
}

/** "an attack by rebels killed three": who attacked is who killed. */
function attackersOf(scene: Scene, head: number): readonly number[] {
  const { act } = thingOf(scene, head);
  if (act === null || act.type !== 'ASSAULT' || scene.names[head] !== -1) return [head];
  return nounParticipants(scene, { ...STRIKE, head }).actors;
}

const STRIKE: Act = {
  head: 0,
  kind: 'noun',
  type: 'ASSAULT',
  mode: null,
  carried: null,
  roles: 'usual',
  weak: false,
  rule: '',
};

/** The first of these that gives a party: the object, what stands after a preposition, an owner, the clause that completes the verb. */
function recipientsOf(scene: Scene, act: Act): readonly number[] {
  const bare = undergoersOf(scene.sentence, act.head);
  const own = bare.length > 0 ? bare : objectsOf(scene.sentence, act.head);
  const objects = isTalkedOf(act) ? [] : own;
  const direct = [...dependentsBy(scene.sentence, act.head, 'iobj'), ...objects];
  const parties = membersOf(scene, direct).filter((head) => isParty(scene, head) && !isMeans(scene, act, head));
  // "closed its border with Mali": the ground has two sides.
  const beyond = parties
    .filter((head) => isBorder(scene, head))
    .flatMap((head) => [head, act.head].flatMap((word) => nounsAfter(scene, word, ['with', 'to'])));
  const owner = isPassive(scene.sentence, act.head) ? parties.flatMap((head) => ownersOf(scene, head)) : [];
  const across = membersOf(scene, [...beyond, ...owner]).filter((head) => isParty(scene, head));
  if (across.length > 0) return across;
  if (parties.length > 0) return parties;
  const after = partiesAfter(scene, [act.head, ...objects, ...nounsInside(scene, act, objects)], act);
  if (after.length > 0) return after;
  const owned =
    PLOVER_TYPES[act.type].quad === 4 ? objects.filter((head) => thingOf(scene, head).act === null) : objects;
  const owners = owned.flatMap((head) => ownersOf(scene, head)).filter((head) => !isOwn(scene, head));
  return owners.length > 0 ? owners : complementParties(scene, act);
}

/** "sent tonnes of maize to Mali", "handed over a banker to Chad", "walked out of talks with Niger": nouns that "to" and "with" may hang on. */
function nounsInside(scene: Scene, { head, rule }: Act, objects: readonly number[]): readonly number[] {
  const things = [...objects.flatMap((one) => nounsAfter(scene, one, ['of'])), ...nounsAfter(scene, head, ['out_of'])];
  const handed = /^(?:hand|turn|give|write)\b/.test(rule) ? nounsAfter(scene, head, ['over', 'off']) : [];
  // "talked for an hour with Rivas": the parser may hang the party on the hour.
  const hours = nounsAfter(scene, head, ['for']).filter((noun) => isTimeWord(scene.sentence.tokens[noun]!.lemma));
  return [...things.filter((noun) => !isParty(scene, noun)), ...handed, ...hours];
}

function isBorder(scene: Scene, head: number): boolean {
  return scene.names[head] === -1 && thingOf(scene, head).kinds.has('border');
}

const MOVED = new Set(['MOBILIZE', 'RETREAT', 'AID', 'SANCTION']);

/** Troops that are sent or withdrawn are what the act is done with, not to whom. */
function isMeans(scene: Scene, act: Act, head: number): boolean {
  if (scene.names[head] !== -1) return false;
  const { kinds } = thingOf(scene, head);
  if (act.type === 'COOPERATE') return kinds.has('info');
  if (act.mode === 'release' || act.mode === 'expel' || !MOVED.has(act.type)) return false;
  if (act.type === 'AID' && !/transfer|deploy|send|dispatch/.test(act.rule)) return false;
  return kinds.has('force') || kinds.has('weapon') || kinds.has('peacekeeper');
}

/** "demanded that the minister resign", "threatened to shell Haifa": who is in the clauses that complete the verb, the nearest first. */
function complementParties(scene: Scene, act: Act): readonly number[] {
  const own = subjectsOf(scene.sentence, act.head);
  const means = act.rule.startsWith('use') ? objectsOf(scene.sentence, act.head) : [];
  let clauses = clausesUnder(scene, act.carried === null ? [act.head, ...means] : [act.carried, act.head]);
  for (let depth = 0; depth < DEEPEST && clauses.length > 0; depth++) {
    for (const clause of clauses) {
      const found = clauseParties(scene, clause, own, act);
      // "denied that its plane had crossed": the clause says of whom it speaks, and that is nobody else.
      if (found.length > 0 || dependentsBy(scene.sentence, clause, 'nsubj').some((head) => isActorsOwn(scene, head)))
        return found;
    }
    clauses = clauses.flatMap((clause) => clausesUnder(scene, [clause, ...objectsOf(scene.sentence, clause)]));
  }
  return [];
}

/** How many clauses deep a recipient is looked for: "threatened to launch an offensive designed to push back the fighters". */
const DEEPEST = 4;

function clausesUnder(scene: Scene, words: readonly number[]): readonly number[] {
  return words.flatMap((word) =>
    dependentsBy(scene.sentence, word, 'acl', 'xcomp', 'ccomp', 'advcl').filter((i) => i > word && !isTimed(scene, i)),
  );
}

const TEMPORAL = new Set(['after', 'before', 'when', 'while', 'since', 'until', 'once', 'as']);

/** "bombed the post before he landed", "according to those who saw it": a clause that only says when, or who says so. */
function isTimed({ sentence }: Scene, clause: number): boolean {
  if (sentence.tokens[clause]!.deprel !== 'advcl') return false;
  const isSource = dependentsBy(sentence, clause, 'nsubj').some(
    (noun) => prepositionOf(sentence, noun) === 'according_to',
  );
  if (isSource) return true;
  const marks = dependentsBy(sentence, clause, 'mark', 'advmod');
  return marks.some((i) => i < clause && TEMPORAL.has(sentence.tokens[i]!.lemma.toLowerCase()));
}

function clauseParties(scene: Scene, clause: number, own: readonly number[], act: Act): readonly number[] {
  const objects = objectsOf(scene.sentence, clause);
  // "found Diallo guilty": the parser may hang the name on the adjective.
  const named = scene.sentence.tokens[clause]!.upos === 'ADJ' ? dependentsBy(scene.sentence, clause, 'compound') : [];
  const subjects = [...dependentsBy(scene.sentence, clause, 'nsubj'), ...named].filter((head) => !own.includes(head));
  // "demanded that Norway leave Mali" is asked of Norway.
  for (const heads of [subjects, objects]) {
    const parties = membersOf(scene, heads).filter((head) => isParty(scene, head) && !isActorsOwn(scene, head));
    if (parties.length > 0) return parties;
  }
  return [...partiesAfter(scene, [clause, ...objects], act), ...objects.flatMap((head) => ownersOf(scene, head))];
}

/** Parties after the prepositions of these words, those of the strongest preposition that has any. */
function partiesAfter(scene: Scene, words: readonly number[], act: Act): readonly number[] {
  const obliques = words.flatMap((word) => obliquesOf(scene.sentence, word));
  const order = act.mode === 'visit' ? ['to', 'in', 'at', ...RECIPIENT_PREPOSITIONS] : RECIPIENT_PREPOSITIONS;
  for (const preposition of order) {
    const nouns = obliques.filter((one) => one.preposition === preposition).map(({ noun }) => noun);
    const heads = membersOf(scene, nouns);
    const parties = heads.filter((head) => isParty(scene, head));
    if (parties.length > 0) return parties;
    const isPlain = act.type === 'CONSULT' || (preposition === 'in' && act.type !== 'ASSAULT');
    const owners = isPlain ? [] : heads.flatMap((head) => ownersOf(scene, head)).filter((head) => !isOwn(scene, head));
    if (owners.length > 0) return owners;
  }
  return [];
}

/** "his", "its": most often the actor's own; "their" of one actor is another's. */
function isOwn(scene: Scene, head: number): boolean {
  const { xpos, form } = scene.sentence.tokens[head]!;
  return xpos === 'PRP$' && form.toLowerCase() !== 'their';
}

/** "denied that its plane had crossed": what is the actor's own is not done to another. */
function isActorsOwn(scene: Scene, head: number): boolean {
  return dependentsBy(scene.sentence, head, 'nmod:poss').some((word) => isOwn(scene, word));
}

function instrumentsOf(scene: Scene, act: Act): readonly number[] {
  const moved = objectsOf(scene.sentence, act.head).filter((head) => isMeans(scene, act, head));
  return [
    ...moved,
    ...nounsAfter(scene, act.head, ['with', 'by']).filter((head) => thingOf(scene, head).kinds.has('weapon')),
  ];
}

function topicsOf(scene: Scene, act: Act, taken: readonly number[]): readonly number[] {
  return nounsBeside(scene, act, TOPIC_PREPOSITIONS)
    .filter((head) => !taken.includes(head))
    .slice(0, 3);
}

function nounsBeside(scene: Scene, act: Act, prepositions: readonly string[]): readonly number[] {
  const words = act.carried === null ? [act.head] : [act.head, act.carried];
  return words.flatMap((word) => nounsAfter(scene, word, prepositions));
}
