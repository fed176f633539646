// One report made ready to be written: its rows, and the hash of all that they say.
import { createHash } from 'node:crypto';
import type { Reading } from '../reading.js';
import { rowsOfReading } from './reading-rows.js';
import type { WrittenReport } from './record-store.js';
import type { DocumentTable, Row } from './rows.js';
import { readingOfRows } from './rows-reading.js';
import { type WordColumns, wordSentences, writeWords } from './word-rows.js';

/** The rows of a report, all that the record keeps of it. */
export type ReportRows = { readonly [T in DocumentTable]: readonly Row<T>[] };

/** A report ready to be written. */
export interface PreparedReport {
  readonly id: string;
  readonly hash: string;
  readonly searchKey: number;
  readonly rows: ReportRows;
}

/**
 * Makes a report ready.
 * @example prepareReport({ reading, sentences: [] }, '2026-01-01T00:00:00Z').hash // 64 hexadecimal digits
 */
export function prepareReport(written: WrittenReport, at: string): PreparedReport {
  const { report, ...lists } = rowsOfReading(written.reading);
  const { reportId: id, searchKey } = report;
  const words = writeWords(wordSentences(written.sentences));
  const copyKey = written.copyKey ?? null;
  const hash = hashOfReport(readingOfRows({ report, ...lists }), words, copyKey);
  const known = { input: written.input ?? report.source, copyKey, readingHash: hash, recordedAt: at };
  return {
    id,
    hash,
    searchKey,
    rows: { ...lists, report: [{ ...report, ...known }], words: [{ reportId: id, ...words }] },
  };
}

/**
 * The line of the export that says all that the record keeps of a report.
 * @example exportOfReport(reading, { lemmas: 'talk', places: '0 6 0 5' }, null) // '{"kind":"report","reading":{…},…}'
 * @param reading as `readingOfRows` makes it
 */
export function exportOfReport(reading: Reading, { lemmas, places }: WordColumns, copyKey: string | null): string {
  return JSON.stringify({ kind: 'report', reading, words: { lemmas, places }, copyKey });
}

/**
 * The hash of that line: two reports that have the same are the same.
 * @example hashOfReport(reading, words, null) // 64 hexadecimal digits
 */
export function hashOfReport(reading: Reading, words: WordColumns, copyKey: string | null): string {
  return createHash('sha256')
    .update(exportOfReport(reading, words, copyKey))
    .digest('hex');
}
