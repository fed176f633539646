// Attributions that become statements, with who speaks in each; the others leave a reason.

import type { Reason } from '../../base/staged.js';
import { sentenceAt, wordAt } from '../../grammar/sentence-at.js';
import { BELIEVING_WORDS } from '../../knowledge/telling-words.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEntity } from '../../reading.js';
import type { Attribution, SayingMode } from '../attribution/attribution.js';
import { openSpeakers } from './find-speaker.js';
import { openHearers } from './hearers.js';
import type { Referents } from './referents.js';
import type { SourceEntities } from './source-entity.js';
import type { Speaker } from './speaker.js';

/** An attribution with its speaker. */
export interface Voiced {
  readonly attribution: Attribution;
  readonly speaker: Exclude<Speaker, { kind: 'refused' }>;
}

interface Ground {
  readonly sentences: readonly Sentence[];
  readonly referents: Referents;
  readonly entityOf: SourceEntities;
}

/** Modes in which somebody put something into words, or a document shows it. */
const STATED: readonly SayingMode[] = ['said', 'shown'];

/** What somebody is told to believe he has let others know; what he hopes, fears or wants he may have kept to himself. */
function isStated({ mode, cue }: Attribution): boolean {
  return STATED.includes(mode) || (mode === 'held' && cue !== null && BELIEVING_WORDS.has(cue.lemma));
}

/**
 * The attributions that are statements.
 * @param places is told whom each pronoun that speaks means, those too that only pass words on
 * @example voicesOf(attributions, ground, []).length // fewer than the attributions where somebody declined to comment
 */
export function voicesOf(
  attributions: readonly Attribution[],
  ground: Ground,
  trace: Reason[],
  places = new Map<number, ReadingEntity>(),
): readonly Voiced[] {
  const find = openSpeakers(ground.sentences, ground.referents, ground.entityOf);
  const hearerOf = openHearers(attributions, ground.entityOf);
  const speakers: (Speaker | null)[] = [];
  for (const [index, one] of attributions.entries()) {
    const outer = one.inside === null ? null : (speakers[one.inside] ?? null);
    const isQuoted = one.inside !== null && attributions[one.inside]!.quotation === 'direct';
    const isAccorded = one.inside !== null && isFraming(attributions[one.inside]!);
    speakers.push(isStated(one) ? find(one, { outer, isQuoted, hearer: hearerOf(index), isAccorded }) : null);
  }
  for (const [index, { source }] of attributions.entries()) {
    const speaker = speakers[index];
    const isPronoun = source !== null && ground.sentences[source.sentence]!.tokens[source.head]!.upos === 'PRON';
    if (isPronoun && speaker?.kind === 'known') places.set(source.start, speaker.entity);
  }
  return attributions.flatMap((attribution, index) => {
    const speaker = speakers[index]!;
    if (speaker === null) return [];
    const reason =
      speaker.kind === 'refused' ? speaker.reason : whyNone(attributions, speakers, index, ground.sentences);
    if (reason !== null) trace.push(reason);
    return reason !== null || speaker.kind === 'refused' ? [] : [{ attribution, speaker }];
  });
}

/** "According to the valet, he ...", "As printed in the Gazette, it ...": who is cited for it is not meant in it. */
function isFraming({ cue, rule }: Attribution): boolean {
  return cue?.lemma === 'according to' || rule === 'indirect/framing-phrase';
}

/**
 * The speaker's entity, or null where nobody is known to speak.
 * @example speakerOf(voiced)?.name // 'Vladimir Putin'
 */
export function speakerOf({ speaker }: Voiced): ReadingEntity | null {
  return speaker.kind === 'known' ? speaker.entity : null;
}

function whyNone(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  index: number,
  sentences: readonly Sentence[],
): Reason | null {
  const one = attributions[index]!;
  const span = { start: one.content[0]!.start, end: one.content[0]!.end };
  if (
    one.relays !== null &&
    speakers[one.relays] !== null &&
    !isOwnWord(attributions[one.relays]!, speakers[one.relays]!, speakers[index]!, sentences) &&
    (isLabel(speakers[index]!) || isProvenance(one, attributions[one.relays]!))
  ) {
    return { rule: 'statement/passed-on', why: 'the source only passes on what another said', span };
  }
  if (turnsOwnSpeech(attributions, speakers, index, sentences)) {
    return { rule: 'statement/own-turn', why: 'a turn of speech inside what the same speaker says', span };
  }
  return null;
}

/** "The envoy said he had promised to come": his own promise, and nobody else's words. */
function isOwnWord(inner: Attribution, speaker: Speaker, outer: Speaker, sentences: readonly Sentence[]): boolean {
  const { source } = inner;
  if (source === null || speaker?.kind !== 'known' || outer?.kind !== 'known') return false;
  if (sentences[source.sentence]!.tokens[source.head]!.upos !== 'PRON') return false;
  return speaker.entity.id === outer.entity.id || speaker.entity.mentions.every(({ form }) => form === 'pronoun');
}

/**
 * "according to", "citing": says where words come from, and not that somebody said more. So does "recalls that she told
 * him: “Never.”", whose content is nothing but who spoke.
 */
function isProvenance({ cue, content, rule }: Attribution, inner: Attribution): boolean {
  if (inner.rule === 'indirect/citing' && inner.content[0]!.start === content[0]!.start) return true;
  if (rule === 'indirect/framing-phrase' || (cue !== null && /^(?:according to|cite)$/.test(cue.lemma))) return true;
  return inner.quotation === 'direct' && content.at(-1)!.end <= inner.content[0]!.start;
}

/** An outlet, a document or somebody without a name: who is cited for a saying, and says nothing of that sort himself. */
function isLabel(speaker: Speaker): boolean {
  if (speaker.kind !== 'known') return true;
  const { kind, mentions } = speaker.entity;
  return kind === 'outlet' || mentions.every(({ form }) => form !== 'name');
}

/** "“I would like to remind you that ...,” he said": the same speaker in the same breath, and not of an earlier saying. */
function turnsOwnSpeech(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  index: number,
  sentences: readonly Sentence[],
): boolean {
  const { inside, cue } = attributions[index]!;
  if (inside === null || attributions[inside]!.quotation !== 'direct' || cue === null) return false;
  const [own, outer] = [speakers[index], speakers[inside]];
  if (own?.kind !== 'known' || outer?.kind !== 'known' || own.entity.id !== outer.entity.id) return false;
  const sentence = sentences[sentenceAt(sentences, cue.spans[0]!.start)];
  if (sentence === undefined) return false;
  const last = wordAt(sentence, cue.spans[0]!.end - 1);
  return !/^VB[DN]$/.test(sentence.tokens[last]?.xpos ?? '');
}
