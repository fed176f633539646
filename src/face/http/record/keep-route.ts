// Adding reports over HTTP: a file of them is read, each is told as it is read, and they are kept a few at a time.
import type { Problem } from '../../../base/problem.js';
import type { WrittenReport } from '../../../store/record-store.js';
import { readBytes, readQuery } from '../document-body.js';
import { MOST_BYTES } from '../limits.js';
import { fileExchange, type ItemRead, readEach, summarySchema } from '../read-stream-route.js';
import type { Reader } from '../reader.js';
import { eventsAnswer, type Route, route, type ServerEvent } from '../route.js';
import { nameSchema, z } from '../schema.js';
import type { DigestService } from './digest-service.js';
import type { RecordWriter } from './record-writer.js';

const counts = { added: z.int(), replaced: z.int(), unchanged: z.int() };

const eventSchema = nameSchema(
  'KeepEvent',
  'The data of one event: `read` (a report was read), `problem`, `kept` (so many are in the record now), or `end`.',
  z.union([
    z.object({ summary: summarySchema }),
    z.object({ code: z.string(), message: z.string(), source: z.string().nullable() }),
    z.object({ read: z.int(), problems: z.int(), words: z.int(), ...counts }),
    z.object(counts),
  ]),
);

/** So many reports are kept together: what follows from them is worked out once for all. */
const BATCH = 40;

/**
 * `POST /api/keep`: reads a file of reports into the record.
 * @example await keepRoute(reader, writer, digests).answer(request, {}) // event: read … event: kept … event: end
 */
export function keepRoute(reader: Reader, writer: RecordWriter, digests: DigestService): Route {
  return route({
    method: 'POST',
    path: '/api/keep',
    name: 'keepReports',
    title: 'Add reports to the record',
    about:
      'Reads every report in a file (the bytes are the body, its name in `source` helps to tell what it is) and keeps ' +
      'them in the record. Events tell each report as it is read, and how many are kept.',
    query: readQuery,
    ...fileExchange(eventSchema),
    answer: ({ query, request }) => {
      const items = readBytes(query.source ?? 'pasted', request.body, MOST_BYTES);
      return eventsAnswer(keepEach(readEach(items, reader, query, true), writer, digests));
    },
  });
}

async function* keepEach(
  reads: AsyncIterable<ItemRead>,
  writer: RecordWriter,
  digests: DigestService,
): AsyncGenerator<ServerEvent> {
  const sum = { read: 0, problems: 0, words: 0, added: 0, replaced: 0, unchanged: 0 };
  let batch: WrittenReport[] = [];
  const keep = async function* (): AsyncGenerator<ServerEvent> {
    const { value, problems } = await writer.keep(batch);
    batch = [];
    digests.forget();
    yield* tellProblems(problems);
    sum.problems += problems.length;
    if (value === null) return;
    sum.added += value.added;
    sum.replaced += value.replaced;
    sum.unchanged += value.unchanged;
    yield { event: 'kept', data: { added: sum.added, replaced: sum.replaced, unchanged: sum.unchanged } };
  };
  for await (const { reading, problems } of reads) {
    yield* tellProblems(problems);
    sum.problems += problems.length;
    if (reading === null || reading.written === null || reading.summary === null) continue;
    sum.read += 1;
    sum.words += reading.summary.words;
    batch.push(reading.written);
    yield { event: 'read', data: { summary: reading.summary } };
    if (batch.length >= BATCH) yield* keep();
  }
  if (batch.length > 0) yield* keep();
  yield { event: 'end', data: sum };
}

function* tellProblems(problems: readonly Problem[]): Generator<ServerEvent> {
  for (const { code, message, source } of problems) {
    yield { event: 'problem', data: { code, message, source: source ?? null } };
  }
}
