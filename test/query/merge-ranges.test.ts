// Ranges of one index as one stream: the same rows in the same order as all of them sorted, from any place on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRanges, type Ranges } from '../../src/query/merge-ranges.js';
import { MEMORY, openRecord } from '../../src/store/open-record.js';
import type { RecordStore } from '../../src/store/record-store.js';

const line = fc.record({
  cellId: fc.constantFrom('c-1', 'c-2', 'c-3'),
  sortDay: fc.constantFrom('2015-01-01', '2015-01-02', '2016-01-01', '~'),
  actId: fc.constantFrom('v-1', 'v-2', 'v-3', 'v-4'),
});

const ORDER = ['sortDay', 'actId'] as const;
const of = (cellId: string) => [{ column: 'cellId', equals: cellId }] as const;

/** Two cells one by one; one of them, showing how far both are read; both together, with nothing to show it. */
const RANGES: readonly Ranges<'actCell'>[] = [
  { few: [of('c-1'), of('c-2')] },
  { few: [of('c-2')], many: [{ column: 'cellId', in: ['c-1', 'c-2'] }] },
  { few: [], many: [{ column: 'cellId', in: ['c-1', 'c-2'] }] },
];

async function filled(lines: readonly { cellId: string; sortDay: string; actId: string }[]): Promise<RecordStore> {
  const { value: record } = await openRecord(MEMORY, 'write');
  if (record === null) throw new Error('no record');
  await record.derive({ put: { actCell: lines.map((one) => ({ ...one, role: 'actor', type: 'CONSULT' })) } });
  return record;
}

test('the rows of all cells come in order, each place once, from any place on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom(...RANGES),
      fc.boolean(),
      fc.option(line, { nil: undefined }),
      async (lines, ranges, descending, from) => {
        const record = await filled(lines);
        const after = from === undefined ? undefined : [from.sortDay, from.actId];
        const found: string[] = [];
        const rows = mergeRanges(record, 'actCell', ranges, { order: ORDER, descending, after });
        for await (const { sortDay, actId } of rows) found.push(`${sortDay} ${actId}`);
        const isBehind = (place: string) => {
          if (after === undefined || place === after.join(' ')) return after === undefined;
          return place > after.join(' ') !== descending;
        };
        const places = lines
          .filter(({ cellId }) => cellId !== 'c-3')
          .map(({ sortDay, actId }) => `${sortDay} ${actId}`);
        const wanted = [...new Set(places)].filter(isBehind).sort();
        expect(found).toEqual(descending ? wanted.reverse() : wanted);
        await record.close();
      },
    ),
    { numRuns: 150 },
  );
});

test('of many cells no more is read than the days need', async () => {
  const day = (number: number) => `20${`${number}`.padStart(2, '0')}-01-01`;
  // One is told of every year, the others a hundred times each.
  const years = Array.from({ length: 90 }, (_, year) => ({ cellId: 'c-1', sortDay: day(year), actId: `v-${year}` }));
  const others = years.flatMap(({ sortDay }) =>
    ['c-2', 'c-3'].flatMap((cellId) =>
      Array.from({ length: 50 }, (_, at) => ({ cellId, sortDay, actId: `v-${sortDay}-${cellId}-${at}` })),
    ),
  );
  const record = await filled([...years, ...others]);
  let read = 0;
  const counting: Pick<RecordStore, 'find' | 'count' | 'tally' | 'search' | 'reading'> = Object.assign(
    Object.create(record),
    {
      find: async (...asked: Parameters<RecordStore['find']>) => {
        const page = await record.find(...asked);
        read += page.items.length;
        return page;
      },
    },
  );
  const ranges = { few: [of('c-1')], many: [{ column: 'cellId', in: ['c-1', 'c-2', 'c-3'] } as const] };
  const days: string[] = [];
  for await (const { sortDay } of mergeRanges(counting, 'actCell', ranges, { order: ORDER })) {
    days.push(sortDay);
    if (days.length === 101) break;
  }
  expect(days).toEqual(Array.from({ length: 101 }, () => day(0)));
  expect(read).toBeLessThan(others.length / 10);
  await record.close();
});
