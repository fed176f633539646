// Events of the reading: tellings of acts whose parties, day, place and status are resolved, each told again pointing to the first.
import { idWithin } from '../../base/content-id.js';
import { type Staged, staged } from '../../base/staged.js';
import type { ReadingEvent } from '../../reading.js';
import { beginTellings } from './begin-tellings.js';
import { datesOfVisits } from './dates-of-visits.js';
import { goOnTelling } from './diary-style.js';
import type { EventMention } from './event.js';
import { knownTime, tellTimes } from './event-clock.js';
import { lendAnswers } from './lend-answers.js';
import { lendParties } from './lend-parties.js';
import { lendTalks } from './lend-talks.js';
import { onTheirGround, resolveParties } from './resolve-parties.js';
import { statusBySource } from './source-status.js';
import { tellAgain } from './tell-again.js';
import type { EventGround, Telling } from './telling.js';
import { dropUntold } from './untold.js';

/** The events, and for each the telling that it was made from. */
export interface MadeEvents {
  readonly events: readonly ReadingEvent[];
  readonly tellings: readonly Telling[];
}

/**
 * The events of a report in the order of the text. The steps, and why they stand so:
 *
 * 1. parties by the chains, then by the clause, then by the ground on which force is used: each fills what the one before left
 * 2. times, which need the saying's time, and status by source; notes without subjects go on from the sentence before
 * 3. what is not told as an act is dropped: it takes parties and time to see that
 * 4. tellings of one act are grouped and share what they know; then a visit takes the day of its meetings
 *
 * @example makeEvents(findEvents(sentences).value, ground).value.events[0]
 * // { type: 'CONSULT', actors: ['e-…'], recipients: ['e-…'], factuality: 'happened', statement: null, ... }
 */
export function makeEvents(mentions: readonly EventMention[], ground: EventGround): Staged<MadeEvents> {
  const begun = resolveParties(beginTellings(mentions, ground), ground);
  const lent = onTheirGround(lendTalks(lendAnswers(lendParties(begun, ground), ground), ground), ground);
  const dated = goOnTelling(tellTimes(statusBySource(lent, ground), ground), ground);
  const told = dropUntold(dated, ground);
  const again = tellAgain(told.value, ground);
  const tellings = datesOfVisits(again.value.tellings, ground);
  const ids = tellings.map(({ mention }) => idOf(mention, ground.report.id));
  const events = tellings.map((telling, i) =>
    eventOf({ ...telling, time: knownTime(telling.time, ground) }, ids, i, again.value.first[i]!),
  );
  return staged({ events, tellings }, [], [...told.trace, ...again.trace]);
}

function idOf({ type, trigger, told }: EventMention, report: string): string {
  return idWithin('v', report, [type, `${trigger.start}`, `${trigger.end}`, told]);
}

function eventOf(telling: Telling, ids: readonly string[], self: number, first: number): ReadingEvent {
  const { mention, actors, recipients, place, time, factuality, statement } = telling;
  const { type, mode, contexts, trigger, evidence } = mention;
  return {
    id: ids[self]!,
    type,
    mode,
    contexts,
    trigger: { start: trigger.start, end: trigger.end },
    evidence: { start: evidence.start, end: evidence.end },
    actors,
    recipients,
    place,
    time,
    factuality,
    statement: statement?.id ?? null,
    sameAs: first === self ? null : ids[first]!,
  };
}
