// Statements of the reading: attributions whose source, addressees, chain, time and place are resolved.
import { contentId } from '../../base/content-id.js';
import { overlapsSpan, type Span } from '../../base/span.js';
import { type Reason, type Staged, staged } from '../../base/staged.js';
import type { Sentence } from '../../language/sentence.js';
import type { ReadingEntity, ReadingStatement, ReadingTime } from '../../reading.js';
import type { Attribution } from '../attribution/attribution.js';
import { inheritVia } from './inherit-via.js';
import { issuesOf } from './issues.js';
import { officeHeld } from './office-held.js';
import { KINDS, type Referents } from './referents.js';
import { speakerOf, type Voiced, voicesOf } from './statement-voices.js';
import { openTopics } from './topics.js';

/** What statements are made from, beside the attributions. */
export interface StatementGround {
  /** The report's id. */
  readonly report: string;
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
  const voices = voicesOf(attributions, ground, trace);
  for (const voiced of voices) settleKind(voiced, ground.referents);
  const topicsOf = openTopics(ground.entities);
  const made = voices.map((one) => statementOf(one, ground, topicsOf));
  return staged(inheritVia(made, voices, ground.sentences), [], trace);
}

/** "the Clinton campaign" and "Democrats" speak: a body and people, where the chains knew of nothing that they are. */
function settleKind({ speaker }: Voiced, referents: Referents): void {
  if (speaker.kind !== 'known' || speaker.isGuess || speaker.entity.kind !== 'other') return;
  const kind = KINDS[speaker.sort];
  if (kind !== 'other') referents.settleKind(speaker.entity.id, kind);
}

function statementOf(
  voiced: Voiced,
  { report, sentences, times, referents }: StatementGround,
  topicsOf: ReturnType<typeof openTopics>,
): ReadingStatement {
  const { attribution: one } = voiced;
  const speaker = speakerOf(voiced);
  const spans = one.content.flatMap(({ start, end }) => [`${start}`, `${end}`]);
  return {
    id: contentId('s', [report, speaker?.id ?? '', `${one.cue?.spans[0]?.start ?? ''}`, ...spans]),
    speaker: speaker?.id ?? null,
    speakerSpan: one.source === null ? null : plain(one.source),
    quotation: one.quotation,
    cue: one.cue === null ? null : { ...plain(one.cue.spans[0]!), lemma: one.cue.lemma },
    content: one.content.map(plain),
    addressees: [...new Set(one.addressees.map((run) => referents.of(run)))],
    via: viaOf(one, speaker, referents),
    time: times.find((time) => one.time !== null && overlapsSpan(time, one.time))?.id ?? null,
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

/** Through whom the words came; nobody passes on his own, nor the same twice. */
function viaOf({ via }: Attribution, speaker: ReadingEntity | null, referents: Referents): ReadingStatement['via'] {
  const seen = new Set([speaker?.id]);
  return via.flatMap((run) => {
    const entity = referents.of(run);
    if (seen.has(entity)) return [];
    seen.add(entity);
    return [{ entity, ...plain(run), basis: 'stated' as const }];
  });
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
