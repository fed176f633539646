// Anything of the record by its id, and why it is there, over HTTP.
import { show } from '../../../query/show.js';
import { why } from '../../../query/why.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { actItem } from './act-schemas.js';
import { positionItem } from './actor-routes.js';
import { days, evidence, named, reportFields } from './answer-schemas.js';
import { askRoute } from './ask-route.js';
import { dealItem } from './deal-schemas.js';
import { claimItem, conflictItem } from './dispute-routes.js';
import { thingItem } from './overview-routes.js';
import { statementItem } from './statement-routes.js';

/** A decision, of a rule or of a person. */
export const rulingItem = nameSchema(
  'RulingItem',
  'That two are the same or not, or belong together: who decided so, and for which reasons.',
  z.object({
    id: z.string(),
    kind: z.string(),
    about: z.string(),
    first: named,
    second: named,
    score: z.number().nullable(),
    reasons: z.array(z.string()),
    decider: z.string(),
    decidedAt: z.string().nullable(),
    isProposal: z.boolean(),
    undoes: z.string().nullable(),
  }),
);

const reportItem = nameSchema(
  'ReportItem',
  'A report of the record with its text.',
  z.object({
    ...reportFields,
    id: z.string(),
    input: z.string(),
    language: z.string(),
    published: days,
    basis: z.string(),
    why: z.array(z.string()),
    recordedAt: z.string(),
    statements: z.int(),
    events: z.int(),
    copies: z.array(z.object(reportFields)),
    text: z.string(),
  }),
);

const figure = z.object({
  id: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.string(),
  per: z.string().nullable(),
  counted: z.string().nullable(),
  words: z.string(),
});

const KINDS = [
  'report',
  'thing',
  'act',
  'statement',
  'deal',
  'position',
  'figure',
  'claim',
  'conflict',
  'decision',
] as const;
const kind = z.enum(KINDS);

const ITEMS = {
  report: reportItem,
  thing: thingItem,
  act: actItem,
  statement: statementItem,
  deal: dealItem,
  position: positionItem,
  figure,
  claim: claimItem,
  conflict: conflictItem,
  decision: rulingItem,
} as const satisfies Readonly<Record<(typeof KINDS)[number], z.ZodType>>;

const shown = nameSchema(
  'Shown',
  'Anything of the record: what it is, its words, and what it is linked to.',
  z.object({
    kind,
    item: z.union([...Object.values(ITEMS)]),
    id: z.string(),
    title: z.string(),
    evidence: z.array(evidence),
    links: z.array(z.object({ relation: z.string(), kind, id: z.string(), name: z.string() })),
  }),
);

/**
 * `GET /api/show/{id}`.
 * @example await showRoute(served).answer(request, { id: 'v-…' }) // { kind: 'act', item: { … }, links: […], … }
 */
export function showRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/show/{id}',
    name: 'showItem',
    title: 'Show anything by its id',
    about: 'A report, a thing, an act, a statement, a deal, a position, a figure, a claim, a conflict or a decision.',
    query: z.strictObject({}),
    schema: shown,
    ask: (record, _query, { id = '' }) => show(record, id.slice(0, 100)),
  });
}

const grounds = nameSchema(
  'Why',
  'Why something is in the record as it is.',
  z.object({
    id: z.string(),
    kind,
    title: z.string(),
    reasons: z.array(z.string()),
    decisions: z.array(rulingItem),
    proposals: z.array(rulingItem),
    conflicts: z.array(conflictItem),
    evidence: z.array(evidence),
  }),
);

/**
 * `GET /api/why/{id}`.
 * @example await whyRoute(served).answer(request, { id: 'v-…' }) // { reasons: […], decisions: […], … }
 */
export function whyRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/why/{id}',
    name: 'explainItem',
    title: 'Say why something is there',
    about: 'What it stands on, which rules and persons joined or parted it, and what contradicts it.',
    query: z.strictObject({}),
    schema: grounds,
    ask: (record, _query, { id = '' }) => why(record, id.slice(0, 100)),
  });
}
