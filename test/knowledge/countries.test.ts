// Countries, peoples and seats of government by what reports call them.
import { describe, expect, test } from 'vitest';
import { COUNTRIES, countryByCode, countryByName } from '../../src/knowledge/countries.js';
import { countryByDemonym } from '../../src/knowledge/demonyms.js';
import { foldName } from '../../src/knowledge/fold-name.js';
import { countryByMetonym, governmentSeats } from '../../src/knowledge/metonyms.js';
import { stateByAbbreviation } from '../../src/knowledge/state-abbreviations.js';

describe('countryByName', () => {
  test.each<[string, string | null]>([
    ['Iran', 'IRN'],
    ['the Islamic Republic of Iran', 'IRN'],
    ['IRAN', 'IRN'],
    ['iran', 'IRN'],
    ['Russian Federation', 'RUS'],
    ['US', 'USA'],
    ['the US', 'USA'],
    ['U.S.', 'USA'],
    ['U.S', 'USA'],
    ['United States of America', 'USA'],
    ['us', null],
    ['Us', null],
    ['Britain', 'GBR'],
    ['UK', 'GBR'],
    ['Burma', 'MMR'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['turkey', null],
    ['china', null],
    ['Car', null],
    ['CAR', 'CAF'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Guinea-Bissau', 'GNB'],
    ['St. Lucia', 'LCA'],
    ['Saint Kitts & Nevis', 'KNA'],
    ['DRC', 'COD'],
    ['Congo', 'COD'],
    ['Republic of the Congo', 'COG'],
    ['Holy See', 'VAT'],
    ['Kosovo', 'XKX'],
    ['Taiwan', 'TWN'],
    ['Palestine', 'PSE'],
    ['Western Sahara', 'ESH'],
    ['Soviet Union', 'SUN'],
    ['USSR', 'SUN'],
    ['East Germany', 'DDR'],
    ['South Vietnam', 'XSV'],
    ['Czechoslovakia', 'CSK'],
    ['Zaire', 'COD'],
    ['Atlantis', null],
    ['', null],
    ['...', null],
  ])('%s is %s', (words, iso3) => expect(countryByName(words)?.iso3 ?? null).toBe(iso3));
});

describe('countryByDemonym', () => {
  test.each<[string, string | null]>([
    ['Turkish', 'TUR'],
    ['Turk', 'TUR'],
    ['Turks', 'TUR'],
    ['Iranians', 'IRN'],
    ['South Koreans', 'KOR'],
    ['Frenchmen', 'FRA'],
    ['Dutchwoman', 'NLD'],
    ['Spaniards', 'ESP'],
    ['British', 'GBR'],
    ['Britishs', null],
    ['Chinese', 'CHN'],
    ['Soviet', 'SUN'],
    ['AMERICAN', 'USA'],
    ['polish', null],
    ['Turkishness', null],
  ])('%s is %s', (word, iso3) => expect(countryByDemonym(word)?.iso3 ?? null).toBe(iso3));
});

describe('countryByMetonym', () => {
  test.each<[string, string | null, string | null]>([
    ['the Kremlin', 'RUS', 'executive'],
    ['White House', 'USA', 'executive'],
    ['Élysée', 'FRA', 'executive'],
    ['Downing Street', 'GBR', 'executive'],
    ['Foggy Bottom', 'USA', 'ministry'],
    ['the Pentagon', 'USA', 'military'],
    ['Capitol Hill', 'USA', 'legislature'],
    ['Ankara', 'TUR', 'capital'],
    ['Kiev', 'UKR', 'capital'],
    ['Washington', 'USA', 'capital'],
    ['Victoria', null, null],
    ['white house', null, null],
  ])('%s is %s, %s', (words, iso3, kind) => {
    const found = countryByMetonym(words);
    expect([found?.country.iso3 ?? null, found?.kind ?? null]).toEqual([iso3, kind]);
  });

  test('the capital is the first seat', () => {
    expect(governmentSeats('RUS').slice(0, 2)).toEqual(['Moscow', 'Kremlin']);
    expect(governmentSeats('nowhere')).toEqual([]);
  });
});

describe('the tables', () => {
  test('every country of ISO 3166-1 is there', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
    /** Codes that the runtime names and ISO does not assign: withdrawn, reserved, groups and tests. */
    const others = new Set('AC BU CP CQ DG DY EA EU EZ FX HV IC NH QO RH TA TP UK UN ZR ZZ XA XB'.split(' '));
    const assigned = codes.filter((code) => names.of(code) !== code && !others.has(code));
    expect(assigned.length).toBeGreaterThan(249);
    expect(assigned.filter((code) => countryByCode(code) === null)).toEqual([]);
  });

  test('codes are whole and stand once', () => {
    expect(COUNTRIES.filter(({ iso2, iso3 }) => !/^[A-Z]{2}$/.test(iso2) || !/^[A-Z]{3}$/.test(iso3))).toEqual([]);
    expect(new Set(COUNTRIES.map(({ iso2 }) => iso2)).size).toBe(COUNTRIES.length);
    expect(new Set(COUNTRIES.map(({ iso3 }) => iso3)).size).toBe(COUNTRIES.length);
  });

  test('points lie on the earth', () => {
    const outside = COUNTRIES.filter(({ latitude, longitude }) => {
      return !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0));
    });
    expect(outside).toEqual([]);
  });

  test('a state that is no more has its years and its successors', () => {
    const gone = COUNTRIES.filter(({ years }) => years !== null);
    expect(gone.length).toBeGreaterThan(10);
    for (const { years, successors } of gone) {
      expect(years!.first).toBeLessThan(years!.last);
      expect(successors.length).toBeGreaterThan(0);
      expect(successors.filter((code) => countryByCode(code) === null)).toEqual([]);
    }
  });

  test('every country is found by its name and its official name', () => {
    const present = COUNTRIES.filter(({ years }) => years === null);
    expect(present.filter((one) => countryByName(one.name) !== one).map(({ name }) => name)).toEqual([]);
    expect(present.filter((one) => countryByName(one.officialName) === null).map(({ name }) => name)).toEqual([]);
  });
});

test.each<[string, string]>([
  ['The Côte d’Ivoire', 'cote divoire'],
  ['St. Kitts & Nevis', 'saint kitts and nevis'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Guinea-Bissau', 'guinea bissau'],
  ['  spaced   out ', 'spaced out'],
  ['الرياض', 'الرياض'],
])('%s folds to %s', (words, folded) => expect(foldName(words)).toBe(folded));

test.each<[string, string | null]>([
  ['Mass.', 'US.MA'],
  ['TX', 'US.TX'],
  ['N.Y.', 'US.NY'],
  ['Calif.', 'US.CA'],
  ['in', null],
  ['IN', 'US.IN'],
  ['Miss', 'US.MS'],
  ['Zzz.', null],
])('%s is the state %s', (words, code) => expect(stateByAbbreviation(words)).toBe(code));
