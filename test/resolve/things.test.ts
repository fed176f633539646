// Things across reports: one person under several names, two persons under one.
import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.js';
import { STATES, type Told, told, town } from './told-report.js';

interface Case {
  readonly what: string;
  readonly first: Told;
  readonly second: Told;
  readonly years?: readonly [string, string];
  readonly isOne: boolean;
}

const place = (name: string, country: string, id: string): Told => {
  const one = town(name, country);
  return { ...one, location: { ...one.location!, id } };
};

const minister = (of: string) => [{ title: 'minister', of }];

const CASES: readonly Case[] = [
  { what: 'a full name twice', first: { name: 'Arno Kell' }, second: { name: 'Arno Kell' }, isOne: true },
  {
    what: 'a family name of one country and office',
    first: { name: 'Arno Kell', country: 'NOR', offices: minister('Norland') },
    second: { name: 'Kell', country: 'NOR', offices: minister('Norland') },
    isOne: true,
  },
  {
    what: 'a family name without country or office',
    first: { name: 'Arno Kell', country: 'NOR' },
    second: { name: 'Kell' },
    isOne: false,
  },
  {
    what: 'a family name in one high office, of what is not said',
    first: { name: 'Arno Kell', offices: [{ title: 'President', of: null }] },
    second: { name: 'Kell', offices: [{ title: 'president', of: null }] },
    years: ['2014', '2016'],
    isOne: true,
  },
  {
    what: 'a family name in one high office, a generation apart',
    first: { name: 'Arno Kell', offices: [{ title: 'President', of: null }] },
    second: { name: 'Kell', offices: [{ title: 'president', of: null }] },
    years: ['1989', '2014'],
    isOne: false,
  },
  {
    what: 'a town and the region of its name',
    first: place('Berg', 'NOR', 'geonames:1'),
    second: place('Berg', 'NOR', 'region:NO.01'),
    isOne: true,
  },
  {
    what: 'two towns of one name in one country',
    first: place('Berg', 'NOR', 'geonames:1'),
    second: place('Berg', 'NOR', 'geonames:2'),
    isOne: false,
  },
  {
    what: 'one name, two countries',
    first: { name: 'Arno Kell', country: 'NOR' },
    second: { name: 'Arno Kell', country: 'ZAF' },
    isOne: false,
  },
  {
    what: 'one name, a lifetime apart',
    first: { name: 'Arno Kell' },
    second: { name: 'Arno Kell' },
    years: ['1921', '2015'],
    isOne: false,
  },
  {
    what: 'given names that differ',
    first: { name: 'Arno Kell', country: 'NOR' },
    second: { name: 'Berta Kell', country: 'NOR' },
    isOne: false,
  },
  {
    what: 'a body and its initials',
    first: { name: 'Norland Public Radio', kind: 'outlet', country: 'NOR' },
    second: { name: 'NPR', kind: 'outlet', country: 'NOR' },
    isOne: true,
  },
  {
    what: 'bodies of two countries under one name',
    first: { name: 'Interior Ministry', kind: 'organization', country: 'NOR' },
    second: { name: 'Interior Ministry', kind: 'organization', country: 'ZAF' },
    isOne: false,
  },
  {
    what: 'an agency and an organization under one name',
    first: { name: 'Nordfakt', kind: 'outlet' },
    second: { name: 'Nordfakt', kind: 'organization' },
    isOne: true,
  },
  {
    what: 'a person and a body under one name',
    first: { name: 'Kell', kind: 'person' },
    second: { name: 'Kell', kind: 'organization' },
    isOne: false,
  },
];

test.each(CASES)('$what: one is $isOne', ({ first, second, years = ['2015', '2015'], isOne }) => {
  const readings = [first, second].map((one, i) => {
    const text = `${one.name} is minister, president or President in Norland, in a text of report ${i}.`;
    return told({ id: `r-${i}`, date: `${years[i]}-05-01`, text, who: [one, STATES.norland] });
  });
  const { thingOf } = resolve(readings).record;
  expect(thingOf.get(`r-0:${first.name}`) === thingOf.get(`r-1:${second.name}`)).toBe(isOne);
});

test('states are one by their code, whatever they are called', () => {
  const readings = ['Norland', 'Kingdom of Norland'].map((name, i) => {
    return told({ id: `r-${i}`, date: '2015-05-01', text: `${name} agreed.`, who: [{ ...STATES.norland, name }] });
  });
  const { things } = resolve(readings).record;
  expect(things).toHaveLength(1);
  expect([things[0]?.name, ...(things[0]?.aliases ?? [])].sort()).toEqual(['Kingdom of Norland', 'Norland']);
});

test('a region between two towns of its name joins them not', () => {
  const towns = ['geonames:1', 'region:NO.01', 'geonames:2'].map((id, i) => {
    return told({ id: `r-${i}`, date: '2015-05-01', text: 'Berg was quiet.', who: [place('Berg', 'NOR', id)] });
  });
  const { thingOf } = resolve(towns).record;
  expect(thingOf.get('r-0:Berg')).not.toBe(thingOf.get('r-2:Berg'));
});
