// The worker's side of the pool: one job in, one result out, in turn.
import { parentPort } from 'node:worker_threads';

/**
 * Answers every job that the pool sends to this worker thread.
 * @example serveJobs((word: string) => word.length); // the whole of a worker's file
 * @param serve must not throw; a throw ends the worker, and the pool reports its job as died
 */
export function serveJobs<Job, Result>(serve: (job: Job) => Result): void {
  const port = parentPort;
  if (port === null) throw new Error('serveJobs was called outside a worker thread');
  port.on('message', (job: Job) => port.postMessage(serve(job)));
}
