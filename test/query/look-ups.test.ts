// Look-ups of one question: each is made once, and whoever asks meanwhile waits for the answer.
import { expect, test } from 'vitest';
import { lookUps } from '../../src/query/look-ups.js';
import { STATES, told } from '../resolve/told-report.js';
import { recordInTest } from './asked-record.js';

const REPORTS = [told({ id: 'r-1', date: '2015-03-02', text: 'Norland met Sudland.', who: [STATES.norland, STATES.sudland] })]; // biome-ignore format: one line

test('two that ask at once are both answered, and the record is asked once', async () => {
  const record = await recordInTest(REPORTS);
  const cells = (await record.find('cell')).items.map(({ cellId }) => cellId);
  const asked: string[] = [];
  const looks = lookUps({
    ...{ count: record.count, tally: record.tally, search: record.search, reading: record.reading },
    find: (table, options) => {
      asked.push(table);
      return record.find(table, options);
    },
  });
  const sizes = [looks.things(cells), looks.things(cells), looks.reports(['r-1']), looks.reports(['r-1'])].map(
    async (found) => (await found).size,
  );
  expect(await Promise.all(sizes)).toEqual([2, 2, 1, 1]);
  expect(asked.sort()).toEqual(['cell', 'report', 'thing']);
  expect((await looks.things([...cells, 'c-unknown'])).size).toBe(2);
});
