// Agreements across reports: one deal under several names, two deals under one.
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.js';
import { STATES, type Told, told } from './told-report.js';

describe('agreements', () => {
  const WHO: readonly Told[] = [STATES.norland, STATES.sudland];
  const report = (id: string, date: string, name: string, time: string | null, parties: readonly string[]) => {
    const text = `After the ${name} with Norland and Sudland trade grew.`;
    return told({ id, date, text, who: WHO, agreements: [{ name, time, parties }] });
  };

  test.each([
    ['other words, the same year', ['Norland fishing deal', '2015'], ['July fishing accord', '2015-07'], true],
    ['made in different years', ['fishing deal', '2015'], ['fishing accord', '2019'], false],
    ['about different things', ['fishing deal', null], ['extradition treaty', null], false],
  ] as const)('%s', (_what, [first, year], [second, month], isOne) => {
    const range = (time: string | null) =>
      time === null ? null : time.length === 4 ? `${time}-01-01/${time}-12-31` : `${time}-01/${time}-31`;
    const readings = [
      report('r-1', '2022-05-01', first, range(year), ['Norland', 'Sudland']),
      report('r-2', '2022-05-02', second, range(month), ['Norland']),
    ];
    const { agreements } = resolve(readings).record;
    expect(agreements).toHaveLength(isOne ? 1 : 2);
    if (isOne) expect(agreements[0]?.time).toEqual({ earliest: '2015-07-01', latest: '2015-07-31' });
  });
});
