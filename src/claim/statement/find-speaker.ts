// The speaker of an attribution: the entity that its source names, who issued the document that speaks, or who spoke just before.
import type { Reason } from '../../base/staged.js';
import { subjectsOf } from '../../grammar/arguments.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { phraseOf, runOf } from '../attribution/word-runs.js';
import { issuerOf } from './issuer.js';
import { type NearPersons, openNearPersons } from './near-persons.js';
import type { Referents } from './referents.js';
import { signersOf } from './signers.js';
import type { SourceEntities } from './source-entity.js';
import { type SourceSort, sortOfSource } from './source-sort.js';

/** Somebody who is known to speak, or is taken to. */
interface Known {
  readonly kind: 'known';
  readonly entity: ReadingEntity;
  readonly sort: SourceSort;
  readonly isGuess: boolean;
}

/** Who speaks; `refused` where the source is nothing that can, and no words of it are quoted. */
export type Speaker = Known | { readonly kind: 'unknown' } | { readonly kind: 'refused'; readonly reason: Reason };

/** The words that an attribution stands in. */
export interface Surroundings {
  /** Who speaks there, if anybody. */
  readonly outer: Speaker | null;
  /** Whether those words are his own. */
  readonly isQuoted: boolean;
  /** Who is spoken to there, if anybody. */
  readonly hearer: ReadingEntity | null;
}

/** Finds speakers one attribution after another, in the order of the text. */
export type SpeakerFinder = (one: Attribution, around: Surroundings) => Speaker;

/**
 * A finder over the referents of a report. It remembers who spoke last, for pronouns that no chain has settled.
 * @example openSpeakers(sentences, referents, entityOf)(attribution, around) // { kind: 'known', entity: { name: 'Vladimir Putin', ... }, ... }
 */
export function openSpeakers(
  sentences: readonly Sentence[],
  referents: Referents,
  entityOf: SourceEntities,
): SpeakerFinder {
  const recent: Recent[] = [];
  const near = openNearPersons(sentences, referents.all);
  let signed: WordRun | null | undefined;
  const signers = () => {
    if (signed === undefined) signed = signersOf(sentences);
    return signed;
  };
  return (one, around) => {
    const speaker =
      one.source === null
        ? UNKNOWN
        : speakerOf(one, one.source, {
            sentences,
            entityOf,
            ownOf: referents.ownOf,
            recent,
            ...around,
            near,
            signers,
          });
    if (speaker.kind === 'known') recent.push({ ...speaker, start: one.source?.start ?? 0, sentence: placeOf(one) });
    if (recent.length > MOST_RECENT) recent.shift();
    return speaker;
  };
}

interface Recent {
  readonly entity: ReadingEntity;
  readonly sort: SourceSort;
  readonly start: number;
  readonly sentence: number;
}

interface Ground extends Surroundings {
  readonly sentences: readonly Sentence[];
  readonly entityOf: SourceEntities;
  readonly ownOf: Referents['ownOf'];
  readonly recent: readonly Recent[];
  readonly near: NearPersons;
  readonly signers: () => WordRun | null;
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
  const entity = isOwnSpeaker(source, sort, ground) ? ground.ownOf(source) : ground.entityOf(source);
  if (sort === 'thing' && isOther(entity) && !isPlainlySaid(one)) return refuse(one, source);
  return { kind: 'known', entity, sort, isGuess: false };
}

/** "Ms Lund recalls that the prime minister told ...": whoever is described there is another than the one who recalls. */
function isOwnSpeaker(source: WordRun, sort: SourceSort, { outer, entityOf, sentences }: Ground): boolean {
  if (outer?.kind !== 'known' || sort !== 'person' || entityOf(source).id !== outer.entity.id) return false;
  return sentences[source.sentence]!.tokens[source.head]!.upos === 'NOUN';
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
  return one.quotation === 'indirect' || one.rule === 'headline/label' ? { kind: 'refused', reason } : UNKNOWN;
}

const NOBODY = /^(?:this|that|these|those|which|what|whatever|there)$/i;

/** The chain's entity where it holds more than pronouns; else whoever spoke just before and agrees. */
function ofPronoun(one: Attribution, source: WordRun, ground: Ground): Speaker {
  const { form } = ground.sentences[source.sentence]!.tokens[source.head]!;
  if (/^you$/i.test(form) && ground.hearer !== null) {
    return { kind: 'known', entity: ground.hearer, sort: 'person', isGuess: true };
  }
  const entity = ground.entityOf(source);
  const another = anotherPerson(entity, source, ground);
  if (another !== null) return { kind: 'known', entity: another, sort: 'person', isGuess: true };
  const closer = closerPerson(entity, source, ground);
  if (closer !== null) return { kind: 'known', entity: closer, sort: 'person', isGuess: true };
  if (entity.mentions.some(({ form }) => form !== 'pronoun')) {
    return { kind: 'known', entity, sort: 'pronoun', isGuess: false };
  }
  const isOwn = /^(?:i|me|my|we|us|our)$/i.test(form);
  if (isOwn && ground.outer?.kind === 'known') return { ...ground.outer, isGuess: true };
  const signed = /^we$/i.test(form) && ground.outer === null ? ground.signers() : null;
  if (signed !== null) return { kind: 'known', entity: ground.entityOf(signed), sort: 'people', isGuess: true };
  const before = NOBODY.test(form) ? undefined : lastThatAgrees(form.toLowerCase(), source.sentence, ground);
  if (before !== undefined) return { kind: 'known', entity: before.entity, sort: before.sort, isGuess: true };
  const body = /^(?:it|they)$/i.test(form) ? subjectBefore(source, ground) : null;
  if (body !== null) return { ...body, isGuess: true };
  if (/^(?:it|this|that|these|those|which|what|whatever|there)$/i.test(form)) return refuse(one, source);
  return { kind: 'known', entity, sort: sortOfPronoun(form), isGuess: false };
}

/** "LUND: He told me": nobody calls himself "he"; meant is whoever was last described in the words before. */
function anotherPerson(entity: ReadingEntity, source: WordRun, ground: Ground): ReadingEntity | null {
  const { outer, isQuoted, sentences, ownOf, near } = ground;
  const { form } = sentences[source.sentence]!.tokens[source.head]!;
  if (!isQuoted || outer?.kind !== 'known' || !/^s?he$/i.test(form)) return null;
  const isOpen = entity.mentions.every((one) => one.form === 'pronoun');
  if (entity.id !== outer.entity.id && !isOpen) return null;
  const isOther = (one: ReadingEntity) =>
    one.id !== outer.entity.id && agrees(form.toLowerCase(), { entity: one, sort: 'person' });
  const person = near.personBefore(source, isOther);
  if (person !== null) return person;
  const described = outer.entity.mentions.findLast((one) => one.form === 'nominal' && one.end <= source.start);
  if (described === undefined) return null;
  const sentence = sentenceAt(sentences, described.start);
  const parsed = sentences[sentence]!;
  const bounds = { first: wordAt(parsed, described.start), last: wordAt(parsed, described.end - 1) };
  const run = source.sentence - sentence > MOST_BETWEEN ? null : runOf(sentences, sentence, bounds);
  return run && ownOf(run);
}

/** How many sentences back a description of the one meant may stand. */
const MOST_BETWEEN = 6;

/**
 * Who has just spoken, or whom the sentence before is about, where the chain's own choice is spoken of neither there
 * nor in this sentence: "he said" hardly goes back past a person who would do.
 */
function closerPerson(
  entity: ReadingEntity,
  source: WordRun,
  { near, recent, sentences }: Ground,
): ReadingEntity | null {
  const form = sentences[source.sentence]!.tokens[source.head]!.form.toLowerCase();
  if (!/^s?he$/.test(form) || near.isNear(entity, source)) return null;
  const spoke = recent.findLast(
    (one) => source.sentence - one.sentence <= 1 && one.start < source.start && agrees(form, one),
  );
  if (spoke !== undefined) return spoke.entity.id === entity.id ? null : spoke.entity;
  return near.personBefore(source, (one) => agrees(form, { entity: one, sort: 'person' }));
}

const ONE = /^(?:name|body|issued|document)$/;
const MANY = /^(?:name|people|body)$/;

/** "The bank signed. It noted that ...", "The rebels left. They said ...": the body, people or document that the sentence before is about. */
function subjectBefore({ sentence, head }: WordRun, { sentences, entityOf }: Ground): Known | null {
  const isMany = /^they$/i.test(sentences[sentence]!.tokens[head]!.form);
  const before = sentences[sentence - 1];
  const root = before === undefined ? -1 : before.tokens.findIndex(({ head }) => head < 0);
  const [subject] = root < 0 ? [] : subjectsOf(before!, root);
  if (subject === undefined || (isMany && !/^NNP?S$/.test(before!.tokens[subject]!.xpos))) return null;
  const run = phraseOf(sentences, sentence - 1, subject, { first: 0, last: root });
  const sort = run === null ? 'thing' : sortOfSource(sentences, run);
  const entity = run === null || !(isMany ? MANY : ONE).test(sort) ? null : entityOf(run);
  return entity === null || entity.kind === 'person' ? null : { kind: 'known', entity, sort, isGuess: true };
}

function sortOfPronoun(form: string): SourceSort {
  if (/^(?:he|she|i|you|him|her|me|who)$/i.test(form)) return 'person';
  return /^(?:they|we|them|us|both|all|some|many)$/i.test(form) ? 'people' : 'pronoun';
}

/** How many sentences back a speaker is still the one meant. */
/** "They", the parties of a communiqué: a group speaks on over more sentences than one person does. */
const REACH_OF_MANY = 6;
const REACH = 3;

function lastThatAgrees(form: string, sentence: number, { recent }: Ground): Recent | undefined {
  const reach = /^they$/.test(form) ? REACH_OF_MANY : REACH;
  return recent.findLast((one) => sentence - one.sentence <= reach && agrees(form, one));
}

function agrees(form: string, { entity, sort }: Pick<Recent, 'entity' | 'sort'>): boolean {
  const { kind, gender } = entity;
  if (/^(?:he|him|his)$/.test(form)) return isPerson(entity) && gender !== 'female';
  if (/^(?:she|her)$/.test(form)) return isPerson(entity) && gender !== 'male';
  if (/^(?:they|them|their)$/.test(form)) return kind === 'group' || kind === 'organization' || sort === 'people';
  if (/^(?:it|its)$/.test(form)) return kind !== 'person' && kind !== 'group';
  return false;
}

/** A person, or what was taken for a place that no map knows, or for a body although it is written as a first and a last name. */
function isPerson({ name, kind, country, location, mentions }: ReadingEntity): boolean {
  if (kind === 'person') return true;
  if (country !== null || location !== null || !mentions.some(({ form }) => form === 'name')) return false;
  return kind === 'place' || (kind === 'organization' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));
}
