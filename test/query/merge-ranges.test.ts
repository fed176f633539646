// Ranges of one index as one stream: the same rows in the same order as all of them sorted, from any place on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellRanges, mergeRanges } from '../../src/query/merge-ranges.js';
import { MEMORY, openRecord } from '../../src/store/open-record.js';

const line = fc.record({
  cellId: fc.constantFrom('c-1', 'c-2', 'c-3'),
  sortDay: fc.constantFrom('2015-01-01', '2015-01-02', '2016-01-01', '~'),
  actId: fc.constantFrom('v-1', 'v-2', 'v-3', 'v-4'),
});

test('the rows of all cells come in order, from any place on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.boolean(),
      fc.option(line, { nil: undefined }),
      async (lines, descending, from) => {
        const { value: record } = await openRecord(MEMORY, 'write');
        if (record === null) throw new Error('no record');
        const rows = lines.map((one) => ({ ...one, role: 'actor', type: 'CONSULT' }));
        await record.derive({ put: { actCell: rows } });
        const order = ['sortDay', 'actId'] as const;
        const after = from === undefined ? undefined : [from.sortDay, from.actId];
        const found: string[] = [];
        for await (const { sortDay, actId } of mergeRanges(
          record,
          'actCell',
          cellRanges<'actCell'>('cellId', ['c-1', 'c-2'], []),
          { order, descending, after },
        )) {
          found.push(`${sortDay} ${actId}`);
        }
        const sign = descending ? -1 : 1;
        const wanted = [...new Set(rows.filter(({ cellId }) => cellId !== 'c-3').map((one) => JSON.stringify(one)))]
          .map((text) => JSON.parse(text) as (typeof rows)[number])
          .map(({ sortDay, actId }) => `${sortDay} ${actId}`)
          .filter(
            (place) =>
              after === undefined || sign * (place < after.join(' ') ? -1 : place > after.join(' ') ? 1 : 0) > 0,
          )
          .sort((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0));
        expect(found).toEqual(wanted);
        await record.close();
      },
    ),
    { numRuns: 60 },
  );
});
