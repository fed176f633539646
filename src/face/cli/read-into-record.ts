// `dateline read` into a record: progress and problems on standard error; the reading of one report, or what became of many.
import { statSync } from 'node:fs';
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import { type IngestCount, ingest } from '../../run/ingest.js';
import { type IngestLook, ingestItems } from '../../run/ingest-items.js';
import { measureInputs } from '../../run/measure-inputs.js';
import { type Progress, startProgress } from '../../run/progress.js';
import { readerName } from '../../run/reader-name.js';
import { settlingKeeper } from '../../run/record-keepers.js';
import { shownRecord } from '../../run/record-name.js';
import { workWithRecord } from '../../run/work-with-record.js';
import type { RecordStore } from '../../store/record-store.js';
import { EXIT, keepsUnread } from './exit-codes.js';
import { watchInterrupt } from './interrupt.js';
import { openOutput } from './output.js';
import { packageVersion } from './package-version.js';
import { problemLine } from './problem-line.js';
import type { ReadOptions } from './read-options.js';
import { keptLine, stoppedLine, summaryText } from './read-summary.js';
import { handsFor, inputOptions, type LoadedTools, loadTools } from './read-tools.js';
import { paintWith } from './terminal.js';

/** One call of the command. */
interface ReadCall {
  readonly inputs: readonly string[];
  readonly options: ReadOptions;
  /** The name of the record. */
  readonly name: string;
  /** Whether one report is to be shown as well, which one input that is no folder asks for. */
  readonly isShown: boolean;
  readonly progress: Progress;
}

/**
 * Reads the inputs into a record.
 * @example await readIntoRecord(['samples'], options, '.dateline') // prints what became of them; 0
 * @returns the exit code
 */
export async function readIntoRecord(inputs: readonly string[], options: ReadOptions, name: string): Promise<number> {
  const isShown = options.output.form === null && inputs.length === 1 && !inputs.some(isFolder);
  const progress = startProgress(process.stderr, isProgressShown(options), () => performance.now());
  const call: ReadCall = { inputs, options, name, isShown, progress };
  const tools = loadTools(options.model, (problems) => tellProblems(problems, progress));
  if (tools === null) return EXIT.someUnread;
  const { value: code, problems } = await workWithRecord(name, 'write', (record) => readInto(record, tools, call));
  tellProblems(problems, progress);
  // Workers may still be reading what nobody will take.
  if (code === EXIT.interrupted) process.exit(code);
  return code ?? EXIT.someUnread;
}

function isFolder(input: string): boolean {
  return input !== '-' && statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** On a terminal, unless readings are printed there. */
function isProgressShown({ output }: ReadOptions): boolean {
  return process.stderr.isTTY === true && (output.form === null || process.stdout.isTTY !== true);
}

async function readInto(record: RecordStore, tools: LoadedTools, call: ReadCall): Promise<number> {
  const { inputs, options, progress } = call;
  const stop = new AbortController();
  const watch = watchInterrupt(() => {
    // Who asks twice does not want to wait for the batch in hand.
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
  });
  // Without it the time left is not told, and nothing else is lost.
  measureInputs(inputs).then(progress.expect, () => undefined);
  const shown = showing(call);
  const hands = handsFor(tools, withForm(options, call.isShown), watch);
  const count = await ingest(ingestItems(inputs, lookFor(record, call)), hands, {
    record,
    keeper: settlingKeeper,
    now: () => new Date().toISOString(),
    stop: stop.signal,
    isUnread: keepsUnread,
    tell: {
      problems: (problems) => tellProblems(problems, progress),
      read: async (result, bytes) => {
        await shown.add(result.output);
        progress.add(result.words, bytes);
      },
      unchanged: (_, bytes) => progress.pass(bytes),
    },
  });
  progress.finish();
  watch.release();
  await tellEnd(record, count, call, shown);
  if (count.isStopped) return EXIT.interrupted;
  return count.unread === 0 ? EXIT.allRead : EXIT.someUnread;
}

function withForm(options: ReadOptions, isShown: boolean): ReadOptions {
  return isShown ? { ...options, output: { ...options.output, form: 'text' } } : options;
}

function lookFor(record: RecordStore, { options, isShown }: ReadCall): IngestLook {
  const name = readerName(packageVersion(), options.model);
  return {
    reader: { name, given: options.given, fields: options.fields },
    read: inputOptions(options),
    known: async (input) => {
      const { items } = await record.find('ingest', { where: [{ column: 'input', equals: input }] });
      return items[0] ?? null;
    },
    isForced: options.isForced,
    isShown,
  };
}

/** What is printed of the readings themselves. */
interface Showing {
  add(output: string): Promise<void>;
  /** The reading of the only report that there was, where one report is to be shown. */
  only(): string | null;
  write(words: string): Promise<void>;
}

/** Readings go out as they come where a form was asked for; a single one waits until it is known to be the only one. */
function showing({ options, isShown }: ReadCall): Showing {
  const output = openOutput(process.stdout);
  const outputs: string[] = [];
  let isEnded = false;
  const write = async (words: string) => {
    // Nobody reads any more, which keeps no report out of the record.
    if (words !== '' && !isEnded) isEnded = !(await output(words));
  };
  return {
    write,
    add: async (words) => {
      if (options.output.form !== null) await write(words);
      else if (isShown && outputs.length < 2) outputs.push(words);
    },
    only: () => (outputs.length === 1 ? (outputs[0] ?? null) : null),
  };
}

/** One report is shown with a line that says where it was kept; of many there is a table and what to ask next. */
async function tellEnd(record: RecordStore, count: IngestCount, call: ReadCall, shown: Showing): Promise<void> {
  const [name, only] = [shownRecord(call.name), shown.only()];
  const { form, colour } = call.options.output;
  if (count.isStopped) process.stderr.write(stoppedLine(count, name));
  else if (only !== null || form !== null) {
    await shown.write(only ?? '');
    process.stderr.write(keptLine(count, name));
  } else if (!call.isShown || hasReports(count))
    await shown.write(await summaryText(record, count, { name, paint: paintWith(colour) }));
}

/** Of one input that gave nothing the problem line says all. */
function hasReports({ added, replaced, unchanged, gone }: IngestCount): boolean {
  return added + replaced + unchanged + gone > 0;
}

function tellProblems(problems: readonly Problem[], progress: Progress): void {
  if (problems.length === 0) return;
  progress.clear();
  process.stderr.write(problems.map(problemLine).join(''));
}
