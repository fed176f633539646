// What a report claims, as schemas: statements, events, deals, positions.
import { nameSchema, z } from './schema.js';
import { day, id, span, spanFields } from './schema-parts.js';

const eventTime = z.object({
  earliest: day,
  latest: day,
  basis: z.enum(['stated', 'relative', 'published', 'unknown']),
});

/** A statement. */
export const statement = nameSchema(
  'Statement',
  'Who said what: speaker, cue and content, and the chain through which it came (via).',
  z.object({
    id,
    speaker: id.nullable(),
    speakerSpan: span.nullable(),
    quotation: z.enum(['direct', 'indirect', 'mixed']),
    cue: z.object({ ...spanFields, lemma: z.string() }).nullable(),
    content: z.array(span),
    addressees: z.array(id),
    via: z.array(z.object({ entity: id, ...spanFields, basis: z.enum(['stated', 'inherited']) })),
    time: id.nullable(),
    place: id.nullable(),
    occasion: span.nullable(),
    hedged: z.boolean(),
    topics: z.array(id),
    issues: z.array(z.string()),
    speakerOffice: z.object({ title: z.string(), of: id.nullable(), ...spanFields }).nullable(),
    class: z.string().nullable(),
    polarity: z.enum(['affirmed', 'denied']),
    basis: z.enum(['stated', 'inferred']),
  }),
);

/** An event. */
export const event = nameSchema(
  'Event',
  'One telling of an act: its PLOVER type, who did it to whom, where, when, and on whose word.',
  z.object({
    id,
    type: z.string(),
    mode: z.string().nullable(),
    contexts: z.array(z.string()),
    trigger: span,
    evidence: span,
    actors: z.array(id),
    recipients: z.array(id),
    place: id.nullable(),
    time: eventTime,
    factuality: z.enum([
      'happened',
      'ongoing',
      'planned',
      'expected',
      'conditional',
      'hypothetical',
      'requested',
      'alleged',
      'denied',
      'negated',
      'stalled',
      'implied',
    ]),
    statement: id.nullable(),
    sameAs: id.nullable(),
  }),
);

/** A deal. */
export const agreement = nameSchema(
  'Agreement',
  'A deal that the report speaks of: signed, sought, in force or broken.',
  z.object({
    id,
    mentions: z.array(span),
    parties: z.array(id),
    subject: span.nullable(),
    amount: id.nullable().describe('A figure.'),
    term: id.nullable().describe('A time.'),
    time: eventTime,
    status: z.enum(['proposed', 'signed', 'inForce', 'lapsed', 'broken']),
    conditions: z.array(span),
    evidence: span,
    events: z.array(id),
    statement: id.nullable(),
  }),
);

/** A position. */
export const position = nameSchema(
  'Position',
  'Where somebody stands on an issue, as an act or a statement shows it.',
  z.object({
    id,
    holder: id,
    issue: span,
    topics: z.array(id),
    stance: z.enum(['support', 'oppose', 'demand', 'offer', 'accept', 'reject', 'condition']),
    condition: span.nullable(),
    evidence: span,
    time: eventTime,
    statement: id.nullable(),
    event: id.nullable(),
  }),
);
