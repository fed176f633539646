// Field maps: which field or column of a row holds what, as in `text=body,date=day,id=doc_id`.
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';

const fields = ['text', 'html', 'title', 'date', 'outlet', 'id', 'url', 'language'] as const;

/** What a row can say about its document. */
export type Field = (typeof fields)[number];

/** The names that each field may have in a row, best first. */
export interface FieldMap {
  readonly names: Readonly<Record<Field, readonly string[]>>;
  /** The fields that somebody asked for, whose absence is worth a word. */
  readonly asked: readonly Field[];
}

/** The names that are tried where no map says otherwise. */
export const defaultFieldMap: FieldMap = {
  names: {
    text: ['text', 'body', 'content', 'article'],
    html: ['html'],
    title: ['title', 'headline'],
    date: ['date', 'published', 'day', 'published_at', 'publishedAt'],
    outlet: ['outlet', 'source', 'publisher'],
    id: ['id', 'doc_id'],
    url: ['url', 'link'],
    language: ['language', 'lang'],
  },
  asked: [],
};

/**
 * Reads a field map. A field that it does not name keeps its usual names; null where any part of it is wrong.
 * @example parseFieldMap('text=body, date=day').value?.names.text // ['body']
 * @example parseFieldMap('txt=body').problems[0]?.code // 'source/bad-map'
 */
export function parseFieldMap(text: string): Staged<FieldMap | null> {
  const columns = new Map<Field, string>();
  const problems: Problem[] = [];
  for (const part of text.split(',')) {
    const read = parsePart(part);
    if (read === null) problems.push(badPart(part));
    else if (columns.has(read.field)) problems.push(badPart(part, `a second ${read.field}`));
    else columns.set(read.field, read.column);
  }
  return problems.length > 0 ? staged(null, problems) : staged(mapOf(columns));
}

function parsePart(part: string): { readonly field: Field; readonly column: string } | null {
  const [left = '', ...right] = part.split('=');
  const field = fields.find((each) => each === left.trim());
  const column = right.join('=').trim();
  return field === undefined || column === '' ? null : { field, column };
}

function badPart(part: string, got: string = JSON.stringify(part)): Problem {
  return problem('source/bad-map', {
    what: 'the field map cannot be read',
    expected: `FIELD=COLUMN pairs with commas between, each FIELD once and one of ${fields.join(', ')}`,
    got,
    todo: 'write it as text=body,date=day,outlet=source,id=doc_id',
  });
}

function mapOf(columns: ReadonlyMap<Field, string>): FieldMap {
  const names: Record<Field, readonly string[]> = { ...defaultFieldMap.names };
  for (const field of fields) names[field] = namesOf(field, columns);
  return { names, asked: [...columns.keys()] };
}

function namesOf(field: Field, columns: ReadonlyMap<Field, string>): readonly string[] {
  const asked = columns.get(field);
  if (asked !== undefined) return [asked];
  // Who says where the text is does not want another column's HTML, and the other way round.
  if (field === 'html' && columns.has('text')) return [];
  if (field === 'text' && columns.has('html')) return [];
  const taken = new Set(columns.values());
  return defaultFieldMap.names[field].filter((name) => !taken.has(name));
}

/**
 * The keys of a row that may hold a field, best name first; each as it is written, else in other letter case.
 * @example findKeys(defaultFieldMap, 'text', ['ID', 'Body']) // ['Body']
 */
export function findKeys(map: FieldMap, field: Field, keys: readonly string[]): readonly string[] {
  return map.names[field].flatMap((name) => {
    const key = keys.find((each) => each === name) ?? keys.find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? [] : [key];
  });
}
