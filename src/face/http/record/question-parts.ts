// What questions about the record share: which reports count, which days are meant, which page is wanted.
import { parsePartialDate } from '../../../base/partial-date.js';
import { z } from '../schema.js';

/** A day, a month or a year. */
export const partialDay = z
  .string()
  .refine((words) => parsePartialDate(words) !== null, 'expected a day as 2015-11-24, a month or a year');

/** The words of a name or an id. */
export const nameWords = z.string().min(1).max(200);

/** Words of a list, with commas between. */
export const wordList = z
  .string()
  .max(500)
  .regex(/^[\w-]+(?:,[\w-]+)*$/, 'expected words with commas between');

/** The most that one page holds. */
const MOST_ITEMS = 200;

/** Which page of the answers. */
export const pageParts = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .refine((words) => Number(words) >= 1 && Number(words) <= MOST_ITEMS, `expected 1 to ${MOST_ITEMS}`)
    .optional()
    .describe(`At most this many; 1 to ${MOST_ITEMS}, 50 where it is left out.`),
  cursor: z.string().max(1000).optional().describe('Where to go on: `next` of the page before.'),
};

/** Which days. */
export const periodParts = {
  from: partialDay.optional().describe('The first day, month or year.'),
  to: partialDay.optional().describe('The last day, month or year.'),
  on: partialDay.optional().describe('One day: the same as from and to of that day.'),
};

/** Which reports count. */
export const asOfParts = {
  reportedBy: partialDay.optional().describe('Only what was reported by this day.'),
  knownBy: z.iso.datetime().optional().describe('Only what the record held by this instant.'),
};

/**
 * The words of a list one by one; nothing where there is none.
 * @example listed('CONSULT,AGREE') // ['CONSULT', 'AGREE']
 */
export function listed(words: string | undefined): readonly string[] | undefined {
  return words?.split(',');
}

/**
 * The limit as a number, beside what else was asked.
 * @example withLimit({ limit: '10', cursor: 'x' }) // { limit: 10, cursor: 'x' }
 */
export function withLimit<Query extends { readonly limit?: string | undefined; readonly cursor?: string | undefined }>({
  limit,
  cursor,
  ...rest
}: Query): Omit<Query, 'limit' | 'cursor'> & { readonly limit?: number; readonly cursor?: string } {
  return {
    ...rest,
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
