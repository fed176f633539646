// The digest of all acts and the record at a glance, kept in memory as long as the record stays as it is.
import { setImmediate } from 'node:timers/promises';
import { type ActDigest, digestActs, type TimedAct, timedActs } from '../../../query/act-digest.js';
import { type Overview, overview } from '../../../query/overview.js';
import type { RecordStore } from '../../../store/record-store.js';

/** Gives the digest of a record. */
export interface DigestService {
  of(record: RecordStore): Promise<ActDigest>;
  /** The acts as far as they are counted through time: there at once, while a digest is still being made. */
  times(record: RecordStore): Promise<readonly TimedAct[]>;
  /** The record at a glance. */
  overview(record: RecordStore): Promise<Overview>;
  /** Lets go of it: something was written. */
  forget(): void;
}

/** So long a digest is taken without a look whether the record has changed. */
const FRESH_MS = 1000;

/** So long after a front page was asked for the digest is begun, where nobody needed it before. */
const QUIET_MS = 2000;

interface Kept {
  readonly mark: string;
  /** Begun when it is first asked for. */
  digest: Promise<ActDigest> | null;
  /** Once it is there. */
  made: ActDigest | null;
  times: Promise<readonly TimedAct[]> | null;
  overview: Promise<Overview> | null;
}

/**
 * A digest that is made again when the record has changed.
 * @example await startDigests(() => performance.now()).of(record) // { acts: […], outlets: […] }
 * @param clock milliseconds
 */
export function startDigests(clock: () => number): DigestService {
  let kept: Kept | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  const current = async (record: RecordStore): Promise<Kept> => {
    if (kept !== null && clock() - looked < FRESH_MS) return kept;
    const mark = await markOf(record);
    looked = clock();
    if (kept?.mark === mark) return kept;
    kept = { mark, digest: null, made: null, times: null, overview: null };
    return kept;
  };
  const begin = (now: Kept, record: RecordStore): Promise<ActDigest> => {
    if (now.digest !== null) return now.digest;
    // Others are answered between two steps of it: the database is read in this thread.
    now.digest = digestActs(record, () => setImmediate());
    now.digest.then(
      (value) => {
        now.made = value;
      },
      // One that failed is made anew the next time.
      () => {
        now.digest = null;
      },
    );
    return now.digest;
  };
  return {
    of: async (record) => begin(await current(record), record),
    async times(record) {
      const now = await current(record);
      if (now.made !== null) return now.made.acts;
      // Who looks at a front page will ask for more: it is made ready, but not before the page is there.
      if (now.times === null) setTimeout(() => void (kept === now && begin(now, record)), QUIET_MS).unref();
      now.times ??= timedActs(record).catch((error: unknown) => {
        now.times = null;
        throw error;
      });
      return now.times;
    },
    async overview(record) {
      const now = await current(record);
      now.overview ??= overview(record).catch((error: unknown) => {
        now.overview = null;
        throw error;
      });
      return now.overview;
    },
    forget() {
      kept = null;
    },
  };
}

/** What changes where reports come and go, and where things are joined and parted. */
async function markOf(record: RecordStore): Promise<string> {
  const counts = await Promise.all(
    (['report', 'act', 'thing', 'decision', 'ingest'] as const).map((table) => record.count(table)),
  );
  return counts.join(' ');
}
