// The evaluation of travel remarks: who was met, where and when, read from the telegraphic lines of a public list of travels.
import { existsSync, readFileSync } from 'node:fs';
import { readReport, type Tools } from '../src/pipeline.js';
import type { Reading, ReadingEntity, ReadingEvent } from '../src/reading.js';
import { loadModel } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import type { Evaluation, EvaluationResult, EvalValues } from './evaluation.js';
import { sharedData } from './package-root.js';
import { MET } from './remarks-met.js';
import { count, score } from './table.js';

/** People met, against names written down by hand; place, day and traveller of the meetings, against the fields of the list. */
export const remarksEvaluation: Evaluation = {
  name: 'remarks',
  title: 'Travel remarks (who was met, where, when)',
  options: [
    {
      name: 'remarks',
      takes: 'PATH',
      about: 'travels as JSON lines: id, traveller, role, start, end, country, place, remarks',
    },
    { name: 'misses', takes: null, about: 'print the lines that were read wrongly' },
  ],
  run: evaluateRemarks,
};

/** One line of the list. */
export interface Travel {
  readonly id: string;
  readonly traveller: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly country: string;
  readonly place: string;
  readonly remarks: string;
}

/** Names of those met, and of those who are named otherwise. */
export interface MetGold {
  readonly met: readonly string[];
  readonly other: readonly string[];
}

interface Tally {
  found: number;
  wanted: number;
  given: number;
  right: number;
  trips: number;
  withTraveller: number;
  withDay: number;
  withPlace: number;
}

function evaluateRemarks(values: EvalValues): EvaluationResult {
  const path = values.remarks?.at(-1) ?? sharedData('visits/us_travels_before_2010.jsonl');
  if (!existsSync(path)) return { kind: 'skipped', why: `no file ${path}` };
  const [model, places] = [loadModel(), loadPlaces()];
  if (model.value === null || places.value === null) return { kind: 'skipped', why: 'no model, or no gazetteer' };
  const tools = { model: model.value, places: places.value };
  const gold = readGold(MET);
  const tally = { found: 0, wanted: 0, given: 0, right: 0, trips: 0, withTraveller: 0, withDay: 0, withPlace: 0 };
  for (const travel of readTravels(path)) {
    const expected = gold.get(travel.id);
    if (expected !== undefined) judge(travel, expected, tools, tally, values.misses !== undefined);
  }
  return scored(tally);
}

/**
 * The table of those met, by the ids of the lines.
 * @example readGold('367 Mubarak ; ~Bush').get('travel-367') // { met: ['Mubarak'], other: ['Bush'] }
 */
export function readGold(table: string): ReadonlyMap<string, MetGold> {
  const rows = table.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    rows.map((row) => {
      const [number = ''] = row.split(' ', 1);
      const names = row
        .slice(number.length)
        .split(';')
        .map((name) => name.trim());
      const told = names.filter((name) => name !== '');
      return [
        `travel-${number}`,
        {
          met: told.filter((name) => !name.startsWith('~')),
          other: told.flatMap((name) => (name.startsWith('~') ? [name.slice(1)] : [])),
        },
      ];
    }),
  );
}

function readTravels(path: string): readonly Travel[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Travel); // proof: the list holds rows of this shape
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The words that are read: who went where on which day, by a sentence of our own, then the remark as it stands in the list.
 * @example wordsOf(travel) // 'Secretary of State Dean Rusk traveled to Manila, Philippines, on January 18, 1966. Met with ...'
 */
export function wordsOf({ traveller, role, start, place, country, remarks }: Travel): string {
  const [year = '', month = '', day = ''] = start.split('-');
  const title = role === 'president' ? 'President' : 'Secretary of State';
  const name = traveller.replace(/ \(.*?\)/, '');
  const where = [firstOf(place), countryOf(country)].filter((one) => one !== '').join(', ');
  return `${title} ${name} traveled to ${where}, on ${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}. ${remarks}`;
}

function firstOf(place: string): string {
  return (place.split(/[,;]/)[0] ?? '').replace(/ \(.*$/, '').trim();
}

function countryOf(country: string): string {
  return (country.split(',')[0] ?? '').replace(/ \(.*$/, '').trim();
}

const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing']);

function judge(travel: Travel, gold: MetGold, tools: Omit<Tools, 'given'>, tally: Tally, isTold: boolean): void {
  const document = { source: travel.id, form: 'text' as const, content: wordsOf(travel), given: {} };
  const reading = readReport(document, { ...tools, given: { date: travel.end } }).value?.reading;
  if (reading === undefined) throw new Error(`${travel.id}: not read`);
  const meetings = reading.events.filter(
    ({ type, mode, factuality }) => type === 'CONSULT' && mode !== 'visit' && DONE.has(factuality),
  );
  const people = peopleOf(reading, meetings, travel, gold);
  const missed = gold.met.filter((name) => !people.some((one) => isCalled(one, name)));
  const extra = people.filter((one) => !gold.met.some((name) => isCalled(one, name)));
  tally.wanted += gold.met.length;
  tally.found += gold.met.length - missed.length;
  tally.given += people.length;
  tally.right += people.length - extra.length;
  const about = gold.met.length === 0 ? [] : settingMisses(travel, reading, meetings, gold, tally);
  if (!isTold || missed.length + extra.length + about.length === 0) return;
  process.stdout.write(
    `${travel.id} missed ${missed.join(', ')} | extra ${extra.map(({ name }) => name).join(', ')} | ${about.join(', ')}\n`,
  );
}

/** The people of the meetings, but for the traveller and those who are named otherwise. */
function peopleOf(
  reading: Reading,
  meetings: readonly ReadingEvent[],
  travel: Travel,
  gold: MetGold,
): readonly ReadingEntity[] {
  const ids = new Set(meetings.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const last = lastName(travel);
  return reading.entities.filter((one) => {
    const isNamed = one.kind === 'person' && one.mentions.some(({ form }) => form === 'name');
    return isNamed && ids.has(one.id) && ![last, ...gold.other].some((name) => isCalled(one, name));
  });
}

function lastName({ traveller }: Travel): string {
  return traveller.split(' ').at(-1) ?? traveller;
}

function isCalled({ name, aliases }: ReadingEntity, called: string): boolean {
  return [name, ...aliases].some((one) => ` ${one} `.includes(` ${called} `));
}

/** Whether a meeting with one of those met names the traveller, the day and the place; what is wrong, in words. */
function settingMisses(
  travel: Travel,
  { entities }: Reading,
  meetings: readonly ReadingEvent[],
  gold: MetGold,
  tally: Tally,
): readonly string[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const partiesOf = ({ actors, recipients }: ReadingEvent) =>
    [...actors, ...recipients].flatMap((id) => byId.get(id) ?? []);
  const own = meetings.filter((one) => partiesOf(one).some((party) => gold.met.some((name) => isCalled(party, name))));
  const last = lastName(travel);
  const isHere = ({ place }: ReadingEvent) => {
    const found = place === null ? undefined : byId.get(place);
    return (
      found !== undefined && [firstOf(travel.place), countryOf(travel.country)].some((name) => isCalled(found, name))
    );
  };
  const checks: readonly (readonly [keyof Tally, boolean])[] = [
    ['withTraveller', own.some((one) => partiesOf(one).some((party) => isCalled(party, last)))],
    [
      'withDay',
      own.some(({ time }) => time.earliest !== null && time.earliest >= travel.start && time.earliest <= travel.end),
    ],
    ['withPlace', own.some(isHere)],
  ];
  tally.trips++;
  for (const [key, isRight] of checks) tally[key] += isRight ? 1 : 0;
  return checks.filter(([, isRight]) => !isRight).map(([key]) => `not ${key}`);
}

function scored(tally: Tally): EvaluationResult {
  const part = (right: number, all: number) => (all === 0 ? 0 : (100 * right) / all);
  const scores = {
    'remarks.people.recall': part(tally.found, tally.wanted),
    'remarks.people.precision': part(tally.right, tally.given),
    'remarks.traveller': part(tally.withTraveller, tally.trips),
    'remarks.when': part(tally.withDay, tally.trips),
    'remarks.where': part(tally.withPlace, tally.trips),
  };
  const rows = [
    ['people met: recall', count(tally.wanted), score(scores['remarks.people.recall'])],
    ['people met: precision', count(tally.given), score(scores['remarks.people.precision'])],
    ['trips whose meeting has the traveller', count(tally.trips), score(scores['remarks.traveller'])],
    ['trips whose meeting has a day of the trip', count(tally.trips), score(scores['remarks.when'])],
    ['trips whose meeting has the town or country', count(tally.trips), score(scores['remarks.where'])],
  ];
  const tables = [{ caption: 'Travel remarks', columns: ['what', 'asked', 'right'], rows }];
  return { kind: 'scored', sections: [{ title: 'Travel remarks', paragraphs: ABOUT, tables }], scores };
}

const ABOUT = [
  'Remarks of a public list of official travels (US Department of State, Office of the Historian), each read as it stands after one ' +
    'sentence of our own that says who went where on which day. The list does not mark who was met: for 150 lines, drawn by a hash of their ' +
    'ids, we wrote the names down by hand. Who came along, or is to be met another time, counts neither way. Recall and precision are of ' +
    'people; traveller, day and place are asked of trips on which somebody with a name was met.',
];
