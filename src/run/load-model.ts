// Loading the language model: its file and its kernel from disk, and the same weights again in worker threads.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { attachModel, type LanguageModel, parseModel, type SharedModel } from '../language/model.js';
import { packageFile } from './package-file.js';
import { readShared } from './shared-bytes.js';

/** Where the model that ships with the package lies. */
export const MODEL_PATH = fileURLToPath(packageFile('model/dateline-en.bin'));

/** Where the build puts the kernel. */
const KERNEL = packageFile('dist/language/kernel.wasm');

/**
 * The language model from its file.
 * @example loadModel().value // the model that ships with the package
 * @example loadModel('absent.bin').problems[0]?.code // 'language/model-missing'
 * @param path a model file; without it, the one that ships with the package
 */
export function loadModel(path: string = MODEL_PATH): Staged<LanguageModel | null> {
  const bytes = readModelFile(path);
  if (bytes.value === null) return staged(null, bytes.problems);
  return parseModel(bytes.value, readKernel());
}

/**
 * The model in a worker thread, over the weights that the main thread loaded; nothing is read again.
 * @example loadSharedModel(workerData.model) // where the main thread handed over `model.shared`
 */
export function loadSharedModel(shared: SharedModel): LanguageModel {
  const model = attachModel(shared);
  if (model === null) throw new Error('the model that the main thread had loaded did not open in this thread');
  return model;
}

/** The bytes of a model file in memory that threads can share, for machines without WebAssembly. */
function readModelFile(path: string): Staged<Uint8Array | null> {
  try {
    return staged(readShared(path));
  } catch (error) {
    const parts = {
      what: 'the language model cannot be read',
      expected: `a model file at ${path}`,
      got: error instanceof Error ? error.message : String(error),
      todo: 'fetch model/dateline-en.bin with the rest of the package, or name a model file with --model',
    };
    return staged(null, [problem('language/model-missing', parts)]);
  }
}

/** The compiled kernel, or null where it was not built: the plain kernel gives the same results more slowly. */
function readKernel(): Uint8Array | null {
  return existsSync(KERNEL) ? readFileSync(KERNEL) : null;
}
