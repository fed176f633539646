// The record for the time of one piece of work: opened, worked with, closed; what fails is told as problems.
import { type Staged, staged } from '../base/staged.js';
import { type OpenMode, openRecord } from '../store/open-record.js';
import type { RecordStore } from '../store/record-store.js';
import { isStoreFailure } from '../store/store-problems.js';

/**
 * Works with a record and closes it, whatever happens. Null with a problem where it cannot be had, or where what is
 * under it fails meanwhile.
 * @example (await workWithRecord('.dateline', 'read', (record) => record.count('report'))).value // 23
 * @example (await workWithRecord('absent', 'read', (record) => record.count('report'))).problems[0]?.code // 'store/not-opened'
 */
export async function workWithRecord<Result>(
  name: string,
  mode: OpenMode,
  work: (record: RecordStore) => Promise<Result>,
): Promise<Staged<Result | null>> {
  const { value: record, problems } = await openRecord(name, mode);
  if (record === null) return staged(null, problems);
  try {
    const result = await work(record);
    await record.close();
    return staged(result);
  } catch (error) {
    await record.close().catch(() => undefined);
    if (isStoreFailure(error)) return staged(null, [error.problem]);
    throw error;
  }
}
