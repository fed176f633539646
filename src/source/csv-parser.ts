// The CSV library's one home: bytes in, records with the place where each ends.
import { createRequire } from 'node:module';
import type { CsvError, Parser } from 'csv-parse';

/** Loads the package at its first use: that takes longer than reading a short report, and most inputs are no tables. */
const load = createRequire(import.meta.url);
// proof: csv-parse exports the class with the type that its declarations give, imported above.
const parserClass = () => (load('csv-parse') as { readonly Parser: typeof Parser }).Parser;

/** One record, and how many bytes of this parser's input lie before what follows it. */
export interface ParsedRecord {
  readonly cells: readonly string[];
  readonly end: number;
}

/** A parser that is fed and closed once. `failure` is what stopped it: mostly a quotation mark that nothing closes. */
export interface CsvParser {
  readonly feed: (bytes: Uint8Array) => Promise<readonly ParsedRecord[]>;
  readonly close: () => Promise<readonly ParsedRecord[]>;
  readonly failure: () => CsvError | null;
}

/**
 * Opens a parser for UTF-8 with quotation marks as in RFC 4180; a mark inside an unquoted cell is a plain character.
 * @example await openCsvParser(';').feed(Buffer.from('a;"b\nc"\n')) // [{ cells: ['a', 'b\nc'], end: 8 }], or at close
 */
export function openCsvParser(delimiter: string): CsvParser {
  let records: ParsedRecord[] = [];
  let failure: CsvError | null = null;
  const parser = new (parserClass())({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], context) => {
      records.push({ cells, end: context.bytes });
      return null;
    },
  });
  parser.on('error', (error: CsvError) => {
    failure = error;
  });
  const taken = (): readonly ParsedRecord[] => {
    const given = records;
    records = [];
    return given;
  };
  return {
    feed: (bytes) => settled((done) => parser.write(bytes, done)).then(taken),
    close: () => settled((done) => parser.end(done)).then(taken),
    failure: () => failure,
  };
}

/** Waits for a stream's callback; its error has come through the `error` event already. */
function settled(action: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => action(() => resolve()));
}
