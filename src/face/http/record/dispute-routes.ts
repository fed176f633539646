// What reports disagree about, over HTTP.
import { conflicts } from '../../../query/conflicts.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { actItem } from './act-schemas.js';
import { edtfDay, evidence, named } from './answer-schemas.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import { asOfParts, listed, nameWords, pageParts, periodParts, withLimit, wordList } from './question-parts.js';

/** One claim of a conflict. */
export const claimItem = nameSchema(
  'ClaimItem',
  'What one report, or somebody in it, says of a matter.',
  z.object({
    id: z.string(),
    value: z.string(),
    rank: z.string().describe('preferred where most independent witnesses say it.'),
    evidence,
  }),
);

/** Claims that cannot all be right. */
export const conflictItem = nameSchema(
  'ConflictItem',
  'Claims that cannot all be right, side by side.',
  z.object({
    id: z.string(),
    kind: z.string().describe('What is disputed: figure, day, place, status, who, office.'),
    day: edtfDay,
    about: named,
    act: actItem.nullable(),
    claims: z.array(claimItem),
  }),
);

/**
 * `GET /api/conflicts`.
 * @example await conflictsRoute(served).answer(request, {}) // { items: [{ kind: 'figure', claims: [ … ] }], … }
 */
export function conflictsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/conflicts',
    name: 'listConflicts',
    title: 'List what reports disagree about',
    about: 'Claims that cannot all be right, each with its words and the chain through which they came.',
    query: z.strictObject({
      about: nameWords.optional().describe('Somebody who takes part in what is disputed.'),
      kind: wordList.optional().describe('What is disputed: figure,day,place,status,who,office.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('Conflicts', 'What reports disagree about.', pageSchema(conflictItem)),
    ask: async (record, query) => {
      const { kind, ...rest } = withLimit(query);
      return pageOf(await conflicts(record, { ...rest, kinds: listed(kind) }));
    },
  });
}
