// How good the events of a reading are against a reference: found, typed, who, when, how real, and how many more there are.
import type { Reading, ReadingEntity, ReadingEvent } from '../src/reading.js';
import { type GoldEvent, type GoldReport, isNamed, isWithin } from './reading-reference.js';
import type { Tally } from './reading-tally.js';

/**
 * Adds the events of one report to a tally. An event is found where a trigger overlaps, recalled where the type is right
 * too. A telling again is no event too many.
 */
export function scoreEvents(gold: GoldReport, reading: Reading, tally: Tally): void {
  const byId = new Map(reading.entities.map((one) => [one.id, one]));
  const used = new Map<string, string>();
  for (const event of gold.events) {
    const at = reading.report.text.indexOf(event.trigger);
    const near =
      at < 0 ? [] : reading.events.filter((one) => !used.has(one.id) && overlaps(one, at, event.trigger.length));
    const hit = bestOf(event, near, byId);
    tally.add('events.found', near.length > 0);
    tally.add(
      'events.recall',
      hit !== null,
      () => `${event.id} ${event.type}, read ${near.map(({ type }) => type).join(' ')}`,
    );
    if (hit === null) continue;
    used.set(hit.id, event.id);
    scoreOne(event, hit, byId, tally);
  }
  const counted = reading.events.filter(({ id, sameAs }) => used.has(id) || sameAs === null);
  tally.addMany('events.precision', used.size, counted.length);
}

function overlaps({ trigger }: ReadingEvent, at: number, length: number): boolean {
  return trigger.start < at + length && at < trigger.end;
}

function bestOf(
  gold: GoldEvent,
  near: readonly ReadingEvent[],
  byId: ReadonlyMap<string, ReadingEntity>,
): ReadingEvent | null {
  const typed = near.filter(({ type }) => isRightType(gold, type));
  const full = typed.find(({ actors }) =>
    gold.actors.every((name) => actors.some((id) => isNamed(name, byId.get(id)))),
  );
  return full ?? typed[0] ?? null;
}

function isRightType({ type, type_alt, alternatives = [] }: GoldEvent, given: string): boolean {
  return given === type || given === type_alt || alternatives.includes(given);
}

function scoreOne(gold: GoldEvent, hit: ReadingEvent, byId: ReadonlyMap<string, ReadingEntity>, tally: Tally): void {
  const { actors, recipients } = hit;
  const isMutual = gold.type === 'CONSULT';
  const check = (name: string, ids: readonly string[]) => {
    const note = () => `${gold.id} ${name}, read ${ids.map((id) => byId.get(id)?.name).join(', ')}`;
    tally.add(
      'events.participants',
      ids.some((id) => isNamed(name, byId.get(id))),
      note,
    );
  };
  for (const name of gold.actors) check(name, isMutual ? [...actors, ...recipients] : actors);
  for (const name of gold.recipients) check(name, isMutual ? [...actors, ...recipients] : recipients);
  const time = () => `${gold.id} ${gold.date}, read ${hit.time.earliest} to ${hit.time.latest}`;
  if (gold.date !== undefined) tally.add('events.time', isWithin(gold.date, hit.time), time);
  const real = () => `${gold.id} ${gold.factuality}, read ${hit.factuality}`;
  if (gold.factuality !== undefined) tally.add('events.factuality', hit.factuality === gold.factuality, real);
}
