// The timeline: who, what, where, when, how real, as of when; page by page the same as all at once, in every kind of record.
import { describe, expect, test } from 'vitest';
import type { ActItem } from '../../src/query/act-items.js';
import { type TimelineQuestion, timeline } from '../../src/query/timeline.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { KINDS } from '../store/backends.js';
import { LEARNED, recordInTest } from './asked-record.js';

const KELL: Told = { name: 'Arno Kell', country: 'NOR' };
const SAND: Told = { name: 'Berta Sand', country: 'ZAF' };
const TOWN: Told = { name: 'Westport', kind: 'place', country: 'AUT' };
const WHO = [KELL, SAND, TOWN, STATES.norland, STATES.sudland, STATES.ostland];
const NAMES = 'Named: Arno Kell, Berta Sand, Westport, Norland, Sudland, Ostland.';

const REPORTS = [
  told({
    id: 'r-1',
    date: '2015-03-02',
    text: `Kell met Sand in Westport. Norland threatened Ostland. ${NAMES}`,
    who: WHO,
    events: [
      {
        trigger: 'met',
        type: 'CONSULT',
        mode: 'meeting',
        actors: ['Arno Kell'],
        recipients: ['Berta Sand'],
        place: 'Westport',
        time: '2015-03-01',
      },
      {
        trigger: 'threatened',
        type: 'THREATEN',
        actors: ['Norland'],
        recipients: ['Ostland'],
        time: '2015-01-01/2015-12-31',
      },
    ],
  }),
  told({
    id: 'r-2',
    date: '2022-06-10',
    text: `Norland will help Sudland. Sand praised Norland. ${NAMES}`,
    who: WHO,
    events: [
      {
        trigger: 'help',
        type: 'AID',
        actors: ['Norland'],
        recipients: ['Sudland'],
        time: '2022-07-01',
        factuality: 'planned',
      },
      { trigger: 'praised', type: 'SUPPORT', actors: ['Berta Sand'], recipients: ['Norland'], time: null },
    ],
  }),
];

describe.each(KINDS)('$kind', ({ name }) => {
  const ask = async (question: TimelineQuestion) => {
    const { value, problems } = await timeline(await recordInTest(REPORTS, await name()), question);
    expect(problems).toEqual([]);
    return value.items.map(({ type }) => type);
  };

  test.each<[string, TimelineQuestion, readonly string[]]>([
    ['all, those of no day last', {}, ['THREATEN', 'CONSULT', 'AID', 'SUPPORT']],
    ['from the newest', { descending: true }, ['AID', 'CONSULT', 'THREATEN', 'SUPPORT']],
    ['of a person', { parties: ['Kell'] }, ['CONSULT']],
    ['of a country with its people', { parties: ['Norland'] }, ['THREATEN', 'CONSULT', 'AID', 'SUPPORT']],
    ['of a country alone', { parties: ['Norland'], isAlone: true }, ['THREATEN', 'AID', 'SUPPORT']],
    ['between two countries', { parties: ['Norland', 'Sudland'] }, ['CONSULT', 'AID', 'SUPPORT']],
    ['between two that did nothing', { parties: ['Kell', 'Ostland'], isAlone: true }, []],
    ['of a type', { types: ['AID', 'CONSULT'] }, ['CONSULT', 'AID']],
    ['of a type, of a country', { parties: ['Norland'], types: ['AID'] }, ['AID']],
    ['of a status', { statuses: ['planned'] }, ['AID']],
    ['in a place', { place: 'Westport' }, ['CONSULT']],
    ['within a country', { place: 'Ostland' }, ['CONSULT']],
    ['in a year', { on: '2015' }, ['THREATEN', 'CONSULT']],
    ['on a day in a year that is all that is known', { on: '2015-06-01' }, ['THREATEN']],
    ['of a country on a day', { parties: ['Ostland'], isAlone: true, on: '2015-06-01' }, ['THREATEN']],
    ['after a day', { from: '2016' }, ['AID']],
    ['reported by a day', { reportedBy: '2016' }, ['THREATEN', 'CONSULT']],
    ['known too late', { knownBy: '2026-01-30' }, []],
    ['known on the day', { knownBy: LEARNED.slice(0, 10) }, ['THREATEN', 'CONSULT', 'AID', 'SUPPORT']],
  ])('%s', async (_what, question, types) => expect(await ask(question)).toEqual(types));

  test.each([[{}], [{ parties: ['Norland'] }], [{ parties: ['Norland'], descending: true }]])(
    'page by page: %j',
    async (question) => {
      const record = await recordInTest(REPORTS, await name());
      const all = (await timeline(record, question)).value.items.map(({ id }) => id);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof timeline>> = await timeline(record, {
          ...question,
          limit: 1,
          ...(cursor === null ? {} : { cursor }),
        });
        paged.push(...page.value.items.map(({ id }) => id));
        cursor = page.value.next;
      } while (cursor !== null);
      expect(paged).toEqual(all);
    },
  );
});

/** A country with many people, of whom each does something on a day of his own; every tenth of no known day. */
const MANY = Array.from({ length: 90 }, (_, number) => {
  const day = `201${number % 9}-0${1 + (number % 7)}-1${number % 10}`;
  // Names of letters alone, none the beginning of another.
  const name = `Ab${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}o Tarnquist${'abcdefghij'[number % 10]}`;
  const actor = number % 6 === 0 ? STATES.norland : { name, country: 'NOR' };
  const other = number % 3 === 0 ? STATES.sudland : STATES.ostland;
  const time = number % 10 === 1 ? null : day;
  const event = { trigger: 'praised', type: 'SUPPORT', actors: [actor.name], recipients: [other.name], time };
  const text = `${actor.name} praised ${other.name}.`;
  return { day: time, other, report: told({ id: `r-${100 + number}`, date: '2020-01-01', text, who: [actor, other], events: [event] }) }; // biome-ignore format: one line
});

/** What is asked of it, and which of its acts are meant. */
const OF_MANY: readonly (readonly [TimelineQuestion, (one: (typeof MANY)[number]) => boolean])[] = [
  [{ parties: ['Norland'] }, () => true],
  [{ parties: ['Norland'], descending: true }, () => true],
  [{ parties: ['Norland', 'Sudland'] }, ({ other }) => other.name === 'Sudland'],
  [{ parties: ['Norland'], from: '2013', to: '2015' }, ({ day }) => day !== null && day > '2013' && day < '2016'],
];

test.each(KINDS)('$kind: of a country with many people, page by page in the order of days', async ({ name }) => {
  const record = await recordInTest(MANY.map(({ report }) => report), await name()); // biome-ignore format: one line
  for (const [question, isMeant] of OF_MANY) {
    const pages: (readonly ActItem[])[] = [];
    let next: string | null = null;
    do {
      const cursor: { readonly cursor?: string } = next === null ? {} : { cursor: next };
      const { value }: Awaited<ReturnType<typeof timeline>> = await timeline(record, { ...question, limit: 7, ...cursor }); // biome-ignore format: one line
      pages.push(value.items);
      next = value.next;
    } while (next !== null);
    const meant = MANY.filter(isMeant).map(({ day }) => day);
    const dated = meant.filter((day) => day !== null).sort();
    const undated = meant.filter((day) => day === null);
    const inOrder = [...(question.descending === true ? dated.reverse() : dated), ...undated];
    expect(pages.flat().map(({ day }) => day)).toEqual(inOrder);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(meant.length);
    expect((await timeline(record, { ...question, limit: 200 })).value.items).toEqual(pages.flat());
  }
});

test('an answer is readable by itself', async () => {
  const { value } = await timeline(await recordInTest(REPORTS), { parties: ['Arno Kell', 'Berta Sand'] });
  const [act] = value.items;
  expect(act).toMatchObject({
    day: '2015-03-01',
    actors: [{ name: 'Arno Kell' }],
    recipients: [{ name: 'Berta Sand' }],
    place: { name: 'Westport' },
  });
  const [evidence] = act?.evidence ?? [];
  expect(evidence).toMatchObject({ report: 'r-1', day: '2015-03-02', sentence: 'Kell met Sand in Westport.' });
  expect(REPORTS[0]?.report.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.words);
});

test.each<[TimelineQuestion, RegExp]>([
  [{ types: ['MEET'] }, /no type: expected AGREE, CONSULT.*"MEET"/],
  [{ statuses: ['happened', 'perhaps'] }, /no factuality: .*"perhaps"/],
  [{ from: '2016', to: '2015' }, /ends before it begins/],
])('%j cannot be answered', async (question, message) => {
  const { value, problems } = await timeline(await recordInTest(REPORTS), question);
  expect([value.items, problems.map(({ code }) => code)]).toEqual([[], ['query/bad-question']]);
  expect(problems[0]?.message).toMatch(message);
});

test('a name that nothing has is a problem, and so is a cursor that is none', async () => {
  const record = await recordInTest(REPORTS);
  const { value, problems } = await timeline(record, { parties: ['Nobody Known'] });
  expect([value.items, problems.map(({ code }) => code)]).toEqual([[], ['query/unknown-name']]);
  await expect(timeline(record, { cursor: 'no cursor' })).rejects.toMatchObject({
    problem: { code: 'store/bad-cursor' },
  });
});
