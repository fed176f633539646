// Deals and figures over HTTP.
import { ledger } from '../../../query/ledger.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import { dealItem, figureItem } from './deal-schemas.js';
import { asOfParts, listed, nameWords, pageParts, periodParts, withLimit, wordList } from './question-parts.js';

/**
 * `GET /api/ledger`.
 * @example await ledgerRoute(served).answer(request, {}) // { items: [{ kind: 'deal', status: 'signed', … }], … }
 */
export function ledgerRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/ledger',
    name: 'listLedger',
    title: 'List deals and figures',
    about: 'Deals with their parties, money and what became of them; and the figures that reports give of acts.',
    query: z.strictObject({
      party: nameWords.optional().describe('A party of the deal or the act.'),
      with: nameWords.optional().describe('Another party.'),
      kind: z.enum(['deal', 'figure']).optional().describe('Deals or figures; both where it is left out.'),
      status: wordList.optional().describe('What became of a deal: proposed,signed,inForce,lapsed,broken.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('Ledger', 'Deals, then figures.', pageSchema(z.union([dealItem, figureItem]))),
    ask: async (record, query) => {
      const { party, with: other, kind, status, ...rest } = withLimit(query);
      const parties = [party, other].filter((one) => one !== undefined);
      const kinds = kind === undefined ? undefined : [kind];
      return pageOf(await ledger(record, { ...rest, parties, kinds, statuses: listed(status) }));
    },
  });
}
