// What holds for any readings in any order: the same content has the same export, whatever keeps it.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import type { Reading } from '../../src/reading.js';
import type { WrittenReport } from '../../src/store/record-store.js';
import { contentHash, KINDS, openFresh, type RecordKind } from './backends.js';
import { sentencesOf, smallReading } from './small-reading.js';

// A server that shares its machine answers slowly.
vi.setConfig({ testTimeout: 240_000 });

const POOL = Array.from({ length: 14 }, (_, number) => syntheticReport(number));

/** Any texts, halves of characters and control characters too. */
const anyText = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `${text}\u0000`.slice(0, 12));

/** Any number that JSON can write. */
const anyFigure = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));

/** A reading with any names, days and figures; its spans lie in its text. */
const anyReport: fc.Arbitrary<WrittenReport> = fc
  .record({
    id: fc.nat({ max: 40 }),
    name: anyText,
    outlet: fc.option(anyText),
    day: fc.option(fc.constantFrom('2007-10-16', '2015-11-23', '2022-07-19')),
    low: fc.option(anyFigure),
    words: fc.array(fc.constantFrom('talk', 'end', 'grain', 'deal'), { minLength: 1, maxLength: 6 }),
  })
  .map(({ id, name, outlet, day, low, words }) => {
    const { report, entities, figures, ...rest } = smallReading({ id: `r-${id}`, day });
    const reading: Reading = {
      ...rest,
      report: { ...report, outlet },
      entities: entities.map((entity) => ({ ...entity, name, aliases: [name] })),
      figures: figures.map((figure) => ({ ...figure, low })),
    };
    return { reading, sentences: sentencesOf(words.join(' ')) };
  });

async function hashOf(kind: RecordKind, batches: readonly (readonly WrittenReport[])[]): Promise<string> {
  const record = await openFresh(kind);
  for (const batch of batches) await record.writeReports(batch, { at: '' });
  const hash = await contentHash(record);
  await record.close();
  return hash;
}

/** One report of each id: of two readings of one report the later counts, so their order matters by design. */
function oneOfEach(reports: readonly WrittenReport[]): readonly WrittenReport[] {
  return [...new Map(reports.map((report) => [report.reading.report.id, report])).values()];
}

describe.each(KINDS)('$kind', (kind) => {
  test('order and batches do not matter', async () => {
    const expected = await hashOf(kind, [POOL]);
    const shuffled = fc.shuffledSubarray(POOL, { minLength: POOL.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 6 }), async (order, size) => {
        const batches = Array.from({ length: Math.ceil(order.length / size) }, (_, at) =>
          order.slice(at * size, at * size + size),
        );
        expect(await hashOf(kind, batches)).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('writing anything twice, or some of it again, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyReport, { maxLength: 6 }).map(oneOfEach),
        fc.nat({ max: 5 }),
        async (reports, from) => {
          expect(await hashOf(kind, [reports, reports.slice(from), reports])).toBe(await hashOf(kind, [reports]));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('what was written comes back, and the record is sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 6 }).map(oneOfEach), async (reports) => {
        const record = await openFresh(kind);
        await record.writeReports(reports, { at: '' });
        for (const { reading } of reports) expect(await record.reading(reading.report.id)).toEqual(reading);
        expect(await record.check()).toEqual([]);
        await record.close();
      }),
      { numRuns: 15 },
    );
  });
});

test('every kind of record exports the same, and finds the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyReport, { minLength: 1, maxLength: 8 }).map(oneOfEach), async (reports) => {
      const answers = [];
      for (const kind of KINDS) {
        const record = await openFresh(kind);
        await record.writeReports([...reports, ...POOL], { at: '' });
        const found = [];
        for (const line of ['talk', 'grain deal', '"grain deal"', 'gr*', 'of the', '"of the"']) {
          found.push((await record.search(line)).items);
        }
        const days = await record.find('event', {
          where: [{ column: 'sortDay', from: '2010', to: '2020' }],
          order: ['sortDay'],
        });
        answers.push({ hash: await contentHash(record), found, days });
        await record.close();
      }
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }),
    { numRuns: 10 },
  );
});
