// The gazetteer's file: what is written is read back, and what is damaged is refused.
import { describe, expect, test } from 'vitest';
import { encodePlaces, openPlaces, type PlaceRecord } from '../../../src/mention/places/place-file.js';

const record = (name: string, rest: Partial<PlaceRecord>): PlaceRecord => {
  const nothing = { id: 0, kind: 'city', country: '', region: '', latitude: 0, longitude: 0, population: 0 } as const;
  return { ...nothing, keys: [name.toLowerCase()], ...rest, name };
};

const bytes = encodePlaces([
  record('Khuzestan', { kind: 'region', country: 'IR', region: 'IR.15', latitude: 31.3, longitude: 48.7 }),
  record('Ahvaz', {
    id: 144448,
    country: 'IR',
    region: 'IR.15',
    population: 841_145,
    latitude: -31.31901,
    longitude: 48.6842,
  }),
  record('Victoria', { id: 1, country: 'SC', population: 22_000 }),
  record('Victoria', { id: 2, country: 'CA', population: 280_000, keys: ['victoria', 'lekwungen'] }),
  record('Black Sea', { kind: 'feature', keys: ['black sea'] }),
]);

describe('openPlaces', () => {
  const index = openPlaces(bytes)!;

  test('a place comes back as it was written', () => {
    expect(index.find('ahvaz')).toEqual([
      {
        id: 'geonames:144448',
        name: 'Ahvaz',
        kind: 'city',
        country: 'IRN',
        region: 'IR.15',
        latitude: -31.31901,
        longitude: 48.6842,
        population: 841_145,
      },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['victoria', ['geonames:2', 'geonames:1']],
    ['lekwungen', ['geonames:2']],
    ['black sea', ['feature:black-sea']],
    ['khuzestan', ['region:IR.15']],
    ['Ahvaz', []],
    ['', []],
  ])('"%s" is %j', (folded, ids) => expect(index.find(folded).map(({ id }) => id)).toEqual(ids));

  test('regions by their code', () => {
    expect(index.region('IR.15')?.name).toBe('Khuzestan');
    expect(index.region('IR.99')).toBeNull();
  });

  test('bytes in shared memory are read too', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    expect(openPlaces(shared)?.find('victoria').length).toBe(2);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a cut file', bytes.slice(0, bytes.length - 4)],
    ['another file', new TextEncoder().encode('x'.repeat(400))],
  ])('%s is refused', (_name, damaged) => expect(openPlaces(damaged)).toBeNull());
});
