// Full-text search over HTTP.
import { search } from '../../../query/search.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { span } from '../schema-parts.js';
import { reportFields } from './answer-schemas.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import { asOfParts, pageParts, withLimit } from './question-parts.js';

const searchItem = nameSchema(
  'SearchItem',
  'A report in which words were found, with the sentences that hold them.',
  z.object({
    ...reportFields,
    sentences: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        words: z.string(),
        matches: z.array(span).describe('Where the words stand in the report.'),
      }),
    ),
  }),
);

/**
 * `GET /api/search`.
 * @example await searchRoute(served).answer(request, {}) // { items: [{ headline: …, sentences: [ … ] }], … }
 */
export function searchRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/search',
    name: 'searchReports',
    title: 'Search the words of reports',
    about: 'Reports that hold words in any of their forms, the newest first, with the sentences.',
    query: z.strictObject({
      words: z.string().min(1).max(400).describe('Words; "grain deal" for a phrase, sanc* for words that begin so.'),
      within: z.enum(['sentence', 'report']).optional().describe('Where all of the words must stand together.'),
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('SearchResults', 'Reports that hold words.', pageSchema(searchItem)),
    ask: async (record, query) => pageOf(await search(record, withLimit(query))),
  });
}
