// Reading many inputs: documents dealt out to workers or read in this thread, what comes of them in input order.
import { type Problem, problem } from '../base/problem.js';
import type { RawDocument } from '../source/raw-document.js';
import type { SourceItem } from '../source/source-item.js';
import { inOrder } from './in-order.js';
import { type JobRunner, runHere } from './job-runner.js';
import { WorkerPool } from './worker-pool.js';

/** A document to read, with the problems that were met while it was fetched. */
export interface ReadJob {
  readonly document: RawDocument;
  readonly problems: readonly Problem[];
}

/** How the work is to be done: here by `serve`, or by workers that run `script`, which serves the same way. */
export interface ReadingHands<Result> {
  /** How many documents may be read at once; 1 starts no worker. */
  readonly workers: number;
  readonly serve: (job: ReadJob) => Result;
  readonly script: URL;
  readonly workerData: unknown;
}

/** What came of one source item: a result, or only problems. */
export type ItemOutcome<Result> =
  | { readonly kind: 'read'; readonly result: Result }
  | { readonly kind: 'unread'; readonly problems: readonly Problem[] };

/** Items that are looked at before it is known whether there is more than one document. */
const LOOK_AHEAD = 64;

/** Documents under way or waiting to be taken, for each worker: enough that none waits for work. */
const QUEUE_FOR_EACH_WORKER = 4;

/**
 * Reads all items, and gives what came of each in their order, the same whatever the number of workers. With one
 * worker or a single document nothing is started. An item without a document gives its problems.
 * @example for await (const outcome of readAll(readInputs(['samples']), hands)) show(outcome);
 */
export async function* readAll<Result>(
  items: AsyncIterable<SourceItem>,
  hands: ReadingHands<Result>,
): AsyncGenerator<ItemOutcome<Result>> {
  const source = items[Symbol.asyncIterator]();
  const ahead = hands.workers > 1 ? await lookAhead(source) : [];
  const many = ahead.length === LOOK_AHEAD || countDocuments(ahead) > 1;
  const runner: JobRunner<ReadJob, Result> = many ? workerPool(hands) : runHere(hands.serve);
  const width = many ? hands.workers * QUEUE_FOR_EACH_WORKER : 1;
  try {
    yield* inOrder(follow(ahead, source), (item) => readItem(item, runner), width);
  } finally {
    await runner.close();
  }
}

function workerPool<Result>({ script, workers, workerData }: ReadingHands<Result>): WorkerPool<ReadJob, Result> {
  return new WorkerPool({ script, size: workers, workerData });
}

async function readItem<Result>(item: SourceItem, runner: JobRunner<ReadJob, Result>): Promise<ItemOutcome<Result>> {
  const { value: document, problems } = item;
  if (document === null) return { kind: 'unread', problems };
  const outcome = await runner.run({ document, problems });
  if (outcome.kind === 'done') return { kind: 'read', result: outcome.result };
  return { kind: 'unread', problems: [...problems, workerDied(document.source, outcome.why)] };
}

function workerDied(source: string, why: string): Problem {
  const parts = {
    what: 'the worker thread that read this report ended',
    expected: 'a reading',
    got: why,
    todo: 'read the report by itself with --workers 1, and tell us if it fails again',
  };
  return problem('run/worker-died', parts, { source });
}

/** Items up to the second document, the end, or the limit. */
async function lookAhead(source: AsyncIterator<SourceItem>): Promise<readonly SourceItem[]> {
  const ahead: SourceItem[] = [];
  while (ahead.length < LOOK_AHEAD && countDocuments(ahead) < 2) {
    const step = await source.next();
    if (step.done === true) break;
    ahead.push(step.value);
  }
  return ahead;
}

function countDocuments(items: readonly SourceItem[]): number {
  return items.filter(({ value }) => value !== null).length;
}

async function* follow(ahead: readonly SourceItem[], source: AsyncIterator<SourceItem>): AsyncGenerator<SourceItem> {
  yield* ahead;
  for (let step = await source.next(); step.done !== true; step = await source.next()) yield step.value;
}
