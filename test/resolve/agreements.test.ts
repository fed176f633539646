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

  test('one report that names it and then says "the accord" tells of one', () => {
    const text = 'Norland and Sudland signed a fishing pact. The accord holds for a year.';
    const made = { time: '2015-05-04', parties: ['Norland', 'Sudland'] };
    const agreements = [
      { name: 'fishing pact', ...made },
      { name: 'accord', ...made },
    ];
    expect(
      resolve([told({ id: 'r-1', date: '2015-05-04', text, who: WHO, agreements })]).record.agreements,
    ).toHaveLength(1);
  });

  test('one report that names two tells of two', () => {
    const text = 'Norland and Sudland signed a fishing pact and an extradition treaty.';
    const made = { time: '2015-05-04', parties: ['Norland', 'Sudland'] };
    const agreements = [
      { name: 'fishing pact', ...made },
      { name: 'extradition treaty', ...made },
    ];
    expect(
      resolve([told({ id: 'r-1', date: '2015-05-04', text, who: WHO, agreements })]).record.agreements,
    ).toHaveLength(2);
  });

  test('what no words tell from others is found by the day on which it was made', () => {
    const texts = [
      'A memorandum was signed by the envoys of the coast.',
      'They put the memorandum into force, envoys of the coast said.',
    ];
    const readings = texts.map((text, i) => {
      const agreements = [{ name: 'memorandum', time: '2015-05-04' }];
      return told({ id: `r-${i}`, date: `2015-05-0${5 + i}`, text, agreements });
    });
    expect(resolve(readings).record.agreements).toHaveLength(1);
  });

  test('an extension is no making', () => {
    const first = told({
      id: 'r-1',
      date: '2015-05-04',
      text: 'Norland and Sudland signed a fishing pact.',
      who: WHO,
      agreements: [{ name: 'fishing pact', time: '2015-05-04', parties: ['Norland', 'Sudland'] }],
    });
    const second = told({
      id: 'r-2',
      date: '2016-05-04',
      text: 'The fishing pact of Norland and Sudland was extended.',
      who: WHO,
      agreements: [{ name: 'fishing pact', time: '2016-05-04', parties: ['Norland'] }],
    });
    const { agreements } = resolve([first, second]).record;
    expect(agreements.map(({ time }) => time)).toEqual([{ earliest: '2015-05-04', latest: '2015-05-04' }]);
  });
});

describe('is called', () => {
  const WHO: readonly Told[] = [STATES.norland, STATES.sudland, { name: 'Haven', kind: 'place', country: 'NOR' }];
  const named = (...names: readonly string[]) => {
    const readings = names.map((name, i) => {
      const text = `Norland and Sudland signed the ${name} near Haven.`;
      const agreements = [{ name, time: '2015-05-04', parties: ['Norland', 'Sudland'] }];
      return told({ id: `r-${i}`, date: '2015-05-04', text, who: WHO, agreements });
    });
    return resolve(readings).record.agreements.map(({ name }) => name);
  };

  test.each([
    ['by its name', ['first big fishing accord', 'Long Coast Agreement'], 'Long Coast Agreement'],
    ['by the place of it', ['fishing accord', 'Haven fishing accord'], 'Haven fishing accord'],
    ['by what it is about', ['first big accord', 'fishing deal'], 'fishing deal'],
    ['as inside a sentence', ['Fishing deal', 'fishing deal'], 'fishing deal'],
    ['by its parties, where nothing else is told', ['first big accord'], 'accord of Norland and Sudland, 2015'],
  ] as const)('%s', (_what, names, best) => {
    expect(named(...names)).toEqual([best]);
  });
});
