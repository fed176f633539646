// The formats of export by name. The code of each is loaded when it is asked for.
import type { RecordStore } from '../../store/record-store.js';
import type { ExportFormat, ExportScope } from './export-format.js';

type Pieces = (record: RecordStore, scope: ExportScope, table: string | null) => AsyncIterable<string>;

/** All formats by name; the first is the default. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  jsonl: {
    title: 'Everything, as JSON Lines',
    about: 'every report, decision and derived row as a line of JSON; the same lines for the same content',
    loses: 'only when and from which input something was recorded',
    extension: 'jsonl',
    mediaType: 'application/x-ndjson',
    tables: null,
    isNarrowed: false,
    pieces: jsonLines,
  },
  csv: {
    ...late(async () => (await import('./csv.js')).csvPieces),
    title: 'Tables, as CSV',
    about: 'tables for spreadsheets, every line with the words that it stands on',
    loses: 'the texts of the reports; several names share a cell',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    // Named here, so that the help of the command need not load the tables themselves.
    tables: ['reports', 'things', 'acts', 'tellings', 'statements', 'deals', 'figures', 'offices', 'positions', 'conflicts'], // biome-ignore format: one line
  },
  jsonld: {
    ...late(async () => (await import('./jsonld.js')).jsonldPieces),
    title: 'Linked data, as JSON-LD',
    about: 'JSON-LD: schema.org, with W3C Web Annotations for the words',
    loses: 'deals, figures, positions and offices',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
  },
  graphml: {
    ...late(async () => (await import('./graphml.js')).graphmlPieces),
    title: 'Network, as GraphML',
    about: 'the graph of who acts on whom, for Gephi, yEd, igraph, networkx',
    loses: 'statements; acts of one party alone; the words of all tellings but the first',
    extension: 'graphml',
    mediaType: 'application/xml',
  },
  gexf: {
    ...late(async () => (await import('./gexf.js')).gexfPieces),
    title: 'Network through time, as GEXF',
    about: 'the same graph with the days of its edges, for the timeline of Gephi',
    loses: 'statements; acts of one party alone; the words of all tellings but the first',
    extension: 'gexf',
    mediaType: 'application/xml',
  },
  ical: {
    ...late(async () => (await import('./ical.js')).icalPieces),
    title: 'Calendar',
    about: 'acts whose day is known, as entries of a calendar (iCalendar)',
    loses: 'acts whose day is not known to within a month; statements',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
  },
  markdown: {
    ...late(async () => (await import('./markdown.js')).markdownPieces),
    title: 'Briefing, as Markdown',
    about: 'a briefing, every line with footnotes to the words',
    loses: 'ids and coordinates; more than five tellings of one line',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
  },
  timelinejs: {
    ...late(async () => (await import('./timelinejs.js')).timelinejsPieces),
    title: 'Slides for TimelineJS',
    about: 'slides for TimelineJS 3',
    loses: 'acts of which no day is known; statements',
    extension: 'json',
    mediaType: 'application/json',
  },
  gdelt: {
    ...late(async () => (await import('./gdelt.js')).gdeltPieces),
    title: 'GDELT 2.0',
    about: 'the tables of GDELT 2.0, of what happened and of talks that are due',
    loses: 'the words, how real an act is and through whom it came; what is alleged or denied is left out',
    extension: 'CSV',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    tables: ['events', 'mentions'],
  },
  polecat: {
    ...late(async () => (await import('./polecat.js')).polecatPieces),
    title: 'POLECAT',
    about: "POLECAT's 40 columns, in PLOVER's own coding of what is due",
    loses: 'the words, how real an act is and through whom it came; what is alleged or denied is left out',
    extension: 'tsv',
    mediaType: 'text/tab-separated-values; charset=utf-8',
  },
  ftm: {
    ...late(async () => (await import('./ftm.js')).ftmPieces),
    title: 'FollowTheMoney',
    about: 'FollowTheMoney entities, for Aleph and OpenSanctions tools',
    loses: 'statements, figures, deals and positions on issues',
    extension: 'ftm.json',
    mediaType: 'application/x-ndjson',
  },
};

/**
 * The format of a name, which may come from anywhere.
 * @example formatOf('csv')?.extension // 'csv'
 * @example formatOf('constructor') // undefined
 */
export function formatOf(name: string): ExportFormat | undefined {
  return Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
}

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
