// Rows of JSON Lines (one object a line) and of JSON (one object, or an array of them).
import { brokenRow, longRow, type Row } from './row.js';
import { splitLines } from './split-lines.js';

/**
 * The rows of JSON Lines. Lines of white space are passed over; a broken line does not stop the ones after it.
 * @example jsonLineRows(['{"text":"One."}\n{oops\n'], 1000) // a row of fields at line 1, a broken row at line 2
 */
export async function* jsonLineRows(pieces: AsyncIterable<string>, maxLength: number): AsyncGenerator<Row> {
  for await (const line of splitLines(pieces, maxLength)) {
    const place = `line ${line.number}`;
    if (line.text === null) yield longRow(place, maxLength);
    else if (line.text.trim() !== '') yield lineRow(line.text, place);
  }
}

function lineRow(text: string, place: string): Row {
  const parsed = parseJson(text);
  return parsed.kind === 'value' ? entryRow(parsed.value, place) : brokenRow(place, 'JSON', parsed.why);
}

/**
 * The rows of a JSON file.
 * @example [...jsonFileRows('[{"text":"One."}, 2]')] // a row of fields at entry 1, a broken row at entry 2
 */
export function* jsonFileRows(text: string): Generator<Row> {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') return yield brokenRow(placeOf(parsed.why, text), 'JSON', parsed.why, 'mend the file');
  const entries: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [index, entry] of entries.entries()) yield entryRow(entry, `entry ${index + 1}`);
}

function entryRow(entry: unknown, place: string): Row {
  if (!isFields(entry)) return brokenRow(place, 'a JSON object with a text', describe(entry));
  return { kind: 'fields', place, fields: entry };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return value === null ? 'null' : `a ${typeof value}`;
}

type Parsed = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'broken'; readonly why: string };

function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'value', value };
  } catch (error) {
    // matches the line break inside an excerpt that the message quotes, as in 'token "}", "{ \n }" is not valid'
    return { kind: 'broken', why: String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ') };
  }
}

/** The engine names the position of most mistakes, not of all. */
function placeOf(why: string, text: string): string {
  const position = /\bposition (\d+)/.exec(why)?.[1]; // matches "position 20" in "Bad control character at position 20"
  return position === undefined ? 'the file' : `line ${text.slice(0, Number(position)).split('\n').length}`;
}
