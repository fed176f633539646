// What the schemas of a reading share: ids, days, stretches of the text.
import { nameSchema, z } from './schema.js';

/** The id of an item of a reading. */
export const id = z.string();
/** A day as a bound. */
export const day = z.string().nullable().describe('A full day as 2015-11-24; null is unknown.');

/** The fields of a stretch of the text. */
export const spanFields = { start: z.int().min(0), end: z.int().min(0) };
/** A stretch of the text. */
export const span = nameSchema(
  'Span',
  'A stretch of report.text in UTF-16 code units: start inclusive, end exclusive.',
  z.object(spanFields),
);
