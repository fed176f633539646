// Figures: amounts, shares, quantities and counts with their bounds, and the numbers that are none.
import { describe, expect, it } from 'vitest';
import { readFigures, type Written } from './read-figures.js';

const table = (rows: readonly (readonly [string, Written])[]): void => {
  it.each(rows)('%s', (text, expected) => expect(readFigures(text).written).toEqual([expected]));
};

describe('money', () => {
  table([
    ['The union lent the island €3.5m.', ['€3.5m', 3.5e6, 3.5e6, 'EUR', 'exact', null]],
    ['The firm won a $2 billion contract.', ['$2 billion', 2e9, 2e9, 'USD', 'exact', 'contract']],
    ['They paid a fine of £200,000.', ['£200,000', 200_000, 200_000, 'GBP', 'exact', 'fine']],
    ['It lost US$4bn.', ['US$4bn', 4e9, 4e9, 'USD', 'exact', null]],
    ['It holds HK$12 million in bonds.', ['HK$12 million', 12e6, 12e6, 'HKD', 'exact', 'bonds']],
    ['They spent 20 trillion rials.', ['20 trillion rials', 20e12, 20e12, 'IRR', 'exact', null]],
    ['They spent 500 million Qatari riyals.', ['500 million Qatari riyals', 500e6, 500e6, 'QAR', 'exact', null]],
    ['They spent 30 million dinars.', ['30 million dinars', 30e6, 30e6, 'dinar', 'exact', null]],
    ['They spent Rs 500 crore.', ['Rs 500 crore', 5e9, 5e9, 'INR', 'exact', null]],
    ['They spent EUR 40 million.', ['EUR 40 million', 40e6, 40e6, 'EUR', 'exact', null]],
    ['It cost 34.3 billion dollars.', ['34.3 billion dollars', 34_300_000_000, 34_300_000_000, 'USD', 'exact', null]],
    ['They lost millions of pounds.', ['millions of pounds', 2e6, 9_999_999, 'GBP', 'vague', null]],
    ['They found 200 pounds of powder.', ['200 pounds', 200, 200, 'lb', 'exact', 'powder']],
  ]);
});

describe('shares', () => {
  table([
    ['Inflation rose to 3.5 percent.', ['3.5 percent', 3.5, 3.5, '%', 'exact', 'Inflation']],
    ['The party lost 6 percentage points.', ['6 percentage points', 6, 6, 'pp', 'exact', 'party']],
    ['About a third of the voters stayed away.', ['About a third', 1 / 3, 1 / 3, 'share', 'about', 'voters']],
    ['Two-thirds of the members left.', ['Two-thirds', 2 / 3, 2 / 3, 'share', 'exact', 'members']],
    ['More than half of the fields are dry.', ['More than half', 0.5, null, 'share', 'moreThan', 'fields']],
    ['One in five children is hungry.', ['One in five', 0.2, 0.2, 'share', 'exact', 'children']],
    ['Less than half of 1 percent was saved.', ['Less than half of 1 percent', null, 0.5, '%', 'lessThan', null]],
  ]);
});

describe('measures', () => {
  table([
    ['They shipped 20 million tons of grain.', ['20 million tons', 20e6, 20e6, 't', 'exact', 'grain']],
    ['They tested a 500-kilometre missile.', ['500-kilometre', 500, 500, 'km', 'exact', 'missile']],
    ['It covers 30 sq km.', ['30 sq km', 30, 30, 'km2', 'exact', null]],
    ['They dug a trench 12 metres deep.', ['12 metres', 12, 12, 'm', 'exact', 'trench']],
    ['It sells 1.5m barrels.', ['1.5m barrels', 1.5e6, 1.5e6, 'bbl', 'exact', null]],
    ['They lie within 30 km of Oslo.', ['30 km', 30, 30, 'km', 'exact', null]],
    ['It fell to -20°C.', ['-20°C', -20, -20, 'Cel', 'exact', null]],
  ]);
});

describe('counts', () => {
  table([
    [
      'Eight other heads of state came.',
      ['Eight other heads of state', 8, 8, 'head of state', 'exact', 'heads of state'],
    ],
    ['They asked for “hundreds” of drones.', ['“hundreds” of drones', 200, 999, 'drone', 'vague', 'drones']],
    ['Tens of thousands of people fled.', ['Tens of thousands of people', 20_000, 99_999, 'person', 'vague', 'people']],
    [
      'A quarter of a million people fled.',
      ['A quarter of a million people', 250_000, 250_000, 'person', 'exact', 'people'],
    ],
    ['A million and a half people fled.', ['A million and a half people', 1.5e6, 1.5e6, 'person', 'exact', 'people']],
    [
      'It has one hundred and twenty-three seats.',
      ['one hundred and twenty-three seats', 123, 123, 'seat', 'exact', 'seats'],
    ],
    ['A 30-member team came.', ['30-member', 30, 30, 'member', 'exact', 'team']],
    ['The blast killed 30.', ['30', 30, 30, 'person', 'exact', null]],
    ['The toll rose to 1,200.', ['1,200', 1200, 1200, null, 'exact', 'toll']],
    ['Several villages were burned.', ['Several villages', 3, 9, 'village', 'vague', 'villages']],
    ['Four F-16 jets took off.', ['Four F-16 jets', 4, 4, 'jet', 'exact', 'F-16 jets']],
    ['It counted 1 234 567 votes.', ['1 234 567 votes', 1_234_567, 1_234_567, 'vote', 'exact', 'votes']],
    ['They sold 2.000.000 tickets.', ['2.000.000 tickets', 2e6, 2e6, 'ticket', 'exact', 'tickets']],
  ]);
});

describe('bounds', () => {
  table([
    ['More than 20 ships left.', ['More than 20 ships', 20, null, 'ship', 'moreThan', 'ships']],
    ['At least 20 ships left.', ['At least 20 ships', 20, null, 'ship', 'atLeast', 'ships']],
    ['As many as 20 ships left.', ['As many as 20 ships', null, 20, 'ship', 'atMost', 'ships']],
    ['Fewer than 20 ships left.', ['Fewer than 20 ships', null, 20, 'ship', 'lessThan', 'ships']],
    ['Nearly 20 ships left.', ['Nearly 20 ships', 20, 20, 'ship', 'about', 'ships']],
    ['Up to about 20 ships left.', ['Up to about 20 ships', null, 20, 'ship', 'atMost', 'ships']],
    ['It sent 20 ships or more.', ['20 ships or more', 20, null, 'ship', 'atLeast', 'ships']],
    ['It drew a 30,000-plus crowd.', ['30,000-plus', 30_000, null, null, 'atLeast', 'crowd']],
    ['Between 5 and 7 million people fled.', ['Between 5 and 7 million people', 5e6, 7e6, 'person', 'range', 'people']],
    ['It lost 10-15 percent.', ['10-15 percent', 10, 15, '%', 'range', null]],
    ['Five or six ships left.', ['Five or six ships', 5, 6, 'ship', 'range', 'ships']],
  ]);

  it('are not made of the particle of a verb', () => {
    expect(readFigures('They handed over millions of dollars.').written[0]?.[0]).toBe('millions of dollars');
  });
});

describe('several in one sentence', () => {
  it.each<[string, Written[]]>([
    [
      'The rate rose from 3% to 5%.',
      [
        ['3%', 3, 3, '%', 'exact', 'rate'],
        ['5%', 5, 5, '%', 'exact', 'rate'],
      ],
    ],
    [
      'It will cut 300 jobs in France, 200 in Spain and 100 in Norway.',
      [
        ['300 jobs', 300, 300, 'job', 'exact', 'jobs'],
        ['200', 200, 200, 'job', 'exact', 'jobs'],
        ['100', 100, 100, 'job', 'exact', 'jobs'],
      ],
    ],
    [
      'At least 30 people were killed and 12 others wounded.',
      [
        ['At least 30 people', 30, null, 'person', 'atLeast', 'people'],
        ['12 others', 12, 12, 'person', 'exact', null],
      ],
    ],
  ])('%s', (text, expected) => expect(readFigures(text).written).toEqual(expected));
});

describe('rates, horizons and ages', () => {
  it('tell what an amount is taken by', () => {
    expect(readFigures('It pumps 2 million barrels a day.').figures[0]?.per).toBe('day');
    expect(readFigures('Oil costs $80 a barrel.').figures[0]?.per).toBe('barrel');
  });

  it('tell the time over which an amount is reached', () => {
    const text = 'The state will spend $4 billion on ships over three years.';
    const [figure] = readFigures(text, ['three years']).figures;
    expect(text.slice(figure?.horizon?.start, figure?.horizon?.end)).toBe('three years');
  });

  it('tell an age and its bearer', () => {
    expect(readFigures('Maria Lund, 58, will lead the team.').written).toEqual([
      ['58', 58, 58, 'year', 'exact', 'Maria Lund'],
    ]);
  });
});

describe('no figure', () => {
  it.each([
    ['The council adopted Resolution 1701.', 'figures/designation'],
    ['A Boeing 737 crashed.', 'figures/designation'],
    ['The Group of 7 met.', 'figures/designation'],
    ['The G20 met.', 'figures/part-of-a-code'],
    ['Unit 8200 listens.', 'figures/designation'],
    ['They lost 3-1.', 'figures/score'],
    ['It failed by a vote of 111 to 333.', 'figures/score'],
    ['The attacks of 9/11 changed it.', 'figures/part-of-a-code'],
    ['It is one of the oldest ports.', 'figures/one'],
    ['One official said that talks failed.', 'figures/one'],
    ['The two leaders met.', 'figures/anaphor'],
    ['The two-state solution is dead.', 'figures/fixed-compound'],
    ['They announced a third round of talks.', 'figures/share'],
    ['The talks lasted four straight hours.', 'figures/time'],
    ['They will meet from Sept. 19 on.', 'figures/day'],
    ['The aid was cut in half.', 'figures/share'],
  ])('%s', (text, rule) => {
    const { written, rules } = readFigures(text);
    expect(written).toEqual([]);
    expect(rules).toContain(rule);
  });

  it.each(['It was the 21st summit and their second meeting.', 'No number stands here.', ''])('%s', (text) => {
    expect(readFigures(text).written).toEqual([]);
  });

  it.each(['3. Both sides agreed to meet.', '7. Minister Renn invited Minister Voss.', '(2) The border stays shut.'])(
    '%s: the number of an item',
    (text) => expect(readFigures(text).written).toEqual([]),
  );

  it('overlaps a time', () => {
    expect(readFigures('It ruled from 1990 to 1999.', ['1990', '1999']).written).toEqual([]);
  });
});

it('share no words, however they stand', () => {
  const text = 'They sent 30 at least 40 men, 12 ships or more 6 boats, 5 trucks at most 7 vans and 8 or more 9.';
  const { figures } = readFigures(text);
  expect(figures.length).toBeGreaterThan(3);
  for (const [index, { start }] of figures.entries())
    expect(start).toBeGreaterThanOrEqual(figures[index - 1]?.end ?? 0);
});

it('is the same when it is read again', () => {
  const text = 'At least 30 of the 120 ships, worth $3-4 billion, were lost.';
  expect(readFigures(text)).toEqual(readFigures(text));
});
