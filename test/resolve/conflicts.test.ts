// Disagreement: claims that cannot both be right stand side by side, and none is dropped.
import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.js';
import { nameIn, STATES, type Told, type ToldEvent, type ToldReport, told, town } from './told-report.js';

const WHO = [
  STATES.norland,
  STATES.sudland,
  STATES.ostland,
  town('Haven', 'NOR'),
  town('Kapstad', 'ZAF'),
  town('Berg', 'NOR'),
];
const CAST = 'Named are Norland, Sudland, Ostland, Haven, Kapstad, Berg.';
const RAID: ToldEvent = {
  trigger: 'raid',
  type: 'ASSAULT',
  mode: null,
  actors: ['Norland'],
  recipients: ['Sudland'],
  place: 'Haven',
  time: '2015-05-04',
};

/** Reports with one event each, of the same raid if nothing else is said. */
function conflictsOf(...reports: readonly Partial<ToldReport & { readonly event: Partial<ToldEvent> }>[]) {
  const readings = reports.map(({ event = {}, text = 'The raid killed many.', ...rest }, i) => {
    const made = { id: `r-${i}`, date: '2015-05-05', who: WHO, events: [{ ...RAID, ...event }], ...rest };
    return told({ ...made, text: `${text} ${CAST}` });
  });
  return resolve(readings).record;
}

const killed = (value: number, text = `The raid killed ${value} soldiers.`) => {
  return { text, figures: [{ words: `${value} soldiers`, value, unit: 'soldier' }] };
};

const counted = (words: string, value: number, bound: 'exact' | 'about' = 'exact') => {
  return {
    text: `The raid killed ${words} soldiers.`,
    figures: [{ words: `${words} soldiers`, value, unit: 'soldier', bound }],
  };
};

const killedTwice = (first: number, second: number) => ({
  text: `The raid killed ${first} soldiers or ${second} soldiers.`,
  figures: [first, second].map((value) => ({ words: `${value} soldiers`, value, unit: 'soldier' })),
});

const parties = (value: number) => ({
  text: `The raid of ${value} states came at night.`,
  figures: [{ words: `${value} states`, value, unit: 'state' }],
});

const region = (name: string, country: string): Told => {
  const place = town(name, country);
  return { ...place, location: { ...place.location!, kind: 'region' } };
};

test('figures of one thing in other words are compared', () => {
  const worded = (words: string, value: number) => {
    const text = `The raid killed ${value} ${words}.`;
    return { text, figures: [{ words: `${value} ${words}`, value, unit: 'soldier', of: words }] };
  };
  expect(conflictsOf(worded('young soldiers', 40), worded('soldiers', 60)).conflicts).toHaveLength(1);
  expect(conflictsOf(worded('young soldiers', 40), worded('old soldiers', 60)).conflicts).toEqual([]);
});

test('figures of one act that differ are a conflict with the words of both', () => {
  const { conflicts, claims, acts } = conflictsOf(killed(40), killed(60));
  expect(acts).toHaveLength(1);
  expect(conflicts.map(({ kind, claims: both }) => [kind, both.map(({ value }) => value).sort()])).toEqual([
    ['figure', ['40..40 soldier', '60..60 soldier']],
  ]);
  expect(conflicts[0]?.claims.map(({ evidence }) => evidence.report).sort()).toEqual(['r-0', 'r-1']);
  expect(claims.every(({ rank }) => rank === 'normal')).toBe(true);
});

test('what two of three witnesses say is preferred, and the third stays', () => {
  const others = 'Soldiers who came back spoke of a raid that killed 40 soldiers.';
  const { conflicts } = conflictsOf(killed(40), killed(40, others), killed(60));
  expect(conflicts[0]?.claims.map(({ value, rank }) => `${value} ${rank}`).sort()).toEqual([
    '40..40 soldier preferred',
    '40..40 soldier preferred',
    '60..60 soldier normal',
  ]);
});

test.each([
  ['the same figure', [killed(40), killed(40)]],
  [
    'figures of different things',
    [killed(40), { text: 'The raid burnt 60 tanks.', figures: [{ words: '60 tanks', value: 60, unit: 'tank' }] }],
  ],
  ['no figure', [{}, {}]],
  ['a figure told as about, and one near it', [killed(500), counted('about 530', 530, 'about')]],
  ['a round figure, and one that it may stand for', [counted('4,500', 4500), counted('4,470', 4470)]],
  ['figures of which one report tells two, and the other one of them', [killedTwice(9, 22), killed(22)]],
  ['who takes part, counted', [parties(2), parties(3)]],
  [
    'a town and the region of it',
    [
      { event: { place: 'Haven' } },
      { who: [...WHO, region('Coast', 'NOR')], text: 'Coast saw a raid.', event: { place: 'Coast' } },
    ],
  ],
])('%s is no conflict', (_what, reports) => {
  expect(conflictsOf(...reports).conflicts).toEqual([]);
});

test('told as done and told as not done', () => {
  const { conflicts } = conflictsOf({}, { event: { factuality: 'denied' } });
  expect(conflicts.map(({ kind, claims }) => [kind, claims.map(({ value }) => value).sort()])).toEqual([
    ['status', ['denied', 'happened']],
  ]);
});

test('told as done one year and as not done another is no conflict', () => {
  expect(conflictsOf({}, { event: { factuality: 'denied', time: '2019-05-04' } }).conflicts).toEqual([]);
});

test('one act in two places', () => {
  const { conflicts, acts } = conflictsOf({ event: { place: 'Haven' } }, { event: { place: 'Kapstad' } });
  expect(acts).toHaveLength(2);
  expect(conflicts.map(({ kind }) => kind)).toEqual(['place']);
});

test('two doers of one deed', () => {
  const record = conflictsOf({ event: { actors: ['Norland'] } }, { event: { actors: ['Ostland'] } });
  expect(record.conflicts.map(({ kind }) => kind)).toEqual(['who']);
  expect(record.conflicts[0]?.claims.map(({ value }) => nameIn(record, value)).sort()).toEqual(['Norland', 'Ostland']);
});

test('two presidents of one country on one day', () => {
  const readings = ['Arno Kell', 'Berta Sand'].map((name, i) => {
    const office = [{ title: 'president', of: 'Norland' }];
    const text = `${name}, president of Norland, spoke.`;
    return told({
      id: `r-${i}`,
      date: '2015-05-05',
      text,
      who: [{ name, country: 'NOR', offices: office }, STATES.norland],
    });
  });
  const record = resolve(readings).record;
  expect(
    record.conflicts.map(({ kind, claims }) => [kind, claims.map(({ value }) => nameIn(record, value)).sort()]),
  ).toEqual([['office', ['Arno Kell', 'Berta Sand']]]);
});
