// The formats of export by name. The code of each is loaded when it is asked for.
import type { RecordStore } from '../../store/record-store.js';
import type { ExportFormat, ExportScope } from './export-format.js';

type Pieces = (record: RecordStore, scope: ExportScope, table: string | null) => AsyncIterable<string>;

/** All formats by name; the first is the default. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  jsonl: {
    about: 'every report, decision and derived row as a line of JSON; the same lines for the same content',
    extension: 'jsonl',
    tables: null,
    isNarrowed: false,
    pieces: jsonLines,
  },
  csv: {
    ...late(async () => (await import('./csv.js')).csvPieces),
    about: 'tables for spreadsheets, every line with the words that it stands on',
    extension: 'csv',
    // Named here, so that the help of the command need not load the tables themselves.
    tables: ['reports', 'things', 'acts', 'tellings', 'statements', 'deals', 'figures', 'offices', 'positions', 'conflicts'], // biome-ignore format: one line
  },
  jsonld: {
    ...late(async () => (await import('./jsonld.js')).jsonldPieces),
    about: 'JSON-LD: schema.org, with W3C Web Annotations for the words',
    extension: 'jsonld',
  },
  graphml: {
    ...late(async () => (await import('./graphml.js')).graphmlPieces),
    about: 'the graph of who acts on whom, for Gephi, yEd, igraph, networkx',
    extension: 'graphml',
  },
  gexf: {
    ...late(async () => (await import('./gexf.js')).gexfPieces),
    about: 'the same graph with the days of its edges, for the timeline of Gephi',
    extension: 'gexf',
  },
  ical: {
    ...late(async () => (await import('./ical.js')).icalPieces),
    about: 'iCalendar: acts whose day is known as entries of a calendar',
    extension: 'ics',
  },
  markdown: {
    ...late(async () => (await import('./markdown.js')).markdownPieces),
    about: 'a briefing, every line with footnotes to the words',
    extension: 'md',
  },
  timelinejs: {
    ...late(async () => (await import('./timelinejs.js')).timelinejsPieces),
    about: 'slides for TimelineJS 3',
    extension: 'json',
  },
  gdelt: {
    ...late(async () => (await import('./gdelt.js')).gdeltPieces),
    about: 'the tables of GDELT 2.0, of what happened and of talks that are due',
    extension: 'CSV',
    tables: ['events', 'mentions'],
  },
  polecat: {
    ...late(async () => (await import('./polecat.js')).polecatPieces),
    about: "POLECAT's 40 columns, in PLOVER's own coding of what is due",
    extension: 'tsv',
  },
  ftm: {
    ...late(async () => (await import('./ftm.js')).ftmPieces),
    about: 'FollowTheMoney entities, for Aleph and OpenSanctions tools',
    extension: 'ftm.json',
  },
};

async function* jsonLines(record: RecordStore): AsyncGenerator<string> {
  for await (const line of record.exportLines()) yield `${line}\n`;
}

/** A format of one file that can be narrowed, its code loaded when the first piece is taken. */
function late(load: () => Promise<Pieces>): Pick<ExportFormat, 'pieces' | 'tables' | 'isNarrowed'> {
  return {
    tables: null,
    isNarrowed: true,
    async *pieces(record, scope, table) {
      yield* (await load())(record, scope, table);
    },
  };
}
