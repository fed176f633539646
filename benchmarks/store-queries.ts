// The questions that the record is timed with: the raw look-ups below all of them, and the questions of the command line.
import { compare, conflicts, ledger, meetings, offices, overview, positions, search, show, statements, things, timeline, why } from '../src/query/queries.js'; // biome-ignore format: one line
import { tellReport } from '../src/resolve/told/tell-report.js';
import type { RecordStore } from '../src/store/record-store.js';
import type { TableName } from '../src/store/rows.js';
import type { Chance } from './seeded.js';
import { syntheticReport } from './synthetic-reading.js';
import { drawNumber, worldMember } from './synthetic-world.js';

/** A kind of question: chance draws one of them, which is then put to the record and gives the number of answers. */
export interface TimedQuery {
  readonly name: string;
  readonly limitMs: number;
  draw(chance: Chance, reports: number): (record: RecordStore) => Promise<number>;
}

const POINT_MS = 5;
const RANGE_MS = 50;

type Ask = (record: RecordStore) => Promise<number>;

function timed(name: string, limitMs: number, draw: TimedQuery['draw']): TimedQuery {
  return { name, limitMs, draw };
}

/** A page of items, the length of which is told. */
interface Items {
  readonly value: { readonly items: readonly unknown[] } | null;
}

function counted(asked: (record: RecordStore) => Promise<Items>): Ask {
  return async (record) => (await asked(record)).value?.items.length ?? 0;
}

const POINTS: readonly TimedQuery[] = [
  timed('a reading by its id', POINT_MS, (chance, reports) => {
    const id = idOf(chance, reports);
    return async (record) => ((await record.reading(id)) === null ? 0 : 1);
  }),
  timed('the nodes of a report', POINT_MS, (chance, reports) => {
    const where = [{ column: 'reportId', equals: idOf(chance, reports) }] as const;
    return async (record) => (await record.find('node', { where })).items.length;
  }),
  timed('the rows of a thing by its name', POINT_MS, (chance, reports) => {
    const where = [{ column: 'nameKey', equals: nameOf(chance, reports).toLowerCase() }] as const;
    return async (record) => (await record.find('thingName', { where })).items.length;
  }),
  timed('the acts of a cell, newest first', POINT_MS, (chance, reports) => {
    const where = [{ column: 'cellId', equals: cellOf(chance, reports) }] as const;
    return async (record) =>
      (await record.find('actCell', { where, order: ['sortDay'], descending: true })).items.length;
  }),
  timed('events of a month', RANGE_MS, (chance) => {
    const where = [{ column: 'sortDay', from: `${monthOf(chance)}-01`, to: `${monthOf(chance)}-31` }] as const;
    return async (record) => (await record.find('event', { where, order: ['sortDay'] })).items.length;
  }),
];

const SEARCHES: readonly TimedQuery[] = [
  searching('search: a common word', () => 'of'),
  searching('search: a rare word', (words) => words.at(-1) ?? ''),
  searching('search: two words', (words) => `${words[0]} ${words.at(-1)}`),
  searching('search: a phrase', (words) => `"${words[3]} ${words[4]}"`),
  searching('search: a beginning', (words) => `${words.at(-1)?.slice(0, 5)}*`),
];

function searching(name: string, lineOf: (words: readonly string[]) => string): TimedQuery {
  return timed(name, RANGE_MS, (chance, reports) => {
    const { sentences } = syntheticReport(chance.below(reports));
    const words = (sentences[chance.below(sentences.length)]?.tokens ?? []).map(({ lemma }) => lemma);
    const byLength = [...words].sort((a, b) => a.length - b.length);
    const line = name.includes('phrase') ? lineOf(words) : lineOf(byLength);
    return counted((record) => search(record, { words: line, limit: 20 }));
  });
}

/** Of the countries the first are told of in more than half of all reports. */
const land = (number: number) => worldMember('country', number).name;

const QUESTIONS: readonly TimedQuery[] = [
  timed('timeline of a person', RANGE_MS, (chance) => {
    const parties = [someone(chance)];
    return counted((record) => timeline(record, { parties }));
  }),
  timed('timeline of the country told of most', RANGE_MS, () => {
    return counted((record) => timeline(record, { parties: [land(0)] }));
  }),
  timed('timeline of two countries', RANGE_MS, (chance) => {
    const parties = [land(chance.below(3)), land(3 + chance.below(12))];
    return counted((record) => timeline(record, { parties }));
  }),
  timed('timeline of a month', RANGE_MS, (chance) => {
    const from = monthOf(chance);
    return counted((record) => timeline(record, { from, to: from }));
  }),
  timed('timeline of a type in a year', RANGE_MS, (chance) => {
    const from = monthOf(chance).slice(0, 4);
    return counted((record) => timeline(record, { types: ['AGREE'], from, to: from }));
  }),
  timed('timeline of a country as a place', RANGE_MS, (chance) => {
    const place = land(chance.below(20));
    return counted((record) => timeline(record, { place }));
  }),
  timed('statements by a person', RANGE_MS, (chance) => {
    const by = someone(chance);
    return counted((record) => statements(record, { by }));
  }),
  timed('statements by anybody of a country', RANGE_MS, (chance) => {
    const by = land(chance.below(5));
    return counted((record) => statements(record, { by }));
  }),
  timed('statements about a country', RANGE_MS, (chance) => {
    const about = land(chance.below(5));
    return counted((record) => statements(record, { about }));
  }),
  timed('statements with a word', RANGE_MS, (chance, reports) => {
    const words = nameOf(chance, reports);
    return counted((record) => statements(record, { words }));
  }),
  timed('meetings of two countries', RANGE_MS, (chance) => {
    const [first, second] = [land(chance.below(3)), land(3 + chance.below(6))];
    return counted((record) => meetings(record, { first, second }));
  }),
  timed('meetings of two persons', RANGE_MS, (chance) => {
    const [first, second] = [someone(chance), someone(chance)];
    return counted((record) => meetings(record, { first, second }));
  }),
  timed('offices of a country on a day', RANGE_MS, (chance) => {
    const [name, on] = [land(chance.below(20)), `${monthOf(chance)}-15`];
    return counted((record) => offices(record, { name, on }));
  }),
  timed('positions of a country', RANGE_MS, (chance) => {
    const name = land(chance.below(20));
    return counted((record) => positions(record, { name }));
  }),
  timed('ledger of a country', RANGE_MS, (chance) => {
    const parties = [land(chance.below(20))];
    return counted((record) => ledger(record, { parties }));
  }),
  timed('conflicts', RANGE_MS, () => counted((record) => conflicts(record, {}))),
  timed('conflicts about a person', RANGE_MS, (chance) => {
    const about = someone(chance);
    return counted((record) => conflicts(record, { about }));
  }),
  timed('then and now of two countries', 4 * RANGE_MS, (chance) => {
    const names = [land(chance.below(3)), land(3 + chance.below(6))];
    // biome-ignore lint/suspicious/noThenProperty: the question has two moments, then and now
    const asked = { names, then: '2010-01-01', now: '2020-01-01' };
    return async (record) => +((await compare(record, asked)).value !== null);
  }),
  timed('things by a name', RANGE_MS, (chance, reports) => {
    const name = nameOf(chance, reports);
    return counted((record) => things(record, { name }));
  }),
  timed('things told of most', RANGE_MS, () => counted((record) => things(record, {}))),
  showing('show an act', 'act', 'actId'),
  showing('show a statement', 'statement', 'statementId'),
  showing('show a report', 'report', 'reportId'),
  showing('show a thing', 'thing', 'thingId'),
  timed('why of an act', RANGE_MS, (chance) => {
    return async (record) => +((await why(record, await anyId(record, 'act', 'actId', chance))).value !== null);
  }),
  timed('the overview', RANGE_MS, () => async (record) => (await overview(record)) && 1),
];

function showing(name: string, table: TableName, column: string): TimedQuery {
  return timed(name, RANGE_MS, (chance) => {
    return async (record) => +((await show(record, await anyId(record, table, column, chance))).value !== null);
  });
}

/** The id of a row by chance: one of the first; ids are hashes. */
async function anyId(record: RecordStore, table: TableName, column: string, chance: Chance): Promise<string> {
  const { items } = await record.find(table, { limit: 1 + chance.below(40) });
  const row = items.at(-1) as Readonly<Record<string, unknown>> | undefined; // proof: a row is plain data
  return `${row?.[column]}`;
}

export const TIMED_QUERIES: readonly TimedQuery[] = [...POINTS, ...QUESTIONS, ...SEARCHES];

function idOf(chance: Chance, reports: number): string {
  return syntheticReport(chance.below(reports)).reading.report.id;
}

/** A person as often as persons are told of: leaders most often. */
function someone(chance: Chance): string {
  return worldMember('person', drawNumber(chance, 'person')).name;
}

/** A name that some report names: common names come more often, as those of leaders do. */
function nameOf(chance: Chance, reports: number): string {
  return chance.pick(syntheticReport(chance.below(reports)).reading.entities.slice(0, 20)).name;
}

/** The cell of somebody or something that some report names. */
function cellOf(chance: Chance, reports: number): string {
  return chance.pick(tellReport(syntheticReport(chance.below(reports)).reading).nodes.slice(0, 20)).cellId;
}

function monthOf(chance: Chance): string {
  return `${2007 + chance.below(15)}-${`${1 + chance.below(12)}`.padStart(2, '0')}`;
}
