// Whether the server is up, and which version it is.
import { jsonAnswer, type Route, route } from './route.js';
import { nameSchema, z } from './schema.js';

const healthSchema = nameSchema(
  'Health',
  'That the server is up.',
  z.object({ status: z.literal('ok'), version: z.string() }),
);

/**
 * `GET /api/health`.
 * @example await healthRoute('0.1.0').answer(request, {}) // { status: 'ok', version: '0.1.0' }
 */
export function healthRoute(version: string): Route {
  return route({
    method: 'GET',
    path: '/api/health',
    name: 'getHealth',
    title: 'See whether the server is up',
    about: 'Answers as soon as the server does, and says its version.',
    query: z.strictObject({}),
    bodies: [],
    answers: [{ status: 200, about: 'It is up.', type: 'application/json', schema: healthSchema }],
    answer: () => jsonAnswer({ status: 'ok', version }),
  });
}
