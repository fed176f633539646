// A record for the tests of the API and the page: a few samples, read once and kept in a folder, and the application over it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from '../../../src/face/http/app.js';
import { readReport } from '../../../src/pipeline.js';
import { keepReports } from '../../../src/run/keep-record.js';
import { loadModel } from '../../../src/run/load-model.js';
import { placesFrom, readPlacesFile } from '../../../src/run/load-places.js';
import { type ServedRecord, serveRecord } from '../../../src/run/served-record.js';
import type { WrittenReport } from '../../../src/store/record-store.js';
import { root } from '../../architecture/source-files.js';
import { testApp, testReader } from './test-app.js';

/** What tells of the same things: two figures of one strike, meetings of one pair, a position that turns, a deal. */
const SAMPLES = [
  'ankara-freeze-2022.txt',
  'idlib-strike-2020.txt',
  'idlib-strike-own-2020.txt',
  'istanbul-nato-2022.txt',
  'madrid-memorandum-2022.html',
  'tehran-visit-2015.txt',
  'tehran-visit-2022.txt',
];

/** A record with the application over it. */
export interface RecordApp {
  readonly app: App;
  readonly served: ServedRecord;
  close(): Promise<void>;
}

let read: readonly WrittenReport[] | undefined;

/** The samples are read once for a file of tests. */
function readSamples(): readonly WrittenReport[] {
  const { value: model } = loadModel();
  if (model === null) throw new Error('the model is missing: skip these tests without it');
  const tools = { model, places: placesFrom(readPlacesFile()), given: {} };
  return SAMPLES.flatMap((name): WrittenReport[] => {
    const content = readFileSync(path.join(root, 'samples', name), 'utf8');
    const document = { source: name, form: name.endsWith('.html') ? 'html' : 'text', content, given: {} } as const;
    const { value } = readReport(document, tools);
    return value === null ? [] : [value];
  });
}

/** A record of the samples in a folder of its own; or one that is empty. */
export async function recordApp({ isEmpty = false } = {}): Promise<RecordApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  const served = serveRecord(folder);
  read ??= readSamples();
  const batch = isEmpty ? [] : read;
  const { problems } = await served.writing((record) => keepReports(record, batch, { at: '2026-01-31T09:00:00Z' }));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return {
    app: testApp({ reader: testReader(), record: served }),
    served,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
