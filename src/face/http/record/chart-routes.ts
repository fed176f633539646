// Charts over HTTP: acts through time, by month, on the map, and who met whom.

import { type Staged, staged } from '../../../base/staged.js';
import type { DigestAct } from '../../../query/act-digest.js';
import { actMonths } from '../../../query/act-months.js';
import { actPartners } from '../../../query/act-partners.js';
import { actPlaces } from '../../../query/act-places.js';
import { chartActs, chartCounts } from '../../../query/chart-acts.js';
import { chooseNames } from '../../../query/choose-names.js';
import { boundsOf } from '../../../query/days.js';
import { filterActs } from '../../../query/filter-acts.js';
import { openSide } from '../../../query/side.js';
import { whoMetWhom } from '../../../query/who-met-whom.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { RecordStore } from '../../../store/record-store.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { days, thingName } from './answer-schemas.js';
import { askRoute } from './ask-route.js';
import type { DigestService } from './digest-service.js';
import { listed, nameWords, periodParts } from './question-parts.js';
import { actParts, clock } from './timeline-route.js';

const chartParts = {
  ...actParts,
  outlet: z.string().max(200).optional().describe('An outlet that reports it.'),
  clock: clock.describe('Which days count: when acts happened, or when they were first reported.'),
  ...periodParts,
};
const chartQuery = z.strictObject(chartParts);
type ChartQuery = z.output<typeof chartQuery>;

/** The acts that a question means; null with a problem where it names somebody whom nothing names. */
async function actsOf(
  record: RecordStore,
  digests: DigestService,
  { party, with: other, place, type, status, outlet, clock = 'happened', ...rest }: ChartQuery,
): Promise<Staged<readonly DigestAct[] | null>> {
  const names = [party, other].filter((one) => one !== undefined);
  const parties = await chooseNames(record, names);
  const places = await chooseNames(record, place === undefined ? [] : [place]);
  const problems = [...parties.problems, ...places.problems];
  if (parties.value === null || places.value === null) return staged(null, problems);
  const sides = await Promise.all(parties.value.map((thing) => openSide(record, thing, false)));
  const [where] = await Promise.all(places.value.map((thing) => openSide(record, thing, false)));
  const filter = { sides, place: where ?? null, types: listed(type), statuses: listed(status), outlet, clock };
  const period = boundsOf(rest);
  const isOpen = period.earliest === null && period.latest === null;
  return staged(filterActs(await digests.of(record), isOpen ? filter : { ...filter, period }));
}

const four = z
  .array(z.number())
  .describe('By quad class: cooperation in words, in deeds, conflict in words, in deeds.');

const chartSchema = nameSchema(
  'ActChart',
  'Acts through time: counted by stretches of time, and one by one where they are few.',
  z.object({
    window: z.object({ from: z.string(), to: z.string() }).nullable(),
    unit: z.enum(['day', 'week', 'month', 'year']),
    columns: z.array(z.object({ from: z.string(), to: z.string(), certain: four, expected: four })),
    marks: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        mode: z.string().nullable(),
        quad: z.int(),
        factuality: z.string(),
        time: days,
        parties: z.array(z.string()),
        place: z.string().nullable(),
      }),
    ),
    total: z.int(),
    before: z.int(),
    after: z.int(),
    undated: z.int(),
  }),
);

/**
 * `GET /api/chart`.
 * @example await chartRoute(served, digests).answer(request, {}) // { unit: 'month', columns: […], … }
 */
export function chartRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/chart',
    name: 'chartActs',
    title: 'Chart acts through time',
    about: 'Counts of acts by day, week, month or year, by either clock; acts one by one where they are few.',
    query: chartQuery,
    schema: chartSchema,
    ask: async (record, query) => {
      // All acts are charted at once, also where the digest is not there yet: a front page waits for it.
      const whole = Object.keys(query).length === 0 ? chartCounts(await digests.times(record)) : null;
      if (whole !== null) return staged(whole);
      const { value, problems } = await actsOf(record, digests, {
        ...query,
        from: undefined,
        to: undefined,
        on: undefined,
      });
      if (value === null) return staged(null, problems);
      return staged(chartActs(value, { clock: query.clock ?? 'happened', period: boundsOf(query) }));
    },
  });
}

const monthsSchema = nameSchema(
  'ActMonths',
  'Cooperation and conflict by month.',
  z.object({ items: z.array(z.object({ month: z.string(), acts: four, score: z.number() })) }),
);

/**
 * `GET /api/months`.
 * @example await monthsRoute(served, digests).answer(request, {}) // { items: [{ month: '2015-11', acts: [3, 1, 4, 1], … }] }
 */
export function monthsRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/months',
    name: 'countMonths',
    title: 'Count cooperation and conflict by month',
    about: 'How many acts of each quad class each month holds, with the mean of their PLOVER scores (-10 to 10).',
    query: chartQuery,
    schema: monthsSchema,
    ask: async (record, query) => {
      const { value, problems } = await actsOf(record, digests, query);
      return value === null ? staged(null, problems) : staged({ items: actMonths(value) });
    },
  });
}

const partnersSchema = nameSchema(
  'ActPartners',
  'With whom somebody has most to do.',
  z.object({ items: z.array(z.object({ ...thingName.shape, acts: four, days })) }),
);

const MOST_PARTNERS = 14;

/**
 * `GET /api/partners`.
 * @example await partnersRoute(served, digests).answer(request, {}) // { items: [{ name: 'Russia', acts: [9, 1, 2, 0], … }] }
 */
export function partnersRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/partners',
    name: 'listPartners',
    title: 'List with whom somebody has most to do',
    about: 'Those who take part in the same acts, with how many acts of cooperation and conflict they share.',
    query: z.strictObject({ ...chartParts, party: nameWords.describe('Whose partners.') }),
    schema: partnersSchema,
    ask: async (record, query) => {
      const { value, problems } = await actsOf(record, digests, query);
      const chosen = await chooseNames(record, [query.party]);
      const [thing] = chosen.value ?? [];
      if (value === null || thing === undefined) return staged(null, problems);
      return staged({ items: actPartners(value, await openSide(record, thing, false), MOST_PARTNERS) });
    },
  });
}

const placesSchema = nameSchema(
  'ActPlaces',
  'Where acts took place.',
  z.object({
    items: z.array(z.object({ ...thingName.shape, latitude: z.number(), longitude: z.number(), acts: four })),
    elsewhere: z
      .int()
      .describe(
        'Acts whose place is told and is not among these: where it lies is not known, or few acts took place there.',
      ),
    nowhere: z.int().describe('Acts of which no place is told.'),
  }),
);

/**
 * `GET /api/places`.
 * @example await placesRoute(served, digests).answer(request, {}) // { items: [{ name: 'Tehran', latitude: 35.7, … }], … }
 */
export function placesRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/places',
    name: 'listPlaces',
    title: 'List where acts took place',
    about: 'The places of acts with their coordinates and how many acts took place at each.',
    query: chartQuery,
    schema: placesSchema,
    ask: async (record, query) => {
      const { value, problems } = await actsOf(record, digests, query);
      if (value === null) return staged(null, problems);
      const items = await actPlaces(record, value);
      const shown = new Set(items.map(({ id }) => id));
      const elsewhere = value.filter(({ place }) => place !== null && !shown.has(place.id)).length;
      return staged({ items, elsewhere, nowhere: value.filter(({ place }) => place === null).length });
    },
  });
}

const netSchema = nameSchema(
  'MetNet',
  'Who met whom: those who meet most often, and how often two of them met.',
  z.object({
    nodes: z.array(z.object({ ...thingName.shape, meetings: z.int() })),
    links: z.array(z.object({ first: z.string(), second: z.string(), meetings: z.int(), days })),
    more: z.int(),
  }),
);

const MOST_NODES = 80;
const SORTS = { people: ['person'], countries: ['country'], bodies: ['body'] } as const;

/**
 * `GET /api/network`.
 * @example await networkRoute(served, digests).answer(request, {}) // { nodes: […], links: [{ meetings: 4, … }], more: 0 }
 */
export function networkRoute(served: ServedRecord, digests: DigestService): Route {
  return askRoute(served, {
    path: '/api/network',
    name: 'showNetwork',
    title: 'Show who met whom',
    about: 'The net of meetings that took place: who meets most often, and how often two of them met.',
    query: z.strictObject({
      ...chartParts,
      of: z.enum(['people', 'countries', 'bodies']).optional().describe('Whose meetings; people where it is left out.'),
    }),
    schema: netSchema,
    ask: async (record, { of = 'people', ...query }) => {
      const { value, problems } = await actsOf(record, digests, query);
      return value === null
        ? staged(null, problems)
        : staged(whoMetWhom(value, { sorts: SORTS[of], most: MOST_NODES }));
    },
  });
}
