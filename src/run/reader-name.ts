// The name of what reads: version, build and model, so that a better reader reads again what an older one has read.
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { MODEL_PATH } from './load-model.js';
import { packageFile } from './package-file.js';

/** The build's own stamp: a hash of all that it was made from. */
const STAMP = packageFile('dist/.dateline-build');

/** Where the checksum lies in a model file; docs/model-format.md draws it. */
const CHECKSUM = { from: 16, bytes: 32 } as const;

/** Hexadecimal digits of a hash that are enough to tell builds and models apart. */
const DIGITS = 12;

/**
 * The name of the reader that this process is.
 * @example readerName('0.1.0') // 'dateline 0.1.0 build d53b74f6cdef model 0f33ab7719c2'
 * @param modelPath a model file; without it, the one that ships with the package
 */
export function readerName(version: string, modelPath: string = MODEL_PATH): string {
  return `dateline ${version} build ${buildStamp()} model ${modelChecksum(modelPath)}`;
}

function buildStamp(): string {
  // A package that was built otherwise has its version alone.
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim().slice(0, DIGITS) : 'unknown';
}

function modelChecksum(modelPath: string): string {
  const bytes = new Uint8Array(CHECKSUM.bytes);
  try {
    const file = openSync(modelPath, 'r');
    try {
      readSync(file, bytes, 0, bytes.length, CHECKSUM.from);
    } finally {
      closeSync(file);
    }
  } catch {
    return 'unknown';
  }
  return Buffer.from(bytes).toString('hex').slice(0, DIGITS);
}
