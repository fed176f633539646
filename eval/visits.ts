// The evaluation of repeated visits: two reports of each of 300 trips, read end to end and resolved; what is one trip and what is two.
import { existsSync } from 'node:fs';
import { readReport, type Tools } from '../src/pipeline.js';
import type { Reading } from '../src/reading.js';
import { type Decision, decisionId, undo } from '../src/resolve/decision.js';
import { type DerivedRecord, deriveRecord } from '../src/resolve/derive-record.js';
import type { Act } from '../src/resolve/record.js';
import { resolve } from '../src/resolve/resolve.js';
import { loadModel } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { sharedData } from './package-root.js';
import { count, score } from './table.js';
import { reportsOf } from './visits-reports.js';
import { chooseTrips, hashOf, routeOf, type Trip } from './visits-trips.js';

/** Repeated visits, end to end. */
export const visitsEvaluation: Evaluation = {
  name: 'visits',
  title: 'Repeated visits (one act or two, across reports)',
  options: [
    {
      name: 'travels',
      takes: 'PATH',
      about: 'travels as JSON lines: traveller, role, start, end, country, place, remarks',
    },
    { name: 'visits', takes: 'PATH', about: 'visits as JSON lines: visitor, from, start, end, remarks' },
    { name: 'misses', takes: null, about: 'print the trips that were read wrongly' },
  ],
  run: evaluateVisits,
};

const TRIPS = 300;

/** A trip with its two readings. */
export interface ReadTrip {
  readonly trip: Trip;
  readonly readings: readonly Reading[];
}

function evaluateVisits(values: EvalValues): EvaluationResult {
  const travels = values.travels?.at(-1) ?? sharedData('visits/us_travels_before_2010.jsonl');
  const visits = values.visits?.at(-1) ?? sharedData('visits/us_visits_before_2010.jsonl');
  if (!existsSync(travels) || !existsSync(visits)) return { kind: 'skipped', why: `no file ${travels} or ${visits}` };
  const [model, places] = [loadModel(), loadPlaces()];
  if (model.value === null || places.value === null) return { kind: 'skipped', why: 'no model, or no gazetteer' };
  const tools = { model: model.value, places: places.value };
  const trips = chooseTrips(travels, visits, TRIPS).map(
    (trip): ReadTrip => ({ trip, readings: readTrip(trip, tools) }),
  );
  return scored(trips, values.misses !== undefined);
}

function readTrip(trip: Trip, tools: Omit<Tools, 'given'>): readonly Reading[] {
  return reportsOf(trip).map(({ source, date, text }) => {
    const read = readReport({ source, form: 'text', content: text, given: {} }, { ...tools, given: { date } });
    if (read.value === null) throw new Error(`${source}: not read`);
    return read.value.reading;
  });
}

function scored(trips: readonly ReadTrip[], isTold: boolean): EvaluationResult {
  const readings = trips.flatMap((trip) => trip.readings);
  const { decisions, record } = resolve(readings);
  const { joined, apart } = judgeTrips(trips, record);
  const undone = undoShare(readings, decisions, record);
  if (isTold) tell(trips, joined, apart);
  const scores = {
    'visits.joined': share(joined.map(({ isRight }) => isRight)),
    'visits.apart': share(apart.map(({ isRight }) => isRight)),
    'visits.undo': undone ? 100 : 0,
  };
  const rows = [
    ['reports of one trip that are joined', count(joined.length), score(scores['visits.joined'])],
    ['pairs of trips by one person to one country that stay apart', count(apart.length), score(scores['visits.apart'])],
    [
      'a random tenth of the decisions undone and done again restores what was before',
      count(decisions.length),
      undone ? 'yes' : 'no',
    ],
  ];
  const tables = [{ caption: 'Repeated visits', columns: ['what', 'asked', 'right'], rows }];
  return { kind: 'scored', sections: [{ title: 'Repeated visits', paragraphs: ABOUT, tables }], scores };
}

const ABOUT = [
  'Travels and visits from public lists (US Department of State, Office of the Historian); trips of people who went to one country more ' +
    'than once. Two reports of each trip are written by templates of our own, dated, and read as any report is. A trip is joined where ' +
    'an act that the traveller takes part in holds events of both reports, as itself or as its parts (a meeting on a visit); two trips ' +
    'stay apart where no act does, whoever takes part in it, but for what a report only implies.',
];

/** One question with whether it was answered rightly. */
interface Judged {
  readonly what: string;
  readonly isRight: boolean;
}

/**
 * Which trips are joined, and which pairs of trips of one route stay apart.
 * @example judgeTrips(trips, record).joined.length // 300
 */
export function judgeTrips(trips: readonly ReadTrip[], record: DerivedRecord) {
  const lookUp = lookUpIn(record);
  const acts = trips.map(({ trip, readings }) => readings.map((reading) => actsOf(trip, reading, lookUp)));
  const joined = trips.map(({ trip }, i): Judged => {
    const [first, second] = acts[i]!;
    return { what: trip.id, isRight: [...first!.own].some((act) => second!.own.has(act)) };
  });
  const apart = trips.flatMap(({ trip }, i) =>
    trips.slice(0, i).flatMap(({ trip: other }, j): Judged[] => {
      if (routeOf(other) !== routeOf(trip)) return [];
      const [mine, theirs] = [i, j].map((at) => new Set(acts[at]!.flatMap(({ all }) => [...all])));
      return [{ what: `${other.id} ${trip.id}`, isRight: ![...mine!].some((act) => theirs!.has(act)) }];
    }),
  );
  return { joined, apart };
}

/** The acts that a report tells of, with those that they are parts of; `own` are those that the traveller takes part in. */
function actsOf(trip: Trip, reading: Reading, { actOf, byId, isTraveller }: ActLookUp) {
  const events = reading.events.filter(({ factuality }) => factuality !== 'implied');
  const acts = events.map(({ id }) => byId.get(actOf.get(id)!)!);
  const whole = acts.flatMap(({ partOf }) => (partOf === null ? [] : [byId.get(partOf)!]));
  const all = [...acts, ...whole];
  const own = all.filter(({ parties }) => parties.some(({ thing }) => isTraveller(trip, thing)));
  return { all: new Set(all.map(({ id }) => id)), own: new Set(own.map(({ id }) => id)) };
}

interface ActLookUp {
  readonly actOf: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, Act>;
  readonly isTraveller: (trip: Trip, thing: string) => boolean;
}

function lookUpIn({ acts, actOf, things }: DerivedRecord): ActLookUp {
  const names = new Map(things.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]));
  const isTraveller = ({ name }: Trip, thing: string) => names.get(thing)?.includes(name.split(' ').at(-1)!) ?? false;
  return { actOf, byId: new Map(acts.map((act) => [act.id, act])), isTraveller };
}

/** Whether undoing a tenth of the decisions gives what the others alone give, and doing them again gives what was before. */
function undoShare(readings: readonly Reading[], decisions: readonly Decision[], record: DerivedRecord): boolean {
  const chosen = decisions.filter((decision) => hashOf(decisionId(decision)) % 10 === 0);
  const undoings = chosen.map((decision) =>
    undo(decision, { decider: 'evaluation', decidedAt: '2026-01-01T00:00:00Z' }),
  );
  const again = undoings.map((undoing) => undo(undoing, { decider: 'evaluation', decidedAt: '2026-01-02T00:00:00Z' }));
  const without = deriveRecord(
    readings,
    decisions.filter((decision) => !chosen.includes(decision)),
  );
  const undone = deriveRecord(readings, [...decisions, ...undoings]);
  const redone = deriveRecord(readings, [...undoings, ...again, ...decisions]);
  const differs = plain(undone) !== plain(record);
  return chosen.length > 0 && differs && plain(undone) === plain(without) && plain(redone) === plain(record);
}

function plain(record: DerivedRecord): string {
  return JSON.stringify(record, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

function share(answers: readonly boolean[]): number {
  return answers.length === 0 ? 0 : (100 * answers.filter(Boolean).length) / answers.length;
}

function tell(trips: readonly ReadTrip[], ...judged: readonly (readonly Judged[])[]): void {
  for (const { what } of judged.flat().filter(({ isRight }) => !isRight)) {
    const ids = what.split(' ');
    const texts = trips
      .filter(({ trip }) => ids.includes(trip.id))
      .flatMap(({ readings }) => readings.map(({ report }) => report.text));
    process.stdout.write(`${what}\n${texts.join('\n---\n')}\n\n`);
  }
}
