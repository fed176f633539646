// Empty places filled from the clause: who holds a meeting at which he speaks, who does what the clause above says, at whom a threat aims.
import { conjunctsOf, isPassive, objectsOf, obliquesOf, prepositionOf, subjectsOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { isFriendly } from '../../knowledge/plover-types.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEntity } from '../../reading.js';
import { hiddenSubject } from './hidden-subject.js';
import { type PartyResolver, partyResolver } from './party-resolver.js';
import type { EventGround, Telling } from './telling.js';

/** How far up a clause is looked for. */
const MOST_STEPS = 8;
/** Types of acts whose aim is often told only by the act that they speak of. */
const AIMING: ReadonlySet<string> = new Set(['THREATEN', 'AGREE', 'REJECT', 'MOBILIZE', 'SUPPORT', 'ASSAULT']);
/** Types whose recipient does the act that they speak of. */
const MOVES_OTHERS: ReadonlySet<string> = new Set(['REQUEST', 'COERCE', 'ACCUSE']);
const AT_OCCASION: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on', 'after', 'before', 'following']);

/**
 * The tellings with actors and recipients that their own words leave out but their clause gives.
 * @example lendParties(tellings, ground)[0]?.actors // ['e-…'], Putin's, for "talks" in "Putin said at talks with Khamenei"
 */
export function lendParties(tellings: readonly Telling[], ground: EventGround): readonly Telling[] {
  const byId = new Map(ground.entities.map((one) => [one.id, one]));
  const clause: Clause = { ground, resolve: partyResolver(ground) };
  const told = tellings.map((telling) => withJoined(withHidden(telling, clause), clause));
  const acting = told.map((telling, i) => withActors(withHolder(telling, told, ground), i, told, clause));
  return acting.map((telling, i) => withoutOwnCountry(withRecipients(telling, i, acting, ground), byId));
}

/** What clauses are read from. */
interface Clause {
  readonly ground: EventGround;
  readonly resolve: PartyResolver;
}

/** "after Erdogan – the leader of Turkey – repeated his threat", where the parser took "after" for a preposition: Erdogan. */
function withHidden(telling: Telling, { ground, resolve }: Clause): Telling {
  const { mention, statement } = telling;
  const sentence = ground.sentences[mention.sentence]!;
  const subject = mention.told === 'verb' ? hiddenSubject(sentence, mention.trigger.head) : null;
  if (subject === null) return telling;
  const found = idsOf(sentence, mention.sentence, subject, statement, resolve);
  const isUndergone = isPassive(sentence, mention.trigger.head);
  // Whom the parser took for one who undergoes it is not, even where nobody knows who does.
  if (found.length === 0) return isUndergone ? { ...telling, recipients: [] } : telling;
  return isUndergone ? { ...telling, recipients: found } : { ...telling, actors: found };
}

/** "joined others attending the forum": who joined attends it too. */
function withJoined(telling: Telling, clause: Clause): Telling {
  const { mention, statement } = telling;
  const sentence = clause.ground.sentences[mention.sentence]!;
  let at = mention.trigger.head;
  for (let steps = 0; steps < MOST_STEPS && mention.told === 'verb'; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || !isRelation(deprel, ['acl', 'nmod', 'obj', 'xcomp'])) return telling;
    at = head;
    if (!JOINING.has(sentence.tokens[at]!.lemma)) continue;
    const found = subjectIds(sentence, mention.sentence, at, statement, clause.resolve);
    return { ...telling, actors: [...new Set([...found, ...telling.actors])] };
  }
  return telling;
}

const JOINING: ReadonlySet<string> = new Set(['join', 'accompany']);

/** "repeated his threat to block it": who threatens blocks, whoever "his" was taken for. */
function withHolder(telling: Telling, tellings: readonly Telling[], { sentences }: EventGround): Telling {
  const { mention, above } = telling;
  if (above === null || mention.told !== 'verb') return telling;
  const { tokens } = sentences[mention.sentence]!;
  const { head, deprel } = tokens[mention.trigger.head]!;
  const holder = tellings[above]!;
  const isCarried = holder.mention.trigger.last === head && holder.mention.trigger.head !== head;
  if (!isRelation(deprel, ['acl']) || !isCarried || holder.actors.length === 0) return telling;
  return tokens[head - 1]?.xpos === 'PRP$' ? { ...telling, actors: holder.actors } : telling;
}

function withActors(telling: Telling, self: number, tellings: readonly Telling[], clause: Clause): Telling {
  const { mention, recipients } = telling;
  if (telling.actors.length > 0 || mention.told === 'implied') return telling;
  const lent = mention.told === 'noun' ? atOccasion(telling, clause) : fromAbove(telling, self, tellings, clause);
  const actors = lent.filter((id) => !recipients.includes(id));
  return actors.length === 0 ? telling : { ...telling, actors };
}

/** "said in remarks at talks with Khamenei": who spoke took part. */
function atOccasion({ mention, statement }: Telling, clause: Clause): readonly string[] {
  if (mention.type !== 'CONSULT') return [];
  const sentence = clause.ground.sentences[mention.sentence]!;
  let at = mention.trigger.head;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || !isRelation(deprel, ['nmod', 'obl'])) return [];
    const preposition = prepositionOf(sentence, at) ?? '';
    const isBrought = preposition === 'to' && JOINING.has(sentence.tokens[head]!.lemma);
    if (!isBrought && !AT_OCCASION.has(preposition)) return [];
    at = head;
    if (sentence.tokens[at]!.upos !== 'VERB') continue;
    const own = subjectIds(sentence, mention.sentence, at, statement, clause.resolve);
    // "accompanied the president to a meeting": both took part.
    const brought = isBrought ? objectsOf(sentence, at) : [];
    return [...own, ...brought.flatMap((word) => idsOf(sentence, mention.sentence, word, statement, clause.resolve))];
  }
  return [];
}

/** A clause without subject: that of the act above, or of the verb whose object it describes ("a role in supporting"). */
function fromAbove(
  { mention, statement }: Telling,
  self: number,
  tellings: readonly Telling[],
  clause: Clause,
): readonly string[] {
  const sentence = clause.ground.sentences[mention.sentence]!;
  const verb = mention.trigger.head;
  if (!isOpenClause(sentence, verb)) return [];
  const owner = ownerOf(sentence, verb);
  if (owner !== null) return idsOf(sentence, mention.sentence, owner, statement, clause.resolve);
  let at = verb;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { head, deprel } = sentence.tokens[at]!;
    if (head < 0 || isRelation(deprel, ['ccomp', 'parataxis', 'acl:relcl', 'nmod:poss'])) break;
    at = head;
    if (sentence.tokens[at]!.upos !== 'VERB') continue;
    const found = subjectIds(sentence, mention.sentence, at, statement, clause.resolve);
    if (found.length > 0) return found;
  }
  const above = tellings[self]?.above ?? null;
  if (above === null) return [];
  const governor = tellings[above]!;
  return MOVES_OTHERS.has(governor.mention.type) ? governor.recipients : governor.actors;
}

/** "the decision of Bangladesh to open the port", "its plan to leave": whose the noun is that the clause completes. */
function ownerOf(sentence: Sentence, verb: number): number | null {
  const { head, deprel } = sentence.tokens[verb]!;
  if (head < 0 || !isRelation(deprel, ['acl'])) return null;
  const after = obliquesOf(sentence, head).find(({ preposition }) => preposition === 'of' || preposition === 'by');
  return dependentsBy(sentence, head, 'nmod:poss')[0] ?? after?.noun ?? null;
}

/** An infinitive or -ing form that has no subject, and is no passive. */
function isOpenClause(sentence: Sentence, verb: number): boolean {
  const { upos, xpos, deprel } = sentence.tokens[verb]!;
  if (upos !== 'VERB' || !['VB', 'VBG'].includes(xpos)) return false;
  if (dependentsBy(sentence, verb, 'nsubj', 'aux:pass').length > 0) return false;
  return isRelation(deprel, ['xcomp', 'advcl', 'acl', 'conj', 'ccomp']);
}

function subjectIds(
  sentence: Sentence,
  index: number,
  verb: number,
  statement: Telling['statement'],
  resolve: PartyResolver,
): readonly string[] {
  return [...new Set(subjectsOf(sentence, verb).flatMap((head) => idsOf(sentence, index, head, statement, resolve)))];
}

function idsOf(
  sentence: Sentence,
  index: number,
  word: number,
  statement: Telling['statement'],
  resolve: PartyResolver,
): readonly string[] {
  const found = conjunctsOf(sentence, word).flatMap((head) => {
    const { start, end } = sentence.tokens[head]!;
    return resolve({ sentence: index, first: head, last: head, head, start, end }, statement);
  });
  return [...new Set(found)];
}

/** "threatened to launch an offensive against them": the threat aims at whom the offensive would strike. */
function withRecipients(telling: Telling, self: number, tellings: readonly Telling[], ground: EventGround): Telling {
  const { mention, actors } = telling;
  if (telling.recipients.length > 0 || !AIMING.has(mention.type)) return telling;
  const found = aimOf(self, tellings, OF_FORCE.has(mention.type), 0, ground).filter((id) => !actors.includes(id));
  return found.length === 0 ? telling : { ...telling, recipients: found };
}

/** The recipients of the nearest act inside, else of the one inside that. */
function aimOf(
  self: number,
  tellings: readonly Telling[],
  isHostile: boolean,
  depth: number,
  ground: EventGround,
): readonly string[] {
  if (depth > 3) return [];
  const sentence = ground.sentences[tellings[self]!.mention.sentence]!;
  for (let i = self + 1; i < tellings.length; i++) {
    const inner = tellings[i]!;
    if (inner.mention.sentence !== tellings[self]!.mention.sentence) break;
    if (inner.above !== self || inner.mention.told !== 'verb' || inner.mention.type === 'CONSULT') continue;
    if (isHostile && isFriendly(inner.mention.type)) continue;
    if (isApart(inner, sentence)) continue;
    if (inner.recipients.length > 0) return inner.recipients;
    const deeper = aimOf(i, tellings, isHostile, depth + 1, ground);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** A clause of its own, joined or describing: "along the border where both sides have killed". */
function isApart({ mention }: Telling, sentence: Sentence): boolean {
  return isRelation(sentence.tokens[mention.trigger.head]!.deprel, ['acl:relcl', 'conj', 'parataxis']);
}

const OF_FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE']);
/** Types whose recipient is never the actor's own country: "promised that Norway would pay". */
const ABROAD: ReadonlySet<string> = new Set([...OF_FORCE, 'AGREE', 'THREATEN']);

/** "Putin ordered Russia's campaign": the actor's own country is on his side. */
function withoutOwnCountry(telling: Telling, byId: ReadonlyMap<string, ReadingEntity>): Telling {
  const { mention, actors, recipients } = telling;
  if (!ABROAD.has(mention.type)) return telling;
  const own = new Set(actors.map((id) => byId.get(id)).flatMap((one) => (one?.kind === 'person' ? [one.country] : [])));
  const left = recipients.filter((id) => {
    const entity = byId.get(id);
    return entity?.kind !== 'country' || !own.has(entity.country);
  });
  return left.length === recipients.length ? telling : { ...telling, recipients: left };
}
