// A runner of jobs: what the rest asks for, whether the work is done in this thread or in a pool of workers.

/** What became of a job: its result, or why there is none. */
export type JobOutcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'died'; readonly why: string };

/** Runs jobs. `run` never rejects. */
export interface JobRunner<Job, Result> {
  run(job: Job): Promise<JobOutcome<Result>>;
  close(): Promise<void>;
}

/**
 * A runner that does each job in this thread, one turn of the event loop for each, so that signals are heard between.
 * @example await runHere((n: number) => n + 1).run(1) // { kind: 'done', result: 2 }
 * @param serve must not throw
 */
export function runHere<Job, Result>(serve: (job: Job) => Result): JobRunner<Job, Result> {
  return {
    run: (job) => new Promise((resolve) => setImmediate(() => resolve({ kind: 'done', result: serve(job) }))),
    close: async () => undefined,
  };
}
