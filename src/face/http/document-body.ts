// The body of a request as a document: text, a page, Markdown, or JSON with what is known of it.
import { parsePartialDate } from '../../base/partial-date.js';
import type { Problem } from '../../base/problem.js';
import { isHtml } from '../../source/detect-kind.js';
import { defaultFieldMap } from '../../source/field-map.js';
import type { RawDocument } from '../../source/raw-document.js';
import { readStream } from '../../source/read-stream.js';
import type { SourceItem } from '../../source/source-item.js';
import { mediaType } from './body-type.js';
import { MOST_BYTES } from './limits.js';
import { problemAnswer, refuse } from './problem-answer.js';
import type { RouteBody } from './route.js';
import { type Checked, checkWith, nameSchema, z } from './schema.js';

const date = z
  .string()
  .refine((words) => parsePartialDate(words) !== null, 'expected a day as 2015-11-24, a month or a year')
  .describe('The day of publication: 2015-11-24, or a month or a year.');

const outlet = z.string().max(200).describe('Who published the report.');
const source = z.string().max(500).describe('What the report is to be called; no file is looked for under that name.');

/** What a request may say of a report in the address. */
export const readQuery = z.strictObject({
  date: date.optional(),
  outlet: outlet.optional(),
  source: source.optional(),
  why: z.enum(['0', '1']).optional().describe('1 adds the trace: why things were dropped, merged or guessed.'),
});

/** What the address says of a report. */
export type ReadQuery = z.output<typeof readQuery>;

/** A report to read, as a body and as a sample. */
export const documentSchema = nameSchema(
  'Document',
  'A report to read, with what is known of it.',
  z.strictObject({
    text: z.string().describe('The report: plain text, Markdown or a page.'),
    form: z.enum(['text', 'markdown', 'html']).optional().describe('Told from the text where it is left out.'),
    date: date.optional(),
    outlet: outlet.optional(),
    source: source.optional(),
    title: z.string().max(1000).optional(),
    url: z.string().max(4000).optional(),
  }),
);

const TEXT = z.string();

/** What can be sent to be read. */
export const readBodies: readonly RouteBody[] = [
  { type: 'application/json', about: 'The report with what is known of it.', schema: documentSchema },
  { type: 'text/plain', about: 'The report as text.', schema: TEXT },
  { type: 'text/html', about: 'The report as a page.', schema: TEXT },
  { type: 'application/xhtml+xml', about: 'The report as a page.', schema: TEXT },
  { type: 'text/markdown', about: 'The report as Markdown.', schema: TEXT },
];

/** A document with what the request says of it. */
export interface TakenDocument {
  readonly document: RawDocument;
  readonly problems: readonly Problem[];
  readonly given: { readonly date?: string; readonly outlet?: string };
}

/**
 * The document that a request sends, or the answer that says why it cannot be used.
 * @example await takeDocument(request, {}) // { document: { source: 'pasted', form: 'text', … }, problems: [], given: {} }
 */
export async function takeDocument(request: Request, query: ReadQuery): Promise<TakenDocument | Response> {
  const type = mediaType(request);
  if (type === 'application/json') return takeJson(await request.text(), query);
  const name = NAMES.get(type) ?? 'pasted.txt';
  for await (const { value, problems } of readBytes(name, request.body, MOST_BYTES)) {
    if (value === null) return problemAnswer(422, problems);
    return { document: { ...value, source: query.source ?? 'pasted' }, problems, given: givenBy(query) };
  }
  return refuse(422, 'report/no-text', NOTHING_SENT);
}

/** How a body of plain bytes is named for the room that tells kinds and encodings apart. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'pasted.txt'],
  ['text/html', 'pasted.html'],
  ['application/xhtml+xml', 'pasted.html'],
  ['text/markdown', 'pasted.md'],
]);

/**
 * The documents in the bytes of one file; its name helps to tell what it is, and nothing is opened.
 * @example for await (const item of readBytes('archive.csv', request.body, MOST_BYTES)) … // one item a row
 */
export function readBytes(
  name: string,
  bytes: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<SourceItem> {
  const pieces = (bytes ?? ReadableStream.from([]))[Symbol.asyncIterator]();
  return readStream(name, pieces, { maxBytes, map: defaultFieldMap, given: {} });
}

function takeJson(text: string, query: ReadQuery): TakenDocument | Response {
  const parsed = parseJson(text);
  const checked = parsed.ok ? checkWith(documentSchema, parsed.value) : parsed;
  if (!checked.ok) return badBody(checked.got);
  const { text: content, form, date, outlet, source, title, url } = checked.value;
  const given = { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  const told = { ...query, ...(date === undefined ? {} : { date }), ...(outlet === undefined ? {} : { outlet }) };
  const name = source ?? query.source ?? 'pasted';
  const document = { source: name, form: form ?? (isHtml(content) ? 'html' : 'text'), content, given } as const;
  return { document, problems: [], given: givenBy(told) };
}

function parseJson(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, got: 'a body that is no JSON' };
  }
}

/**
 * What the address says of the day and the outlet, as the reader takes it.
 * @example givenBy({ date: '2015-11-24', why: '1' }) // { date: '2015-11-24' }
 */
export function givenBy({ date, outlet }: ReadQuery): TakenDocument['given'] {
  return { ...(date === undefined ? {} : { date }), ...(outlet === undefined ? {} : { outlet }) };
}

const NOTHING_SENT = {
  what: 'there is nothing to read',
  expected: 'the words of a report',
  got: 'an empty body',
  todo: 'send the report as the body of the request',
};

function badBody(got: string): Response {
  const expected = 'a JSON object with the report in "text"';
  const what = 'the body of the request cannot be used';
  return refuse(400, 'http/bad-request', { what, expected, got, todo: 'see /reference' });
}
