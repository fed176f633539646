// The record at a glance, and whom it names, over HTTP.
import { staged } from '../../../base/staged.js';
import { things } from '../../../query/things.js';
import type { ServedRecord } from '../../../run/served-record.js';
import { jsonAnswer, type Route, route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { thingName } from './answer-schemas.js';
import { askErrors, askRoute, pageOf, pageSchema, problemsAnswer } from './ask-route.js';
import type { DigestService } from './digest-service.js';
import { listed, nameWords, pageParts, withLimit, wordList } from './question-parts.js';

/** A thing with what tells it from others of its name. */
export const thingItem = nameSchema(
  'ThingItem',
  'Somebody or something that reports name, with other names and the offices last told.',
  z.object({
    ...thingName.shape,
    aliases: z.array(z.string()),
    match: z.string().nullable().describe('How the name led to it; null where none was asked for.'),
    offices: z.array(z.string()),
  }),
);

const overviewSchema = nameSchema(
  'Overview',
  'The record at a glance: how much it holds, from when to when, and whom it names most.',
  z.object({
    counts: z.object({
      reports: z.int(),
      statements: z.int(),
      acts: z.int(),
      agreements: z.int(),
      positions: z.int(),
      conflicts: z.int(),
      things: z.int(),
      decisions: z.int(),
    }),
    period: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    outlets: z.array(z.object({ outlet: z.string(), reports: z.int() })),
    outletsOf: z.int().describe('In how many reports the outlets were counted: all of them.'),
    people: z.array(thingItem),
    countries: z.array(thingItem),
    bodies: z.array(thingItem),
    latest: z.array(
      z.object({ id: z.string(), name: z.string(), day: z.string().nullable(), outlet: z.string().nullable() }),
    ),
  }),
);

const recordSchema = nameSchema(
  'RecordState',
  'Whether there is a record, and how many reports it holds.',
  z.object({ isThere: z.boolean(), reports: z.int() }),
);

/**
 * `GET /api/record`.
 * @example await recordRoute(served).answer(request, {}) // { isThere: true, reports: 23 }
 */
export function recordRoute(served: ServedRecord): Route {
  return route({
    method: 'GET',
    path: '/api/record',
    name: 'getRecord',
    title: 'See whether there is a record',
    about:
      'Whether there is a record to be asked, and how many reports it holds. It begins with the first report kept.',
    query: z.strictObject({}),
    bodies: [],
    answers: [{ status: 200, about: 'The answer.', type: 'application/json', schema: recordSchema }, ...askErrors],
    answer: async () => {
      const { value, problems } = await served.asking((record) => record.count('report'));
      if (value !== null) return jsonAnswer({ isThere: true, reports: value });
      const isNone = problems.every(({ code }) => code === 'store/not-opened');
      return isNone ? jsonAnswer({ isThere: false, reports: 0 }) : problemsAnswer(problems);
    },
  });
}

/**
 * `GET /api/overview`.
 * @example await overviewRoute(served, digests).answer(request, {}) // { counts: { reports: 23, … }, … }
 */
export function overviewRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/overview',
    name: 'getOverview',
    title: 'See the record at a glance',
    about: 'How much the record holds, from when to when, from which outlets, and whom it names most.',
    query: z.strictObject({}),
    schema: overviewSchema,
    ask: async (record) => staged(await digests.overview(record)),
  });
}

/**
 * `GET /api/things`.
 * @example await thingsRoute(served).answer(request, {}) // { items: [{ name: 'Ali Khamenei', sort: 'person', … }], … }
 */
export function thingsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/things',
    name: 'findThings',
    title: 'Find people, bodies, countries and places',
    about: 'Whom and what a name can mean, the likeliest first; without a name, those that most reports name.',
    query: z.strictObject({
      name: nameWords.optional().describe('A name, a part of one, a title with a name, or an id.'),
      sort: wordList.optional().describe('person,body,country,place,group.'),
      country: z.string().max(100).optional().describe('Of this country: a name or an ISO 3166-1 code.'),
      ...pageParts,
    }),
    schema: nameSchema('Things', 'Those whom reports name.', pageSchema(thingItem)),
    ask: async (record, query) => {
      const { sort, ...rest } = withLimit(query);
      const found = await things(record, { ...rest, sorts: listed(sort) });
      // That nobody has a name is an answer: what comes near is in it, and the words for it are a note.
      const notes = found.problems.map(({ code, message }) => ({ rule: code, why: message }));
      return pageOf(staged(found.value, [], [...found.trace, ...notes]));
    },
  });
}
