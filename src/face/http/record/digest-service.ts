// The digest of all acts, kept in memory as long as the record stays as it is.
import { type ActDigest, digestActs } from '../../../query/act-digest.js';
import type { RecordStore } from '../../../store/record-store.js';

/** Gives the digest of a record. */
export interface DigestService {
  of(record: RecordStore): Promise<ActDigest>;
  /** Lets go of it: something was written. */
  forget(): void;
}

/** So long a digest is taken without a look whether the record has changed. */
const FRESH_MS = 1000;

/**
 * A digest that is made again when the record has changed.
 * @example await startDigests(() => performance.now()).of(record) // { acts: […], outlets: […] }
 * @param clock milliseconds
 */
export function startDigests(clock: () => number): DigestService {
  let kept: { readonly mark: string; readonly digest: Promise<ActDigest> } | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  return {
    async of(record) {
      if (kept !== null && clock() - looked < FRESH_MS) return kept.digest;
      const mark = await markOf(record);
      looked = clock();
      if (kept?.mark !== mark) {
        const digest = digestActs(record);
        kept = { mark, digest };
        // One that failed is made anew the next time.
        digest.catch(() => {
          kept = null;
        });
      }
      return kept.digest;
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
