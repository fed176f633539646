// Names in questions: what each form of a name leads to, and what is said where it leads nowhere or to several.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseThing, findThings } from '../../src/query/find-things.js';
import { things } from '../../src/query/things.js';
import type { RecordStore } from '../../src/store/record-store.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { recordOf } from './asked-record.js';

const TURKEY: Told = { name: 'Turkey', kind: 'country', country: 'TUR' };
const RUSSIA: Told = { name: 'Russia', kind: 'country', country: 'RUS' };
const AGENCY: Told = { name: 'IRNA', kind: 'outlet', country: 'IRN', aliases: ['Islamic Republic News Agency'] };
const KELL: Told = { name: 'Arno Kell', country: 'NOR', offices: [{ title: 'president', of: 'Norland' }] };
const OTHER: Told = { name: 'Dora Kell', country: 'AUT' };

const REPORTS = [
  told({
    id: 'r-1',
    date: '2015-03-01',
    text: 'president Arno Kell of Norland, Turkey, IRNA, Russia.',
    who: [KELL, STATES.norland, TURKEY, AGENCY, RUSSIA],
  }),
  told({ id: 'r-2', date: '2015-03-02', text: 'president Arno Kell of Norland.', who: [KELL, STATES.norland] }),
  told({ id: 'r-3', date: '2016-03-02', text: 'Dora Kell of Ostland.', who: [OTHER, STATES.ostland] }),
];

describe('a name leads to', () => {
  let record: RecordStore;
  beforeAll(async () => {
    record = await recordOf(REPORTS);
  });
  afterAll(() => record.close());
  const first = async (words: string) => {
    const [one] = await findThings(record, words);
    return one === undefined ? null : `${one.name} ${one.match}`;
  };

  test.each([
    ['Arno Kell', 'Arno Kell name'],
    ['arno kell', 'Arno Kell name'],
    ['President Arno Kell', 'Arno Kell name'],
    ['Kell', 'Arno Kell part'],
    ['Arno', 'Arno Kell part'],
    ['Arno Kel', 'Arno Kell near'],
    ['turkey', 'Turkey country'],
    ['Turkish', 'Turkey country'],
    ['the Kremlin', 'Russia country'],
    ['IRNA', 'IRNA name'],
    ['Islamic Republic News Agency', 'IRNA name'],
    ['Zzyzx', null],
    ['', null],
  ])('%j: %j', async (words, thing) => expect(await first(words)).toBe(thing));

  test('an id', async () => {
    const [named] = await findThings(record, 'Arno Kell');
    expect(await first(named?.id ?? '')).toBe('Arno Kell id');
  });

  test('the one in most reports, with a note of the others', async () => {
    const { value, problems, trace } = await chooseThing(record, 'Kell');
    expect([value?.name, problems]).toEqual(['Arno Kell', []]);
    expect(trace.map(({ why }) => why).join()).toMatch(/^"Kell" is taken for Arno Kell .* can also be Dora Kell \(/);
  });

  test('a problem with names that come near', async () => {
    const { value, problems } = await chooseThing(record, 'Arno Kel');
    expect([value, problems[0]?.code]).toEqual([null, 'query/unknown-name']);
    expect(problems[0]?.message).toContain('did you mean Arno Kell?');
  });

  test('things tell what sets them apart', async () => {
    const { value } = await things(record, { name: 'Kell' });
    expect(value.items.map(({ name, country, reports, offices }) => [name, country, reports, offices])).toEqual([
      ['Arno Kell', 'NOR', 2, ['president of Norland (2015-03-02)']],
      ['Dora Kell', 'AUT', 1, []],
    ]);
  });

  test('without a name, those in most reports', async () => {
    const { value } = await things(record, { sorts: ['person'] });
    expect(value.items.map(({ name }) => name)).toEqual(['Arno Kell', 'Dora Kell']);
    const { value: page } = await things(record, { sorts: ['person'], limit: 1 });
    const { value: rest } = await things(record, { sorts: ['person'], cursor: page.next ?? '' });
    expect(rest.items.map(({ name }) => name)).toEqual(['Dora Kell']);
  });

  test('of a country', async () => {
    const { value } = await things(record, { country: 'NOR' });
    expect(value.items.map(({ name }) => name).sort()).toEqual(['Arno Kell', 'Norland']);
  });
});
