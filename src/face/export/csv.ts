// CSV (RFC 4180): a table for each kind of line that the record has, every line with the words that it stands on.
import type { Evidence, Named } from '../../query/answer.js';
import { edtfOf } from '../../query/days.js';
import { publishedOf } from '../../query/look-ups.js';
import * as queries from '../../query/queries.js';
import type { RecordStore } from '../../store/record-store.js';
import { eachAct, partiesIn } from './each-act.js';
import { eachBatch, eachItem } from './each-item.js';
import { eachOfficeTold, eachPositionTold } from './each-told.js';
import type { ExportScope } from './export-format.js';
import { escapeFormula } from './text-forms.js';

/** What a cell can hold; null is an empty one. */
export type CsvCell = string | number | boolean | null;

/** One table: its columns, and its lines as cells in their order. */
interface CsvTable {
  readonly columns: readonly string[];
  lines(record: RecordStore, scope: ExportScope): AsyncIterable<readonly CsvCell[]>;
}

const EVIDENCE = ['report', 'source', 'outlet', 'headline', 'report_day', 'start', 'end', 'words', 'through'] as const;

function evidenceCells({
  report,
  source,
  outlet,
  headline,
  day,
  start,
  end,
  words,
  through,
}: Evidence): readonly CsvCell[] {
  return [report, source, outlet, headline, day, start, end, words, names(through)];
}

const NO_EVIDENCE: readonly CsvCell[] = EVIDENCE.map(() => null);

function names(list: readonly Named[]): string {
  return list.map(({ name }) => name).join('; ');
}

function ids(list: readonly Named[]): string {
  return list.map(({ id }) => id).join('; ');
}

/** The tables by name. */
const TABLES: Readonly<Record<string, CsvTable>> = {
  reports: {
    columns: ['report', 'source', 'outlet', 'headline', 'language', 'day', 'earliest', 'latest', 'basis', 'characters'],
    async *lines(record) {
      for await (const rows of eachBatch(record, 'report', ['sortDay'])) {
        for (const row of rows) {
          const { reportId, source, outlet, headline, language, basis, text } = row;
          const { earliest, latest } = publishedOf(row);
          const day = edtfOf({ earliest, latest });
          yield [reportId, source, outlet, headline, language, day, earliest, latest, basis, text.length];
        }
      }
    },
  },
  things: {
    columns: ['id', 'name', 'sort', 'country', 'aliases', 'reports'],
    async *lines(record) {
      for await (const rows of eachBatch(record, 'thing')) {
        for (const { thingId, name, sort, country, aliases, reports } of rows) {
          yield [thingId, name, sort, country, Array.isArray(aliases) ? aliases.join('; ') : '', reports];
        }
      }
    },
  },
  acts: {
    columns: ['id', 'type', 'mode', 'contexts', 'factuality', 'day', 'earliest', 'latest', 'actors', 'actor_ids', 'recipients', 'recipient_ids', 'place', 'latitude', 'longitude', 'witnesses', 'tellings', 'part_of', ...EVIDENCE], // biome-ignore format: one line
    async *lines(record, scope) {
      for await (const act of eachAct(record, scope)) {
        const { id, type, mode, factuality, day, time, place, witnesses, tellings, partOf } = act;
        const [actors, recipients] = [partiesIn(act, 'actor'), partiesIn(act, 'recipient')];
        const who = [names(actors), ids(actors), names(recipients), ids(recipients)];
        const where = [place?.name ?? null, place?.coordinates?.latitude ?? null, place?.coordinates?.longitude ?? null]; // biome-ignore format: one line
        const [first] = tellings;
        const words = first === undefined ? NO_EVIDENCE : evidenceCells(first.evidence);
        const what = [id, type, mode, act.contexts.join('; '), factuality, day, time.earliest, time.latest];
        yield [...what, ...who, ...where, witnesses, tellings.length, partOf, ...words];
      }
    },
  },
  tellings: {
    columns: ['act', 'event', 'type', 'mode', 'factuality', ...EVIDENCE],
    async *lines(record, scope) {
      for await (const { id, tellings } of eachAct(record, scope)) {
        for (const { event, evidence } of tellings) {
          yield [id, event.eventId, event.type, event.mode, event.factuality, ...evidenceCells(evidence)];
        }
      }
    },
  },
  statements: {
    columns: ['id', 'day', 'speaker', 'speaker_id', 'office', 'addressees', 'topics', 'quotation', 'cue', 'class', 'polarity', 'hedged', 'basis', 'said', ...EVIDENCE], // biome-ignore format: one line
    async *lines(record, { sides, from, to }) {
      for await (const one of eachItem(record, queries.statements, { by: sides[0]?.thing.id, from, to })) {
        const { id, day, speaker, office, addressees, topics, quotation, cue, polarity, hedged, basis, words } = one;
        const who = [speaker?.name ?? null, speaker?.id ?? null, office, names(addressees), names(topics)];
        const how = [quotation, cue, one.class, polarity, hedged, basis, words];
        yield [id, day, ...who, ...how, ...evidenceCells(one.evidence)];
      }
    },
  },
  deals: {
    columns: ['id', 'name', 'parties', 'party_ids', 'day', 'status_in_the_end', 'amounts', 'terms', 'status', 'subject', ...EVIDENCE], // biome-ignore format: one line
    async *lines(record, { sides, from, to }) {
      const asked = { kinds: ['deal'], parties: sides.map(({ thing }) => thing.id), from, to } as const;
      for await (const deal of eachItem(record, queries.ledger, asked)) {
        if (deal.kind !== 'deal') continue;
        const { id, name, parties, day, status, amounts, terms, tellings } = deal;
        const money = amounts.map((amount) => amount.words).join('; ');
        for (const told of tellings) {
          const said = [told.status, told.words, ...evidenceCells(told.evidence)];
          yield [id, name, names(parties), ids(parties), day, status, money, terms.join('; '), ...said];
        }
      }
    },
  },
  figures: {
    columns: ['act', 'type', 'act_day', 'parties', 'counted', 'low', 'high', 'unit', 'bound', 'per', 'figure', ...EVIDENCE], // biome-ignore format: one line
    async *lines(record, { sides, from, to }) {
      const asked = { kinds: ['figure'], parties: sides.map(({ thing }) => thing.id), from, to } as const;
      for await (const figure of eachItem(record, queries.ledger, asked)) {
        if (figure.kind !== 'figure') continue;
        for (const { low, high, unit, bound, per, counted, words, evidence } of figure.tellings) {
          const what = [figure.id, figure.type, figure.day, names(figure.parties), counted ?? figure.counted];
          yield [...what, low, high, unit, bound, per, words, ...evidenceCells(evidence)];
        }
      }
    },
  },
  offices: {
    columns: ['holder', 'holder_id', 'title', 'of', 'of_id', 'status', ...EVIDENCE],
    async *lines(record) {
      for await (const { holder, of, row, evidence } of eachOfficeTold(record)) {
        const who = [holder.name, holder.id, row.title, of?.name ?? null, of?.id ?? null, row.status];
        yield [...who, ...evidenceCells(evidence)];
      }
    },
  },
  positions: {
    columns: ['id', 'side', 'side_id', 'holder', 'holder_id', 'stance', 'issue', 'topics', 'earliest', 'latest', ...EVIDENCE], // biome-ignore format: one line
    async *lines(record) {
      for await (const { side, holder, topics, row, evidence } of eachPositionTold(record)) {
        const who = [row.stanceId, side.name, side.id, holder.name, holder.id];
        yield [...who, row.stance, row.words, names(topics), row.earliest, row.latest, ...evidenceCells(evidence)];
      }
    },
  },
  conflicts: {
    columns: ['conflict', 'kind', 'day', 'about', 'about_id', 'claim', 'value', 'rank', ...EVIDENCE],
    async *lines(record, { sides, from, to }) {
      for await (const one of eachItem(record, queries.conflicts, { about: sides[0]?.thing.id, from, to })) {
        for (const { id, value, rank, evidence } of one.claims) {
          yield [one.id, one.kind, one.day, one.about.name, one.about.id, id, value, rank, ...evidenceCells(evidence)];
        }
      }
    },
  },
};

/** The names of the tables. */
export const CSV_TABLES: readonly string[] = Object.keys(TABLES);

/**
 * A table as CSV, its columns named in the first line.
 * @example for await (const piece of csvPieces(record, { sides: [] }, 'acts')) write(piece)
 */
export async function* csvPieces(record: RecordStore, scope: ExportScope, name: string | null): AsyncGenerator<string> {
  const table = TABLES[name ?? 'acts'];
  if (table === undefined) throw new Error(`the table was checked before: ${name}`);
  yield csvLine(table.columns);
  for await (const cells of table.lines(record, scope)) yield csvLine(cells);
}

/**
 * A line of CSV. A cell that a spreadsheet would take for a formula is given an apostrophe before it.
 * @example csvLine(['a', 'b, c', null, 3]) // 'a,"b, c",,3\r\n'
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return `${value}`;
  const text = escapeFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
