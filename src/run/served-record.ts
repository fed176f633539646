// A record that a server shows: open for reading all the time, and for writing only while something is written.
import type { Problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { openRecord } from '../store/open-record.js';
import type { RecordStore } from '../store/record-store.js';
import { isStoreFailure } from '../store/store-problems.js';
import { workWithRecord } from './work-with-record.js';

/** A record behind a server. Failures of what keeps it are problems; nothing here rejects for them. */
export interface ServedRecord {
  /** What is asked of the record; a problem where there is none. */
  asking<Result>(work: (record: RecordStore) => Promise<Result>): Promise<Staged<Result | null>>;
  /**
   * What is written, one after another. The record is made where there is none. No lock is held between: other
   * programs may write it too, and a problem says where one of them is doing so just now.
   */
  writing<Result>(work: (record: RecordStore) => Promise<Result>): Promise<Staged<Result | null>>;
  close(): Promise<void>;
}

/**
 * The record of a name, as `openRecord` takes it.
 * @example await serveRecord('.dateline').asking((record) => record.count('report')) // { value: 23, problems: [], … }
 */
export function serveRecord(name: string): ServedRecord {
  let opened: Promise<Staged<RecordStore | null>> | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const open = async () => {
    opened ??= openRecord(name, 'read');
    const result = await opened;
    // There may be one the next time.
    if (result.value === null) opened = null;
    return result;
  };
  return {
    async asking(work) {
      const { value, problems } = await open();
      return value === null ? staged(null, problems) : caught(() => work(value));
    },
    writing(work) {
      const done = before.then(() => workWithRecord(name, 'write', work));
      before = done.catch(() => undefined);
      return done;
    },
    async close() {
      await before;
      await (await opened)?.value?.close();
      opened = null;
    },
  };
}

/**
 * A record that is open already and stays so, as the tests serve one from memory.
 * @example serveOpenRecord(record).asking((one) => one.count('report'))
 */
export function serveOpenRecord(record: RecordStore): ServedRecord {
  return {
    asking: (work) => caught(() => work(record)),
    writing: (work) => caught(() => work(record)),
    close: async () => undefined,
  };
}

async function caught<Result>(work: () => Promise<Result>): Promise<Staged<Result | null>> {
  try {
    return staged(await work());
  } catch (error) {
    const told: Problem | null = isStoreFailure(error) ? error.problem : null;
    if (told === null) throw error;
    return staged(null, [told]);
  }
}
