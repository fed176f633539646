// Review over HTTP: pairs that wait for a person, what persons decided, and the way to decide and to take back.
import { problem } from '../../../base/problem.js';
import { staged } from '../../../base/staged.js';
import { decisions, proposals } from '../../../query/proposals.js';
import type { ServedRecord } from '../../../run/served-record.js';
import { problemSchema, refuse } from '../problem-answer.js';
import { jsonAnswer, type Route, type RouteAnswer, route } from '../route.js';
import { checkWith, nameSchema, z } from '../schema.js';
import { evidence } from './answer-schemas.js';
import { askErrors, askRoute, pageOf, pageSchema, problemsAnswer } from './ask-route.js';
import type { DigestService } from './digest-service.js';
import { pageParts, withLimit } from './question-parts.js';
import type { RecordWriter } from './record-writer.js';
import { rulingItem } from './show-routes.js';

const side = z.object({ id: z.string(), name: z.string(), evidence: z.array(evidence) });

const proposalItem = nameSchema(
  'ProposalItem',
  'Two that rules hold to be perhaps one: a person is asked.',
  z.object({
    id: z.string(),
    kind: z.string(),
    about: z.string(),
    score: z.number().nullable(),
    reasons: z.array(z.string()),
    first: side,
    second: side,
  }),
);

/**
 * `GET /api/proposals`.
 * @example await proposalsRoute(served).answer(request, {}) // { items: [{ first: { name: 'Reagan', … }, … }], … }
 */
export function proposalsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/proposals',
    name: 'listProposals',
    title: 'List what waits for a person',
    about: 'Pairs of names, acts and deals that may be one, with the words of both and the reasons for and against.',
    query: z.strictObject(pageParts),
    schema: nameSchema('Proposals', 'What waits for a person.', pageSchema(proposalItem)),
    ask: async (record, query) => pageOf(await proposals(record, withLimit(query))),
  });
}

/**
 * `GET /api/decisions`.
 * @example await decisionsRoute(served).answer(request, {}) // { items: [{ kind: 'same', decider: 'A. Editor', … }], … }
 */
export function decisionsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/decisions',
    name: 'listDecisions',
    title: 'List what persons decided',
    about: 'The decisions of persons, and those that take one back, the last first.',
    query: z.strictObject(pageParts),
    schema: nameSchema('Decisions', 'What persons decided.', pageSchema(rulingItem)),
    ask: async (record, query) => pageOf(await decisions(record, withLimit(query))),
  });
}

const by = z.string().min(1).max(200).optional().describe('Who decides; "page" where it is left out.');

const decisionBody = nameSchema(
  'DecisionRequest',
  'A decision on a proposal.',
  z.strictObject({ proposal: z.string().max(100), kind: z.enum(['same', 'different']), by }),
);

const undoBody = nameSchema(
  'UndoRequest',
  'A decision, or a ruling of the rules, that is to be taken back.',
  z.strictObject({ id: z.string().max(100), by }),
);

const decided = nameSchema('Decided', 'The id of the decision that was made.', z.object({ id: z.string() }));

const writeErrors: readonly RouteAnswer[] = [
  ...askErrors,
  {
    status: 409,
    about: 'Another process is writing the record.',
    type: 'application/problem+json',
    schema: problemSchema,
  },
];

/** A route that writes: its body is checked, the record is written, and what was counted before is let go of. */
function writeRoute<Body>(
  parts: { readonly path: string; readonly name: string; readonly title: string; readonly about: string },
  body: z.ZodType<Body>,
  digests: DigestService,
  write: (body: Body) => ReturnType<RecordWriter['decide']>,
): Route {
  return route({
    ...parts,
    method: 'POST',
    query: z.strictObject({}),
    bodies: [{ type: 'application/json', about: 'What is decided.', schema: body }],
    answers: [{ status: 200, about: 'It is decided.', type: 'application/json', schema: decided }, ...writeErrors],
    answer: async ({ request }) => {
      const checked = checkWith(body, await request.json().catch(() => null));
      if (!checked.ok) return badBody(checked.got);
      const { value, problems } = await write(checked.value);
      if (value === null) return problemsAnswer(problems);
      digests.forget();
      return jsonAnswer({ id: value });
    },
  });
}

/**
 * `POST /api/decide`.
 * @example await decideRoute(writer, digests).answer(request, {}) // { id: 'd-…' }
 */
export function decideRoute(writer: RecordWriter, digests: DigestService): Route {
  const about = 'Says of a proposal that its two are the same, or different. What follows from it is settled at once.';
  const parts = { path: '/api/decide', name: 'decide', title: 'Decide on a proposal', about };
  return writeRoute(parts, decisionBody, digests, (body) => writer.decide(body));
}

/**
 * `POST /api/undo`.
 * @example await undoRoute(writer, digests).answer(request, {}) // { id: 'd-…' }
 */
export function undoRoute(writer: RecordWriter, digests: DigestService): Route {
  const about = 'Takes back a decision of a person or of the rules; the record is as if it had not been made.';
  const parts = { path: '/api/undo', name: 'undo', title: 'Take a decision back', about };
  return writeRoute(parts, undoBody, digests, (body) => writer.undo(body));
}

function badBody(got: string): Response {
  const parts = { what: 'the body of the request cannot be used', expected: 'a JSON object', got };
  return refuse(400, 'http/bad-request', { ...parts, todo: 'see /reference' });
}

/**
 * That a proposal is not there.
 * @example unknownProposal('d-1').problems[0]?.code // 'query/unknown-id'
 */
export function unknownProposal(id: string) {
  const parts = { what: 'no proposal has this id', expected: 'the id of a proposal', got: JSON.stringify(id) };
  return staged(null, [problem('query/unknown-id', { ...parts, todo: 'ask for the proposals again' })]);
}
