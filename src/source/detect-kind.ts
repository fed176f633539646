// What kind of source a stream of bytes is: by its name where the name tells, else by how it begins.
import { posix } from 'node:path';
import { csvDelimiter } from './csv-records.js';
import type { FieldMap } from './field-map.js';

/** One document as text, Markdown or HTML, or many as the rows of JSON or of a table. */
export type SourceKind = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'csv' | 'tsv';

const kindsByExtension: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
]);

/**
 * The kind that a name tells, or null.
 * @example kindByName('news/A.HTM') // 'html'
 */
export function kindByName(name: string): SourceKind | null {
  return kindsByExtension.get(posix.extname(name).toLowerCase()) ?? null;
}

/**
 * The kind of a source. A name that tells is believed, with two exceptions that are common and easy to see: a page
 * saved as .txt, and JSON Lines saved as .json.
 * @example detectKind('a.md', '# News', map) // 'markdown'
 * @example detectKind('-', '<!doctype html><title>News', map) // 'html'
 * @param preview the start of the source, decoded well enough for its ASCII
 */
export function detectKind(name: string, preview: string, map: FieldMap): SourceKind {
  const named = kindByName(name);
  if (named === 'text') return isHtml(preview) ? 'html' : 'text';
  if (named === 'json') return jsonKind(preview) ?? 'json';
  return named ?? sniffedKind(preview, map);
}

function sniffedKind(preview: string, map: FieldMap): SourceKind {
  if (isHtml(preview)) return 'html';
  return jsonKind(preview) ?? (isTable(preview, map) ? 'csv' : 'text');
}

// A pattern that runs over a comment of many megabytes would outgrow the engine's stack.
const sniffedLength = 64 * 1024;

/**
 * Whether a text begins as HTML does: with a tag of a page, after nothing but comments and an XML declaration.
 * @example isHtml('<!-- saved --><html lang="en">') // true
 * @example isHtml('<3 is a heart') // false
 */
export function isHtml(text: string): boolean {
  // matches '<?xml version="1.0"?> <!-- saved from a page --> '; no part can match what another part can
  const lead = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*/i;
  // matches "<!DOCTYPE html>", "<body>" and '<p class="lead">'
  const tag =
    /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|article|main|section|header|h1|p)[\s>]/i;
  return tag.test(text.slice(0, sniffedLength).replace(lead, '').slice(0, 64));
}

/** JSON Lines where the first line is a whole object; a text that opens a bracket for another reason is no JSON. */
function jsonKind(preview: string): 'json' | 'jsonl' | null {
  const start = preview.trimStart();
  if (/^\[\s*[{\]]/.test(start)) return 'json'; // matches '[ {' and '[]', not "[Editor's note"
  if (!/^\{\s*["}]/.test(start)) return null; // matches '{ "text"' and '{}'
  const end = start.indexOf('\n');
  // A first line longer than the preview is one object without line breaks; reading it as a line is right and cheaper.
  return end === -1 || isJson(start.slice(0, end)) ? 'jsonl' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A table without a name that tells is believed only where its first line names the text and one thing more. */
function isTable(preview: string, map: FieldMap): boolean {
  const line = preview.trimStart().split('\n', 1)[0] ?? '';
  const cells = line.split(csvDelimiter(line)).map((cell) =>
    cell
      .replace(/^\s*"|"\s*$/g, '')
      .trim()
      .toLowerCase(),
  );
  const isNamed = (names: readonly string[]) => names.some((name) => cells.includes(name.toLowerCase()));
  const { text, html, ...others } = map.names;
  return (isNamed(text) || isNamed(html)) && Object.values(others).some(isNamed);
}
