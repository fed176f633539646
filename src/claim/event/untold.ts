// What only looks like an act told: contrary to fact, the purpose of a thing, a state of relations, a rule, what no party of the report does.

import { type Reason, type Staged, staged } from '../../base/staged.js';
import { objectsOf, prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy, dependentsOf, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import { PURPOSE_NOUNS, PURPOSE_VERBS, RELATION_NOUNS, SAME_IN_PAST } from '../../knowledge/act-words.js';
import { DEAL_MAKING_VERBS } from '../../knowledge/deal-words.js';
import { eventNoun } from '../../knowledge/event-lexicon.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEntity } from '../../reading.js';
import { isMishap } from './accident.js';
import { isDefinite } from './definite.js';
import type { EventGround, Telling } from './telling.js';

/** Why a telling is none, or null; the checks stand in the order in which they are made. */
type Check = (telling: Telling, sentence: Sentence, known: Known) => string | null;

/** What is known beside the telling itself. */
interface Known {
  readonly isNamed: (id: string) => boolean;
  readonly above: Telling | null;
}

const CHECKS: readonly Check[] = [
  outsideStory,
  contraryToFact,
  purposeOfThing,
  stateOfRelations,
  namedDeal,
  askedFor,
  mishap,
  rule,
  unanswered,
  nobody,
];

/**
 * The tellings that are told as acts; each that is dropped leaves its reason.
 * @example dropUntold(tellings, ground).trace[0]?.why // 'contrary to fact' for "would have started a war"
 */
export function dropUntold(all: readonly Telling[], ground: EventGround): Staged<readonly Telling[]> {
  const named = new Set(ground.entities.filter(isNamedEntity).map(({ id }) => id));
  const trace: Reason[] = [];
  const kept = all.filter((telling) => {
    const sentence = ground.sentences[telling.mention.sentence]!;
    const why = firstReason(telling, sentence, {
      isNamed: (id) => named.has(id),
      above: all[telling.above ?? -1] ?? null,
    });
    if (why !== null) trace.push({ rule: 'no-event', why, span: plain(telling) });
    return why === null;
  });
  return staged(renumber(all, kept), [], trace);
}

function firstReason(telling: Telling, sentence: Sentence, known: Known): string | null {
  for (const check of CHECKS) {
    const why = check(telling, sentence, known);
    if (why !== null) return why;
  }
  return null;
}

/** "a country", "another state" names none. */
const ANY_COUNTRY = /^(?:(?:an? |another |each |the )?(?:country|nation|state)|countries|nations|states)$/i;

function isNamedEntity({ name, mentions, kind }: ReadingEntity): boolean {
  return (
    kind === 'person' || (kind === 'country' && !ANY_COUNTRY.test(name)) || mentions.some(({ form }) => form === 'name')
  );
}

function plain({ mention }: Telling): { readonly start: number; readonly end: number } {
  return { start: mention.trigger.start, end: mention.trigger.end };
}

/** The tellings above, by their places among those that are kept. */
function renumber(all: readonly Telling[], kept: readonly Telling[]): readonly Telling[] {
  const places = new Map(kept.map((telling, i) => [telling, i]));
  return kept.map((telling) => {
    const above = telling.above === null ? undefined : places.get(all[telling.above]!);
    return { ...telling, above: above ?? null };
  });
}

function outsideStory({ block }: Telling): string | null {
  return block === 'boilerplate' || block === 'credit' || block === 'dateline' ? 'outside the story' : null;
}

/** "would have started a war": it did not. */
function contraryToFact({ mention }: Telling, sentence: Sentence): string | null {
  if (mention.told !== 'verb') return null;
  const { perfect, modal } = verbGroup(sentence, mention.trigger.head);
  return perfect && (modal === 'would' || modal === 'could' || modal === 'should') ? 'contrary to fact' : null;
}

/** "efforts to mediate", "steps to fulfil", "designed to push back": what a thing is for is not told as done. */
function purposeOfThing({ mention, above }: Telling, sentence: Sentence): string | null {
  if (mention.told !== 'verb' || above !== null) return nestedPurpose(mention, sentence);
  const { deprel } = sentence.tokens[mention.trigger.head]!;
  const isOfThing = isRelation(deprel, ['acl']) && mention.status.startsWith('to after ');
  return isOfThing ? 'what a thing is for' : nestedPurpose(mention, sentence);
}

function nestedPurpose({ told, trigger, factuality }: Telling['mention'], sentence: Sentence): string | null {
  const { head, deprel } = sentence.tokens[trigger.head]!;
  if (told !== 'verb' || head < 0 || factuality === 'happened') return null;
  const { lemma, upos } = sentence.tokens[head]!;
  const isInfinitive = dependentsBy(sentence, trigger.head, 'mark').some((i) => sentence.tokens[i]!.lemma === 'to');
  if (!isInfinitive || !isRelation(deprel, ['xcomp', 'advcl', 'acl'])) return null;
  return (upos === 'VERB' && PURPOSE_VERBS.has(lemma)) || PURPOSE_NOUNS.has(lemma) ? 'what a thing is for' : null;
}

/** "hailed cooperation", "the need for dialogue": how parties stand to each other, not what they did. */
function stateOfRelations({ mention, time }: Telling, sentence: Sentence): string | null {
  if (mention.told !== 'noun' || time.earliest !== null) return null;
  const { lemma, deprel, xpos, head } = sentence.tokens[mention.trigger.head]!;
  if (!RELATION_NOUNS.has(lemma.toLowerCase()) || xpos === 'NNS') return null;
  // "cooperation resumed", but "cooperation is close".
  const isActing = isRelation(deprel, ['nsubj']) && sentence.tokens[head]?.upos === 'VERB';
  return isActing || head < 0 ? null : 'a state of relations';
}

/** "revive the nuclear deal", "under the accord": a paper that is there, not the making of it. */
function namedDeal({ mention, time, recipients }: Telling, sentence: Sentence): string | null {
  if (mention.type !== 'AGREE' || mention.told !== 'noun' || time.earliest !== null || recipients.length > 0)
    return null;
  const { deprel, head } = sentence.tokens[mention.trigger.head]!;
  const isDefinite = dependentsBy(sentence, mention.trigger.head, 'det', 'nmod:poss').some((i) =>
    ['the', 'this', 'that', 'its', 'their', 'his', 'her'].includes(sentence.tokens[i]!.form.toLowerCase()),
  );
  const isReached =
    head >= 0 && DEAL_MAKING_VERBS.has(sentence.tokens[head]!.lemma) && isRelation(deprel, ['obj', 'nsubj']);
  return isDefinite && !isReached ? 'names an agreement, tells not of its making' : null;
}

/** "pushed for his ouster", "ordered a campaign": the noun says what is asked for; the request is the act. */
function askedFor({ mention, time }: Telling, sentence: Sentence, { above }: Known): string | null {
  if (mention.told !== 'noun' || time.earliest !== null || above === null) return null;
  if (!['REQUEST', 'MOBILIZE'].includes(above.mention.type)) return null;
  const { head, deprel } = sentence.tokens[mention.trigger.head]!;
  const isObject = head === above.mention.trigger.head && isRelation(deprel, ['obj', 'obl']);
  return isObject && mention.factuality === 'requested' ? 'what a request asks for' : null;
}

/** "killed when the hotel collapsed": nobody did it. */
function mishap({ mention }: Telling, sentence: Sentence): string | null {
  return isMishap(mention, sentence) ? 'a mishap that nobody brought about' : null;
}

/** "Talks resolve conflicts": the simple present of nobody in particular. */
function rule(
  { mention, actors, recipients, time, block, factuality }: Telling,
  sentence: Sentence,
  { isNamed }: Known,
) {
  if (mention.told !== 'verb' || factuality !== 'happened' || time.earliest !== null) return null;
  if (block === 'headline' || block === 'heading' || block === 'caption') return null;
  const { tense, perfect, progressive } = verbGroup(sentence, mention.trigger.head);
  if (SAME_IN_PAST.has(sentence.tokens[mention.trigger.head]!.form.toLowerCase())) return null;
  if (tense !== 'present' || perfect || progressive) return null;
  // "is being held"
  const isBeing = dependentsBy(sentence, mention.trigger.head, 'aux', 'aux:pass').some(
    (i) => sentence.tokens[i]!.form === 'being',
  );
  const known = isBeing ? [...mention.actors, ...mention.recipients] : mention.actors;
  if (known.some(({ head }) => isDefinite(sentence, head))) return null;
  return [...actors, ...recipients].some(isNamed) ? null : 'told of nobody in particular, as a rule';
}

/** "The offer was accepted": by nobody who is known. */
function unanswered({ mention, actors, recipients }: Telling): string | null {
  const isBare = mention.actors.length + mention.recipients.length === 0 && actors.length + recipients.length === 0;
  return isBare && mention.rule.startsWith('accept') ? 'nobody takes part' : null;
}

const UNREAL: ReadonlySet<string> = new Set([
  'hypothetical',
  'conditional',
  'requested',
  'planned',
  'expected',
  'negated',
]);

/** What is not told as done, by and to nobody that the report names. */
function nobody(telling: Telling, sentence: Sentence, { isNamed }: Known): string | null {
  const { mention, actors, recipients, time, factuality } = telling;
  if (!UNREAL.has(factuality) || time.earliest !== null) return null;
  if ([...actors, ...recipients].some(isNamed)) return null;
  if (mention.told === 'noun' && factuality !== 'negated' && isAnnounced(sentence, mention.trigger.head)) return null;
  if (TO_COME.has(factuality) && isOfKnown(telling, sentence)) return null;
  return 'not told as done, and nobody named takes part';
}

const TO_COME: ReadonlySet<string> = new Set(['planned', 'expected', 'requested', 'conditional']);

/** "demanded that the crew be freed", "said they would lift the blockade": of somebody whom the story knows without a name. */
function isOfKnown({ mention, statement }: Telling, sentence: Sentence): boolean {
  const { actors, recipients, trigger } = mention;
  const heads = [...actors, ...recipients].map(({ head }) => head);
  if (heads.some((head) => /^(?:i|we|you|us|me)$/i.test(sentence.tokens[head]!.form))) return false;
  const undergone = objectsOf(sentence, trigger.head);
  if (undergone.some((noun) => eventNoun(sentence.tokens[noun]!.lemma.toLowerCase())?.weak === false)) return true;
  const isReported = statement !== null && actors.some(({ head }) => isThirdPerson(sentence, head));
  return isReported || [...heads, ...undergone].some((head) => isDefinite(sentence, head));
}

function isThirdPerson({ tokens }: Sentence, head: number): boolean {
  return /^(?:he|she|they)$/i.test(tokens[head]!.form);
}

/** "ahead of the summit", "a lifting of sanctions": one that is spoken of as a thing to come. */
function isAnnounced(sentence: Sentence, noun: number): boolean {
  const before = prepositionOf(sentence, noun);
  const isOf = dependentsOf(sentence, noun).some((i) => prepositionOf(sentence, i) === 'of');
  return isOf || before === 'ahead_of' || before === 'before';
}
