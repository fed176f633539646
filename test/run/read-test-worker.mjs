// A worker for the tests of readAll: gives the document's words back, or dies when they say so.
import { serveJobs } from '../../dist/run/serve-jobs.js';

serveJobs(({ document }) => {
  if (document.content === 'die') process.exit(3);
  return `worker:${document.content}`;
});
