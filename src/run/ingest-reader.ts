// Who read an input, and with what it was told of it: a line in the record that can be read again.
import type { ReportOptions } from '../report/make-report.js';
import type { FieldMap } from '../source/field-map.js';

/** The reader with what the user said of the inputs. */
export interface IngestReader {
  /** As `readerName` gives it. */
  readonly name: string;
  readonly given: ReportOptions;
  /** Which column holds what; undefined for the usual names. */
  readonly fields: FieldMap | undefined;
}

/**
 * The line for a document that was read whole, or for a file of rows, which the names of its columns change too.
 * @example readerLine({ name: 'dateline 0.1.0', given: { date: '2022-07-19' }, fields: undefined }, 'whole')
 * // 'dateline 0.1.0 {"date":"2022-07-19"}'
 */
export function readerLine({ name, given, fields }: IngestReader, kind: 'whole' | 'rows'): string {
  const { date, outlet } = given;
  const columns = kind === 'whole' ? undefined : (fields?.asked.map((field) => [field, fields.names[field]]) ?? []);
  return `${name} ${JSON.stringify({ date, outlet, columns })}`;
}

/**
 * What had been said of an input when it was read, so that reading it again without a word keeps it.
 * @example givenOfLine('dateline 0.1.0 {"date":"2022-07-19"}') // { date: '2022-07-19' }
 */
export function givenOfLine(line: string): ReportOptions {
  const said: unknown = parsed(line.slice(Math.max(0, line.indexOf('{'))));
  if (typeof said !== 'object' || said === null) return {};
  const words = (key: 'date' | 'outlet') => {
    const value: unknown = key in said ? Reflect.get(said, key) : undefined;
    return typeof value === 'string' ? { [key]: value } : {};
  };
  return { ...words('date'), ...words('outlet') };
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}
