// Deals and figures as the API tells them.
import { nameSchema, z } from '../schema.js';
import { days, edtfDay, evidence, named } from './answer-schemas.js';

const figureFields = {
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.string(),
  per: z.string().nullable(),
  counted: z.string().nullable(),
  words: z.string(),
};

/** How many or how much. */
const figureValue = nameSchema(
  'FigureValue',
  'How many or how much, as bounds, with the words.',
  z.object(figureFields),
);

/** An agreement that one or more reports tell of. */
export const dealItem = nameSchema(
  'DealItem',
  'An agreement with its parties, its money, and what became of it as one report after another tells.',
  z.object({
    kind: z.literal('deal'),
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    parties: z.array(named),
    status: z.string(),
    course: z.array(z.string()).describe('What became of it, one report day after another.'),
    day: edtfDay,
    time: days,
    amounts: z.array(figureValue),
    terms: z.array(z.string()),
    tellings: z.array(z.object({ status: z.string(), words: z.string(), evidence })),
  }),
);

/** What reports say of one count of one act. */
export const figureItem = nameSchema(
  'FigureItem',
  'What reports say of one count of one act: each telling with its bounds.',
  z.object({
    kind: z.literal('figure'),
    id: z.string(),
    type: z.string(),
    day: edtfDay,
    parties: z.array(named),
    counted: z.string(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    tellings: z.array(z.object({ ...figureFields, evidence })),
  }),
);
