// What `dateline read` loads before the first report, and the hands that read with it.
import type { Problem } from '../../base/problem.js';
import type { LanguageModel } from '../../language/model.js';
import { loadModel } from '../../run/load-model.js';
import { loadPlaces, placesFrom, readPlacesFile } from '../../run/load-places.js';
import type { ReadingHands } from '../../run/read-all.js';
import type { ReadOptions as InputOptions } from '../../source/read-inputs.js';
import type { InterruptWatch } from './interrupt.js';
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

/** What is read from disk once, for all threads. */
export interface LoadedTools {
  readonly model: LanguageModel;
  /** The gazetteer's bytes; null where it cannot be read. */
  readonly places: Uint8Array | null;
}

/**
 * Loads what reading needs, and tells what is wrong with it; null where nothing can be read without it.
 * @example loadTools(undefined, (problems) => show(problems))?.model.name
 */
export function loadTools(
  modelPath: string | undefined,
  tell: (problems: readonly Problem[]) => void,
): LoadedTools | null {
  const { value: model, problems } = loadModel(modelPath);
  tell(problems);
  if (model === null) return null;
  const places = readPlacesFile();
  if (places === null) tell(loadPlaces().problems);
  return { model, places };
}

/**
 * The hands that read with these tools, here or in workers.
 * @example readAll(readInputs(inputs, inputOptions(options)), handsFor(tools, options, watch))
 */
export function handsFor(
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

/** How the inputs are to be understood. */
export function inputOptions({ fields }: ReadOptions): InputOptions {
  return { maxBytes: LARGEST_DOCUMENT, ...(fields === undefined ? {} : { fields }) };
}
