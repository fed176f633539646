// Then and now over HTTP.
import { compare } from '../../../query/compare.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { actItem } from './act-schemas.js';
import { meetingItem, officeItem, positionItem } from './actor-routes.js';
import { named } from './answer-schemas.js';
import { askRoute } from './ask-route.js';
import { dealItem } from './deal-schemas.js';
import { asOfParts, nameWords, partialDay } from './question-parts.js';

const moment = nameSchema(
  'Moment',
  'How things stood on a date, as far as reports tell.',
  z.object({
    on: z.string(),
    offices: z.array(officeItem),
    meetings: z.int().nullable(),
    lastMeeting: meetingItem.nullable(),
    acts: z.array(actItem),
    deals: z.array(dealItem),
    positions: z.array(positionItem),
  }),
);

const comparison = nameSchema(
  'Comparison',
  'Two moments of one side or of a pair.',
  // biome-ignore lint/suspicious/noThenProperty: data, and no function
  z.object({ of: z.array(named), issue: z.string().nullable(), then: moment, now: moment }),
);

/**
 * `GET /api/compare`.
 * @example await compareRoute(served).answer(request, {}) // { of: […], then: { on: '2015-11-23', … }, now: { … } }
 */
export function compareRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/compare',
    name: 'compareMoments',
    title: 'Compare then and now',
    about: 'One side or a pair on two dates: offices, meetings, what they did, deals and positions.',
    query: z.strictObject({
      first: nameWords.describe('One side.'),
      second: nameWords.optional().describe('The other side of a pair.'),
      issue: nameWords.optional().describe('Positions on this issue only.'),
      // biome-ignore lint/suspicious/noThenProperty: data, and no function
      then: partialDay.describe('The earlier date; of a month or a year its last day.'),
      now: partialDay.describe('The later date.'),
      ...asOfParts,
    }),
    schema: comparison,
    ask: (record, { first, second, ...rest }) =>
      compare(record, { ...rest, names: second === undefined ? [first] : [first, second] }),
  });
}
