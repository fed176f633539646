// The worker of the server: the same job as in the main thread, with the weights that all threads share.
import { workerData } from 'node:worker_threads';
import type { SharedModel } from '../../language/model.js';
import { loadSharedModel } from '../../run/load-model.js';
import { placesFrom } from '../../run/load-places.js';
import { serveJobs } from '../../run/serve-jobs.js';
import { readJob } from './read-job.js';

/** What each worker is given at its start. */
export interface HttpWorkerData {
  /** The weights lie in shared memory, so that no worker has a copy. */
  readonly model: SharedModel;
  /** The gazetteer's bytes, in shared memory too; null where there is none. */
  readonly places: Uint8Array | null;
}

// reader.ts starts this worker, and hands over an HttpWorkerData.
const { model, places }: HttpWorkerData = workerData;
serveJobs(readJob({ model: loadSharedModel(model), places: placesFrom(places) }));
