// How the tables of bodies, outlets and groups are written, and the reader of that writing.

/** One row of a table: what has these names, of what kind, and in which country. */
export interface NamedRow {
  /** The usual full name; the first of the row. */
  readonly name: string;
  /** All names, the first with them. */
  readonly names: readonly string[];
  /** Those of the names that are also common words or have other bearers: they need a sign in the text. */
  readonly unsure: readonly string[];
  readonly kind: string;
  /** ISO 3166-1 alpha-3, or null for a body of many countries. */
  readonly country: string | null;
}

/**
 * The rows of a table: `[kind]` opens a section, `Name | other name | unsure name? @IRN` is a row, `A; B | b @IRN` are
 * two; `[kind IRN]` gives the country of all rows in the section that name none.
 * @example parseRows('[parliament]\nKnesset @ISR')[0] // { name: 'Knesset', kind: 'parliament', country: 'ISR', ... }
 */
export function parseRows(table: string): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  let [kind, home]: [string, string | null] = ['', null];
  for (const line of table.split('\n').map((one) => one.trim())) {
    const section = /^\[([a-z ]+?)(?: ([A-Z]{3}))?\]$/.exec(line);
    if (section !== null) [kind, home] = [section[1] ?? '', section[2] ?? null];
    else if (line !== '') rows.push(...parseLine(line, kind, home));
  }
  return rows;
}

function parseLine(line: string, kind: string, home: string | null): readonly NamedRow[] {
  const [, words = line, country = home] = /^(.*?)(?:\s+@([A-Z]{3}))?$/.exec(line) ?? [];
  return words.split(';').map((row) => parseRow(row, kind, country));
}

function parseRow(words: string, kind: string, country: string | null): NamedRow {
  const written = words.split('|').map((one) => one.trim());
  const names = written.map((one) => one.replace(/\?$/, ''));
  const unsure = written.filter((one) => one.endsWith('?')).map((one) => one.slice(0, -1));
  return { name: names[0] ?? '', names, unsure, kind, country };
}
