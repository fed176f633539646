// The types of pass-on.mjs.
import type { KeepableReading } from '../../src/run/ingest.js';
import type { ReadJob } from '../../src/run/read-all.js';

export declare function passOn(job: ReadJob): KeepableReading;
