// `dateline read`: from inputs to printed readings, with progress and problems on standard error.
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import type { LanguageModel } from '../../language/model.js';
import { loadModel } from '../../run/load-model.js';
import { loadPlaces, placesFrom, readPlacesFile } from '../../run/load-places.js';
import { type Progress, startProgress } from '../../run/progress.js';
import { type ItemOutcome, type ReadingHands, readAll } from '../../run/read-all.js';
import { readInputs } from '../../source/read-inputs.js';
import { EXIT, keepsUnread } from './exit-codes.js';
import { type InterruptWatch, watchInterrupt } from './interrupt.js';
import { openOutput, type WriteOutput } from './output.js';
import { problemLine } from './problem-line.js';
import { type PrintedReading, printReading } from './read-job.js';
import type { ReadOptions } from './read-options.js';
import type { ReadWorkerData } from './read-worker.js';

/** A document longer than this many characters holds the thread for a time that one notices. */
const LONG_DOCUMENT = 200_000;

/**
 * The most bytes of one document: dozens of times the longest report. All words of a document stand in memory at
 * once, so there has to be a limit; a file of rows may be of any size.
 */
const LARGEST_DOCUMENT = 8 * 1024 * 1024;

/**
 * Reads the inputs and prints each reading in its turn.
 * @example await readCommand(['samples'], readOptions({ json: true }, screen)) // prints one object a line; 0
 * @returns the exit code
 */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const { value: model, problems } = loadModel(options.model);
  const progress = startProgress(process.stderr, isProgressShown(), () => performance.now());
  showProblems(problems, progress);
  if (model === null) return EXIT.someUnread;
  const places = readPlacesFile();
  if (places === null) showProblems(loadPlaces().problems, progress);
  const watch = watchInterrupt(() => interrupted(progress));
  const fields = options.fields === undefined ? {} : { fields: options.fields };
  const items = readInputs(inputs, { maxBytes: LARGEST_DOCUMENT, ...fields });
  const isAllRead = await printAll(readAll(items, handsFor({ model, places }, options, watch)), progress);
  progress.finish();
  watch.release();
  return isAllRead ? EXIT.allRead : EXIT.someUnread;
}

/** What is read from disk once, for all threads. */
interface LoadedTools {
  readonly model: LanguageModel;
  /** The gazetteer's bytes; null where it cannot be read. */
  readonly places: Uint8Array | null;
}

/** On a terminal, unless the readings go there too and show by themselves how far it is. */
function isProgressShown(): boolean {
  return process.stderr.isTTY === true && process.stdout.isTTY !== true;
}

function handsFor(
  { model, places }: LoadedTools,
  options: ReadOptions,
  watch: InterruptWatch,
): ReadingHands<PrintedReading> {
  const { workers, given, output: settings } = options;
  const print = printReading({ model, places: placesFrom(places), given }, settings);
  const workerData: ReadWorkerData = { model: model.shared, places, given, settings };
  return {
    workers,
    serve: (job) => (job.document.content.length > LONG_DOCUMENT ? watch.during(() => print(job)) : print(job)),
    script: new URL('./read-worker.js', import.meta.url),
    workerData,
  };
}

/** Whether every input was read. */
async function printAll(outcomes: AsyncIterable<ItemOutcome<PrintedReading>>, progress: Progress): Promise<boolean> {
  const write = openOutput(process.stdout);
  let isAllRead = true;
  for await (const outcome of outcomes) {
    const { problems } = outcome.kind === 'read' ? outcome.result : outcome;
    showProblems(problems, progress);
    if (problems.some(keepsUnread)) isAllRead = false;
    if (outcome.kind === 'read') await writeReading(outcome.result, write, progress);
  }
  return isAllRead;
}

async function writeReading(reading: PrintedReading, write: WriteOutput, progress: Progress): Promise<void> {
  // Nobody reads any more, which is no failure: `dateline read … | head`.
  if (reading.output !== '' && !(await write(reading.output))) process.exit(EXIT.allRead);
  progress.add(reading.words);
}

function showProblems(problems: readonly Problem[], progress: Progress): void {
  if (problems.length === 0) return;
  progress.clear();
  process.stderr.write(problems.map(problemLine).join(''));
}

function interrupted(progress: Progress): never {
  progress.clear();
  process.stderr.write(`interrupted: ${progress.summary()}\n`);
  process.exit(EXIT.interrupted);
}
