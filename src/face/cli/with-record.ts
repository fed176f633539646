// A command that works with the record: opened by its name, problems told, an exit code at the end.
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import { recordName } from '../../run/record-name.js';
import { workWithRecord } from '../../run/work-with-record.js';
import type { RecordStore } from '../../store/record-store.js';
import { EXIT } from './exit-codes.js';
import { problemLine } from './problem-line.js';

/**
 * Runs the work of a command on a record.
 * @example done(await withRecord(flags.record, 'read', async (record) => showCount(await record.count('report'))))
 * @param asked the name that the command line gives, if any
 * @param work gives the exit code
 */
export async function withRecord(
  asked: string | undefined,
  mode: 'read' | 'write',
  work: (record: RecordStore) => Promise<number>,
): Promise<number> {
  const { value, problems } = await workWithRecord(recordName(asked), mode, work);
  tellProblems(problems);
  return value ?? EXIT.someUnread;
}

/**
 * Problems on standard error, a line each.
 * @example tellProblems([{ code: 'store/locked', message: '…' }])
 */
export function tellProblems(problems: readonly Problem[]): void {
  process.stderr.write(problems.map(problemLine).join(''));
}
