// Routes that ask the record: a question in the address, an answer with its notes, or the problem that kept it away.
import type { Problem, ProblemCode } from '../../../base/problem.js';
import type { Staged } from '../../../base/staged.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Page, RecordStore } from '../../../store/record-store.js';
import { type ErrorStatus, problemAnswer, problemSchema } from '../problem-answer.js';
import { jsonAnswer, type Route, type RouteAnswer, type RouteParts, route } from '../route.js';
import { z } from '../schema.js';

/** What a route that asks the record is told by. */
export interface AskParts<Query> extends Pick<RouteParts<Query>, 'path' | 'name' | 'title' | 'about' | 'query'> {
  readonly schema: z.ZodType;
  readonly ask: (record: RecordStore, query: Query, path: Readonly<Record<string, string>>) => Promise<Staged<unknown>>;
}

/** The errors that every question can meet. */
export const askErrors: readonly RouteAnswer[] = [
  { status: 400, about: 'The question cannot be used.', type: 'application/problem+json', schema: problemSchema },
  {
    status: 404,
    about: 'Nothing has that name or id, or there is no record.',
    type: 'application/problem+json',
    schema: problemSchema,
  },
  { status: 503, about: 'The record cannot be asked.', type: 'application/problem+json', schema: problemSchema },
];

/**
 * A route that asks the record one question.
 * @example askRoute(served, { path: '/api/overview', …, ask: async (record) => overview(record) })
 */
export function askRoute<Query>(served: ServedRecord, { schema, ask, ...parts }: AskParts<Query>): Route {
  return route({
    ...parts,
    method: 'GET',
    bodies: [],
    answers: [{ status: 200, about: 'The answer.', type: 'application/json', schema }, ...askErrors],
    answer: async ({ query, path }) => {
      const asked = await served.asking((record) => ask(record, query, path));
      const failed = asked.value === null ? asked.problems : failuresOf(asked.value);
      return failed.length > 0 ? problemsAnswer(failed) : jsonAnswer(asked.value?.value);
    },
  });
}

/** An answer without a value was kept away by its problems; one with a value may have met some on its way. */
function failuresOf({ value, problems }: Staged<unknown>): readonly Problem[] {
  return value === null || isEmptyPage(value) ? problems : [];
}

function isEmptyPage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'items' in value && isNone(value.items);
}

function isNone(items: unknown): boolean {
  return Array.isArray(items) && items.length === 0;
}

/**
 * The schema of a page of items.
 * @example pageSchema(statementItem) // { items: […], next: … | null, notes: […] }
 */
export function pageSchema(item: z.ZodType): z.ZodObject {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page; null at the end.'),
    notes: z.array(z.string()).describe('How the question was understood: which of several a name was taken for.'),
  });
}

/**
 * A page with its notes beside it.
 * @example pageOf({ value: { items, next: null }, problems: [], trace: [] }).value.notes // []
 */
export function pageOf<Item>({ value, problems, trace }: Staged<Page<Item>>): Staged<unknown> {
  return { value: { ...value, notes: trace.map(({ why }) => why) }, problems, trace };
}

/** What a problem of the record or of a question means over HTTP. */
const STATUSES: Partial<Readonly<Record<ProblemCode, ErrorStatus>>> = {
  'query/unknown-name': 404,
  'query/unknown-id': 404,
  'query/bad-question': 400,
  'store/bad-cursor': 400,
  'store/not-opened': 404,
  'store/locked': 409,
  'run/no-decision': 404,
};

/**
 * The answer for problems of the record.
 * @example problemsAnswer([storeProblem('store/locked', …)]).status // 409
 */
export function problemsAnswer(problems: readonly Problem[]): Response {
  const code = problems.at(-1)?.code;
  const status = code === undefined ? 500 : (STATUSES[code] ?? 503);
  return problemAnswer(status, problems);
}
