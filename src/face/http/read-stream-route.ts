// Reading a file of reports over HTTP: each reading is sent as soon as it is made, with the progress.
import type { Problem } from '../../base/problem.js';
import { inOrder } from '../../run/in-order.js';
import type { SourceItem } from '../../source/source-item.js';
import { givenBy, type ReadQuery, readBytes, readQuery } from './document-body.js';
import { MOST_BYTES } from './limits.js';
import type { HttpReading } from './read-job.js';
import { readErrors, workerDied } from './read-route.js';
import type { Reader } from './reader.js';
import { readingSchema } from './reading-schema.js';
import { eventsAnswer, type Route, route, type ServerEvent } from './route.js';
import { nameSchema, z } from './schema.js';

/** What a list of reports shows of one. */
export const summarySchema = nameSchema(
  'Summary',
  'What a list of reports shows of one.',
  z.object({
    report: z.string(),
    source: z.string(),
    headline: z.string().nullable(),
    outlet: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    words: z.int(),
    people: z.int(),
    statements: z.int(),
    events: z.int(),
  }),
);

const eventSchema = nameSchema(
  'ReadEvent',
  'The data of one event: `reading` (with its summary), `problem`, or `end` with the counts.',
  z.union([
    z.object({ summary: summarySchema, reading: readingSchema }),
    z.object({ code: z.string(), message: z.string(), source: z.string().nullable() }),
    z.object({ read: z.int(), problems: z.int(), words: z.int() }),
  ]),
);

/** Reports of one request that are under way at once. */
const WIDTH = 8;

/**
 * What a route takes and gives that reads a file of reports and tells events of it.
 * @example fileExchange(eventSchema).bodies[0]?.type // 'application/octet-stream'
 */
export function fileExchange(event: z.ZodType): Pick<Route, 'bodies' | 'answers'> {
  return {
    bodies: [{ type: 'application/octet-stream', about: 'The bytes of the file.', schema: z.string() }],
    answers: [
      { status: 200, about: 'Server-sent events.', type: 'text/event-stream', schema: event },
      ...readErrors.filter(({ status }) => status === 400 || status === 413),
    ],
  };
}

/**
 * `POST /api/read-stream`: the readings of all reports in a file, one event each, in their order.
 * @example await readStreamRoute(reader).answer(request, {}) // event: reading … event: end
 */
export function readStreamRoute(reader: Reader): Route {
  return route({
    method: 'POST',
    path: '/api/read-stream',
    name: 'readReports',
    title: 'Read a file of reports',
    about:
      'Reads every report in a file (JSON Lines, JSON, CSV, a text, a page): the bytes of the file are the body, and ' +
      'its name in `source` helps to tell what it is. Each reading is sent as an event as soon as it is made. Nothing is stored.',
    query: readQuery,
    ...fileExchange(eventSchema),
    answer: ({ query, request }) => {
      const items = readBytes(query.source ?? 'pasted', request.body, MOST_BYTES);
      return eventsAnswer(readItems(items, reader, query));
    },
  });
}

/** What came of one item of the file. */
export interface ItemRead {
  readonly reading: HttpReading | null;
  readonly problems: readonly Problem[];
}

async function* readItems(
  items: AsyncIterable<SourceItem>,
  reader: Reader,
  query: ReadQuery,
): AsyncGenerator<ServerEvent> {
  const counts = { read: 0, problems: 0, words: 0 };
  for await (const { reading, problems } of readEach(items, reader, query, false)) {
    for (const { code, message, source } of problems) {
      yield { event: 'problem', data: { code, message, source: source ?? null } };
    }
    counts.problems += problems.length;
    if (reading === null || reading.json === null || reading.summary === null) continue;
    counts.read += 1;
    counts.words += reading.summary.words;
    // The reading is JSON already: it is set in as it is, and not parsed to be written again.
    yield { event: 'reading', data: `{"summary":${JSON.stringify(reading.summary)},"reading":${reading.json}}` };
  }
  yield { event: 'end', data: counts };
}

/**
 * What came of each item of a file, in their order.
 * @example for await (const { reading, problems } of readEach(items, reader, query, false)) …
 * @param keep whether the readings come as a record keeps them
 */
export function readEach(
  items: AsyncIterable<SourceItem>,
  reader: Reader,
  query: ReadQuery,
  keep: boolean,
): AsyncIterable<ItemRead> {
  return inOrder(items, (item) => readItem(item, reader, query, keep), WIDTH);
}

async function readItem(item: SourceItem, reader: Reader, query: ReadQuery, keep: boolean): Promise<ItemRead> {
  if (item.value === null) return { reading: null, problems: item.problems };
  const job = { document: item.value, problems: item.problems, given: givenBy(query), why: query.why === '1', keep };
  const outcome = await untilTaken(() => reader.read(job));
  if (outcome.kind === 'died') return { reading: null, problems: [workerDied(item.value.source, outcome.why)] };
  return { reading: outcome.result, problems: outcome.result.problems };
}

const PAUSE_MS = 100;

/** Asks again until the reader has room: who sent a file waits, and others get their turn between. */
async function untilTaken<Result>(ask: () => Promise<Result> | null): Promise<Result> {
  for (let asked = ask(); ; asked = ask()) {
    if (asked !== null) return asked;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
