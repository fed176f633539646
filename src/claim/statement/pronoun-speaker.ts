// The speaker that a pronoun means: its chain's entity, or, where nearness speaks against that, whoever spoke or stood just before.

import type { Span } from '../../base/span.js';
import { subjectsOf } from '../../grammar/arguments.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { SAYING_NOUNS } from '../../knowledge/cue-nouns.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { phraseOf, runOf } from '../attribution/word-runs.js';
import { type SourceSort, sortOfSource } from './source-sort.js';
import { type Ground, type Known, type Recent, refuse, type Speaker } from './speaker.js';

const NOBODY = /^(?:this|that|these|those|which|what|whatever|there)$/i;

/**
 * The chain's entity where it holds more than pronouns; else whoever spoke just before and agrees.
 * @example ofPronoun(attribution, source, ground).kind // 'known' for "she" after "Nora Lind spoke."
 */
export function ofPronoun(one: Attribution, source: WordRun, ground: Ground): Speaker {
  const { form } = ground.sentences[source.sentence]!.tokens[source.head]!;
  if (/^you$/i.test(form) && ground.hearer !== null) {
    return { kind: 'known', entity: ground.hearer, sort: 'person', isGuess: true };
  }
  const entity = ground.entityOf(source);
  const own = ownWords(one, entity, form.toLowerCase(), source, ground);
  if (own !== null) return own;
  const goesOn = whoGoesOn(one, entity, source, ground);
  if (goesOn !== null) return goesOn;
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
  // "The wire runs through Lund's garden. On Monday it stood behind it. “I went to bed in one country,” he told me."
  const named = /^s?he$/i.test(form)
    ? ground.near.lastBefore(source, (one) => agrees(form.toLowerCase(), { entity: one, sort: 'person' }))
    : null;
  if (named !== null) return { kind: 'known', entity: named, sort: 'person', isGuess: true };
  const body = /^(?:it|they)$/i.test(form) ? subjectBefore(source, ground) : null;
  if (body !== null) return { ...body, isGuess: true };
  const writer = /^it$/i.test(form) ? writerBefore(source, ground) : null;
  if (writer !== null) return writer;
  if (/^(?:it|this|that|these|those|which|what|whatever|there)$/i.test(form)) return refuse(one, source);
  return { kind: 'known', entity, sort: sortOfPronoun(form), isGuess: false };
}

/**
 * "“The dead of the Amani did not strike,” she said": nobody speaks of himself by name, so whoever the chain took from
 * inside the marks is not the speaker; nor is "he", in what a person is cited for, that person. Null where neither is so.
 */
function ownWords(
  { quotation, content }: Attribution,
  entity: ReadingEntity,
  form: string,
  source: WordRun,
  { recent, outer, isAccorded, near }: Ground,
): Known | null {
  if (!/^s?he$/.test(form)) return null;
  const isInside = (one: ReadingEntity['mentions'][number]) =>
    content.some(({ start, end }) => start <= one.start && one.end <= end);
  const told = entity.mentions.filter((one) => one.form !== 'pronoun' && one.start < source.start);
  // Known from inside the marks alone: "“My neighbour shouted,” she said".
  const isNamedInside =
    entity.mentions.some((one) => one.form === 'name' && isInside(one)) || (told.length > 0 && told.every(isInside));
  const isCited = isAccorded && outer?.kind === 'known' && outer.entity.id === entity.id;
  // "The chairman, he said, had told him": who says it is not the chairman.
  const isAmid = content.length > 1 && content[0]!.end < source.start && source.start < content.at(-1)!.start;
  const isTold = isAmid && entity.mentions.some((one) => one.form !== 'pronoun' && within(content[0]!, one));
  if (!isCited && !isTold && !(quotation === 'direct' && isNamedInside)) return null;
  const isOther = (one: ReadingEntity) => one.id !== entity.id;
  const before = recent.findLast(
    (one) => isOther(one.entity) && source.sentence - one.sentence <= REACH && agrees(form, one),
  );
  if (before !== undefined && !isCited) return { ...before, kind: 'known', isGuess: true };
  const person = near.personBefore(source, (one) => isOther(one) && agrees(form, { entity: one, sort: 'person' }));
  return person === null ? null : { kind: 'known', entity: person, sort: 'person', isGuess: true };
}

/**
 * "The nurse wrote that an officer had told them to leave. She added that ...": who goes on is who spoke, and not of whom he told. Null
 * where the words do not say that somebody goes on, or the chain means another than the one told of.
 */
function whoGoesOn(
  { cue, inside }: Attribution,
  entity: ReadingEntity,
  source: WordRun,
  { sentences, recent }: Ground,
): Known | null {
  const form = sentences[source.sentence]!.tokens[source.head]!.form.toLowerCase();
  if (cue === null || inside !== null || !/^s?he$/.test(form) || !/^(?:add|continue|go on|conclude)$/.test(cue.lemma))
    return null;
  const before = recent.filter((one) => one.sentence === source.sentence - 1 && one.start < source.start);
  const inner = before.find((one) => one.isInner && one.entity.id === entity.id);
  const outer = before.findLast((one) => !one.isInner && one.entity.id !== entity.id);
  const isOne =
    outer !== undefined && (agrees(form, outer) || (outer.sort === 'person' && outer.entity.gender === null));
  return inner === undefined || !isOne ? null : { ...outer, kind: 'known', isGuess: true };
}

function within(span: Span, one: Span): boolean {
  return span.start <= one.start && one.end <= span.end;
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
  // "Did the minister tell them so? LUND: I was there. She said ...": whoever was last told of as speaking.
  const spoke = ground.recent.findLast(
    (one) =>
      source.sentence - one.sentence <= MOST_BETWEEN && /^(?:person|name)$/.test(one.sort) && isOther(one.entity),
  );
  if (spoke !== undefined) return spoke.entity;
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
  { near, recent, sentences, outer, isQuoted }: Ground,
): ReadingEntity | null {
  const form = sentences[source.sentence]!.tokens[source.head]!.form.toLowerCase();
  if (!/^s?he$/.test(form) || near.isNear(entity, source)) return null;
  // Nobody calls himself "he" in his own words.
  const own = isQuoted && outer?.kind === 'known' ? outer.entity.id : null;
  const spoke = recent.findLast(
    (one) =>
      source.sentence - one.sentence <= 1 && one.start < source.start && one.entity.id !== own && agrees(form, one),
  );
  if (spoke !== undefined) return spoke.entity.id === entity.id ? null : spoke.entity;
  return near.personBefore(source, (one) => one.id !== own && agrees(form, { entity: one, sort: 'person' }));
}

const ONE = /^(?:name|body|issued|document)$/;
const MANY = /^(?:name|people|body)$/;

/** "In a letter to the bishops he wrote that ... It also accused ...": whoever wrote the paper goes on in it. */
function writerBefore({ sentence }: WordRun, { sentences, recent }: Ground): Known | null {
  const last = recent.at(-1);
  const before = sentences[sentence - 1];
  if (last === undefined || before === undefined || last.sentence !== sentence - 1) return null;
  const isWritten = before.tokens.some(
    ({ form }, i) =>
      /^in$/i.test(form) && before.tokens.slice(i + 1, i + 5).some(({ lemma }) => SAYING_NOUNS.has(lemma)),
  );
  return isWritten ? { kind: 'known', entity: last.entity, sort: last.sort, isGuess: true } : null;
}

/**
 * "The bank signed. It noted that ...", "The rebels left. They said ...": the body, people or document that the sentence before is about.
 * @example subjectBefore(it, ground)?.entity.name // 'bank'
 */
export function subjectBefore(
  { sentence, head }: WordRun,
  { sentences, entityOf }: Pick<Ground, 'sentences' | 'entityOf'>,
): Known | null {
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
