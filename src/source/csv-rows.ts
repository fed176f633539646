// Rows of a table: the first record names the columns, every other one is a row.
import { type CsvRecord, csvRecords } from './csv-records.js';
import { type FieldMap, findKeys } from './field-map.js';
import { brokenRow, longRow, type Row } from './row.js';

/** How a table is written and what is wanted from it. */
export interface CsvOptions {
  readonly delimiter: string;
  readonly map: FieldMap;
  readonly maxBytes: number;
}

/**
 * The rows of a table. A table without a column for the text is refused as a whole.
 * @example csvRows(['text,day\n"One, two.",2015\n'], options) // { kind: 'fields', place: 'line 2', fields: { ... } }
 */
export async function* csvRows(pieces: AsyncIterable<string>, options: CsvOptions): AsyncGenerator<Row> {
  let header: readonly string[] | null = null;
  for await (const record of csvRecords(pieces, options.delimiter, options.maxBytes)) {
    if (record.kind !== 'cells') yield lostRow(record, options.maxBytes);
    else if (header !== null) yield rowOf(header, record.cells, `line ${record.line}`);
    else {
      header = record.cells.map((cell) => cell.trim());
      if (!hasText(header, options.map)) return yield refusedTable(header, options.map);
    }
  }
}

function lostRow(record: Exclude<CsvRecord, { readonly kind: 'cells' }>, maxBytes: number): Row {
  const place = `line ${record.line}`;
  if (record.kind === 'too-large') return longRow(place, maxBytes);
  const expected = 'a closing quotation mark';
  if (record.kind === 'unclosed') return brokenRow(place, expected, 'the end of the file', 'close it, or double it');
  const todo = 'mend the quotation marks; lines after it were not read';
  return brokenRow(place, expected, 'too many that are not closed', todo);
}

// A comma or a line break outside quotation marks moves what follows into other cells, so that words would be lost or
// stand in the wrong field without anybody being told.
function rowOf(header: readonly string[], cells: readonly string[], place: string): Row {
  const isFull = cells.length >= header.length && cells.slice(header.length).every((cell) => cell.trim() === '');
  const expected = `${header.length} cells, as the header has`;
  if (!isFull) return brokenRow(place, expected, `${cells.length}`, 'put quotation marks round cells with separators');
  const fields = Object.fromEntries(header.map((name, column) => [name, cells[column]]));
  return { kind: 'fields', place, fields };
}

function hasText(header: readonly string[], map: FieldMap): boolean {
  return findKeys(map, 'text', header).length > 0 || findKeys(map, 'html', header).length > 0;
}

function refusedTable(header: readonly string[], map: FieldMap): Row {
  const names = [...map.names.text, ...map.names.html].join(', ');
  const parts = {
    what: 'no column holds the text',
    expected: `one of the columns ${names}`,
    got: `the columns ${header.join(', ')}`,
    todo: 'say which it is with a field map such as text=COLUMN',
  };
  return { kind: 'refused', code: 'source/bad-map', parts };
}
