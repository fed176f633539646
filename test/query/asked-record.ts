// Records for tests of questions: made of readings told by hand, settled as the product does it.
import { onTestFinished } from 'vitest';
import type { Reading } from '../../src/reading.js';
import { keepReports } from '../../src/run/keep-record.js';
import { MEMORY, openRecord } from '../../src/store/open-record.js';
import type { RecordStore, WrittenReport } from '../../src/store/record-store.js';
import type { LemmaSentence } from '../../src/store/word-rows.js';

/** When the records of these tests learned their reports. */
export const LEARNED = '2026-01-31T09:00:00.000Z';

/** A record that holds readings; closed after the test where it is opened in one. */
export async function recordOf(readings: readonly Reading[], name: string = MEMORY): Promise<RecordStore> {
  const { value: record, problems } = await openRecord(name, 'write');
  if (record === null) throw new Error(problems[0]?.message ?? 'no record');
  const kept = await keepReports(record, readings.map(withSentences), { at: LEARNED }); // biome-ignore format: one line
  if (kept.problems.length > 0) throw new Error(kept.problems[0]?.message);
  return record;
}

/** The same, closed when the running test ends. */
export async function recordInTest(readings: readonly Reading[], name?: string): Promise<RecordStore> {
  const record = await recordOf(readings, name);
  onTestFinished(() => record.close());
  return record;
}

/** Sentences end at stops, and a word is its own lemma but for a plural. */
function withSentences(reading: Reading): WrittenReport {
  const { text } = reading.report;
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((match): LemmaSentence => {
    const words = [...match[0].matchAll(/[\p{L}\p{N}-]+/gu)];
    const tokens = words.map((word) => {
      const start = match.index + word.index;
      return { start, end: start + word[0].length, lemma: word[0].toLowerCase().replace(/(?<=[a-z]{3})s$/, '') };
    });
    return { start: match.index, end: match.index + match[0].length, tokens };
  });
  return { reading, sentences };
}
