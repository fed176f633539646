// All acts of a sentence, and which of them are told as events: nouns that only name a kind of act, or repeat a verb's, are dropped.

import { obliquesOf, prepositionOf } from '../../grammar/arguments.js';
import { dependentsBy, isRelation } from '../../grammar/tree.js';
import { verbGroup } from '../../grammar/verb-group.js';
import {
  COUNTING_FORMS,
  GIVING_BACK_NOUNS,
  HAPPENING_VERBS,
  LASTING_NOUNS,
  MEAL_NOUNS,
  MEASURING_NOUNS,
  ONE_TIME_NOUNS,
  STATUS_ADJECTIVES,
  TAKING_NOUNS,
} from '../../knowledge/act-words.js';
import { nounCue, verbCue } from '../../knowledge/cue-lexicon.js';
import { isTimeWord } from '../../knowledge/date-words.js';
import { partySorts } from '../../knowledge/party-nouns.js';
import { clauseOfNoun } from '../factuality/clause-of-noun.js';
import type { Act } from './act.js';
import { nounParticipants } from './noun-participants.js';
import { nounsAfter } from './party.js';
import type { Scene } from './scene.js';
import { standingIn } from './standing-in.js';
import { thingOf } from './thing.js';
import { verbAct } from './verb-act.js';

/** Why an act that the lexicon knows is no event. */
export interface Dropped {
  readonly act: Act;
  readonly why: string;
}

/** The acts of a sentence in the order of their words. */
export interface SentenceActs {
  readonly kept: readonly Act[];
  readonly dropped: readonly Dropped[];
}

/**
 * The acts of a sentence that are told as events, and those that are not with the reason.
 * @example actsOf(scene).kept.map(({ type }) => type) // ['THREATEN', 'ASSAULT'] for "threatened to launch an attack"
 */
export function actsOf(scene: Scene): SentenceActs {
  const verbs: Act[] = [];
  const nouns: Act[] = [];
  scene.sentence.tokens.forEach(({ upos }, word) => {
    if (upos === 'NOUN' || upos === 'PROPN') {
      const act = nounAct(scene, word);
      if (act !== null) nouns.push(act);
    } else {
      const act = verbAct(scene, word);
      if (act !== null) verbs.push(act);
    }
  });
  const twice = verbs.filter((act) => isCarriedAbove(act, verbs, scene));
  const carried = new Map(verbs.flatMap((act) => (act.carried === null ? [] : [[act.carried, act] as const])));
  const dropped = nouns.flatMap((act) => {
    const why = carried.has(act.head) ? 'told with its verb' : refusalOf(scene, act, verbs);
    return why === null ? [] : [{ act, why }];
  });
  const all = [...dropped, ...twice.map((act) => ({ act, why: 'told with its verb' }))];
  const out = new Set(all.map(({ act }) => act));
  const kept = [...verbs, ...nouns].filter((act) => !out.has(act)).sort((a, b) => a.head - b.head);
  return { kept, dropped: all };
}

/** "called off a visit that had been planned": the first verb tells what became of the visit. */
function isCarriedAbove({ head, carried, kind, type }: Act, verbs: readonly Act[], { sentence }: Scene): boolean {
  const up = sentence.tokens[head]!.head;
  // "found him guilty": the adjective is what the verb says.
  const above = verbs.find((one) => kind === 'adjective' && one.head === up);
  if (above !== undefined && above.type === type) return true;
  return carried !== null && carried < head && verbs.some((one) => one.head < carried && one.carried === carried);
}

/**
 * The act that a noun names, sure or not; null where it names none.
 * @example nounAct(scene, 2)?.type // 'ASSAULT' for "invasion"
 */
export function nounAct(scene: Scene, word: number): Act | null {
  const { act } = thingOf(scene, word);
  const token = scene.sentence.tokens[word]!;
  if (isMeasure(scene, word) || isThought(scene, word) || (word > 0 && token.form === 'March')) return null;
  if (act === null || (scene.names[word] !== -1 && token.upos === 'PROPN')) return null;
  const rule = token.lemma.toLowerCase();
  return {
    head: word,
    kind: 'noun',
    type: act.type,
    mode: act.mode,
    carried: null,
    roles: 'usual',
    weak: act.weak,
    rule,
  };
}

/** "two days of talks", "a series of attacks": the noun after "of" tells of the act, the one before it only measures it. */
function isMeasure(scene: Scene, word: number): boolean {
  if (!MEASURING_NOUNS.has(scene.sentence.tokens[word]!.lemma.toLowerCase())) return false;
  return nounsAfter(scene, word, ['of']).some((noun) => thingOf(scene, noun).act !== null);
}

/** "their conviction that it will fail": what somebody thinks is no sentence of a court. */
function isThought({ sentence }: Scene, word: number): boolean {
  if (nounCue(sentence.tokens[word]!.lemma.toLowerCase())?.class !== 'think') return false;
  return dependentsBy(sentence, word, 'acl', 'ccomp').some((clause) =>
    dependentsBy(sentence, clause, 'mark').some((i) => sentence.tokens[i]!.lemma === 'that'),
  );
}

/** Why a noun that names an act tells of none here, or null where it does. */
function refusalOf(scene: Scene, act: Act, verbs: readonly Act[]): string | null {
  const { sentence } = scene;
  const { head, deprel, lemma } = sentence.tokens[act.head]!;
  if (isRelation(deprel, ['compound', 'nmod:desc'])) return 'only qualifies another noun';
  if (standingIn(sentence, act.head) !== null) return null;
  if (dependentsBy(sentence, act.head, 'cop').length > 0) return 'says what something is';
  if (isGeneric(scene, act.head)) return 'any act of its kind';
  if (isCounted(scene, act.head)) return 'acts of its kind are counted';
  if (isTold(scene, act.head)) return 'those who are told';
  if (act.type === 'AGREE' && IN_PAPER.has(prepositionOf(sentence, act.head) ?? '')) return 'names a paper';
  if (LASTING_NOUNS.has(lemma.toLowerCase()) && !isHappening(scene, act)) return 'a state of things rather than an act';
  const above = verbs.find((verb) => verb.head === head);
  const isOneAttack = above?.type === 'ASSAULT' && act.type === 'ASSAULT' && isRelation(deprel, ['nsubj', 'obl:agent']);
  if (isOneAttack) return 'told with its verb';
  if (above?.type === act.type && prepositionOf(sentence, act.head) === 'for') return 'what the verb is done for';
  if (above !== undefined && isRelation(deprel, ['obj', 'nsubj:pass']) && isAnswered(above, act))
    return 'what the verb answers';
  if (above !== undefined && isJudged(scene, above, act)) return 'what the verb judges';
  if (act.weak && isAimedAt(scene, act.head)) return 'one that undergoes the act';
  const { actors, recipients } = nounParticipants(scene, act);
  if (isUnrest(scene, act)) return null;
  const isWeak = act.weak && !isHappening(scene, act);
  if (isWeak && !isTied(scene, act, actors.length, recipients.length)) return 'a state or thing rather than an act';
  if (actors.length + recipients.length > 0 || isHappening(scene, act) || isSpecified(scene, act)) return null;
  return 'nobody takes part';
}

/** "the attack on the United Nations mission": those who were attacked. */
function isAimedAt(scene: Scene, noun: number): boolean {
  const { head, lemma } = scene.sentence.tokens[noun]!;
  if (head < 0 || partySorts(lemma.toLowerCase()).length === 0) return false;
  const isAim = ['on', 'against'].includes(prepositionOf(scene.sentence, noun) ?? '');
  return isAim && thingOf(scene, head).act?.type === 'ASSAULT';
}

/** "said so at every meeting", "before any attack". */
function isGeneric({ sentence }: Scene, noun: number): boolean {
  return dependentsBy(sentence, noun, 'det').some((i) => GENERIC.has(sentence.tokens[i]!.lemma.toLowerCase()));
}

/** "Attacks fell by a third": a sum of acts, whatever the tree makes of the verb. */
function isCounted({ sentence }: Scene, noun: number): boolean {
  const { xpos, deprel } = sentence.tokens[noun]!;
  return (
    xpos === 'NNS' &&
    !isRelation(deprel, ['obl']) &&
    COUNTING_FORMS.has((sentence.tokens[noun + 1]?.form ?? '').toLowerCase())
  );
}

/** "informed the meeting of his plan", "told the summit": who sits there hears it. */
function isTold({ sentence }: Scene, noun: number): boolean {
  const { head, deprel } = sentence.tokens[noun]!;
  return head >= 0 && isRelation(deprel, ['obj', 'iobj']) && TELLING.test(sentence.tokens[head]!.lemma);
}

const TELLING = /^(?:inform|tell|brief|remind|assure)$/;

const GENERIC = new Set(['every', 'each', 'any', 'such']);
/** "promised in a memorandum", "under the accord": where something stands, or by what it is done. */
const IN_PAPER = new Set(['in', 'under', 'within', 'per', 'by', 'via', 'through', 'with']);

/** "rejected the request", "accepted the offer", "hailed cooperation": the verb's act is the news. */
function isAnswered(verb: Act, noun: Act): boolean {
  if (verb.type === 'REJECT' && noun.type === 'CONSULT') return true;
  const isWord = ['REQUEST', 'AGREE', 'ACCUSE', 'SUPPORT', 'THREATEN', 'REJECT'].includes(noun.type);
  return noun.weak || (isWord && verb.type !== noun.type);
}

/** "welcomed the talks": one who judges those of others. */
function isJudged({ sentence }: Scene, verb: Act, { type, head }: Act): boolean {
  if (type !== 'CONSULT' || !['SUPPORT', 'ACCUSE'].includes(verb.type)) return false;
  if (!isRelation(sentence.tokens[head]!.deprel, ['obj'])) return false;
  const isKnown = dependentsBy(sentence, head, 'det').some((i) => sentence.tokens[i]!.lemma === 'the');
  return isKnown && dependentsBy(sentence, head, 'nmod', 'nmod:poss', 'compound', 'acl').length === 0;
}

/** "talks stalled", "clashes broke out", "an attack killed". */
function isHappening(scene: Scene, act: Act): boolean {
  const head = clauseOfNoun(scene.sentence, measureOf(scene, act.head));
  if (head === null) return false;
  // "protests began", "contacts resumed", but "support continued" tells of no act.
  if (act.weak && act.type !== 'PROTEST' && act.type !== 'CONSULT') return false;
  // "there were three meetings"
  if (dependentsBy(scene.sentence, head, 'expl').length > 0 && verbGroup(scene.sentence, head).tense === 'past')
    return true;
  const below = dependentsBy(scene.sentence, head, 'xcomp');
  return [head, ...below].some((word) => HAPPENING_VERBS.has(scene.sentence.tokens[word]!.lemma));
}

/** "a round of talks took place": the noun that measures the act stands in its place. */
function measureOf(scene: Scene, noun: number): number {
  const { head } = scene.sentence.tokens[noun]!;
  return head >= 0 && prepositionOf(scene.sentence, noun) === 'of' && isMeasure(scene, head) ? head : noun;
}

/** "stalled talks", "talks to revive", "the lifting of sanctions": told apart from others of its kind. */
function isSpecified(scene: Scene, act: Act): boolean {
  if (act.weak) return false;
  return (
    dependentsBy(scene.sentence, act.head, 'amod', 'acl', 'nmod', 'compound', 'nummod').some((i) => {
      const { lemma, deprel } = scene.sentence.tokens[i]!;
      return (
        deprel === 'acl' ||
        STATUS_ADJECTIVES.has(lemma.toLowerCase()) ||
        isTimeWord(lemma) ||
        prepositionOf(scene.sentence, i) === 'of'
      );
    }) || isLong(scene, act.head)
  );
}

/** "two years of negotiations": they went on for so long. */
function isLong({ sentence }: Scene, noun: number): boolean {
  const { head } = sentence.tokens[noun]!;
  if (head < 0 || prepositionOf(sentence, noun) !== 'of' || !isTimeWord(sentence.tokens[head]!.lemma)) return false;
  return sentence.tokens[head]!.xpos === 'NNS' || dependentsBy(sentence, head, 'nummod', 'amod').length > 0;
}

/** "five days of protests", "an uprising in Bishkek": one that went on for so long, or at a named place. */
function isUnrest(scene: Scene, act: Act): boolean {
  if (act.type !== 'PROTEST') return false;
  if (isLong(scene, act.head)) return true;
  return nounsAfter(scene, act.head, ['in', 'across', 'at', 'outside']).some((noun) => scene.names[noun] !== -1);
}

const JOURNEYS = new Set(['mission', 'journey', 'delegation']);

/** "a joint mission to Kenya": one that went there. */
function isJourney({ sentence }: Scene, noun: number): boolean {
  if (!JOURNEYS.has(sentence.tokens[noun]!.lemma)) return false;
  const isOne = dependentsBy(sentence, noun, 'det').some((i) => sentence.tokens[i]!.lemma === 'a');
  return isOne && obliquesOf(sentence, noun).some(({ preposition }) => preposition === 'to');
}

/** "the boarding of the tanker", "their release": somebody did it to them. */
function isDoneToThem({ sentence }: Scene, noun: number): boolean {
  const { lemma } = sentence.tokens[noun]!;
  const isOf = obliquesOf(sentence, noun).some(({ preposition }) => preposition === 'of');
  if (TAKING_NOUNS.has(lemma)) return isOf;
  return GIVING_BACK_NOUNS.has(lemma) && dependentsBy(sentence, noun, 'nmod:poss').length > 0;
}

/** "settled it over dinner": they met; where somebody tells something over dinner, what he tells is the news. */
function isOverMeal({ sentence }: Scene, noun: number): boolean {
  const { head } = sentence.tokens[noun]!;
  if (head < 0 || verbCue(sentence.tokens[head]!.lemma) !== null) return false;
  return MEAL_NOUNS.has(sentence.tokens[noun]!.lemma) && prepositionOf(sentence, noun) === 'over';
}

/** A noun that is as often a thing tells of an act where it says who and whom, or whose first or last it is. */
function isTied(scene: Scene, act: Act, actors: number, recipients: number): boolean {
  if (actors > 0 && recipients > 0) return true;
  if (recipients > 0 && (isJourney(scene, act.head) || isDoneToThem(scene, act.head))) return true;
  if (act.type === 'CONSULT' && isOverMeal(scene, act.head)) return true;
  if (ONE_TIME_NOUNS.has(scene.sentence.tokens[act.head]!.lemma)) return true;
  return dependentsBy(scene.sentence, act.head, 'amod').some((i) =>
    STATUS_ADJECTIVES.has(scene.sentence.tokens[i]!.lemma),
  );
}
