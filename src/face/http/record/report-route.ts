// A report of the record over HTTP: its reading as it was kept.
import { problem } from '../../../base/problem.js';
import { staged } from '../../../base/staged.js';
import type { ServedRecord } from '../../../run/served-record.js';
import { contractReading } from '../../cli/render-json.js';
import { readingSchema } from '../reading-schema.js';
import type { Route } from '../route.js';
import { z } from '../schema.js';
import { askRoute } from './ask-route.js';

/**
 * `GET /api/reports/{id}`.
 * @example await reportRoute(served).answer(request, { id: 'r-5f0c3a9e1b2d4c6f' }) // the Reading
 */
export function reportRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/reports/{id}',
    name: 'getReport',
    title: 'Get a report of the record',
    about: 'The reading of one report as it was kept, with its text.',
    query: z.strictObject({}),
    schema: readingSchema,
    ask: async (record, _query, { id = '' }) => {
      const reading = await record.reading(id);
      return reading === null ? staged(null, [unknownReport(id)]) : staged(contractReading(reading));
    },
  });
}

function unknownReport(id: string) {
  return problem('query/unknown-id', {
    what: 'no report of the record has this id',
    expected: 'the id of a report',
    got: JSON.stringify(id.slice(0, 100)),
    todo: 'take an id that an answer gave',
  });
}
