// The worker of `dateline read`: the same job as in the main thread, with the weights that all threads share.
import { workerData } from 'node:worker_threads';
import type { SharedModel } from '../../language/model.js';
import type { ReportOptions } from '../../report/make-report.js';
import { loadSharedModel } from '../../run/load-model.js';
import { placesFrom } from '../../run/load-places.js';
import { serveJobs } from '../../run/serve-jobs.js';
import { type OutputSettings, printReading } from './read-job.js';

/** What each worker is given at its start. */
export interface ReadWorkerData {
  /** The weights lie in shared memory, so that no worker has a copy. */
  readonly model: SharedModel;
  /** The gazetteer's bytes, in shared memory too; null where there is none. */
  readonly places: Uint8Array | null;
  readonly given: ReportOptions;
  readonly settings: OutputSettings;
}

// read-command.ts starts this worker, and hands over a ReadWorkerData.
const { model, places, given, settings }: ReadWorkerData = workerData;
serveJobs(printReading({ model: loadSharedModel(model), places: placesFrom(places), given }, settings));
