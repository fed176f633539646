// The server for tests: the application without a port, with a reader that reads in this thread.
import path from 'node:path';
import { type App, makeApp } from '../../../src/face/http/app.js';
import { explainedCodes } from '../../../src/face/http/explained-codes.js';
import { type Guard, LOOPBACK } from '../../../src/face/http/guard.js';
import { loadPageFiles } from '../../../src/face/http/page-files.js';
import { type Reader, readerHere } from '../../../src/face/http/reader.js';
import { loadSamples, type Sample } from '../../../src/face/http/samples.js';
import { loadModel } from '../../../src/run/load-model.js';
import { placesFrom, readPlacesFile } from '../../../src/run/load-places.js';
import { type ServedRecord, serveRecord } from '../../../src/run/served-record.js';
import { root } from '../../architecture/source-files.js';

let reader: Reader | undefined;
let samples: Promise<readonly Sample[]> | undefined;

/** A reader with the model that ships; loaded once for a file of tests. */
export function testReader(): Reader {
  const model = loadModel().value;
  if (model === null) throw new Error('the model is missing: skip these tests without it');
  reader ??= readerHere({ model, places: placesFrom(readPlacesFile()) });
  return reader;
}

/** A reader for tests that must read nothing. */
export const NO_READER: Reader = {
  read: () => Promise.resolve({ kind: 'died', why: 'there is no reader in this test' }),
  close: async () => undefined,
};

/** What a test sets; the rest is as it is served. */
export interface TestParts {
  readonly reader?: Reader;
  readonly guard?: Guard;
  /** A folder of samples; those of the package where it is left out. */
  readonly samples?: string;
  /** A record; where it is left out there is none. */
  readonly record?: ServedRecord;
}

/** The application with these parts. */
export function testApp(parts: TestParts = {}): App {
  const page = loadPageFiles();
  const used = parts.reader ?? NO_READER;
  const services = {
    reader: used,
    version: '0.0.0-test',
    record: parts.record ?? serveRecord(path.join(root, 'no-record-is-here')),
    samples: () => {
      samples ??= loadSamples(used, parts.samples);
      return samples;
    },
  };
  return makeApp({
    services,
    guard: parts.guard ?? { hosts: LOOPBACK, token: null },
    page,
    codes: explainedCodes(page),
  });
}
