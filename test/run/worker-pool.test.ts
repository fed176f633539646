// The pool of worker threads: results, deaths, the end. Workers run compiled files, so the build must be there.
import { afterEach, describe, expect, test } from 'vitest';
import { WorkerPool } from '../../src/run/worker-pool.js';

const script = new URL('./test-worker.mjs', import.meta.url);
let pool: WorkerPool<number | string, number> | undefined;

function openPool(size: number): WorkerPool<number | string, number> {
  pool = new WorkerPool({ script, size, workerData: { factor: 2 } });
  return pool;
}

afterEach(async () => pool?.close());

describe('WorkerPool', () => {
  test('does more jobs than it has workers', async () => {
    const jobs = [...Array(20).keys()];
    const running = openPool(3);
    const outcomes = await Promise.all(jobs.map((job) => running.run(job)));
    expect(outcomes).toEqual(jobs.map((job) => ({ kind: 'done', result: job * 2 })));
  });

  test.each([
    ['throw', 'the job threw'],
    ['exit', 'the worker thread ended without an answer'],
  ])('a worker that dies (%s) costs its own job only', async (job, why) => {
    const running = openPool(1);
    const outcomes = await Promise.all([
      running.run(1),
      running.run(job),
      running.run(2),
      running.run(job),
      running.run(3),
    ]);
    const died = { kind: 'died', why };
    expect(outcomes).toEqual([
      { kind: 'done', result: 2 },
      died,
      { kind: 'done', result: 4 },
      died,
      { kind: 'done', result: 6 },
    ]);
  });

  test('a worker that never comes up is an outcome, not a hang', async () => {
    const broken = new WorkerPool({ script: new URL('./absent.mjs', import.meta.url), size: 2, workerData: null });
    const outcomes = await Promise.all([broken.run(1), broken.run(2), broken.run(3)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['died', 'died', 'died']);
    await broken.close();
  });

  test('jobs that wait when the pool is closed are told', async () => {
    const running = openPool(1);
    const outcomes = Promise.all([running.run(1), running.run(2)]);
    await running.close();
    expect((await outcomes).map(({ kind }) => kind)).toEqual(['died', 'died']);
  });

  test('gives up a job that takes too long, and goes on with a fresh worker', async () => {
    pool = new WorkerPool({ script, size: 1, workerData: { factor: 2 }, mostMs: 2_000 });
    const outcomes = await Promise.all([pool.run('hang'), pool.run(4)]);
    expect(outcomes).toEqual([
      { kind: 'died', why: 'more than 2 seconds of reading' },
      { kind: 'done', result: 8 },
    ]);
  });
});
