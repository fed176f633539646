// The tools of the assistant's door: the questions of query/, each with words that tell an assistant when to ask it.
import { staged } from '../../base/staged.js';
import * as queries from '../../query/queries.js';
import { partialDay } from '../http/record/question-parts.js';
import { z } from '../http/schema.js';
import { type RecordTool, recordTool } from './record-tool.js';

const name = z.string().min(1).max(200);
const names = z.array(name).max(10);
const word = z.string().min(1).max(60);
const words = z.array(word).max(30);

const PAGE = {
  limit: z.int().min(1).max(100).optional().describe('At most this many; 20 where it is left out.'),
  cursor: z.string().max(1000).optional().describe('`next` of the page before.'),
};

const DAYS = {
  from: partialDay.optional().describe('The first day, month or year: 2015-11-23, 2015-11, 2015.'),
  to: partialDay.optional().describe('The last day, month or year.'),
};

const AS_OF = { reportedBy: partialDay.optional().describe('Only what was reported by this day.') };

const LIMIT = 20;

const search = recordTool({
  name: 'search',
  title: 'Search the words of reports',
  about:
    'Finds reports that hold words, in any of their forms, with the sentences. Use "two words" in quotes for a phrase and sanc* for a beginning. Best for matters that are no names.',
  schema: z.strictObject({
    words: z.string().min(1).max(400),
    within: z.enum(['sentence', 'report']).optional().describe('Where all words must stand together.'),
    ...AS_OF,
    ...PAGE,
  }),
  ask: async (record, question) => {
    const { value, ...rest } = await queries.search(record, { limit: LIMIT, ...question });
    const items = value.items.map(({ sentences, ...report }) => {
      const evidence = sentences.map(({ start, end, words }) => {
        return { ...report, start, end, words, sentence: words, through: [] };
      });
      return { ...report, evidence };
    });
    return { value: { items, next: value.next }, ...rest };
  },
});

const timeline = recordTool({
  name: 'timeline',
  title: 'Who did what to whom',
  about:
    'Acts in the order of time: meetings, agreements, requests, threats, sanctions, attacks and so on. factuality says whether an act happened, is planned, was alleged or denied: never tell a planned or alleged act as one that happened.',
  schema: z.strictObject({
    parties: names.optional().describe('Who takes part: all of these. A country stands for its people and bodies.'),
    types: words.optional().describe('PLOVER types: AGREE, CONSULT, SUPPORT, THREATEN, SANCTION, ASSAULT ...'),
    statuses: words.optional().describe('happened, ongoing, planned, expected, alleged, denied ...'),
    place: name.optional(),
    ...DAYS,
    newestFirst: z.boolean().optional(),
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, { newestFirst = false, ...question }) => {
    return queries.timeline(record, { limit: LIMIT, ...question, descending: newestFirst });
  },
});

const statements = recordTool({
  name: 'statements',
  title: 'Who said what',
  about:
    'Statements with their speakers and the chain through which the words came. quotation tells direct from indirect speech: put only direct words in quotation marks.',
  schema: z.strictObject({
    by: name.optional().describe('The speaker; a country stands for all who speak for it.'),
    about: name.optional().describe('A name that is spoken of, or words.'),
    addressee: name.optional().describe('To whom.'),
    through: name.optional().describe('A news agency or other source that passed it on.'),
    ...DAYS,
    newestFirst: z.boolean().optional(),
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, { newestFirst = false, ...question }) => {
    return queries.statements(record, { limit: LIMIT, ...question, descending: newestFirst });
  },
});

const meetings = recordTool({
  name: 'meetings',
  title: 'How often two met',
  about:
    'The meetings of two people, bodies or countries, counted and numbered, with those that words imply ("first visit since 2007"). Planned ones are listed and not counted.',
  schema: z.strictObject({
    first: name,
    second: name,
    withCalls: z.boolean().optional().describe('Whether talks by telephone count.'),
    ...DAYS,
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, question) => queries.meetings(record, { limit: LIMIT, ...question }),
});

const offices = recordTool({
  name: 'offices',
  title: 'Who held which office',
  about: 'The offices of a country or body, or those that somebody held; on one day, or through time.',
  schema: z.strictObject({
    name: name.describe('A country, a body or a person.'),
    on: partialDay.optional().describe('Who held them on this day.'),
    title: z.string().max(200).optional().describe('Only offices of this title: president.'),
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, question) => queries.offices(record, { limit: LIMIT, ...question }),
});

const positions = recordTool({
  name: 'positions',
  title: 'Where somebody stood on an issue',
  about:
    'Positions issue by issue through time, each with how it differs from the one before: restated, softened, hardened, reversed. basis "implied" means that no report says it outright.',
  schema: z.strictObject({
    name: name.describe('A country, a body or a person.'),
    issue: name.optional().describe('A name that the issue speaks of, or words of it.'),
    ...DAYS,
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, question) => queries.positions(record, { limit: LIMIT, ...question }),
});

const conflicts = recordTool({
  name: 'conflicts',
  title: 'What reports disagree about',
  about: 'Claims of different reports that cannot all be right, side by side. Tell both; the record settles nothing.',
  schema: z.strictObject({
    about: name.optional().describe('Somebody who takes part in what is disputed.'),
    kinds: words.optional().describe('figure, day, place, status, who, office.'),
    ...DAYS,
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, question) => queries.conflicts(record, { limit: LIMIT, ...question }),
});

const ledger = recordTool({
  name: 'ledger',
  title: 'Deals and figures',
  about: 'Agreements with their parties, money, terms and what became of them; and figures of acts with their bounds.',
  schema: z.strictObject({
    parties: names.optional(),
    kinds: z.array(z.enum(['deal', 'figure'])).optional(),
    ...DAYS,
    ...AS_OF,
    ...PAGE,
  }),
  ask: (record, question) => queries.ledger(record, { limit: LIMIT, ...question }),
});

const things = recordTool({
  name: 'things',
  title: 'Find people, bodies, countries and places',
  about:
    'Who or what a name means in this record, with ids, other names and offices. Ask it where a name is not found.',
  schema: z.strictObject({
    name: name.optional(),
    sorts: words.optional().describe('person, body, country, place, group.'),
    country: name.optional(),
    ...PAGE,
  }),
  ask: (record, question) => queries.things(record, { limit: LIMIT, ...question }),
});

const id = z.string().min(1).max(100).describe('An id that an answer gave, as v-0123456789abcdef.');

const show = recordTool({
  name: 'show',
  title: 'Anything by its id',
  about: 'A report, act, statement, deal, position, claim, conflict or decision whole, with its words and its links.',
  schema: z.strictObject({ id }),
  ask: (record, question) => queries.show(record, question.id),
});

const why = recordTool({
  name: 'why',
  title: 'What something stands on',
  about: 'The grounds of anything: its words, the decisions that joined or parted it, and what speaks against it.',
  schema: z.strictObject({ id }),
  ask: (record, question) => queries.why(record, question.id),
});

const overview = recordTool({
  name: 'overview',
  title: 'The record at a glance',
  about: 'How much the record holds, of which days and outlets, and whom its reports name most. A good first question.',
  schema: z.strictObject({}),
  ask: async (record) => staged(await queries.overview(record)),
});

/** All tools. */
export const RECORD_TOOLS: readonly RecordTool[] = [
  overview,
  search,
  timeline,
  statements,
  meetings,
  offices,
  positions,
  conflicts,
  ledger,
  things,
  show,
  why,
];
