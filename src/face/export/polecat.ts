// POLECAT: tab-separated, 40 columns, one line for each act that happened or is due, in PLOVER's coding.
import { countryByCode } from '../../knowledge/countries.js';
import type { RecordStore } from '../../store/record-store.js';
import { type ExportAct, type ExportParty, eachAct, partiesIn } from './each-act.js';
import type { ExportScope } from './export-format.js';
import { ploverCoding } from './plover-coding.js';
import { escapeFormula } from './text-forms.js';

/** The columns, as the files of POLECAT name them. */
export const POLECAT_COLUMNS = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts',
  'Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Actor Name Raw', 'Wikipedia Actor ID',
  'Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID',
  'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type',
  'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version',
] as const; // biome-ignore format: groups as they belong together

const QUADS = ['', 'VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'];

/**
 * The acts as POLECAT's table.
 * @example for await (const piece of polecatPieces(record, { sides: [] })) write(piece)
 */
export async function* polecatPieces(record: RecordStore, scope: ExportScope): AsyncGenerator<string> {
  yield tsvLine(POLECAT_COLUMNS);
  for await (const act of eachAct(record, scope)) {
    const cells = cellsOf(act);
    if (cells !== null) yield tsvLine(POLECAT_COLUMNS.map((name) => cells[name] ?? ''));
  }
}

type Cells = { readonly [Column in (typeof POLECAT_COLUMNS)[number]]?: string };

/** POLECAT dates every event: one of unknown day has the first day of its report, which is what its coders take. */
function cellsOf(act: ExportAct): Cells | null {
  const coding = ploverCoding(act);
  const [first] = act.tellings;
  const day = act.time.earliest ?? act.time.latest ?? firstDay(first?.evidence.day ?? null);
  if (coding === null || day === null) return null;
  const { place } = act;
  return {
    'Event ID': act.id,
    'Event Date': day,
    'Event Type': coding.type,
    'Event Mode': coding.mode ?? '',
    Intensity: coding.score.toFixed(1),
    'Quad Code': QUADS[coding.quad] ?? '',
    Contexts: act.contexts.join('; '),
    ...partyCells('Actor', partiesIn(act, 'actor')),
    ...partyCells('Recipient', partiesIn(act, 'recipient')),
    Placename: place?.name ?? '',
    City: place?.sort === 'place' ? place.name : '',
    Country: countryName(place?.country ?? null),
    Latitude: place?.coordinates == null ? '' : `${place.coordinates.latitude}`,
    Longitude: place?.coordinates == null ? '' : `${place.coordinates.longitude}`,
    'Raw Placename': place?.name ?? '',
    Source: first?.evidence.outlet ?? first?.evidence.source ?? '',
    'Publication Date': firstDay(first?.evidence.day ?? null) ?? '',
    Language: 'eng',
    Version: 'Dateline',
  };
}

function partyCells(role: 'Actor' | 'Recipient', parties: readonly ExportParty[]): Cells {
  const names = parties.map(({ name }) => name).join('; ');
  const countries = [...new Set(parties.map(({ country }) => countryName(country)))].filter((name) => name !== '');
  return { [`${role} Name`]: names, [`${role} Country`]: countries.join('; '), [`${role} Name Raw`]: names };
}

function countryName(code: string | null): string {
  return code === null ? '' : (countryByCode(code)?.name ?? code);
}

/** The first day of an EDTF value: `2015-07` is not one. */
function firstDay(day: string | null): string | null {
  return day?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A line of tab-separated cells; a tab or line end inside one is a space, and words are no formula.
 * @example tsvLine(['a', 'b\tc', '-1.5']) // 'a\tb c\t-1.5\n'
 */
export function tsvLine(cells: readonly string[]): string {
  const text = (cell: string) => cell.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return `${cells.map((cell) => (NUMBER.test(cell) ? cell : escapeFormula(text(cell)))).join('\t')}\n`;
}
