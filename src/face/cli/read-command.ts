// `dateline read`: from inputs to printed readings or into a record, with progress and problems on standard error.
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import { type Progress, startProgress } from '../../run/progress.js';
import { type ItemOutcome, readAll } from '../../run/read-all.js';
import { readInputs } from '../../source/read-inputs.js';
import { EXIT, keepsUnread } from './exit-codes.js';
import { watchInterrupt } from './interrupt.js';
import { openOutput, type WriteOutput } from './output.js';
import { problemLine } from './problem-line.js';
import type { PrintedReading } from './read-job.js';
import type { ReadOptions } from './read-options.js';
import { handsFor, inputOptions, loadTools } from './read-tools.js';

/**
 * Reads the inputs: prints each reading in its turn, or keeps them in a record.
 * @example await readCommand(['samples'], readOptions({ json: true }, screen)) // prints one object a line; 0
 * @returns the exit code
 */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<number> {
  if (options.record === null) return printReadings(inputs, options);
  // Loaded here, so that who only prints a reading does not wait for a database.
  const { readIntoRecord } = await import('./read-into-record.js');
  return readIntoRecord(inputs, options, options.record);
}

async function printReadings(inputs: readonly string[], options: ReadOptions): Promise<number> {
  const progress = startProgress(process.stderr, isProgressShown(), () => performance.now());
  const tools = loadTools(options.model, (problems) => showProblems(problems, progress));
  if (tools === null) return EXIT.someUnread;
  const watch = watchInterrupt(() => interrupted(progress));
  const items = readInputs(inputs, inputOptions(options));
  const isAllRead = await printAll(readAll(items, handsFor(tools, options, watch)), progress);
  progress.finish();
  watch.release();
  return isAllRead ? EXIT.allRead : EXIT.someUnread;
}

/** On a terminal, unless the readings go there too and show by themselves how far it is. */
function isProgressShown(): boolean {
  return process.stderr.isTTY === true && process.stdout.isTTY !== true;
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
