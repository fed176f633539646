// The reader that the server asks: documents dealt out to worker threads, so that the server stays responsive.
import { type JobOutcome, type JobRunner, runHere } from '../../run/job-runner.js';
import { WorkerPool } from '../../run/worker-pool.js';
import { MOST_READING_MS } from './limits.js';
import { type HttpReading, type HttpReadJob, readJob } from './read-job.js';
import type { HttpWorkerData } from './serve-worker.js';

/** Reads documents for the server. */
export interface Reader {
  /** Null where the reader takes no more: so many are waiting, or it was closed. */
  read(job: HttpReadJob): Promise<JobOutcome<HttpReading>> | null;
  close(): Promise<void>;
}

/** Documents that may wait or be under way at once; more would only make everybody wait longer. */
const MOST_WAITING = 64;

/** A document that costs nothing, so that the workers are up before somebody waits for them. */
const WARM_UP: HttpReadJob = {
  document: { source: 'warm-up', form: 'text', content: 'The ministers met in Vienna on Tuesday.', given: {} },
  problems: [],
  given: {},
  why: false,
};

/**
 * A reader over worker threads, which it starts at once.
 * @example const reader = startReader({ model: model.shared, places }, 3);
 */
export function startReader(workerData: HttpWorkerData, workers: number): Reader {
  const script = new URL('./serve-worker.js', import.meta.url);
  const pool = new WorkerPool<HttpReadJob, HttpReading>({ script, size: workers, workerData, mostMs: MOST_READING_MS });
  for (let started = 0; started < workers; started += 1) void pool.run(WARM_UP);
  return readerOver(pool);
}

/**
 * A reader that reads in this thread: for tests and for other programs that serve little.
 * @example const reader = readerHere({ model, places });
 */
export function readerHere(tools: Parameters<typeof readJob>[0]): Reader {
  return readerOver(runHere(readJob(tools)));
}

function readerOver(runner: JobRunner<HttpReadJob, HttpReading>): Reader {
  let waiting = 0;
  let isClosed = false;
  return {
    read(job) {
      if (isClosed || waiting >= MOST_WAITING) return null;
      waiting += 1;
      return runner.run(job).finally(() => {
        waiting -= 1;
      });
    },
    close() {
      isClosed = true;
      return runner.close();
    },
  };
}
