// What reports tell of offices, with canonical people and countries: an office "of" nothing is of the holder's country.
import { foldName } from '../../knowledge/fold-name.js';
import { isSoleOffice, officeKey } from '../../knowledge/sole-offices.js';
import type { Reading, ReadingEntity, ReadingOffice } from '../../reading.js';
import type { DayRange } from '../day-range.js';
import type { Thing } from '../record.js';
import type { ToldOffice } from './holding.js';

/**
 * All that reports tell of offices.
 * @example tellOffices(readings, things, thingOf)[0] // { titleKey: 'president', status: 'current', ... }
 */
export function tellOffices(
  readings: readonly Reading[],
  things: readonly Thing[],
  thingOf: ReadonlyMap<string, string>,
): readonly ToldOffice[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const states = new Map(
    things.flatMap(({ id, sort, country }) => (sort === 'country' && country !== null ? [[country, id]] : [])),
  );
  const stateOf = (person: string): string | null => states.get(byId.get(person)?.country ?? '') ?? null;
  return readings.flatMap((reading) =>
    reading.entities.flatMap((entity) => {
      const person = thingOf.get(entity.id);
      if (entity.kind !== 'person' || person === undefined || byId.get(person)?.sort !== 'person') return [];
      return entity.offices.map((office) => toldOffice(reading, entity, office, { person, thingOf, stateOf }));
    }),
  );
}

interface OfficeContext {
  readonly person: string;
  readonly thingOf: ReadonlyMap<string, string>;
  readonly stateOf: (person: string) => string | null;
}

function toldOffice(
  { report, times }: Reading,
  _holder: ReadingEntity,
  { title, of, status, start, end, time }: ReadingOffice,
  { person, thingOf, stateOf }: OfficeContext,
): ToldOffice {
  const titleKey = officeKey(foldName(title));
  const told = of === null ? null : (thingOf.get(of) ?? null);
  const dated = time === null ? undefined : times.find(({ id }) => id === time);
  const since: DayRange | null = dated === undefined ? null : { earliest: dated.earliest, latest: dated.latest };
  const { earliest, latest } = report.published;
  return {
    person,
    title,
    titleKey,
    of: told ?? (isSoleOffice(titleKey) ? stateOf(person) : null),
    status,
    day: { earliest, latest },
    since,
    evidence: { report: report.id, start, end },
  };
}
