// Acts as the API tells them.
import { nameSchema, z } from '../schema.js';
import { days, edtfDay, evidence, named } from './answer-schemas.js';

/** An act with those who take part and the words that tell of it. */
export const actItem = nameSchema(
  'ActItem',
  'An act that one or more reports tell of: who did what to whom, when and where, and the words.',
  z.object({
    id: z.string(),
    type: z.string().describe('A PLOVER type, such as CONSULT.'),
    mode: z.string().nullable(),
    factuality: z.string().describe('happened, planned, alleged, denied and so on, as in Event.'),
    day: edtfDay,
    time: days,
    place: named.nullable(),
    actors: z.array(named),
    recipients: z.array(named),
    witnesses: z.int().describe('How many reports tell of it that do not copy one another.'),
    tellings: z.int().describe('How many events of reports tell of it; evidence holds the first few.'),
    partOf: z.string().nullable().describe('The act that it is a part of.'),
    evidence: z.array(evidence),
  }),
);
