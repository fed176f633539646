// Problems over HTTP: one shape for every error, as RFC 9457 has it, with the codes that Dateline uses everywhere.
import { type Problem, type ProblemCode, type ProblemParts, problem } from '../../base/problem.js';
import { nameSchema, z } from './schema.js';

/** The body of every error: application/problem+json. */
export const problemSchema = nameSchema(
  'Problem',
  'What went wrong, what was expected and what to do. The same shape for every error.',
  z.object({
    type: z.string().describe('Where the code is explained.'),
    title: z.string().describe('What the status means in HTTP.'),
    status: z.int(),
    code: z.string().describe('A code of docs/problems.md; codes are never reused.'),
    detail: z.string().describe('One sentence: what is wrong, what was expected, what came, and what to do.'),
    problems: z
      .array(z.object({ code: z.string(), message: z.string() }))
      .optional()
      .describe('All problems that were met, where there is more than one.'),
  }),
);

/** What each status that we answer means. */
const TITLES = {
  400: 'Bad request',
  401: 'Not allowed without the token',
  403: 'Refused',
  404: 'Not found',
  405: 'Wrong method',
  409: 'Another is writing',
  413: 'Too large',
  415: 'Wrong type of content',
  422: 'Cannot be read',
  500: 'A fault of Dateline',
  503: 'Busy',
} as const;

/** A status that tells of an error. */
export type ErrorStatus = keyof typeof TITLES;

/**
 * The answer for one problem or several; the last is told first, for it is the one that ended the work.
 * @example problemAnswer(404, [problem('http/not-found', parts)]) // a response with type application/problem+json
 */
export function problemAnswer(
  status: ErrorStatus,
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const main = problems.at(-1) ?? problem('http/failed', NOTHING_TOLD);
  const body = {
    type: `/reference#problem-${main.code.replace('/', '-')}`,
    title: TITLES[status],
    status,
    code: main.code,
    detail: main.message,
    ...(problems.length > 1 ? { problems: problems.map(({ code, message }) => ({ code, message })) } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

const NOTHING_TOLD: ProblemParts = {
  what: 'the request failed, which is a fault of Dateline',
  expected: 'an answer',
  got: 'none, and no reason',
  todo: 'tell us',
};

/**
 * The answer for one problem, from its parts.
 * @example refuse(403, 'http/refused', { what: 'the name of this server is not known to it', … })
 */
export function refuse(
  status: ErrorStatus,
  code: ProblemCode,
  parts: ProblemParts,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return problemAnswer(status, [problem(code, parts)], headers);
}

/**
 * What an error that was thrown comes to: a fault of our own, told without its inside.
 * @example failedAnswer() // status 500, code http/failed
 */
export function failedAnswer(): Response {
  return problemAnswer(500, []);
}
