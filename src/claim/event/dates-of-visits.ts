// The day of a visit that no words date: that of the visitor's meetings in the country that he visits.
import type { ReadingEntity } from '../../reading.js';
import { codeOf } from './sides.js';
import type { EventGround, Telling } from './telling.js';

/**
 * The tellings with visits dated by the meetings held on them, where all those meetings are of one day.
 * @example datesOfVisits(tellings, ground)[0]?.time.earliest // '2015-11-23' for "his visit to Iran", having met in Tehran on that Monday
 */
export function datesOfVisits(tellings: readonly Telling[], { entities }: EventGround): readonly Telling[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const days = meetingDays(tellings, byId);
  return tellings.map((telling) => {
    const { mention, factuality, time } = telling;
    if (mention.mode !== 'visit' || factuality !== 'happened' || time.earliest !== null || time.latest !== null)
      return telling;
    const found = distinct(
      telling.actors.flatMap((actor) => hostsOf(telling, byId).flatMap((host) => days.get(`${actor} ${host}`) ?? [])),
    );
    const day = found.length === 1 ? found[0]! : null;
    return day === null ? telling : { ...telling, time: { earliest: day, latest: day, basis: 'relative' } };
  });
}

/** The days on which somebody met in a country, or with those of a country, by who and country. */
function meetingDays(
  tellings: readonly Telling[],
  byId: ReadonlyMap<string, ReadingEntity>,
): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, readonly string[]>();
  for (const { mention, time, actors, recipients, place, factuality } of tellings) {
    const isDay = time.earliest !== null && time.earliest === time.latest;
    if (mention.type !== 'CONSULT' || mention.mode === 'phone' || factuality !== 'happened' || !isDay) continue;
    for (const actor of actors) {
      const hosts = place === null ? recipients : [place];
      for (const code of distinct(hosts.map((id) => codeOfId(id, byId)))) {
        const key = `${actor} ${code}`;
        days.set(key, distinct([...(days.get(key) ?? []), time.earliest]));
      }
    }
  }
  return days;
}

function hostsOf({ recipients, place }: Telling, byId: ReadonlyMap<string, ReadingEntity>): readonly string[] {
  const hosts = recipients.length > 0 ? recipients : place === null ? [] : [place];
  return distinct(hosts.map((id) => codeOfId(id, byId)));
}

function codeOfId(id: string, byId: ReadonlyMap<string, ReadingEntity>): string {
  const entity = byId.get(id);
  return (entity === undefined ? null : codeOf(entity)) ?? id;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
