// Statements over HTTP.
import { statements } from '../../../query/statements.js';
import type { ServedRecord } from '../../../run/served-record.js';
import type { Route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { days, edtfDay, evidence, named } from './answer-schemas.js';
import { askRoute, pageOf, pageSchema } from './ask-route.js';
import { asOfParts, listed, nameWords, pageParts, periodParts, withLimit, wordList } from './question-parts.js';

/** A statement with its parties and its words. */
export const statementItem = nameSchema(
  'StatementItem',
  'Who said what, to whom, through whom, about what, and the words.',
  z.object({
    id: z.string(),
    day: edtfDay,
    said: days,
    speaker: named.nullable(),
    office: z.string().nullable().describe('The office that the report gives the speaker.'),
    addressees: z.array(named),
    through: z.array(named).describe('Through whom it came to the report, nearest the speaker first.'),
    topics: z.array(named),
    issues: z.array(z.string()),
    quotation: z.string(),
    cue: z.string().nullable(),
    class: z.string().nullable(),
    polarity: z.string(),
    hedged: z.boolean(),
    basis: z.string(),
    place: named.nullable(),
    words: z.string(),
    evidence,
  }),
);

/**
 * `GET /api/statements`.
 * @example await statementsRoute(served).answer(request, {}) // { items: [{ speaker: { name: 'Ali Khamenei' }, … }], … }
 */
export function statementsRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/statements',
    name: 'listStatements',
    title: 'List statements',
    about: 'Who said what, in the order of the days; narrowed by speaker, topic, listener, chain, kind and words.',
    query: z.strictObject({
      by: nameWords.optional().describe('The speaker; a country stands for all who speak for it.'),
      about: nameWords.optional().describe('Whom or what the content speaks of, or words in it.'),
      addressee: nameWords.optional().describe('To whom it was said.'),
      through: nameWords.optional().describe('Somebody through whom it came: an agency, a newspaper.'),
      words: z.string().max(200).optional().describe('Words of the content, in any of their forms.'),
      quotation: wordList.optional().describe('direct, indirect, mixed.'),
      class: wordList.optional().describe('What the cue does: deny,accuse,promise.'),
      order: z.enum(['first', 'last']).optional().describe('Which comes first: the earliest (first) or the latest.'),
      ...periodParts,
      ...asOfParts,
      ...pageParts,
    }),
    schema: nameSchema('Statements', 'Statements in the order of the days.', pageSchema(statementItem)),
    ask: async (record, query) => {
      const { quotation, class: cueClass, order, ...rest } = withLimit(query);
      const lists = { quotations: listed(quotation), classes: listed(cueClass), descending: order === 'last' };
      return pageOf(await statements(record, { ...rest, ...lists }));
    },
  });
}
