// Exports over HTTP: the formats with what each loses, and the record in one of them, as it is written.
import { setImmediate } from 'node:timers/promises';
import { type Staged, staged } from '../../../base/staged.js';
import type { ServedRecord } from '../../../run/served-record.js';
import { EXPORT_FORMATS, formatOf } from '../../export/export-formats.js';
import { type ExportFile, exportFiles } from '../../export/export-pieces.js';
import { zipFiles } from '../../export/zip-files.js';
import { refuse } from '../problem-answer.js';
import { jsonAnswer, type Route, type RouteAnswer, route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { askErrors, problemsAnswer } from './ask-route.js';
import { nameWords, partialDay } from './question-parts.js';

const formats = nameSchema(
  'ExportFormats',
  'The formats that the record can be had in.',
  z.object({
    formats: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        about: z.string(),
        loses: z.string().describe('What of the record the format has no place for.'),
        type: z.string().describe('The type of content, without its parameters.'),
        file: z.string().describe('The name of the file; an archive where there are several tables.'),
        tables: z.array(z.string()).describe('Its tables, where it has several.'),
        isNarrowed: z.boolean().describe('Whether it can be narrowed to parties and days.'),
      }),
    ),
  }),
);

/**
 * `GET /api/exports`.
 * @example await exportFormatsRoute().answer(request, {}) // { formats: [{ name: 'jsonl', … }, …] }
 */
export function exportFormatsRoute(): Route {
  return route({
    method: 'GET',
    path: '/api/exports',
    name: 'listExportFormats',
    title: 'List the formats of export',
    about: 'What each is for, what it has no place for, and what it can be narrowed to.',
    query: z.strictObject({}),
    bodies: [],
    answers: [{ status: 200, about: 'The formats.', type: 'application/json', schema: formats }],
    answer: () => {
      const told = Object.entries(EXPORT_FORMATS).map(
        ([name, { title, about, loses, tables, isNarrowed, mediaType }]) => {
          const file = fileName(name, tables === null ? null : 'zip');
          return { name, title, about, loses, type: bare(mediaType), file, tables: tables ?? [], isNarrowed };
        },
      );
      return jsonAnswer({ formats: told });
    },
  });
}

const ZIP = 'application/zip';

const exportQuery = z.strictObject({
  party: nameWords.optional().describe('Only what somebody takes part in; a country stands for its people and bodies.'),
  with: nameWords.optional().describe('Somebody else who must take part.'),
  from: partialDay.optional().describe('The first day, month or year.'),
  to: partialDay.optional().describe('The last day, month or year.'),
  table: z
    .string()
    .max(50)
    .optional()
    .describe('One table of a format that has several; all in an archive without it.'),
});
type ExportQuery = z.output<typeof exportQuery>;

const TYPES = [...new Set([...Object.values(EXPORT_FORMATS).map(({ mediaType }) => bare(mediaType)), ZIP])];

/** Exports that may be under way at once; each reads all of the record. */
const MOST_AT_ONCE = 4;

/**
 * `GET /api/export/{format}`.
 * @example await exportRoute(served).answer(request, { format: 'markdown' }) // the briefing, as a file to be saved
 */
export function exportRoute(served: ServedRecord): Route {
  let underWay = 0;
  const ended = () => {
    underWay -= 1;
  };
  return route({
    method: 'GET',
    path: '/api/export/{format}',
    name: 'exportRecord',
    title: 'Get the record in a format of other programs',
    about:
      'The record as a file, written while it is sent, and the same as `dateline export` writes. Where the sending breaks ' +
      'off, the connection is cut, so that half a file never looks whole.',
    query: exportQuery,
    bodies: [],
    answers: [...TYPES.map(fileAnswer), ...askErrors],
    answer: async ({ query, path: { format = '' }, request }) => {
      // Whoever asks for the headers alone takes no bytes, and would hold a place for ever.
      if (request.method === 'HEAD' && formatOf(format) !== undefined) {
        return new Response(null, { headers: fileHeaders(format, query) });
      }
      if (underWay >= MOST_AT_ONCE) return tooManyExports();
      underWay += 1;
      const asked = await begin(served, format, query).catch((error: unknown) => {
        ended();
        throw error;
      });
      if (asked.value !== null) {
        const body = ReadableStream.from(whenDone(asked.value, ended));
        return new Response(body, { headers: fileHeaders(format, query) });
      }
      ended();
      return problemsAnswer(asked.problems);
    },
  });
}

function fileAnswer(type: string): RouteAnswer {
  return { status: 200, about: 'The file.', type, schema: null };
}

/** The export up to its first piece: what keeps it away shows until then, and is a problem still. */
async function begin(
  served: ServedRecord,
  format: string,
  { party, with: other, ...options }: ExportQuery,
): Promise<Staged<AsyncIterable<Uint8Array> | null>> {
  const parties = [party, other].filter((one) => one !== undefined);
  const asked = await served.asking(async (record) => {
    const { value: files, problems } = await exportFiles(record, format, { ...options, parties });
    return files === null ? staged(null, problems) : staged(await begun(bytesOf(files)));
  });
  return asked.value ?? staged(null, asked.problems);
}

function bytesOf(files: readonly ExportFile[]): AsyncIterable<Uint8Array> {
  const [first] = files;
  if (first !== undefined && files.length === 1) return inChunks(first.pieces);
  return zipFiles(files.map(({ name, pieces }) => ({ name, bytes: inChunks(pieces) })));
}

/** The same bytes, of which the first have been had. */
async function begun(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

/** Tells the end once: at the last byte, at a failure, and where nobody wants any more, though nothing was sent yet. */
function whenDone(bytes: AsyncIterable<Uint8Array>, done: () => void): AsyncIterable<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  let isDone = false;
  const end = () => {
    if (!isDone) done();
    isDone = true;
  };
  const next = async () => {
    try {
      const piece = await iterator.next();
      if (piece.done === true) end();
      return piece;
    } catch (error) {
      end();
      throw error;
    }
  };
  const stop = async (): Promise<IteratorResult<Uint8Array>> => {
    end();
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: stop }) };
}

/** Pieces are often a line; so many characters are sent at once. */
const CHUNK = 64 * 1024;

/** So long an export works before others are answered. */
const TURN_MS = 15;

async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  let rested = performance.now();
  for await (const piece of pieces) {
    held += piece;
    // The database is read in this thread, and others want their turn.
    if (performance.now() - rested > TURN_MS) {
      await setImmediate();
      rested = performance.now();
    }
    if (held.length < CHUNK) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

/** The names of files are made of our own words alone, so that nothing of a request stands in a header. */
function fileHeaders(format: string, { table }: ExportQuery): Readonly<Record<string, string>> {
  const { tables = null, mediaType = 'text/plain' } = formatOf(format) ?? {};
  const isArchive = tables !== null && table === undefined;
  const name = fileName(format, isArchive ? 'zip' : null, table);
  return {
    'content-type': isArchive ? ZIP : mediaType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  };
}

/** `dateline.md`; `dateline-acts.csv`; `dateline-csv.zip`. */
function fileName(format: string, archive: 'zip' | null, table?: string): string {
  if (archive !== null) return `dateline-${format}.zip`;
  const { extension = 'txt', tables = null } = formatOf(format) ?? {};
  const known = tables?.find((one) => one === table);
  return known === undefined ? `dateline.${extension}` : `dateline-${known}.${extension}`;
}

function bare(mediaType: string): string {
  return mediaType.split(';', 1)[0] ?? mediaType;
}

function tooManyExports(): Response {
  const parts = {
    what: 'other exports are being written',
    expected: `at most ${MOST_AT_ONCE} at once`,
    got: 'one more',
  };
  return refuse(503, 'http/busy', { ...parts, todo: 'ask again when one is done' }, { 'retry-after': '10' });
}
