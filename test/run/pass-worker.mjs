// A worker that stands in for the reader: a document's words are a written report as JSON already.
import { serveJobs } from '../../dist/run/serve-jobs.js';
import { passOn } from './pass-on.mjs';

serveJobs(passOn);
