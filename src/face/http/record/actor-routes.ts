// What there is of somebody, or of two, over HTTP: offices, meetings, positions.
import { meetings } from '../../../query/meetings.js';
import { offices } from '../../../query/offices.js';
import { positions } from '../../../query/positions.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { days, edtfDay, evidence, named } from './answer-schemas.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import { asOfParts, nameWords, pageParts, partialDay, periodParts, withLimit } from './question-parts.js';

/** That somebody held an office. */
export const officeItem = nameSchema(
  'OfficeItem',
  'That somebody held an office, as far as reports tell.',
  z.object({
    id: z.string(),
    title: z.string(),
    of: named.nullable(),
    holder: named,
    status: z.string(),
    certainty: z.enum(['stated', 'possible']).nullable().describe('On the day asked for; null without one.'),
    told: edtfDay,
    start: days,
    end: days,
    inferred: z.array(z.string()).describe('Which bounds follow from another holder.'),
    tellings: z.int(),
    evidence: z.array(evidence),
  }),
);

/**
 * `GET /api/offices`.
 * @example await officesRoute(served).answer(request, {}) // { items: [{ title: 'president', holder: … }], … }
 */
export function officesRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/offices',
    name: 'listOffices',
    title: 'List who held which office',
    about: 'The offices of a country or body, or those that somebody held; on a day, or through time.',
    query: z.strictObject({
      name: nameWords.describe('A country, a body or a person.'),
      on: partialDay.optional().describe('Who held them on this day; all of them through time where it is left out.'),
      title: z.string().max(200).optional().describe('Only offices of this title: president.'),
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('Offices', 'Offices with their holders.', pageSchema(officeItem)),
    ask: async (record, query) => pageOf(await offices(record, withLimit(query))),
  });
}

/** One meeting of two. */
export const meetingItem = nameSchema(
  'MeetingItem',
  'One meeting of two, whatever reports call it; or one that is planned, or only implied.',
  z.object({
    number: z.int().nullable(),
    basis: z.enum(['told', 'implied', 'planned']),
    day: edtfDay,
    time: days,
    place: named.nullable(),
    modes: z.array(z.string()),
    factuality: z.string(),
    parties: z.array(named),
    noneSince: edtfDay,
    acts: z.array(z.string()),
    witnesses: z.int(),
    evidence: z.array(evidence),
  }),
);

const meetingsSchema = nameSchema(
  'Meetings',
  'The meetings of two, in numbers and one by one.',
  z.object({
    between: z.array(named).nullable(),
    count: z.int(),
    told: z.int(),
    implied: z.int(),
    places: z.array(z.object({ place: named, count: z.int() })),
    items: z.array(meetingItem),
    next: z.string().nullable(),
    notes: z.array(z.string()),
  }),
);

/**
 * `GET /api/meetings`.
 * @example await meetingsRoute(served).answer(request, {}) // { count: 3, items: [{ number: 1, basis: 'implied', … }], … }
 */
export function meetingsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/meetings',
    name: 'listMeetings',
    title: 'List the meetings of two',
    about: 'How often two met, where and when, numbered; with the meetings that words imply ("first since 2007").',
    query: z.strictObject({
      first: nameWords.describe('One of the two.'),
      second: nameWords.describe('The other.'),
      calls: z.enum(['0', '1']).optional().describe('1: talks by telephone count too.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: meetingsSchema,
    ask: async (record, query) => {
      const { calls, ...rest } = withLimit(query);
      return pageOf(await meetings(record, { ...rest, withCalls: calls === '1' }));
    },
  });
}

/** Where a side stood on an issue at one time. */
export const positionItem = nameSchema(
  'PositionItem',
  'Where a side stood on an issue at one time, and how that differs from before.',
  z.object({
    id: z.string(),
    issue: z.object({ id: z.string(), name: z.string(), positions: z.int(), course: z.array(z.string()) }),
    side: named,
    holder: named,
    day: edtfDay,
    time: days,
    stance: z.string(),
    change: z.string().nullable().describe('restated, softened, hardened, reversed; null for the first.'),
    basis: z.string(),
    act: z.string().nullable(),
    words: z.string(),
    topics: z.array(named),
    evidence: evidence.nullable(),
  }),
);

/**
 * `GET /api/positions`.
 * @example await positionsRoute(served).answer(request, {}) // { items: [{ stance: 'oppose', change: null, … }], … }
 */
export function positionsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/positions',
    name: 'listPositions',
    title: 'List where somebody stood on each issue',
    about: 'Positions issue by issue through time, with what changed between one and the next.',
    query: z.strictObject({
      name: nameWords.describe('A country (with all who speak for it), a body or a person.'),
      issue: nameWords.optional().describe('A name that the issue speaks of, or words of it.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('Positions', 'Positions issue by issue.', pageSchema(positionItem)),
    ask: async (record, query) => pageOf(await positions(record, withLimit(query))),
  });
}
