// A report of the record over HTTP: its reading as it was kept, and the reasons of it, which reading it again tells.
import { isDeepStrictEqual } from 'node:util';
import { dateBounds, parsePartialDate } from '../../../base/partial-date.js';
import { problem } from '../../../base/problem.js';
import { staged } from '../../../base/staged.js';
import type { Reading } from '../../../reading.js';
import type { ServedRecord } from '../../../run/served-record.js';
import { contractReading } from '../../cli/render-json.js';
import { problemAnswer, problemSchema } from '../problem-answer.js';
import type { HttpReadJob } from '../read-job.js';
import { tooBusy, workerDied } from '../read-route.js';
import type { Reader } from '../reader.js';
import { readingSchema, reasonSchema } from '../reading-schema.js';
import { jsonAnswer, type Route, route } from '../route.js';
import { nameSchema, z } from '../schema.js';
import { askErrors, askRoute, problemsAnswer } from './ask-route.js';

/**
 * `GET /api/reports/{id}`.
 * @example await reportRoute(served).answer(request, { id: 'r-5f0c3a9e1b2d4c6f' }) // the Reading
 */
export function reportRoute(served: ServedRecord): Route {
  return askRoute(served, {
    path: '/api/reports/{id}',
    name: 'getReport',
    title: 'Get a report of the record',
    about: 'The reading of one report as it was kept, with its text.',
    query: z.strictObject({}),
    schema: readingSchema,
    ask: async (record, _query, { id = '' }) => {
      const reading = await record.reading(id);
      return reading === null ? staged(null, [unknownReport(id)]) : staged(contractReading(reading));
    },
  });
}

const reasonsSchema = nameSchema(
  'ReportReasons',
  'Why a report of the record was read as it was: the reasons that the stages leave when its text is read again.',
  z.object({
    report: z.string(),
    isSame: z
      .boolean()
      .describe('Whether it is read now as it was kept; else the reasons are those of the new reading.'),
    differs: z.array(z.string()).describe('The lists of the reading that come out otherwise now.'),
    trace: z
      .array(reasonSchema)
      .describe('None where the text itself comes out otherwise, for they would stand elsewhere.'),
  }),
);

/**
 * `GET /api/reports/{id}/why`. Reading is deterministic, so that a reading need not be kept with its reasons.
 * @example await reportReasonsRoute(served, reader).answer(request, { id: 'r-…' }) // { isSame: true, trace: […], … }
 */
export function reportReasonsRoute(served: ServedRecord, reader: Reader): Route {
  return route({
    method: 'GET',
    path: '/api/reports/{id}/why',
    name: 'explainReport',
    title: 'Say why a report was read as it was',
    about: 'Reads the text of a report of the record again, and gives the reasons that the stages left on its words.',
    query: z.strictObject({}),
    bodies: [],
    answers: [
      { status: 200, about: 'The reasons.', type: 'application/json', schema: reasonsSchema },
      { status: 422, about: 'It cannot be read again.', type: 'application/problem+json', schema: problemSchema },
      ...askErrors,
    ],
    answer: async ({ path: { id = '' } }) => {
      const { value, problems } = await served.asking((record) => record.reading(id));
      if (value === null) return problemsAnswer(problems.length > 0 ? problems : [unknownReport(id)]);
      const asked = reader.read(jobFor(value));
      if (asked === null) return tooBusy();
      const outcome = await asked;
      if (outcome.kind === 'died') return problemAnswer(500, [workerDied(value.report.source, outcome.why)]);
      const { json, problems: met } = outcome.result;
      return json === null ? problemAnswer(422, met) : jsonAnswer(reasonsOf(value, JSON.parse(json)));
    },
  });
}

/** The text as it was kept, with what was known of it from elsewhere: what the text tells of itself is found again. */
function jobFor({ report: { source, text, outlet, headline, published } }: Reading): HttpReadJob {
  const date = OUTSIDE.includes(published.basis) ? partialDayOf(published) : null;
  const given = { ...(date === null ? {} : { date }), ...(outlet === null ? {} : { outlet }) };
  const title = headline === null ? {} : { title: headline };
  return { document: { source, form: 'text', content: text, given: title }, problems: [], given, why: true };
}

/** Where a day comes from that does not stand in the text. */
const OUTSIDE: readonly string[] = ['given', 'metadata'];

/** The day, month or year that has these bounds. */
function partialDayOf({ earliest, latest }: Reading['report']['published']): string | null {
  if (earliest === null || latest === null) return null;
  const forms = [earliest, earliest.slice(0, 7), earliest.slice(0, 4)];
  return forms.find((form) => sameBounds(form, earliest, latest)) ?? null;
}

function sameBounds(form: string, earliest: string, latest: string): boolean {
  const date = parsePartialDate(form);
  if (date === null) return false;
  const bounds = dateBounds(date);
  return bounds.earliest === earliest && bounds.latest === latest;
}

const LISTS = ['entities', 'statements', 'events', 'times', 'figures', 'agreements', 'positions'] as const;

function reasonsOf(kept: Reading, again: Reading & { readonly trace: readonly unknown[] }) {
  const isSameText = kept.report.text === again.report.text;
  // As JSON has it: a field that is left out is one that is undefined.
  const before: Reading = JSON.parse(JSON.stringify(contractReading(kept)));
  const differs = LISTS.filter((list) => !isDeepStrictEqual(before[list], again[list]));
  const told = isSameText ? differs : ['text', ...differs];
  return { report: kept.report.id, isSame: told.length === 0, differs: told, trace: isSameText ? again.trace : [] };
}

function unknownReport(id: string) {
  return problem('query/unknown-id', {
    what: 'no report of the record has this id',
    expected: 'the id of a report',
    got: JSON.stringify(id.slice(0, 100)),
    todo: 'take an id that an answer gave',
  });
}
