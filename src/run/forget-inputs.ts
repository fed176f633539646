// Forgetting: the reports that an id, a file, a folder or a row stands for, taken out with all that they alone support.
import path from 'node:path';
import { type Problem, problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import type { RecordStore } from '../store/record-store.js';
import type { Row } from '../store/rows.js';
import { eachReport, type RecordKeeper, reportsOfInput } from './ingest-batch.js';
import { keyOfFile, ROW_SIGN } from './input-mark.js';

/** A report that was taken out. */
export type ForgottenReport = Pick<Row<'report'>, 'reportId' | 'source' | 'headline'>;

/**
 * Takes reports out of the record, all or none. Their inputs are read again when they are given again.
 * @example (await forgetInputs(record, keeper, ['r-0123456789abcdef', 'reports/'], now)).value.length // 24
 * @param words ids of reports, or inputs as `dateline read` was given them: files, folders, `FILE#ID` for a row
 * @returns what was taken out, with a problem for each word that stands for no report
 */
export async function forgetInputs(
  record: RecordStore,
  keeper: RecordKeeper,
  words: readonly string[],
  at: string,
): Promise<Staged<readonly ForgottenReport[]>> {
  return record.transaction(async (inside) => {
    const found = new Map<string, Row<'report'>>();
    const problems: Problem[] = [];
    for (const word of words) {
      const before = found.size;
      let isKnown = false;
      for await (const report of reportsNamed(inside, word)) {
        isKnown = true;
        // The texts of many reports need not stand in memory together.
        found.set(report.reportId, { ...report, text: '' });
      }
      if (!isKnown && found.size === before) problems.push(notInRecord(word));
    }
    const reports = [...found.values()];
    if (reports.length > 0) await forget(inside, keeper, reports, at);
    return staged(reports, problems);
  });
}

async function* reportsNamed(record: RecordStore, word: string): AsyncGenerator<Row<'report'>> {
  const [byId] = (await record.find('report', { where: [{ column: 'reportId', equals: word }] })).items;
  if (byId !== undefined) return yield byId;
  yield* reportsOfInput(record, keyOfFile(word));
  if (word === '-') return;
  yield* eachReport(record, { column: 'input', startsWith: `${keyOfFile(word)}${path.sep}` });
  const sign = word.lastIndexOf(ROW_SIGN);
  if (sign < 0) return;
  const [file, row] = [word.slice(0, sign), word.slice(sign)];
  for await (const report of reportsOfInput(record, keyOfFile(file))) if (report.source.endsWith(row)) yield report;
}

/** The log says of their inputs that they are to be read again. */
async function forget(
  record: RecordStore,
  keeper: RecordKeeper,
  reports: readonly Row<'report'>[],
  at: string,
): Promise<void> {
  await keeper.forgetReports(
    record,
    reports.map(({ reportId }) => reportId),
  );
  const keys = new Set(reports.flatMap(({ input }) => [input, input.replace(/#[0-9a-f]{20}$/, '')]));
  const entry = { bytes: 0, contentHash: '', reader: '', state: 'failed', reports: 0 } as const;
  const log = [...keys].map((input) => ({ input, ...entry }));
  await record.writeReports([], { at, log });
}

function notInRecord(word: string): Problem {
  const parts = {
    what: `${JSON.stringify(word)} stands for no report of the record`,
    expected: 'the id of a report, or a file, folder or row that was read into it',
    got: 'a name that it does not know',
    todo: 'look for it with dateline search, and check the folder that you are in',
  };
  return problem('run/not-in-record', parts, { source: word });
}
