// The speaker of an attribution: the entity that its source names, who issued the document that speaks, or who spoke just before.
import type { Reason } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { issuerOf } from './issuer.js';
import type { Referents } from './referents.js';
import { type SourceSort, sortOfSource } from './source-sort.js';

/** Who speaks; `refused` where the source is nothing that can, and no words of it are quoted. */
export type Speaker =
  | { readonly kind: 'known'; readonly entity: ReadingEntity; readonly sort: SourceSort; readonly isGuess: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Finds speakers one attribution after another, in the order of the text; `outer` speaks in the words round it, if anybody. */
export type SpeakerFinder = (one: Attribution, outer: Speaker | null) => Speaker;

/**
 * A finder over the referents of a report. It remembers who spoke last, for pronouns that no chain has settled.
 * @example openSpeakers(sentences, referents)(attribution, null) // { kind: 'known', entity: { name: 'Vladimir Putin', ... }, ... }
 */
export function openSpeakers(sentences: readonly Sentence[], referents: Referents): SpeakerFinder {
  const recent: Recent[] = [];
  return (one, outer) => {
    const speaker = one.source === null ? UNKNOWN : speakerOf(one, one.source, { sentences, referents, recent, outer });
    if (speaker.kind === 'known') recent.push({ entity: speaker.entity, sort: speaker.sort, sentence: placeOf(one) });
    if (recent.length > MOST_RECENT) recent.shift();
    return speaker;
  };
}

interface Recent {
  readonly entity: ReadingEntity;
  readonly sort: SourceSort;
  readonly sentence: number;
}

interface Ground {
  readonly sentences: readonly Sentence[];
  readonly referents: Referents;
  readonly recent: readonly Recent[];
  readonly outer: Speaker | null;
}

const UNKNOWN: Speaker = { kind: 'unknown' };
const MOST_RECENT = 6;

function placeOf({ sentences }: Attribution): number {
  return sentences.at(-1) ?? 0;
}

function speakerOf(one: Attribution, source: WordRun, ground: Ground): Speaker {
  const sort = sortOfSource(ground.sentences, source);
  if (sort === 'issued') {
    const issuer = issuerOf(ground.sentences, source);
    if (issuer !== null && isSomebody(sortOfSource(ground.sentences, issuer))) {
      return speakerOf(one, issuer, ground);
    }
  }
  if (sort === 'pronoun') return ofPronoun(one, source, ground);
  const entity = ground.referents.entityOf(source);
  if (sort === 'thing' && isOther(entity) && !isPlainlySaid(one)) return refuse(one, source);
  return { kind: 'known', entity, sort, isGuess: false };
}

function isSomebody(sort: SourceSort): boolean {
  return sort !== 'thing' && sort !== 'document' && sort !== 'issued';
}

/** Known by its words alone. */
function isOther({ kind, mentions }: ReadingEntity): boolean {
  return (kind === 'other' || kind === 'group' || kind === 'place') && mentions.every(({ form }) => form !== 'name');
}

/** Verbs that only somebody does: whatever the source looks like, it said so. */
const SAYING = /^(?:say|tell|add|reply|write|tweet|according to)$/;

function isPlainlySaid({ quotation, cue }: Attribution): boolean {
  return quotation === 'direct' || (cue !== null && SAYING.test(cue.lemma));
}

function refuse(one: Attribution, source: WordRun): Speaker {
  const { start, end } = source;
  const reason = { rule: 'statement/no-source', why: 'the source is nothing that says or shows', span: { start, end } };
  return one.quotation === 'indirect' ? { kind: 'refused', reason } : UNKNOWN;
}

const NOBODY = /^(?:this|that|these|those|which|what|whatever|there)$/i;

/** The chain's entity where it holds more than pronouns; else whoever spoke just before and agrees. */
function ofPronoun(one: Attribution, source: WordRun, ground: Ground): Speaker {
  const entity = ground.referents.entityOf(source);
  if (entity.mentions.some(({ form }) => form !== 'pronoun')) {
    return { kind: 'known', entity, sort: 'pronoun', isGuess: false };
  }
  const { form } = ground.sentences[source.sentence]!.tokens[source.head]!;
  if (/^(?:i|me|my|we|us|our)$/i.test(form) && ground.outer?.kind === 'known')
    return { ...ground.outer, isGuess: true };
  const before = NOBODY.test(form) ? undefined : lastThatAgrees(form.toLowerCase(), source.sentence, ground);
  if (before !== undefined) return { kind: 'known', entity: before.entity, sort: before.sort, isGuess: true };
  if (/^(?:it|this|that|these|those|which|what|whatever|there)$/i.test(form)) return refuse(one, source);
  return { kind: 'known', entity, sort: sortOfPronoun(form), isGuess: false };
}

function sortOfPronoun(form: string): SourceSort {
  if (/^(?:he|she|i|you|him|her|me|who)$/i.test(form)) return 'person';
  return /^(?:they|we|them|us|both|all|some|many)$/i.test(form) ? 'people' : 'pronoun';
}

/** How many sentences back a speaker is still the one meant. */
const REACH = 3;

function lastThatAgrees(form: string, sentence: number, { recent }: Ground): Recent | undefined {
  return recent.findLast((one) => sentence - one.sentence <= REACH && agrees(form, one));
}

function agrees(form: string, { entity: { kind, gender }, sort }: Recent): boolean {
  if (/^(?:he|him|his)$/.test(form)) return kind === 'person' && gender !== 'female';
  if (/^(?:she|her)$/.test(form)) return kind === 'person' && gender !== 'male';
  if (/^(?:they|them|their)$/.test(form)) return kind === 'group' || kind === 'organization' || sort === 'people';
  if (/^(?:it|its)$/.test(form)) return kind !== 'person' && kind !== 'group';
  return false;
}
