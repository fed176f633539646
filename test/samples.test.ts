// The sample reports: each is read without a problem, on its right day, and kept by a record as it was read.
import { describe, expect, test, vi } from 'vitest';
import type { Reading } from '../src/reading.js';
import { openRecord } from '../src/store/open-record.js';
import { hasModel, runDateline } from './face/run-dateline.js';

// The command loads the model and reads every sample.
vi.setConfig({ testTimeout: 240_000 });

/** The days that public history gives; of the others the text alone does not say the year. */
const DAYS: Readonly<Record<string, string>> = {
  'samples/ankara-assad-2011.txt': '2011-11-22',
  'samples/ankara-freeze-2022.txt': '2022-07-18',
  'samples/ankara-jet-2015.txt': '2015-11-24',
  'samples/grain-corridor-2022.jsonl#2022-08-01': '2022-08-01',
  'samples/grain-corridor-2022.jsonl#2022-10-29': '2022-10-29',
  'samples/grain-corridor-2022.jsonl#2022-11-02': '2022-11-02',
  'samples/grain-corridor-2022.jsonl#2022-11-17': '2022-11-17',
  'samples/idlib-strike-2020.txt': '2020-02-28',
  'samples/idlib-strike-own-2020.txt': '2020-02-28',
  'samples/istanbul-grain-own-2022.txt': '2022-07-22',
  'samples/istanbul-grain-signed-2022.txt': '2022-07-22',
  'samples/istanbul-grain-talks-2022.txt': '2022-07-13',
  'samples/istanbul-grain-wire-2022.html': '2022-07-22',
  'samples/istanbul-nato-2022.txt': '2022-05-13',
  'samples/madrid-memorandum-2022.html': '2022-06-28',
  'samples/moscow-statement-2016.md': '2016-12-20',
  'samples/sochi-jet-2015.txt': '2015-11-24',
  'samples/sochi-memorandum-2018.txt': '2018-09-17',
  'samples/sochi-summit-2017.html': '2017-11-22',
  'samples/sochi-summit-2019.txt': '2019-02-14',
  'samples/st-petersburg-2016.txt': '2016-08-09',
  'samples/tehran-caspian-2007.txt': '2007-10-16',
  'samples/tehran-summit-2018.txt': '2018-09-07',
  'samples/tehran-visit-2015.txt': '2015-11-23',
  'samples/tehran-visit-2022.txt': '2022-07-19',
  'samples/vienna-accord-2015.html': '2015-07-14',
  'samples/washington-1987.html': '1987-12-08',
  'samples/washington-withdrawal-2018.txt': '2018-05-08',
};

describe.skipIf(!hasModel)('samples', () => {
  const reading = runDateline(['read', '--json', 'samples']).then((ran) => ({
    ...ran,
    readings: ran.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Reading])),
  }));

  test('all are read without a problem', async () => {
    const { code, stderr, readings } = await reading;
    expect([code, stderr]).toEqual([0, '']);
    expect(readings.length).toBeGreaterThanOrEqual(Object.keys(DAYS).length + 2);
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { report } of readings) expect([report.source, report.language]).toEqual([report.source, 'en']);
  });

  test('they are of the days that public history gives', async () => {
    const { readings } = await reading;
    const found = new Map(readings.map(({ report: { source, published } }) => [source, published]));
    for (const [source, day] of Object.entries(DAYS)) {
      expect([source, found.get(source)?.earliest, found.get(source)?.latest]).toEqual([source, day, day]);
    }
  });

  test('a record keeps each as it was read', async () => {
    const { readings } = await reading;
    const { value: record } = await openRecord('memory:', 'write');
    const written = readings.map((one) => ({ reading: one, sentences: [] }));
    const result = await record?.writeReports(written, { at: '2026-01-01T00:00:00Z' });
    expect(result?.problems.map(({ source, message }) => [source, message])).toEqual([]);
    for (const one of readings) expect(await record?.reading(one.report.id)).toEqual(one);
    expect(await record?.check()).toEqual([]);
  });
});
