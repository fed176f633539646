// Trips for the evaluation of repeated visits: read from public lists of official travels and visits, and chosen so that people come again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addDays, parseDay } from '../src/base/partial-date.js';

/** One trip: who went where, from when to when, and whom the list says was met. */
export interface Trip {
  readonly id: string;
  /** The name in its usual form: "Warren Christopher". */
  readonly name: string;
  /** "President", "Secretary of State", "Prime Minister". */
  readonly title: string;
  /** The country that the traveller is of, as reports write it. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** Days, `1996-04-21`. */
  readonly start: string;
  readonly end: string;
  /** Hosts with their titles: "President Assad". */
  readonly hosts: readonly string[];
  /** How many trips of the same traveller to the same country the year had before it. */
  readonly earlierInYear: number;
}

/** Countries as reports write them. */
const WRITTEN: Readonly<Record<string, string>> = {
  'China, People’s Republic of': 'China',
  'Korea, Republic of': 'South Korea',
  'Korea, North': 'North Korea',
  'Germany, Federal Republic of': 'Germany',
  'Macedonia, Former Yugoslav Republic of': 'Macedonia',
  'Democratic Republic of the Congo (Zaire)': 'Zaire',
  'Union of Soviet Socialist Republics': 'the Soviet Union',
  'United Kingdom': 'Britain',
};

/** Matches "Prime Minister Rabin" and "King Hussein" in the remarks of the lists. */
const HOST =
  /(?:Prime Minister|Premier|President|Foreign Minister|King|Chancellor|Emperor|Sultan|Shah|Emir) (?:[A-Z][\p{L}’'-]+)(?: (?:[IVX]+|[A-Z][\p{L}’'-]+))?/gu;

/** Matches a month that stands after a name without a stop. */
const MONTH = / (?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Matches title and name in the list of visitors: "Prime Minister Tony Blair". */
const VISITOR = /^(Prime Minister|President|King|Chancellor|Premier|Sultan|Emir|Queen|Foreign Minister) (.+)$/u;

/**
 * Trips of people who went to one country more than once, `count` of them, chosen by a hash of their ids. The lists give the legs of
 * one stay apart (Bonn on one day, Berlin on the next): of trips that touch, the first is taken.
 * @example chooseTrips('us_travels_before_2010.jsonl', 'us_visits_before_2010.jsonl', 300).length // 300
 */
export function chooseTrips(travels: string, visits: string, count: number): readonly Trip[] {
  const all = [...readLines(travels).flatMap(travelOf), ...readLines(visits).flatMap(visitOf)].sort((a, b) =>
    a.start < b.start ? -1 : 1,
  );
  const groups = new Map<string, Omit<Trip, 'earlierInYear'>[]>();
  for (const trip of all) groups.set(routeOf(trip), [...(groups.get(routeOf(trip)) ?? []), trip]);
  const stays = [...groups].map(
    ([route, trips]) => [route, trips.filter((trip, i) => !touches(trips[i - 1], trip))] as const,
  );
  const repeated = stays.filter(([, trips]) => trips.length > 1).sort(([a], [b]) => (hashOf(a) < hashOf(b) ? -1 : 1));
  return repeated.flatMap(([, trips]) => trips.map((trip) => withCount(trip, trips))).slice(0, count);
}

function touches(before: Pick<Trip, 'end'> | undefined, { start }: Pick<Trip, 'start'>): boolean {
  if (before === undefined) return false;
  const dayAfter = addDays(parseDay(before.end)!, 1);
  return dayAfter === null || start <= dayAfter;
}

/**
 * The traveller and the country: trips of one route are by one person to one country.
 * @example routeOf(trip) // 'Warren Christopher to Israel'
 */
export function routeOf({ name, to }: Pick<Trip, 'name' | 'to'>): string {
  return `${name} to ${to}`;
}

/**
 * A number from 0 to 2^32 that depends on a text alone, for choices that are the same each time.
 * @example hashOf('travel-1') % 6
 */
export function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}

type Row = Readonly<Record<string, string>>;

function readLines(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row); // proof: the lists are rows of texts
}

function travelOf(row: Row): readonly Omit<Trip, 'earlierInYear'>[] {
  const { id = '', traveller = '', role, start = '', end = '', country = '', place = '', remarks = '' } = row;
  const title = role === 'president' ? 'President' : 'Secretary of State';
  if (country === '' || start === '' || end < start) return [];
  const to = WRITTEN[country] ?? country.replace(/ \(.*$/, '');
  const name = traveller.replace(/ \(.*?\)/, '').replace(/^(\S+) (?:\p{L}+|\p{L}\.) (\S+)$/u, '$1 $2');
  return [
    { id, name, title, from: 'the United States', to, place: firstPlace(place), start, end, hosts: hostsIn(remarks) },
  ];
}

function visitOf(row: Row): readonly Omit<Trip, 'earlierInYear'>[] {
  const { id = '', visitor = '', from = '', start = '', end = '', remarks = '' } = row;
  const [, title, name] = VISITOR.exec(visitor) ?? [];
  if (title === undefined || name === undefined || start === '' || end < start) return [];
  const home = WRITTEN[from] ?? from.replace(/ \(.*$/, '');
  return [
    { id, name, title, from: home, to: 'the United States', place: 'Washington', start, end, hosts: hostsIn(remarks) },
  ];
}

function firstPlace(place: string): string {
  return place.split(/[,;]/)[0]?.trim() ?? '';
}

function hostsIn(remarks: string): readonly string[] {
  if (/accompanied/i.test(remarks)) return [];
  return [...new Set((remarks.match(HOST) ?? []).map((host) => host.replace(MONTH, '')))].slice(0, 2);
}

function withCount(trip: Omit<Trip, 'earlierInYear'>, route: readonly Omit<Trip, 'earlierInYear'>[]): Trip {
  const year = trip.start.slice(0, 4);
  return { ...trip, earlierInYear: route.filter(({ start }) => start < trip.start && start.startsWith(year)).length };
}
