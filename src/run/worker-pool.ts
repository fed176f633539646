// A pool of worker threads: starts a worker when there is work for it, and outlives workers that die.
import { Worker } from 'node:worker_threads';
import type { JobOutcome, JobRunner } from './job-runner.js';

/** Which file each worker runs (it calls `serveJobs`), how many at most, and what each is given at its start. */
export interface WorkerPoolOptions {
  readonly script: URL;
  readonly size: number;
  readonly workerData: unknown;
  /** Milliseconds after which a job is given up and its worker ended; without it a job takes its time. */
  readonly mostMs?: number;
}

interface WaitingJob<Job, Result> {
  readonly job: Job;
  readonly settle: (outcome: JobOutcome<Result>) => void;
}

/**
 * Deals jobs out to at most `size` worker threads, one at a time to each. A worker that dies costs its own job
 * only: the outcome says so, and the next job finds a fresh worker.
 * @example
 * const pool = new WorkerPool<string, number>({ script: new URL('./length-worker.js', import.meta.url), size: 3, workerData: null });
 * await pool.run('Reykjavik'); // { kind: 'done', result: 9 }
 * await pool.close();
 */
export class WorkerPool<Job, Result> implements JobRunner<Job, Result> {
  readonly #options: WorkerPoolOptions;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, (outcome: JobOutcome<Result>) => void>();
  readonly #waiting: WaitingJob<Job, Result>[] = [];
  readonly #clocks = new Map<Worker, NodeJS.Timeout>();
  readonly #late = new Set<Worker>();

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
  }

  /** The outcome of one job, when a worker has come to it. */
  run(job: Job): Promise<JobOutcome<Result>> {
    return new Promise((settle) => {
      this.#waiting.push({ job, settle });
      this.#deal();
    });
  }

  /** Ends all workers. Jobs that are still waiting or under way get the outcome `died`. */
  async close(): Promise<void> {
    for (const { settle } of this.#waiting.splice(0)) settle({ kind: 'died', why: 'the pool was closed' });
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #deal(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? this.#start();
      if (worker === null) return;
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#busy.set(worker, next.settle);
      this.#watch(worker);
      worker.postMessage(next.job);
    }
  }

  /** Ends a worker that is over its time; its job dies as with any other end of a worker. */
  #watch(worker: Worker): void {
    const { mostMs } = this.#options;
    if (mostMs === undefined) return;
    const clock = setTimeout(() => {
      this.#late.add(worker);
      void worker.terminate();
    }, mostMs);
    this.#clocks.set(worker, clock);
  }

  /** A fresh worker, or null where all that may run are running. */
  #start(): Worker | null {
    if (this.#busy.size >= this.#options.size) return null;
    const worker = new Worker(this.#options.script, { workerData: this.#options.workerData });
    let why = 'the worker thread ended without an answer';
    worker.on('error', (error) => {
      why = error.message;
    });
    worker.on('exit', () => this.#drop(worker, this.#late.delete(worker) ? this.#overTime() : why));
    // What a worker posts is what its `serve` gave back, and the pool's maker names that type.
    worker.on('message', (result: Result) => this.#free(worker, result));
    return worker;
  }

  #overTime(): string {
    return `more than ${(this.#options.mostMs ?? 0) / 1_000} seconds of reading`;
  }

  #free(worker: Worker, result: Result): void {
    this.#settle(worker, { kind: 'done', result });
    this.#idle.push(worker);
    this.#deal();
  }

  #drop(worker: Worker, why: string): void {
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    this.#settle(worker, { kind: 'died', why });
    this.#deal();
  }

  #settle(worker: Worker, outcome: JobOutcome<Result>): void {
    clearTimeout(this.#clocks.get(worker));
    this.#clocks.delete(worker);
    const settle = this.#busy.get(worker);
    this.#busy.delete(worker);
    settle?.(outcome);
  }
}
