// One row as a raw document: its text, what it says about itself, and its name.
import { type Problem, problem } from '../base/problem.js';
import { type Reason, staged } from '../base/staged.js';
import { isHtml } from './detect-kind.js';
import { type Field, type FieldMap, findKeys } from './field-map.js';
import type { GivenFacts, RawDocument } from './raw-document.js';
import type { SourceItem } from './source-item.js';
import { withoutDocument } from './source-item.js';

/** A row with where it stands. */
export interface PlacedRow {
  readonly file: string;
  /** From 1 on, counting the rows that hold data. */
  readonly number: number;
  /** As in `line 7`. */
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly key: string;
  readonly value: string;
}

type FoundFields = Readonly<Partial<Record<Field, Found>>>;

/**
 * The document of a row. Numbers are read as they are written; other values (lists, objects) are no value.
 * @example rowDocument({ file: 'a.jsonl', number: 3, place: 'line 3', fields: { text: 'One.', id: 17 } }, map, {})
 * // value: { source: 'a.jsonl#17', form: 'text', content: 'One.', given: {} }
 * @param given what is known of all rows; what a row itself says goes first
 */
export function rowDocument(row: PlacedRow, map: FieldMap, given: GivenFacts): SourceItem {
  const found = findFields(row.fields, map);
  const source = `${row.file}#${found.id?.value.trim() ?? row.number}`;
  const main = found.text ?? found.html;
  if (main === undefined) return withoutDocument(noText(source, row, map));
  const form = found.text === undefined || isHtml(main.value) ? 'html' : 'text';
  const value: RawDocument = { source, form, content: main.value, given: { ...given, ...factsOf(found) } };
  return staged(value, [], guessReasons(source, found, map));
}

function findFields(row: Readonly<Record<string, unknown>>, map: FieldMap): FoundFields {
  const keys = Object.keys(row);
  const find = (field: Field): FoundFields => {
    const key = findKeys(map, field, keys).find((each) => textOf(row[each]) !== '');
    return key === undefined ? {} : { [field]: { key, value: textOf(row[key]) } };
  };
  const facts = { ...find('title'), ...find('date'), ...find('outlet'), ...find('url'), ...find('language') };
  return { ...find('text'), ...find('html'), ...find('id'), ...facts };
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : '';
}

function factsOf(found: FoundFields): GivenFacts {
  return {
    ...(found.title && { title: found.title.value }),
    ...(found.outlet && { outlet: found.outlet.value }),
    ...(found.date && { published: found.date.value }),
    ...(found.url && { url: found.url.value }),
    ...(found.language && { language: found.language.value }),
  };
}

/** Which columns were taken for what, where nobody said so. */
function guessReasons(source: string, found: FoundFields, map: FieldMap): readonly Reason[] {
  const asked: ReadonlySet<string> = new Set(map.asked);
  const guessed = Object.entries(found).flatMap(([field, { key }]) => (asked.has(field) ? [] : [`${field}=${key}`]));
  return guessed.length === 0 ? [] : [{ rule: 'fields-by-usual-name', why: `${source}: ${guessed.join(',')}` }];
}

function noText(source: string, row: PlacedRow, map: FieldMap): Problem {
  const names = [...map.names.text, ...map.names.html].join(', ');
  const keys = Object.keys(row.fields);
  const parts = {
    what: `${row.place} holds no text`,
    expected: `words in one of the fields ${names}`,
    got: keys.length === 0 ? 'no fields' : `nothing there, in the fields ${keys.slice(0, 20).join(', ')}`,
    todo: 'fill the row, or say where the text is with a field map such as text=FIELD',
  };
  return problem('source/bad-row', parts, { source });
}
