// Reading many inputs: documents dealt out to workers or read in this thread, what comes of them in input order.
import { type Problem, problem } from '../base/problem.js';
import type { ReportOptions } from '../report/make-report.js';
import type { RawDocument } from '../source/raw-document.js';
import type { SourceItem } from '../source/source-item.js';
import { inOrder } from './in-order.js';
import { type JobRunner, runHere } from './job-runner.js';
import { WorkerPool } from './worker-pool.js';

/** A document to read, with the problems that were met while it was fetched. */
export interface ReadJob {
  readonly document: RawDocument;
  readonly problems: readonly Problem[];
  /** What is known from outside of this document alone, in the place of what is known of all. */
  readonly given?: ReportOptions;
}

/** A source item to read; what is known of it from outside goes with it. */
export interface ReadItem extends SourceItem {
  readonly given?: ReportOptions;
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

/** An item with what came of it. */
export interface ItemRead<Item, Result> {
  readonly item: Item;
  readonly outcome: ItemOutcome<Result>;
}

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
  for await (const { outcome } of readEach(items, hands)) yield outcome;
}

/**
 * The same with each item beside what came of it.
 * @example for await (const { item, outcome } of readEach(items, hands)) keep(item, outcome);
 */
export async function* readEach<Item extends ReadItem, Result>(
  items: AsyncIterable<Item>,
  hands: ReadingHands<Result>,
): AsyncGenerator<ItemRead<Item, Result>> {
  const source = items[Symbol.asyncIterator]();
  const ahead = hands.workers > 1 ? await lookAhead(source) : [];
  const many = ahead.length === LOOK_AHEAD || countDocuments(ahead) > 1;
  const runner: JobRunner<ReadJob, Result> = many ? workerPool(hands) : runHere(hands.serve);
  const width = many ? hands.workers * QUEUE_FOR_EACH_WORKER : 1;
  try {
    yield* inOrder(follow(ahead, source), async (item) => ({ item, outcome: await readItem(item, runner) }), width);
  } finally {
    await runner.close();
  }
}

function workerPool<Result>({ script, workers, workerData }: ReadingHands<Result>): WorkerPool<ReadJob, Result> {
  return new WorkerPool({ script, size: workers, workerData });
}

async function readItem<Result>(item: ReadItem, runner: JobRunner<ReadJob, Result>): Promise<ItemOutcome<Result>> {
  const { value: document, problems, given } = item;
  if (document === null) return { kind: 'unread', problems };
  const outcome = await runner.run({ document, problems, ...(given === undefined ? {} : { given }) });
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
async function lookAhead<Item extends ReadItem>(source: AsyncIterator<Item>): Promise<readonly Item[]> {
  const ahead: Item[] = [];
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

async function* follow<Item>(ahead: readonly Item[], source: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* ahead;
  for (let step = await source.next(); step.done !== true; step = await source.next()) yield step.value;
}
