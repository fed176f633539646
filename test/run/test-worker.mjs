// A worker for the tests of the pool: doubles a number, or does what it is told to do wrong.
import { workerData } from 'node:worker_threads';
import { serveJobs } from '../../dist/run/serve-jobs.js';

serveJobs((job) => {
  if (job === 'throw') throw new Error('the job threw');
  if (job === 'exit') process.exit(3);
  if (job === 'hang') for (;;);
  return job * workerData.factor;
});
