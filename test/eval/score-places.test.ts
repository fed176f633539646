// The scoring of places: the reader of GeoVirus, and the counts.
import { describe, expect, test } from 'vitest';
import { type GoldPlace, readGeoVirus } from '../../eval/geovirus.js';
import { goldCountry, type Judged, scorePlaces } from '../../eval/score-places.js';

const location = (name: string, start: number, page: string) =>
  `<location><name>${name}</name><start>${start}</start><end>${start + name.length}</end><lat>35.7</lat><lon>51.4</lon><page>https://en.wikipedia.org/wiki/${page}</page></location>`;

const article = (text: string, locations: string) =>
  `<article><source>s</source><text>${text}</text><locations>${locations}</locations></article>`;

describe('readGeoVirus', () => {
  test('offsets count from 1, entities are one character, pages are titles', () => {
    const [report] = readGeoVirus(article('Q&amp;A in Tehran', location('Tehran', 8, 'Tehran_(city)')));
    expect(report?.text).toBe('Q&A in Tehran');
    expect(report?.places).toEqual([
      { start: 7, end: 13, name: 'Tehran', latitude: 35.7, longitude: 51.4, page: 'Tehran (city)' },
    ]);
  });

  test('a place whose words stand elsewhere is left out, and so is what is commented out', () => {
    const wrong = article('In Tehran', location('Tehran', 1, 'Tehran'));
    expect(readGeoVirus(`${wrong}<!-- ${wrong} -->`).map(({ places }) => places.length)).toEqual([0]);
  });
});

const gold = (page: string, latitude: number, longitude: number): GoldPlace => {
  return { start: 0, end: 1, name: page, latitude, longitude, page };
};

test.each<[string, number, number, string | null]>([
  ['Georgia (country)', 42, 43.5, 'GEO'],
  ['Georgia (U.S. state)', 33, -83.5, 'USA'],
  ['Canada', 60, -95, 'CAN'],
  ['Africa', 7, 21, null],
  ['Middle of the ocean', -40, -130, null],
])('%s lies in %3$s', (page, latitude, longitude, country) => {
  expect(goldCountry(gold(page, latitude, longitude))).toBe(country);
});

test('scores are over the places found, but for the last', () => {
  const tehran = gold('Tehran', 35.69, 51.42);
  const canada = gold('Canada', 60, -95);
  const judged: readonly Judged[] = [
    { gold: tehran, found: { latitude: 35.7, longitude: 51.4, country: 'IRN', kind: 'city' } },
    { gold: tehran, found: { latitude: 48.9, longitude: 2.35, country: 'FRA', kind: 'city' } },
    { gold: canada, found: { latitude: 60.11, longitude: -113.64, country: 'CAN', kind: 'country' } },
    { gold: tehran, found: null },
  ];
  const { gold: all, found, country, near, nearOrSameCountry, nearOfAll } = scorePlaces(judged);
  expect([all, found, country, near, nearOrSameCountry, nearOfAll].map(Math.round)).toEqual([4, 75, 67, 33, 67, 25]);
});
