// The reading as a schema: what `src/reading.ts` says in types, for those who ask over HTTP.
import { agreement, event, position, statement } from './claim-schemas.js';
import { nameSchema, z } from './schema.js';
import { day, id, span, spanFields } from './schema-parts.js';

const report = nameSchema(
  'Report',
  'The text that everything points into, with its blocks and what is known of its publication.',
  z.object({
    id,
    source: z.string(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    language: z.string().describe('BCP 47 primary language subtag, or und.'),
    text: z.string(),
    published: z.object({
      earliest: day,
      latest: day,
      basis: z.enum(['given', 'metadata', 'inferred', 'unknown']),
      weekday: z
        .union([1, 2, 3, 4, 5, 6, 7].map((number) => z.literal(number)))
        .nullable()
        .describe('1 is Monday.'),
      why: z.array(z.string()),
    }),
    blocks: z.array(
      z.object({
        kind: z.enum(['headline', 'caption', 'dateline', 'heading', 'paragraph', 'credit', 'boilerplate']),
        ...spanFields,
      }),
    ),
  }),
);

const office = z.object({
  title: z.string(),
  of: id.nullable(),
  ...spanFields,
  status: z.enum(['current', 'former', 'acting', 'elect', 'designate', 'late', 'then']),
  when: span.nullable(),
  time: id.nullable(),
});

const location = z.object({
  id,
  kind: z.string(),
  country: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
});

const entity = nameSchema(
  'Entity',
  'Someone or something that the report refers to, with every place where it does.',
  z.object({
    id,
    name: z.string(),
    kind: z.enum(['person', 'organization', 'country', 'place', 'outlet', 'group', 'other']),
    aliases: z.array(z.string()),
    country: z.string().nullable().describe('ISO 3166-1 alpha-3.'),
    gender: z.enum(['male', 'female', 'neuter']).nullable(),
    mentions: z.array(z.object({ ...spanFields, form: z.enum(['name', 'nominal', 'pronoun']) })),
    offices: z.array(office),
    members: z.array(id),
    location: location.nullable(),
  }),
);

const time = nameSchema(
  'Time',
  'A time expression with its value and the days that it can mean.',
  z.object({
    id,
    ...spanFields,
    kind: z.enum(['date', 'time', 'duration', 'set']),
    value: z.string(),
    earliest: day,
    latest: day,
    timex3: z.object({
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string(),
      mod: z.string().nullable(),
    }),
    anchor: z.enum(['published', 'text', 'absolute', 'event', 'none']),
  }),
);

const figure = nameSchema(
  'Figure',
  'How many or how much, as bounds.',
  z.object({
    id,
    ...spanFields,
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    bound: z.enum(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'range', 'vague']),
    of: span.nullable(),
    event: id.nullable(),
    unitKind: z.enum(['currency', 'percent', 'share', 'measure', 'count', 'age']).nullable(),
    per: z.string().nullable(),
    horizon: span.nullable(),
  }),
);

const readingProblem = nameSchema(
  'ReadingProblem',
  'Something that was met while reading; null where no place in the text is meant.',
  z.object({
    code: z.string(),
    message: z.string(),
    start: z.int().nullable(),
    end: z.int().nullable(),
  }),
);

/** One reason. */
export const reasonSchema = nameSchema(
  'Reason',
  'Why something was dropped, merged or guessed: which rule did what to which words.',
  z.object({ rule: z.string(), why: z.string(), span: span.optional() }),
);

/** The reading, with the reasons where they were asked for (`why=1`). */
export const readingSchema = nameSchema(
  'Reading',
  'Everything read from one report: the same object that `dateline read --json` prints.',
  z.object({
    report,
    entities: z.array(entity),
    statements: z.array(statement),
    events: z.array(event),
    agreements: z.array(agreement),
    positions: z.array(position),
    times: z.array(time),
    figures: z.array(figure),
    problems: z.array(readingProblem),
    trace: z.array(reasonSchema).optional().describe('Only where why=1 was asked for.'),
  }),
);
