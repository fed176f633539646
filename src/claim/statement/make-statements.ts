// Statements of the reading: attributions whose source, addressees, chain, time and place are resolved.
import { idWithin } from '../../base/content-id.js';
import { overlapsSpan, type Span } from '../../base/span.js';
import { type Reason, type Staged, staged } from '../../base/staged.js';
import { foldName } from '../../knowledge/fold-name.js';
import type { Sentence } from '../../language/sentence.js';
import type { WordRun } from '../../mention/mention.js';
import type { ReadingEntity, ReadingStatement, ReadingTime } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { inheritVia } from './inherit-via.js';
import { issuesOf } from './issues.js';
import { officeHeld } from './office-held.js';
import { subjectBefore } from './pronoun-speaker.js';
import { KINDS, type Referents } from './referents.js';
import { openSourceEntities, type SourceEntities } from './source-entity.js';
import { speakerOf, type Voiced, voicesOf } from './statement-voices.js';
import { openTopics } from './topics.js';

/** What statements are made from, beside the attributions. */
export interface StatementGround {
  /** The report's id. */
  readonly report: string;
  /** Who publishes it, or null. */
  readonly outlet: string | null;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ReadingEntity[];
  readonly times: readonly ReadingTime[];
  readonly referents: Referents;
}

/**
 * The statements of a report in the order of the text: what was said or shown, but not what was not said, what only
 * passes another's words on, nor what has a source that can say nothing.
 * @example makeStatements(attributions, ground).value[0] // { speaker: 'e-…', cue: { lemma: 'say', ... }, content: [...], ... }
 */
export function makeStatements(
  attributions: readonly Attribution[],
  ground: StatementGround,
): Staged<readonly ReadingStatement[]> {
  const trace: Reason[] = [];
  const { sentences, referents } = ground;
  const named = openSourceEntities(attributions, sentences, referents);
  const pronouns = new Map<number, ReadingEntity>();
  const voices = voicesOf(attributions, { sentences, referents, entityOf: named }, trace, pronouns);
  const speakers = new Map([...pronouns, ...speakersByPlace(voices)]);
  const entityOf = (run: WordRun) => speakers.get(run.start) ?? named(run);
  for (const voiced of voices) settleKind(voiced, ground.referents);
  const topicsOf = openTopics(ground.entities);
  const linkOf = openLinks(voices, sentences, { entityOf, named });
  const made = voices.map((one) => statementOf(one, ground, topicsOf, { entityOf, named, linkOf }));
  return staged(inheritVia(made, voices, ground.sentences), [], trace);
}

/** The speakers by the place of their words: who passes words on is whoever speaks there. */
function speakersByPlace(voices: readonly Voiced[]): ReadonlyMap<number, ReadingEntity> {
  return new Map(
    voices.flatMap((one) => {
      const speaker = speakerOf(one);
      return speaker === null || one.attribution.source === null ? [] : [[one.attribution.source.start, speaker]];
    }),
  );
}

/** "the Clinton campaign" and "Democrats" speak: a body and people, where the chains knew of nothing that they are. */
function settleKind({ speaker }: Voiced, referents: Referents): void {
  if (speaker.kind !== 'known' || speaker.isGuess || speaker.entity.kind !== 'other') return;
  const kind = KINDS[speaker.sort];
  if (kind !== 'other') referents.settleKind(speaker.entity.id, kind);
}

/** Who is meant by a link of the chain of what somebody said. */
type LinkFinder = (run: WordRun, speaker: ReadingEntity | null) => ReadingEntity;

/** Who is meant by a source, and by any run of words. */
interface Finders {
  readonly entityOf: SourceEntities;
  readonly named: SourceEntities;
}

function statementOf(
  voiced: Voiced,
  { report, outlet, sentences, times, referents }: StatementGround,
  topicsOf: ReturnType<typeof openTopics>,
  { entityOf, named, linkOf }: Finders & { readonly linkOf: LinkFinder },
): ReadingStatement {
  const { attribution: one } = voiced;
  const speaker = speakerOf(voiced);
  const spans = one.content.flatMap(({ start, end }) => [`${start}`, `${end}`]);
  return {
    id: idWithin('s', report, [speaker?.id ?? '', `${one.cue?.spans[0]?.start ?? ''}`, ...spans]),
    speaker: speaker?.id ?? null,
    speakerSpan: one.source === null ? null : plain(one.source),
    quotation: one.quotation,
    cue: one.cue === null ? null : { ...plain(one.cue.spans[0]!), lemma: one.cue.lemma },
    content: one.content.map(plain),
    addressees: addresseesOf(one, speaker, sentences, { entityOf, named }),
    via: viaOf(one, speaker, outlet, (run) => linkOf(run, speaker)),
    time: one.time === null ? null : timeAt(times, one.time),
    place: one.place === null ? null : referents.of(one.place),
    occasion: one.occasion === null ? null : plain(one.occasion),
    hedged: one.hedged,
    topics: topicsOf(one.content, speaker?.id ?? null),
    issues: issuesOf(sentences, one.content),
    speakerOffice: speaker === null ? null : officeHeld(speaker, one.source),
    class: one.cue?.class ?? null,
    polarity: one.polarity,
    basis: voiced.speaker.kind === 'known' && voiced.speaker.isGuess ? 'inferred' : one.basis,
  };
}

/** Who is told; "the chairman, he said, had told him": the one who passes it on, where the chain took him for the speaker. */
function addresseesOf(
  { addressees, via }: Attribution,
  speaker: ReadingEntity | null,
  sentences: readonly Sentence[],
  { entityOf, named }: Finders,
): readonly string[] {
  const told = addressees.flatMap((run) => {
    const { id } = named(run);
    const isHim = /^(?:him|her)$/i.test(sentences[run.sentence]!.tokens[run.head]!.form);
    if (id !== speaker?.id || !isHim || via[0] === undefined) return [id];
    const relayer = entityOf(via[0]);
    return relayer.id === speaker.id || relayer.kind === 'outlet' ? [id] : [relayer.id];
  });
  return [...new Set(told)];
}

/** The first time that a stretch holds a part of; halving, for the times stand in the order of the text. */
function timeAt(times: StatementGround['times'], span: Span): string | null {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = times[low];
  return found !== undefined && overlapsSpan(found, span) ? found.id : null;
}

/** Through whom the words came; nobody passes on his own, nor the same twice, and what the report's own outlet has seen comes through nobody. */
function viaOf(
  { via }: Attribution,
  speaker: ReadingEntity | null,
  outlet: string | null,
  entityOf: SourceEntities,
): ReadingStatement['via'] {
  const seen = new Set([speaker?.id]);
  return via.flatMap((run) => {
    const entity = entityOf(run);
    if (NOBODY.test(entity.name) || seen.has(entity.id) || (outlet !== null && isCalled(entity, outlet))) return [];
    seen.add(entity.id);
    return [{ entity: entity.id, ...plain(run), basis: 'stated' as const }];
  });
}

/** "An audit puts the loss at half. It quotes a foreman as saying ...": what "it" is as a link of a chain, where nothing else has settled it. */
function openLinks(
  voices: readonly Voiced[],
  sentences: readonly Sentence[],
  { entityOf, named }: Finders,
): LinkFinder {
  const linksIn = new Map(voices.map(({ attribution: { sentences: own, via } }) => [own.at(-1)!, via.at(-1)]));
  return (run, speaker) => {
    const entity = entityOf(run);
    const { form } = sentences[run.sentence]!.tokens[run.head]!;
    if (/^s?he$/i.test(form)) {
      const isSpeaker = speaker !== null && entity.id === speaker.id;
      return teller(voices, run, entity) ?? (isSpeaker ? tellerBefore(voices, run, entity) : null) ?? entity;
    }
    const isIt = /^its?$/i.test(form);
    const isOpen =
      isIt && (NOBODY.test(entity.name) || /^no\b/i.test(entity.name) || /^(?:person|place)$/.test(entity.kind));
    if (!isOpen) return entity;
    const before = linksIn.get(run.sentence - 1);
    const link = before === undefined || before.start >= run.start ? null : entityOf(before);
    const paper = link !== null && link.kind !== 'person' && !NOBODY.test(link.name) ? link : null;
    return subjectBefore(run, { sentences, entityOf: named })?.entity ?? paper ?? entity;
  };
}

/** "“We broke it,” Lund said. A guard, he said, had shouted ...": nobody passes on his own words, so "he" is who spoke before; null for nobody. */
function tellerBefore(
  voices: readonly Voiced[],
  { sentence }: WordRun,
  { id, gender }: ReadingEntity,
): ReadingEntity | null {
  const last = voices.findLast(({ attribution: { sentences: own } }) => own.at(-1)! < sentence);
  const speaker = last === undefined ? null : speakerOf(last);
  if (last === undefined || speaker === null || sentence - last.attribution.sentences.at(-1)! > 2) return null;
  const isAlike = gender === null || speaker.gender === null || gender === speaker.gender;
  return speaker.kind === 'person' && speaker.id !== id && isAlike ? speaker : null;
}

/**
 * "Mr Lund said the President was ill. He passed on a request from her that ...": who brings words is who spoke, and not of whom he told;
 * null where that is not so.
 */
function teller(voices: readonly Voiced[], { sentence, start }: WordRun, entity: ReadingEntity): ReadingEntity | null {
  const before = voices.filter(({ attribution: { sentences: own, inside, via } }) => {
    return own.at(-1) === sentence - 1 && inside === null && via.length === 0;
  });
  const last = before.at(-1);
  const speaker = last === undefined ? null : speakerOf(last);
  if (last === undefined || speaker?.kind !== 'person' || speaker.id === entity.id) return null;
  const nearest = entity.mentions.findLast((one) => one.end <= start);
  const isInner =
    nearest !== undefined &&
    last.attribution.content.some((span) => span.start <= nearest.start && nearest.end <= span.end);
  const isAlike = entity.gender === null || speaker.gender === null || entity.gender === speaker.gender;
  return isInner && isAlike && last.attribution.quotation !== 'direct' ? speaker : null;
}

/** A pronoun that nothing settled: "said it had seen a letter in which ..." came through whoever said so. */
const NOBODY = /^(?:it|they|them|he|she|him|her|which|that)$/i;

/** "Lakeside" of the Lakeside News Agency, by the whole name or its first words. */
function isCalled({ name, aliases }: ReadingEntity, outlet: string): boolean {
  const whole = `${foldName(outlet)} `;
  return [name, ...aliases].some((one) => whole.startsWith(`${foldName(one)} `));
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
