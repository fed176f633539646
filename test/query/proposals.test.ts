// What waits for a person: two that have many names are asked about once.
import { expect, test } from 'vitest';
import { proposals } from '../../src/query/proposals.js';
import { told } from '../resolve/told-report.js';
import { recordInTest } from './asked-record.js';

test('two people of one name a lifetime apart are asked about once, whatever the number of reports', async () => {
  const years = ['1987', '1988', '2010', '2011'];
  const readings = years.map((year, i) => {
    return told({ id: `r-${i}`, date: `${year}-05-01`, text: 'Arno Kell spoke.', who: [{ name: 'Arno Kell' }] });
  });
  const record = await recordInTest(readings);
  const rulings = await record.find('ruling', { where: [{ column: 'isProposal', equals: 1 }] });
  const { value } = await proposals(record, {});
  expect(rulings.items.length).toBeGreaterThan(1);
  expect(value.items).toHaveLength(1);
});
