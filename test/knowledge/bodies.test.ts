// Tables of bodies, outlets, groups, peoples and titles: every row is read, no two rows claim one key, look-ups answer.
import { describe, expect, test } from 'vitest';
import { BODIES, bodyByName } from '../../src/knowledge/bodies.js';
import { countryByCode } from '../../src/knowledge/countries.js';
import { ARMED_GROUPS, groupByName } from '../../src/knowledge/groups.js';
import { OUTLETS, outletByName } from '../../src/knowledge/outlets.js';
import { peopleByName } from '../../src/knowledge/peoples.js';
import { isHonorific, titleWord } from '../../src/knowledge/titles.js';

const TABLES = [
  ['bodies', BODIES, 600],
  ['outlets', OUTLETS, 300],
  ['groups', ARMED_GROUPS, 100],
] as const;

describe.each(TABLES)('the table of %s', (_name, rows, least) => {
  test('is read whole', () => {
    expect(rows.length).toBeGreaterThan(least);
  });

  test('has a name in every row and a country that is one', () => {
    expect(rows.filter(({ name, names }) => name === '' || names.includes(''))).toEqual([]);
    expect(rows.filter(({ country }) => country !== null && countryByCode(country) === null)).toEqual([]);
  });

  test('has no key twice', () => {
    const keys = rows.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test('the sections of the tables are the kinds of the types', () => {
  expect([...new Set(BODIES.map(({ kind }) => kind))].sort()).toEqual(
    ['alliance', 'bank', 'charity', 'company', 'court', 'faith', 'government', 'institute', 'intelligence'].concat([
      'intergovernmental',
      'military',
      'parliament',
      'party',
      'police',
      'sport',
      'university',
    ]),
  );
  expect([...new Set(OUTLETS.map(({ kind }) => kind))].sort()).toEqual([
    'agency',
    'broadcaster',
    'magazine',
    'newspaper',
    'site',
    'state agency',
    'state broadcaster',
  ]);
  expect([...new Set(ARMED_GROUPS.map(({ kind }) => kind))].sort()).toEqual(['armed group', 'movement']);
});

test.each<[string, string | undefined, string | null | undefined]>([
  ['the IAEA', 'International Atomic Energy Agency', null],
  ['U.N.', 'United Nations', null],
  ['Knesset', 'Knesset', 'ISR'],
  ['State Duma', 'State Duma', 'RUS'],
  ['the Ministry of Silly Walks', undefined, undefined],
])('the body %s', (words, name, country) => {
  expect(bodyByName(words)?.name).toBe(name);
  expect(bodyByName(words)?.country).toBe(country);
});

test.each<[string, string | undefined, string | undefined]>([
  ['IRNA', 'state agency', 'IRN'],
  ['the Washington Post', 'newspaper', 'USA'],
  ['Al-Jazeera', 'broadcaster', 'QAT'],
  ['The Daily Planet', undefined, undefined],
])('the outlet %s', (words, kind, country) => {
  expect(outletByName(words)?.kind).toBe(kind);
  expect(outletByName(words)?.country).toBe(country);
});

test.each([
  ['Hizbollah', 'Hezbollah'],
  ['ISIS', 'Islamic State'],
  ['the PKK', 'PKK'],
])('the group %s is %s', (words, name) => {
  expect(groupByName(words)?.name).toBe(name);
});

test.each([
  ['Kurdish', 'Kurds'],
  ['Sunni', 'Sunnis'],
  ['Latin American', 'Latin Americans'],
  ['kurdish', undefined],
])('the people of %s', (words, name) => {
  expect(peopleByName(words)?.name).toBe(name);
});

test.each([
  ['Presidents', 'state', true],
  ['ministers', 'government', false],
  ['spokeswomen', 'body', false],
  ['Gen.', 'rank', false],
  ['bridge', undefined, undefined],
])('the title word %s', (word, of, unique) => {
  expect(titleWord(word)?.of).toBe(of);
  expect(titleWord(word)?.unique).toBe(unique);
});

test('styles that tell no office', () => {
  expect(['Mr.', 'Mrs', 'Dr.', 'Sir'].every(isHonorific)).toBe(true);
  expect(isHonorific('President')).toBe(false);
});
