// Statements: by speaker, topic, listener, chain and words, alone and together; and search in any form of a word.
import { describe, expect, test } from 'vitest';
import { search } from '../../src/query/search.js';
import { type StatementsQuestion, statements } from '../../src/query/statements.js';
import type { Reading, ReadingStatement } from '../../src/reading.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { KINDS } from '../store/backends.js';
import { recordInTest } from './asked-record.js';

const KELL: Told = { name: 'Arno Kell', country: 'NOR', aliases: ['Kell'] };
const SAND: Told = { name: 'Berta Sand', country: 'ZAF' };
const AGENCY: Told = { name: 'IRNA', kind: 'outlet', country: 'IRN' };
const PACT: Told = { name: 'NATO', kind: 'organization' };
const WHO = [KELL, SAND, AGENCY, PACT, STATES.norland];
const NAMES = 'Named: Arno Kell, Berta Sand, IRNA, NATO, Norland.';

interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly about?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
  readonly other?: Partial<ReadingStatement>;
}

function saying(id: string, date: string, text: string, said: readonly Said[]): Reading {
  const reading = told({ id, date, text: `${text} ${NAMES}`, who: WHO });
  const idOf = (name: string) => `${id}:${name}`;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statements = said.map(
    ({ speaker, words, about = [], to = [], via = [], other = {} }, at): ReadingStatement => ({
      id: `${id}:s${at}`,
      speaker: idOf(speaker),
      speakerSpan: null,
      quotation: 'indirect',
      cue: null,
      content: [span(words)],
      addressees: to.map(idOf),
      via: via.map((name) => ({ entity: idOf(name), start: 0, end: 1, basis: 'stated' as const })),
      ...{ time: null, place: null, occasion: null, hedged: false, topics: about.map(idOf), issues: [] },
      ...{ speakerOffice: null, class: null, polarity: 'affirmed', basis: 'stated' },
      ...other,
    }),
  );
  return { ...reading, statements };
}

const REPORTS = [
  saying(
    'r-1',
    '2015-03-02',
    'Kell told Sand that NATO had grown, IRNA reported. Sand said that the ships were late.',
    [
      { speaker: 'Arno Kell', words: 'NATO had grown', about: ['NATO'], to: ['Berta Sand'], via: ['IRNA'] },
      { speaker: 'Berta Sand', words: 'the ships were late', other: { class: 'complain' } },
    ],
  ),
  saying('r-2', '2022-06-10', 'Kell said that the nuclear deal was dead. “NATO stays,” Sand said.', [
    { speaker: 'Arno Kell', words: 'the nuclear deal was dead', other: { issues: ['nuclear deal'] } },
    { speaker: 'Berta Sand', words: 'NATO stays', about: ['NATO'], other: { quotation: 'direct' } },
  ]),
];

describe.each(KINDS)('$kind', ({ name }) => {
  const ask = async (question: StatementsQuestion) => {
    const { value, problems } = await statements(await recordInTest(REPORTS, await name()), question);
    expect(problems).toEqual([]);
    return value.items.map(({ words }) => words);
  };

  test.each<[StatementsQuestion, readonly string[]]>([
    [{}, ['NATO had grown', 'the ships were late', 'the nuclear deal was dead', 'NATO stays']],
    [{ by: 'Kell' }, ['NATO had grown', 'the nuclear deal was dead']],
    [{ by: 'Kell', descending: true }, ['the nuclear deal was dead', 'NATO had grown']],
    [{ by: 'Norland' }, ['NATO had grown', 'the nuclear deal was dead']],
    [{ by: 'Norland', isAlone: true }, []],
    [{ about: 'NATO' }, ['NATO had grown', 'NATO stays']],
    [{ by: 'Kell', about: 'NATO' }, ['NATO had grown']],
    [{ by: 'Kell', about: 'nuclear deals' }, ['the nuclear deal was dead']],
    [{ addressee: 'Berta Sand' }, ['NATO had grown']],
    [{ by: 'Kell', to: '2016' }, ['NATO had grown']],
    [{ through: 'IRNA' }, ['NATO had grown']],
    [{ words: 'ship' }, ['the ships were late']],
    [{ about: 'a nuclear deal' }, []],
    [{ quotations: ['direct'] }, ['NATO stays']],
    [{ classes: ['complain'] }, ['the ships were late']],
    [{ by: 'Kell', from: '2016' }, ['the nuclear deal was dead']],
    [{ by: 'Kell', reportedBy: '2015' }, ['NATO had grown']],
    [{ by: 'Kell', knownBy: '2025' }, []],
  ])('%j', async (question, words) => expect(await ask(question)).toEqual(words));

  test.each<[StatementsQuestion]>([[{}], [{ by: 'Kell' }], [{ words: 'the' }]])(
    'page by page: %j',
    async (question) => {
      const record = await recordInTest(REPORTS, await name());
      const all = (await statements(record, question)).value.items.map(({ id }) => id);
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof statements>> = await statements(record, {
          ...question,
          limit: 1,
          ...(cursor === null ? {} : { cursor }),
        });
        paged.push(...page.value.items.map(({ id }) => id));
        cursor = page.value.next;
      } while (cursor !== null);
      expect(paged).toEqual(all);
      expect(all.length).toBeGreaterThan(1);
    },
  );

  test.each([
    ['ships', ['r-1']],
    ['"nuclear deals"', ['r-2']],
    ['NATO', ['r-2', 'r-1']],
    ['nato ship', ['r-1']],
    ['nothing', []],
    ['', []],
  ])('search for %j: %j', async (words, reports) => {
    const { value } = await search(await recordInTest(REPORTS, await name()), { words });
    expect(value.items.map(({ report }) => report)).toEqual(reports);
    for (const { sentences } of value.items) expect(sentences.length).toBeGreaterThan(0);
  });
});

test('an answer tells speaker, listener, chain and words by name', async () => {
  const { value } = await statements(await recordInTest(REPORTS), { by: 'Kell', about: 'NATO' });
  expect(value.items[0]).toMatchObject({
    speaker: { name: 'Arno Kell' },
    addressees: [{ name: 'Berta Sand' }],
    through: [{ name: 'IRNA' }],
    topics: [{ name: 'NATO' }],
    day: '2015-03-02',
    evidence: {
      report: 'r-1',
      words: 'NATO had grown',
      sentence: 'Kell told Sand that NATO had grown, IRNA reported.',
    },
  });
});

test('search as of a time leaves out what came later', async () => {
  const { value } = await search(await recordInTest(REPORTS), { words: 'NATO', reportedBy: '2015' });
  expect(value.items.map(({ report }) => report)).toEqual(['r-1']);
});
