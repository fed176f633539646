// What tellings of one act give each other: the day, the place and the parties that one of them leaves out.
import type { ReadingEvent } from '../../reading.js';
import type { EntityById } from './same-act.js';
import type { Telling } from './telling.js';

/**
 * The tellings with day, place and parties filled from the others of their group.
 * @example shareTellings(tellings, [[0, 2], [1]], byId)[2]?.time.earliest // that of telling 0
 */
export function shareTellings(
  tellings: readonly Telling[],
  groups: readonly (readonly number[])[],
  byId: EntityById,
): readonly Telling[] {
  const shared = [...tellings];
  for (const members of groups) {
    if (members.length < 2) continue;
    const own = members.map((i) => tellings[i]!);
    const known: Known = {
      time: surest(own.map((one) => one.time)),
      place: narrowest(own, byId),
      fullest:
        own.find(({ actors, recipients }) => actors.length > 0 && recipients.length > 0) ??
        own.find(({ actors }) => actors.length > 0),
    };
    for (const i of members) shared[i] = filled(tellings[i]!, known);
  }
  return shared;
}

/** What the tellings of one act know together. */
interface Known {
  readonly time: ReadingEvent['time'] | null;
  readonly place: string | null;
  readonly fullest: Telling | undefined;
}

function filled(telling: Telling, { time, place, fullest }: Known): Telling {
  const isOpen = telling.time.earliest === null || telling.time.latest === null || telling.time.basis === 'published';
  return {
    ...telling,
    ...sidesOf(telling, fullest),
    time: isOpen && time !== null ? time : telling.time,
    place: telling.place ?? place,
  };
}

/** The side that a telling leaves out, where the side that it names is that of the fullest. */
function sidesOf(
  { actors, recipients }: Telling,
  fullest: Telling | undefined,
): Pick<Telling, 'actors' | 'recipients'> {
  if (fullest === undefined || (actors.length > 0 && recipients.length > 0)) return { actors, recipients };
  const fits = (own: readonly string[], other: readonly string[]) => own.every((id) => other.includes(id));
  if (recipients.length === 0 && fits(actors, fullest.actors))
    return { actors: actors.length > 0 ? actors : fullest.actors, recipients: fullest.recipients };
  if (actors.length === 0 && fits(recipients, fullest.recipients)) return { actors: fullest.actors, recipients };
  return { actors, recipients };
}

/** The narrowest time that the words give, else the day of the news; null where no telling has both bounds. */
function surest(times: readonly ReadingEvent['time'][]): ReadingEvent['time'] | null {
  const closed = times.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  const told = closed.filter(({ basis }) => basis !== 'published');
  const list = told.length > 0 ? told : closed;
  return list.reduce<ReadingEvent['time'] | null>(
    (best, one) => (best === null || isNarrower(one, best) ? one : best),
    null,
  );
}

function isNarrower(a: ReadingEvent['time'], b: ReadingEvent['time']): boolean {
  return (a.earliest ?? '') >= (b.earliest ?? '') && (a.latest ?? '') <= (b.latest ?? '') && a.earliest !== b.earliest;
}

/** A town before a country. */
function narrowest(group: readonly Telling[], byId: EntityById): string | null {
  const places = group.flatMap(({ place }) => (place === null ? [] : [place]));
  return places.find((id) => byId.get(id)?.kind === 'place') ?? places[0] ?? null;
}
