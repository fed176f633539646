// What a record keeps of a reading, whichever face read it, and the problem where reading failed.
import { type Problem, problem } from '../base/problem.js';
import type { ReadDocument } from '../reading.js';
import type { WrittenReport } from '../store/record-store.js';
import { contractReading } from './cli/render-json.js';

/**
 * What the record keeps: the contract's reading, and of the grammar only what search looks through.
 * @example writtenReport(read).sentences[0]?.tokens[0] // { start: 0, end: 5, lemma: 'Putin' }
 */
export function writtenReport({ reading, sentences }: ReadDocument): WrittenReport {
  const searched = sentences.map(({ start, end, tokens }) => ({
    start,
    end,
    tokens: tokens.map((token) => ({ start: token.start, end: token.end, lemma: token.lemma })),
  }));
  return { reading: contractReading(reading), sentences: searched };
}

/**
 * The problem of one report whose reading threw: a fault of ours, and no reason to stop reading others.
 * @example readingFailed('a.txt', new Error('out of range')).code // 'run/reading-failed'
 */
export function readingFailed(source: string, error: unknown): Problem {
  const parts = {
    what: 'reading this report failed, which is a fault of Dateline',
    expected: 'a reading',
    got: error instanceof Error ? error.message : String(error),
    todo: 'tell us, with the report if you may',
  };
  return problem('run/reading-failed', parts, { source });
}
