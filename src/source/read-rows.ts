// Rows to source items: numbers, names, and the problems of rows and of whole tables.
import { type Problem, problem } from '../base/problem.js';
import { type FieldMap, findKeys } from './field-map.js';
import type { GivenFacts } from './raw-document.js';
import type { Row } from './row.js';
import { rowDocument } from './row-document.js';
import { type SourceItem, withoutDocument } from './source-item.js';

/** How rows are to be understood. */
export interface RowOptions {
  readonly map: FieldMap;
  readonly given: GivenFacts;
}

/**
 * The items of a file of rows, in the order of the rows. Every row has a number, broken ones too.
 * @example readRows('a.jsonl', rows, { map: defaultFieldMap, given: {} }) // items named a.jsonl#1, a.jsonl#2, ...
 */
export async function* readRows(
  file: string,
  rows: AsyncIterable<Row> | Iterable<Row>,
  options: RowOptions,
): AsyncGenerator<SourceItem> {
  const unseen = new Set(options.map.asked);
  let number = 0;
  let readable = 0;
  for await (const row of rows) {
    if (row.kind === 'refused') return yield withoutDocument(problem(row.code, row.parts, { source: file }));
    number += 1;
    if (row.kind === 'fields') {
      readable += 1;
      const keys = unseen.size > 0 ? Object.keys(row.fields) : [];
      for (const field of unseen) if (findKeys(options.map, field, keys).length > 0) unseen.delete(field);
      yield rowDocument({ file, number, place: row.place, fields: row.fields }, options.map, options.given);
    } else yield withoutDocument(problem(row.code, row.parts, { source: `${file}#${number}` }));
  }
  if (number === 0) yield withoutDocument(noRows(file));
  if (readable > 0) for (const field of unseen) yield withoutDocument(neverSeen(file, options.map.names[field]));
}

function noRows(file: string): Problem {
  const what = `${JSON.stringify(file)} has no rows`;
  const todo = 'check that it is the right file';
  return problem('source/empty', { what, expected: 'at least one row', got: 'none', todo }, { source: file });
}

function neverSeen(file: string, names: readonly string[]): Problem {
  const got = `no row of ${JSON.stringify(file)} with it`;
  const todo = 'check how the file spells it';
  const parts = { what: 'a field of the field map is never there', expected: names.join(', '), got, todo };
  return problem('source/bad-map', parts, { source: file });
}
