// The questions that the record is timed with: point look-ups, ranges of days, pairs, words.
import { tellReport } from '../src/resolve/told/tell-report.js';
import type { RecordStore } from '../src/store/record-store.js';
import type { Chance } from './seeded.js';
import { syntheticReport } from './synthetic-reading.js';

/** A kind of question: chance draws one of them, which is then put to the record and gives the number of answers. */
export interface TimedQuery {
  readonly name: string;
  readonly limitMs: number;
  draw(chance: Chance, reports: number): (record: RecordStore) => Promise<number>;
}

const POINT_MS = 5;
const RANGE_MS = 50;

export const TIMED_QUERIES: readonly TimedQuery[] = [
  {
    name: 'a reading by its id',
    limitMs: POINT_MS,
    draw: (chance, reports) => {
      const id = idOf(chance, reports);
      return async (record) => ((await record.reading(id)) === null ? 0 : 1);
    },
  },
  {
    name: 'the nodes of a report',
    limitMs: POINT_MS,
    draw: (chance, reports) => {
      const where = [{ column: 'reportId', equals: idOf(chance, reports) }] as const;
      return async (record) => (await record.find('node', { where })).items.length;
    },
  },
  {
    name: 'a thing by its name',
    limitMs: POINT_MS,
    draw: (chance, reports) => {
      const where = [{ column: 'nameKey', equals: nameOf(chance, reports, 3) }] as const;
      return async (record) => (await record.find('thing', { where })).items.length;
    },
  },
  {
    name: 'events of a month',
    limitMs: RANGE_MS,
    draw: (chance) => {
      const month = monthOf(chance);
      const where = [{ column: 'sortDay', from: `${month}-01`, to: `${month}-31` }] as const;
      return async (record) => (await record.find('event', { where, order: ['sortDay'] })).items.length;
    },
  },
  {
    name: 'timeline of an actor, newest first',
    limitMs: RANGE_MS,
    draw: (chance, reports) => {
      const where = [{ column: 'cellId', equals: cellOf(chance, reports, 0) }] as const;
      return async (record) =>
        (await record.find('actCell', { where, order: ['sortDay'], descending: true })).items.length;
    },
  },
  {
    name: 'acts of a pair',
    limitMs: RANGE_MS,
    draw: (chance, reports) => {
      const [first, second] = [cellOf(chance, reports, 0), cellOf(chance, reports, 1)];
      const other = [{ column: 'cellId', equals: second }] as const;
      const exists = {
        table: 'actCell',
        on: [
          ['actId', 'actId'],
          ['sortDay', 'sortDay'],
        ],
        where: other,
      } as const;
      const where = [{ column: 'cellId', equals: first }, { exists }] as const;
      return async (record) => (await record.find('actCell', { where, order: ['sortDay'] })).items.length;
    },
  },
  {
    name: 'acts of a type in a year',
    limitMs: RANGE_MS,
    draw: (chance) => {
      const year = monthOf(chance).slice(0, 4);
      const days = { column: 'sortDay', from: `${year}-01-01`, to: `${year}-12-31` } as const;
      const where = [{ column: 'type', equals: 'CONSULT' }, days] as const;
      return async (record) => (await record.find('act', { where, order: ['sortDay'] })).items.length;
    },
  },
  {
    name: 'acts at a place',
    limitMs: RANGE_MS,
    draw: (chance, reports) => {
      const where = [{ column: 'placeCell', equals: cellOf(chance, reports, 2) }] as const;
      return async (record) => (await record.find('act', { where, order: ['sortDay'] })).items.length;
    },
  },
  {
    name: 'statements of a speaker',
    limitMs: RANGE_MS,
    draw: (chance, reports) => {
      const by = { column: 'cellId', equals: cellOf(chance, reports, 0) } as const;
      const where = [by, { column: 'role', equals: 'speaker' }] as const;
      return async (record) => (await record.find('cellStatement', { where, order: ['sortDay'] })).items.length;
    },
  },
  searching('search: a common word', () => 'ka'),
  searching('search: a rare word', (words) => words.at(-1) ?? ''),
  searching('search: two words', (words) => `${words[0]} ${words.at(-1)}`),
  searching('search: a phrase', (words) => `"${words[3]} ${words[4]}"`),
  searching('search: a beginning', (words) => `${words.at(-1)?.slice(0, 5)}*`),
];

function searching(name: string, lineOf: (words: readonly string[]) => string): TimedQuery {
  return {
    name,
    limitMs: RANGE_MS,
    draw: (chance, reports) => {
      const { sentences } = syntheticReport(chance.below(reports));
      const words = (sentences[chance.below(sentences.length)]?.tokens ?? []).map(({ lemma }) => lemma);
      const byLength = [...words].sort((a, b) => a.length - b.length);
      const line = name.includes('phrase') ? lineOf(words) : lineOf(byLength);
      return async (record) => (await record.search(line, { limit: 20 })).items.length;
    },
  };
}

function idOf(chance: Chance, reports: number): string {
  return syntheticReport(chance.below(reports)).reading.report.id;
}

/** A name that some report names: common names come more often, as those of leaders do. */
function nameOf(chance: Chance, reports: number, at: number): string {
  return syntheticReport(chance.below(reports)).reading.entities[at]?.name ?? '';
}

/** The cell of somebody or something that some report names. */
function cellOf(chance: Chance, reports: number, at: number): string {
  return tellReport(syntheticReport(chance.below(reports)).reading).nodes[at]?.cellId ?? '';
}

function monthOf(chance: Chance): string {
  return `${2007 + chance.below(15)}-${`${1 + chance.below(12)}`.padStart(2, '0')}`;
}
