// The ways in which an ingest keeps reports: with all that follows from them, or by themselves.
import type { RecordKeeper } from './ingest-batch.js';
import { forgetReports, keepReports } from './keep-record.js';

/** Reports with all that follows from them across reports. */
export const settlingKeeper: RecordKeeper = { keepReports, forgetReports };

/** Readings alone: nothing is derived from them, which costs next to nothing. */
export const plainKeeper: RecordKeeper = {
  keepReports: (record, batch, options) => record.writeReports(batch, options),
  forgetReports: (record, ids) => record.forgetReports(ids),
};
