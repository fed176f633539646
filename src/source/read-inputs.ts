// The way in: files, folders and standard input as a stream of raw documents and of what was wrong with the others.
import { createReadStream } from 'node:fs';
import { staged } from '../base/staged.js';
import { defaultFieldMap, type FieldMap } from './field-map.js';
import { fileProblem, notReadable } from './file-problem.js';
import { findFiles } from './find-files.js';
import type { GivenFacts } from './raw-document.js';
import { readStream, type StreamOptions } from './read-stream.js';
import { type SourceItem, withoutDocument } from './source-item.js';

/** The most bytes that one document may have where nothing else is said. */
export const defaultMaxBytes = 200 * 1024 * 1024;

const pieceBytes = 256 * 1024;

/** How inputs are to be read. */
export interface ReadOptions {
  /** Which field of a row holds what; the usual names where it is left out. */
  readonly fields?: FieldMap;
  /** What is known of all documents; what a row says about itself goes first. */
  readonly given?: GivenFacts;
  /** The most bytes of one document; `defaultMaxBytes` where it is left out. A file of rows may be larger. */
  readonly maxBytes?: number;
  /** What `-` stands for; the standard input of the process where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads inputs: each a file, a folder (walked to the bottom, in the order of the names) or `-`. Items come in input
 * order, one at a time; a file or a row that cannot be read is an item with a problem, and the rest goes on.
 * @example
 * for await (const item of readInputs(['reports', 'missing.txt'])) console.log(item.value?.source, item.problems);
 * // reports/a.txt []
 * // undefined [{ code: 'source/not-found', ... }]
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<SourceItem> {
  let isStdinTaken = false;
  for (const input of inputs) {
    if (input !== '-') yield* readPath(input, options);
    else if (isStdinTaken) yield withoutDocument(stdinTwice());
    else {
      isStdinTaken = true;
      yield* readBytes('-', options.stdin ?? process.stdin, options);
    }
  }
}

async function* readPath(input: string, options: ReadOptions): AsyncGenerator<SourceItem> {
  for await (const found of findFiles(input)) {
    if (found.value === null) yield staged(null, found.problems, found.trace);
    else yield* readBytes(found.value, createReadStream(found.value, { highWaterMark: pieceBytes }), options);
  }
}

/** Whoever stops early, the reader of the items or this room, the file is closed. */
async function* readBytes(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    yield* readStream(name, iterator, streamOptions(options));
  } catch (error) {
    yield withoutDocument(fileProblem(name, error));
  } finally {
    await iterator.return?.();
  }
}

function streamOptions(options: ReadOptions): StreamOptions {
  const { fields: map = defaultFieldMap, given = {}, maxBytes = defaultMaxBytes } = options;
  return { map, given, maxBytes };
}

function stdinTwice() {
  return notReadable('-', 'standard input, which was read before', 'give - once');
}
