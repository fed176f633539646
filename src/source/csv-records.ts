// Records of a table, each with the line that it starts on; a quotation mark that nothing closes costs one line only.
import { type CsvParser, openCsvParser, type ParsedRecord } from './csv-parser.js';

/** One record, or a line that had to be given up. */
export type CsvRecord =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'unclosed' | 'too-large' | 'given-up'; readonly line: number };

/** Each new start reads the rest of the table again, so that a table made to be broken could cost quadratic time. */
const maxRestarts = 20;

/**
 * The character between the cells of a table, judged by its header line.
 * @example csvDelimiter('id;day;body') // ';'
 */
export function csvDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, ''); // matches '"Day, local"', whose comma parts nothing
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/**
 * The records of a table.
 * @example csvRecords(['id,text\n1,"One\ntwo"\n'], ',', 1000) // { line: 1, cells: ['id', 'text'] }, { line: 2, ... }
 */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  maxBytes: number,
): AsyncGenerator<CsvRecord> {
  const open = new OpenTable(delimiter);
  for await (const piece of pieces) {
    yield* await open.feed(Buffer.from(piece));
    if (open.waitingBytes() > maxBytes) yield* await open.restart('too-large');
  }
  yield* await open.close();
}

/** A table being read: the parser at work, and the bytes that it has not yet made a record of. */
class OpenTable {
  readonly #delimiter: string;
  #parser: CsvParser;
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;
  #parsedLength = 0;
  #line = 1;
  #restarts = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#parser = openCsvParser(delimiter);
  }

  waitingBytes(): number {
    return this.#waitingLength;
  }

  async feed(bytes: Uint8Array): Promise<readonly CsvRecord[]> {
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    return this.#place(await this.#parser.feed(bytes));
  }

  async close(): Promise<readonly CsvRecord[]> {
    const records = [...this.#place(await this.#parser.close())];
    while (this.#parser.failure() !== null) {
      records.push(...(await this.restart('unclosed')));
      records.push(...this.#place(await this.#parser.close()));
    }
    return records;
  }

  /** Gives up the line that the waiting bytes begin with, and reads what follows it anew. */
  async restart(kind: 'unclosed' | 'too-large'): Promise<readonly CsvRecord[]> {
    const waiting = Buffer.concat(this.#waiting);
    const lead = leadingLines(waiting);
    const end = waiting.indexOf(0x0a, lead.bytes);
    const line = this.#line + lead.lines;
    this.#restarts += 1;
    const isOver = this.#restarts > maxRestarts;
    this.#begin(line + 1);
    const rest = end === -1 || isOver ? waiting.subarray(waiting.length) : waiting.subarray(end + 1);
    return [{ kind: isOver ? 'given-up' : kind, line }, ...(await this.feed(rest))];
  }

  #begin(line: number): void {
    this.#parser = openCsvParser(this.#delimiter);
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#parsedLength = 0;
    this.#line = line;
  }

  #place(records: readonly ParsedRecord[]): readonly CsvRecord[] {
    if (records.length === 0) return [];
    const waiting = Buffer.concat(this.#waiting);
    const start = this.#parsedLength;
    const placed = records.map((record): CsvRecord => {
      const bytes = waiting.subarray(this.#parsedLength - start, record.end - start);
      const line = this.#line + leadingLines(bytes).lines;
      this.#line += countLines(bytes);
      this.#parsedLength = record.end;
      return { kind: 'cells', line, cells: record.cells };
    });
    this.#waiting = [waiting.subarray(this.#parsedLength - start)];
    this.#waitingLength = waiting.length - (this.#parsedLength - start);
    return placed;
  }
}

/** Empty lines before a record; the parser passes them over, and they are counted all the same. */
function leadingLines(bytes: Uint8Array): { readonly bytes: number; readonly lines: number } {
  let at = 0;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
  return { bytes: at, lines: countLines(bytes.subarray(0, at)) };
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
