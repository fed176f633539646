// Acts in the order of time, over HTTP.
import { listActs } from '../../../query/list-acts.js';
import { timeline } from '../../../query/timeline.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { actItem } from './act-schemas.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import type { DigestService } from './digest-service.js';
import { asOfParts, listed, nameWords, pageParts, periodParts, withLimit, wordList } from './question-parts.js';

/** What narrows acts, in lists and in charts. */
export const actParts = {
  party: nameWords.optional().describe('Somebody who takes part; a country stands for its people and bodies too.'),
  with: nameWords.optional().describe('Somebody else who takes part.'),
  type: wordList.optional().describe('PLOVER types: CONSULT,AGREE.'),
  place: nameWords.optional().describe('Where it took place.'),
  status: wordList.optional().describe('How real it is: happened,planned.'),
};

/** Which of the two clocks. */
export const clock = z.enum(['happened', 'reported']).optional();

const answerSchema = nameSchema('Timeline', 'Acts in the order of time.', pageSchema(actItem));

/**
 * `GET /api/timeline`.
 * @example await timelineRoute(served, digests).answer(request, {}) // { items: [{ type: 'CONSULT', … }], next: null, notes: [] }
 */
export function timelineRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/timeline',
    name: 'listActs',
    title: 'List acts in the order of time',
    about:
      'Who did what to whom, when and where, narrowed by who takes part, type, place, status and days. Each act has ' +
      'the words of the reports that tell of it. Acts of unknown time come last.',
    query: z.strictObject({
      ...actParts,
      mode: wordList.optional().describe('Modes of the types: meeting,visit.'),
      alone: z.enum(['0', '1']).optional().describe('1: a country stands for itself only.'),
      order: z
        .enum(['first', 'last'])
        .optional()
        .describe('Which comes first: the earliest act (first) or the latest.'),
      outlet: z.string().max(200).optional().describe('An outlet that reports it.'),
      clock: clock.describe('Which days count: when acts happened, or when they were first reported.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: answerSchema,
    ask: async (record, query) => {
      const { party, with: other, type, status, mode, alone, order, clock: by, ...rest } = withLimit(query);
      const parties = [party, other].filter((one) => one !== undefined);
      const lists = { types: listed(type), statuses: listed(status), modes: listed(mode) };
      const question = { ...rest, ...lists, parties, isAlone: alone === '1', descending: order === 'last' };
      if (rest.outlet === undefined && by !== 'reported') return pageOf(await timeline(record, question));
      // The other clock and outlets are read off the digest.
      return pageOf(await listActs(record, await digests.of(record), { ...question, clock: by }));
    },
  });
}
