// What every answer of the record is made of, as schemas: names, days, and the words that it stands on.
import { nameSchema, z } from '../schema.js';
import { day } from '../schema-parts.js';

/** Somebody or something with its name. */
export const named = nameSchema(
  'Named',
  'Somebody or something with its name; the id is that of a thing, or of a node where no name tells what it is.',
  z.object({ id: z.string(), name: z.string() }),
);

/** The first and the last day that something can have been on. */
export const days = nameSchema(
  'Days',
  'The first and the last day that something can have been on, both inside.',
  z.object({ earliest: day, latest: day }),
);

const edtf = z.string().nullable();

/** A day in EDTF. */
export const edtfDay = edtf.describe('A day in EDTF: 2015-11-23, 2015-11, 2015-11-20/2015-11-23; null is unknown.');

/** The fields of a report as an answer names it. */
export const reportFields = {
  report: z.string(),
  source: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  day: edtf,
};

/** Words that an answer stands on. */
export const evidence = nameSchema(
  'Evidence',
  'Words of a report that an answer stands on, with their sentence and the chain through which they came.',
  z.object({
    ...reportFields,
    start: z.int().min(0),
    end: z.int().min(0),
    words: z.string(),
    sentence: z.string(),
    through: z.array(named),
  }),
);

/** A thing as far as answers tell of it. */
export const thingName = nameSchema(
  'ThingName',
  'Somebody or something that reports name: what sort it is, its country, and how many reports name it.',
  z.object({
    id: z.string(),
    name: z.string(),
    sort: z.string(),
    country: z.string().nullable(),
    reports: z.int(),
  }),
);
