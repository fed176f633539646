// Reading over HTTP without storing: one report, one answer.
import { type Problem, problem } from '../../base/problem.js';
import { type ReadQuery, readBodies, readQuery, type TakenDocument, takeDocument } from './document-body.js';
import { problemAnswer, problemSchema, refuse } from './problem-answer.js';
import type { HttpReading } from './read-job.js';
import type { Reader } from './reader.js';
import { readingSchema } from './reading-schema.js';
import { jsonAnswer, type Route, type RouteAnswer, route } from './route.js';

/** The answers that every reading can have besides its own. */
export const readErrors: readonly RouteAnswer[] = [
  { status: 400, about: 'The request cannot be used.', type: 'application/problem+json', schema: problemSchema },
  { status: 413, about: 'The body is too large.', type: 'application/problem+json', schema: problemSchema },
  { status: 415, about: 'The type of content is not taken.', type: 'application/problem+json', schema: problemSchema },
  { status: 503, about: 'Too many reports are waiting.', type: 'application/problem+json', schema: problemSchema },
];

/**
 * `POST /api/read`: the reading of one report.
 * @example await readRoute(reader).answer(request, {}) // 200 with the Reading; 422 where there is nothing to read
 */
export function readRoute(reader: Reader): Route {
  return route({
    method: 'POST',
    path: '/api/read',
    name: 'readReport',
    title: 'Read a report',
    about: 'Reads one report and gives everything that was read from it. Nothing is stored.',
    query: readQuery,
    bodies: readBodies,
    answers: [
      { status: 200, about: 'The reading.', type: 'application/json', schema: readingSchema },
      { status: 422, about: 'There is nothing to read.', type: 'application/problem+json', schema: problemSchema },
      ...readErrors,
    ],
    answer: async ({ query, request }) => {
      const taken = await takeDocument(request, query);
      if (!(taken instanceof Response)) return readOne(reader, taken, query);
      return taken;
    },
  });
}

async function readOne(reader: Reader, taken: TakenDocument, { why }: ReadQuery): Promise<Response> {
  const asked = reader.read({ ...taken, why: why === '1' });
  if (asked === null) return tooBusy();
  const outcome = await asked;
  if (outcome.kind === 'died') return problemAnswer(500, [workerDied(taken.document.source, outcome.why)]);
  return readingAnswer(outcome.result);
}

/**
 * The answer for a reading: the reading itself, or what kept it from being made.
 * @example readingAnswer({ json: '{"report":…}', … }) // 200, with Server-Timing
 */
export function readingAnswer({ json, problems, took }: HttpReading): Response {
  const isOurFault = problems.some(({ code }) => code === 'run/reading-failed');
  if (json === null) return problemAnswer(isOurFault ? 500 : 422, problems);
  return jsonAnswer(json, { 'server-timing': `read;dur=${took.toFixed(1)}` });
}

/**
 * The answer where too many reports are waiting.
 * @example tooBusy() // 503 with Retry-After
 */
export function tooBusy(): Response {
  const got = 'one more than may wait';
  const parts = { what: 'too many reports are waiting', expected: 'fewer at once', got, todo: 'ask again in a moment' };
  return refuse(503, 'http/busy', parts, { 'retry-after': '5' });
}

/**
 * What a worker's end means for its report.
 * @example workerDied('pasted', 'out of memory').code // 'run/worker-died'
 */
export function workerDied(source: string, got: string): Problem {
  const todo = 'read the report by itself from the command line, and tell us if it fails again';
  const parts = { what: 'the worker thread that read this report ended', expected: 'a reading', got, todo };
  return problem('run/worker-died', parts, { source });
}
