// Which place a name means, by the words beside it, the rest of the report and its size. Needs the gazetteer of the build.
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/mention/places/distance.js';
import { NO_PLACES } from '../../../src/mention/places/place-index.js';
import { resolvePlaces } from '../../../src/mention/places/resolve-places.js';
import { loadPlaces } from '../../../src/run/load-places.js';
import { markedNames } from './marked-names.js';

const index = loadPlaces().value!;

function resolve(marked: string, outlet: string | null = null) {
  const { text, names } = markedNames(marked);
  const { value, trace } = resolvePlaces({ text, outlet }, [], names, index);
  return { value, trace, of: (i: number) => value.get(i) ?? null };
}

/** A place as one word: country, region where there is one, kind. */
function inShort(place: ReturnType<ReturnType<typeof resolve>['of']>): string | null {
  return place === null ? null : `${place.name} | ${[...place.within].join(', ')} | ${place.kind}`;
}

describe('the first name of', () => {
  test.each<[string, string | null]>([
    // By size and kind alone.
    ['Talks were held in [Paris].', 'Paris | Ile-de-France, France | city'],
    ['Talks were held in [Tehran].', 'Tehran | Iran | city'],
    ['He flew to [Kiev].', 'Kyiv | Ukraine | city'],
    ['Leaders met in [Georgia].', 'Georgia |  | country'],
    // A capital before the region of its name, and a large town before its small namesakes in a country that the report speaks of.
    ['Leaders met in [Washington].', 'Washington, D.C. | United States | city'],
    [
      'Talks in [Geneva] went on. The [United States] was pleased; the [United States] wants more.',
      'Genève | Switzerland | city',
    ],
    ['Envoys met in [New York].', 'New York City | New York, United States | city'],
    ['He hailed the [West].', null],
    ['The [Supreme] leader spoke.', null],
    ['Ships left the [Black Sea].', 'Black Sea |  | feature'],
    ['Fighting went on in [Donbas].', 'Donbas | Ukraine | region'],
    // By the words beside the name.
    ['A fire broke out in [Paris], [Texas].', 'Paris | Texas, United States | city'],
    ['A fire broke out in [Lowell], Mass., on Monday.', 'Lowell | Massachusetts, United States | city'],
    ['A fire broke out in [London], Ont., on Monday.', 'London | Ontario, Canada | city'],
    ['[Tripoli], a port in northern [Lebanon], was calm.', 'Tripoli | North Lebanon, Lebanon | city'],
    ['The bridge in [Birmingham], in [Alabama], was shut.', 'Birmingham | Alabama, United States | city'],
    ['Police in [Athens] ([Georgia]) said so.', 'Athens | Georgia, United States | city'],
    [
      'Crowds gathered in [Valencia], in the state of [Carabobo], [Venezuela].',
      'Valencia | Carabobo, Venezuela | city',
    ],
    ['The [Zaire] province of [Angola] was hit.', 'Zaire Province | Angola | region'],
    ['Shells fell on [Kirkuk] province.', 'Kirkuk | Iraq | region'],
    ['Shells fell on the city of [Kirkuk].', 'Kirkuk | Kirkuk, Iraq | city'],
    ['People in [Austin], in Scott County, [Indiana], were tested.', 'Austin | Indiana, United States | city'],
    ['Schools in [Wales] and in [England] shut.', 'Wales | United Kingdom | region'],
    // Words that say what it is, inside the name.
    ['Troops entered [Kerman Province].', 'Kerman | Iran | region'],
    ['Troops entered northern [Idlib].', 'Idlib | Idlib, Syria | city'],
    ['The plane left [Da Nang International Airport].', 'Da Nang | Vietnam | city'],
    // No place of that name.
    ['It came from [Qwghlm].', null],
    ['It came from [EU].', null],
    ['He lives in [Zzyzx County].', null],
  ])('%s', (marked, expected) => expect(inShort(resolve(marked).of(0))).toBe(expected));
});

describe('the last name of', () => {
  test.each<[string, string]>([
    // By the report's countries, regions and places.
    ['{Libyan} officers and a {Libyan} minister left [Benghazi] for [Tripoli].', 'LBY'],
    ['{Lebanese} soldiers from [Beirut] and [Sidon] entered [Tripoli].', 'LBN'],
    ['Voters in [Alabama], [Florida], [Tennessee] and [Georgia]', 'USA'],
    ['Envoys from [Armenia], [Azerbaijan] and [Georgia]', 'GEO'],
    ['The {Turkish} town of [Batman]', 'TUR'],
    ['{Spanish} police in [Seville] and [Granada] searched a house in [Cordoba]', 'ESP'],
    ['{Argentine} police in [Rosario] and [Mendoza] searched a house in [Cordoba]', 'ARG'],
    ['Envoys from [Buffalo] to [Albany]. Crops failed in [Ohio], [Vermont] and [New York]', 'USA'],
    // A small town of a great name is not meant because its country is named often.
    ['{American} aid. {American} planes. {American} ships. [Texas] and [Ohio] sent help to [Mexico]', 'MEX'],
    ['{American} aid. {American} planes. {American} ships. [Texas] and [Ohio] sent help to [Lebanon]', 'LBN'],
  ])('%s is in %s', (marked, iso3) => {
    const { names } = markedNames(marked);
    expect(resolve(marked).of(names.length - 1)?.country).toBe(iso3);
  });
});

test('a name that a state and its largest town bear is the state in a list of states', () => {
  const { of } = resolve('Crops failed in [Ohio], [Vermont], [New York] and [Maine].');
  expect(of(2)?.id).toBe('region:US.NY');
});

test('a name with a town before it is the state', () => {
  const { of } = resolve('Police in [Buffalo], [New York], said so.');
  expect(of(0)?.within).toContain('New York');
  expect(of(1)?.kind).toBe('region');
});

test('one sense for all mentions of a name in a report', () => {
  const { of } = resolve('A fire in [Paris], [Texas]. Nobody in [Paris] was hurt.');
  expect(of(2)?.id).toBe(of(0)?.id);
  expect(of(2)?.within).toContain('Texas');
});

test.each([
  ['BBC News', 'GBR'],
  ['The Boston Globe', 'USA'],
])('of towns of one size the one in the country of the outlet: %s', (outlet, iso3) => {
  expect(resolve('The council of [Cambridge] met.', outlet).of(0)?.country).toBe(iso3);
});

test('a seat of government is the town that it stands for', () => {
  const { text, names } = markedNames('Talks between [Washington] and [Delhi].');
  const seats = names.map((name) => ({
    ...name,
    as: 'metonym' as const,
    country: name.name === 'Delhi' ? 'IND' : 'USA',
  }));
  const places = resolvePlaces({ text, outlet: null }, [], seats, index).value;
  expect([...places.values()].map(({ name, kind }) => [name, kind])).toEqual([
    ['Washington, D.C.', 'city'],
    ['Delhi', 'city'],
  ]);
});

test('peoples are no places', () => expect(resolve('{Turkish} officials').value.size).toBe(0));

test('every choice between places leaves a reason', () => {
  const { trace } = resolve('A fire in [Paris], [Texas].');
  expect(trace.map(({ rule }) => rule)).toContain('places/contained');
});

test('without a gazetteer countries are still placed', () => {
  const { text, names } = markedNames('From [Tehran] to [Iraq].');
  const places = resolvePlaces({ text, outlet: null }, [], names, NO_PLACES).value;
  expect([...places].map(([i, { id }]) => [i, id])).toEqual([[1, 'IRQ']]);
});

test('a missing or damaged gazetteer is a problem, not an error', () => {
  expect(loadPlaces('no/such/file').problems.map(({ code }) => code)).toEqual(['mention/places-missing']);
  expect(loadPlaces('package.json').problems.map(({ code }) => code)).toEqual(['mention/places-missing']);
});

test('a report with ten thousand different names is resolved before the test runs out of time', () => {
  const starts = ['Ab', 'Bel', 'Car', 'Dan', 'El', 'Fer', 'Gar', 'Har', 'Is', 'Jo'];
  const ends = ['ton', 'ville', 'o', 'a', 'burg', 'field', 'en', 'i', 'ar', 'os'];
  const towns = starts.flatMap((start) => ends.map((end) => `${start}${end}`));
  const marked = Array.from({ length: 10_000 }, (_, i) => `[${towns[i % 100]} ${i < 100 ? 'City' : `al ${i}`}]`).join(
    ' met ',
  );
  const { value } = resolve(`${marked}. ${'[Springfield], [San Jose], [Victoria] and [Paris]. '.repeat(2000)}`);
  expect(value.size).toBeGreaterThan(8000);
});

test.each<[number, number, number, number, number]>([
  [0, 0, 0, 1, 111.19],
  [51.5, -0.12, 48.85, 2.35, 343.4],
  [90, 0, -90, 0, 20015.1],
])('from %s, %s to %s, %s', (a, b, c, d, km) => {
  const found = distanceKm({ latitude: a, longitude: b }, { latitude: c, longitude: d });
  expect(Math.abs(found - km)).toBeLessThan(1);
});
