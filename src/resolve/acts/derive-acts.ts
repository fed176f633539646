// Canonical acts: the tellings of all reports, put together as the decisions say, with parties, place, time and witnesses.
import type { Factuality, ReadingEvent } from '../../reading.js';
import { ANY_DAY, type DayRange, intersectRanges, widthOf } from '../day-range.js';
import type { Decision } from '../decision.js';
import { deriveSets } from '../derive-sets.js';
import type { ReportProfile } from '../profile-report.js';
import type { Act, ActParty, Evidence } from '../record.js';
import { usual } from '../things/derive-things.js';
import { numberSeries } from './number-series.js';
import type { Telling } from './telling.js';
import { countWitnesses } from './witnesses.js';

/** Canonical acts, which act each event is, and the tellings of each act. */
export interface DerivedActs {
  readonly acts: readonly Act[];
  readonly actOf: ReadonlyMap<string, string>;
  readonly tellingsOf: ReadonlyMap<string, readonly Telling[]>;
}

/** The first that is told of an act is what it is. */
const STRONGEST: readonly Factuality[] = [
  'happened',
  'ongoing',
  'alleged',
  'implied',
  'planned',
  'expected',
  'stalled',
  'denied',
  'negated',
  'requested',
  'conditional',
  'hypothetical',
];

/**
 * The acts that reports and decisions make.
 * @example deriveActs(profiles, standing, thingOf).acts.length // 40
 */
export function deriveActs(
  profiles: readonly ReportProfile[],
  standing: readonly Decision[],
  thingOf: ReadonlyMap<string, string>,
): DerivedActs {
  const tellings = new Map(
    profiles.flatMap(({ tellings: all }) => all.map((telling) => [telling.id, telling] as const)),
  );
  const identical = [...tellings.values()].flatMap(({ id, events }) =>
    events.map((event): [string, string] => [event, id]),
  );
  const members = [...new Set(identical.flat())].sort();
  const actOf = deriveSets(members, identical, standing, 'act');
  const tellingsOf = new Map<string, Telling[]>();
  for (const id of [...tellings.keys()].sort()) {
    const set = actOf.get(id)!;
    tellingsOf.set(set, [...(tellingsOf.get(set) ?? []), tellings.get(id)!]);
  }
  const events = new Map(profiles.flatMap(({ reading }) => reading.events.map((event) => [event.id, event] as const)));
  const wholes = wholesOf(standing, actOf);
  const acts = [...tellingsOf].map(([id, told]) => {
    const witnesses = countWitnesses(told, events, profiles);
    return { ...makeAct(id, told, events, thingOf), witnesses, partOf: wholes.get(id) ?? null };
  });
  return { acts: numberSeries(acts.sort((a, b) => (a.id < b.id ? -1 : 1))), actOf, tellingsOf };
}

/** Of several wholes that an act is said to be a part of, the least. */
function wholesOf(standing: readonly Decision[], actOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const { kind, about, first, second } of standing) {
    const [part, whole] = [actOf.get(first), actOf.get(second)];
    if (kind !== 'partOf' || about !== 'act' || part === undefined || whole === undefined || part === whole) continue;
    const known = wholes.get(part);
    if (known === undefined || whole < known) wholes.set(part, whole);
  }
  return wholes;
}

function makeAct(
  id: string,
  told: readonly Telling[],
  byId: ReadonlyMap<string, ReadingEvent>,
  thingOf: ReadonlyMap<string, string>,
): Omit<Act, 'witnesses' | 'partOf'> {
  const events = told.flatMap(({ events: ids }) => ids).sort();
  const factualities = events.map((event) => byId.get(event)!.factuality);
  const narrow = [...told].sort((a, b) => width(a.time) - width(b.time) || (a.id < b.id ? -1 : 1));
  return {
    id,
    type: usual(told.map(({ type }) => type)) ?? '',
    mode: usual(told.map(({ mode }) => mode)),
    factuality: STRONGEST.find((one) => factualities.includes(one)) ?? 'happened',
    parties: partiesOf(told, thingOf),
    place: usual(told.map(({ place }) => (place === null ? null : (thingOf.get(place.node) ?? null)))),
    time: narrow.map(({ time }) => time).reduce<DayRange>(intersectRanges, ANY_DAY),
    events,
    evidence: told.flatMap((telling) => telling.events.map((event) => evidenceOf(telling, byId.get(event)!))),
    series: [],
  };
}

function width(range: DayRange): number {
  return widthOf(range) ?? Number.MAX_SAFE_INTEGER;
}

function evidenceOf({ report }: Telling, { evidence: { start, end } }: ReadingEvent): Evidence {
  return { report: report.id, start, end };
}

/** One who is an actor in any telling is one; who is known only as done to is a recipient. */
function partiesOf(told: readonly Telling[], thingOf: ReadonlyMap<string, string>): readonly ActParty[] {
  const roles = new Map<string, ActParty['role']>();
  for (const { node, role } of told.flatMap(({ parties }) => parties)) {
    const thing = thingOf.get(node) ?? node;
    if (role === 'actor' || !roles.has(thing)) roles.set(thing, role);
  }
  return [...roles].map(([thing, role]) => ({ thing, role })).sort((a, b) => (a.thing < b.thing ? -1 : 1));
}
