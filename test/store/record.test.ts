// What every record must do, whatever keeps it: one suite over memory, SQLite and PostgreSQL.
import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../benchmarks/synthetic-reading.js';
import { openRecord } from '../../src/store/open-record.js';
import type { Decision, Page, RecordStore } from '../../src/store/record-store.js';
import type { Condition, Row } from '../../src/store/rows.js';
import { StoreFailure } from '../../src/store/store-problems.js';
import { contentHash, KINDS, LASTING, openFresh, openNamed } from './backends.js';
import { smallReading, smallReport } from './small-reading.js';

const AT = { at: '2026-01-01T00:00:00Z' };

const synthetic = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => syntheticReport(from + at));

const idOf = (number: number) => syntheticReport(number).reading.report.id;

describe.each(KINDS)('$kind: reports', (kind) => {
  test('a reading comes back as it was written', async () => {
    const record = await openFresh(kind);
    const written = [smallReport(), ...synthetic(0, 5)];
    expect((await record.writeReports(written, AT)).value).toEqual({ added: 6, replaced: 0, unchanged: 0 });
    for (const { reading } of written) expect(await record.reading(reading.report.id)).toEqual(reading);
    expect(await record.reading('r-none')).toBeNull();
    expect(await record.check()).toEqual([]);
  });

  test('fields that a later reader adds come back too', async () => {
    const record = await openFresh(kind);
    const { report, statements, events, entities, ...rest } = smallReading();
    const later = {
      ...rest,
      report: { ...report, license: 'CC0', published: { ...report.published, hour: 12 } },
      entities: entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map((one) => ({ ...one, sure: 0.5 })),
      })),
      statements: statements.map((one) => ({ ...one, mood: { tone: ['calm'] }, cue: { ...one.cue, frame: 'tell' } })),
      events: events.map((event) => ({ ...event, time: { ...event.time, zone: '+03:00' } })),
      moods: [{ tone: 'calm' }],
    };
    // A reading of a later version: to this one its added fields are unknown.
    const reading = later as unknown as ReturnType<typeof smallReading>;
    await record.writeReports([{ reading, sentences: [] }], AT);
    expect(await record.reading('r-small')).toEqual(later);
    expect(await record.check()).toEqual([]);
  });

  test('texts may hold anything', async () => {
    const record = await openFresh(kind);
    const text =
      'nul \u0000, substitute \u001a0041, halves \ud800 and \udc00\ud800, 😀 \u202eRTL\u202c, e\u0301, \ufeff\u2028';
    const written = smallReport({ text: text.padEnd(100), lemmas: 'h\ud800lf \u0000nul' });
    await record.writeReports([written], AT);
    expect(await record.reading('r-small')).toEqual(written.reading);
    expect((await record.search('\u0000nul')).items.map(({ reportId }) => reportId)).toEqual(['r-small']);
    const outlet: Condition<'report'> = { column: 'text', startsWith: 'nul \u0000' };
    expect((await record.find('report', { where: [outlet] })).items[0]?.text).toBe(text.padEnd(100));
    expect(await record.check()).toEqual([]);
  });

  test('an empty report is a report', async () => {
    const record = await openFresh(kind);
    const { report } = smallReading({ text: '' });
    const acts = { events: [], agreements: [], positions: [] };
    const lists = { entities: [], statements: [], ...acts, times: [], figures: [], problems: [] };
    const reading = { report: { ...report, blocks: [] }, ...lists };
    await record.writeReports([{ reading, sentences: [] }], AT);
    expect(await record.reading('r-small')).toEqual(reading);
    expect(await record.check()).toEqual([]);
  });

  test('writing twice changes nothing, another reading takes the place of the first', async () => {
    const record = await openFresh(kind);
    await record.writeReports(synthetic(0, 4), AT);
    const before = await contentHash(record);
    const again = await record.writeReports(synthetic(1, 5), { at: '2027-01-01T00:00:00Z' });
    expect(again.value).toEqual({ added: 1, replaced: 0, unchanged: 3 });
    await record.forgetReports([idOf(4)]);
    expect(await contentHash(record)).toBe(before);
    const { reading, sentences } = syntheticReport(0);
    const other = { ...reading, report: { ...reading.report, outlet: 'Another' } };
    expect((await record.writeReports([{ reading: other, sentences }], AT)).value.replaced).toBe(1);
    expect(await record.reading(idOf(0))).toEqual(other);
    expect(await contentHash(record)).not.toBe(before);
    await record.writeReports([{ reading, sentences }], AT);
    expect(await contentHash(record)).toBe(before);
    expect(await record.check()).toEqual([]);
  });

  test('a reading that cannot be kept is a problem, and the others are written', async () => {
    const record = await openFresh(kind);
    const { statements, ...rest } = smallReading({ id: 'r-bad' });
    const bad = { ...rest, statements: statements.map((one) => ({ ...one, speaker: 'e-9' })) };
    const { value, problems } = await record.writeReports([{ reading: bad, sentences: [] }, smallReport()], AT);
    expect(value).toEqual({ added: 1, replaced: 0, unchanged: 0 });
    expect(problems.map(({ code, source }) => [code, source])).toEqual([['store/bad-reading', 'r-bad.txt']]);
    expect(problems[0]?.message).toContain('s-1 names e-9, which is no entity');
    expect(await record.count('report')).toBe(1);
  });

  test('what is forgotten is gone, from the index too, and nothing else', async () => {
    const record = await openFresh(kind);
    await record.writeReports([smallReport(), ...synthetic(0, 3)], AT);
    await record.derive({ put: { nodeCell: [{ reportId: 'r-small', nodeId: 'e-1', cellId: 'x' }] } });
    expect(await record.forgetReports(['r-small', 'r-none'])).toBe(1);
    expect((await record.search('astana')).items).toEqual([]);
    expect([await record.count('report'), await record.count('nodeCell')]).toEqual([3, 0]);
    expect(await record.check()).toEqual([]);
    const other = await openFresh(kind);
    await other.writeReports(synthetic(0, 3), AT);
    expect(await contentHash(record)).toBe(await contentHash(other));
  });

  test('readings come in the order of their ids, or those that are asked for', async () => {
    const record = await openFresh(kind);
    await record.writeReports(synthetic(0, 120), AT);
    const ids = async (readings: AsyncIterable<{ readonly report: { readonly id: string } }>) => {
      const found: string[] = [];
      for await (const { report } of readings) found.push(report.id);
      return found;
    };
    const all = Array.from({ length: 120 }, (_, number) => idOf(number)).sort();
    expect(await ids(record.readings())).toEqual(all);
    expect(await ids(record.readings([idOf(7), idOf(3), idOf(7), 'r-none']))).toEqual([idOf(3), idOf(7)].sort());
  });

  test('the log of inputs is written with the reports', async () => {
    const record = await openFresh(kind);
    const entry = {
      input: 'a.csv',
      bytes: 10,
      contentHash: 'h',
      reader: 'dateline 1',
      state: 'reading',
      reports: 1,
    } as const;
    const inputs = { ...smallReport(), input: 'a.csv' };
    await record.writeReports([inputs], { ...AT, log: [entry] });
    await record.writeReports([], { ...AT, log: [{ ...entry, state: 'done' }] });
    expect((await record.find('ingest')).items).toEqual([{ ...entry, state: 'done', recordedAt: AT.at }]);
    const from = { column: 'input', equals: 'a.csv' } as const;
    expect((await record.find('report', { where: [from] })).items.map(({ reportId }) => reportId)).toEqual(['r-small']);
  });
});

describe.each(KINDS)('$kind: questions', (kind) => {
  const day = (number: number) => `2015-0${1 + (number % 4)}-11`;
  const acts: Row<'act'>[] = Array.from({ length: 9 }, (_, number) => ({
    ...{ actId: `a-${number}`, type: number % 2 === 0 ? 'CONSULT' : 'AGREE', mode: null, factuality: 'happened' },
    ...{
      placeCell: number % 3 === 0 ? null : `p-${number % 3}`,
      parties: [],
      witnesses: 1,
      partOf: null,
      startEarliest: day(number),
      startLatest: null,
    },
    ...{ endEarliest: null, endLatest: null, sortDay: day(number), more: null },
  }));
  const parties = acts.flatMap(({ actId, sortDay, type }, number) => {
    const cells = number < 4 ? ['putin', 'raisi'] : ['putin', 'erdogan'];
    return cells.map((cellId) => ({ cellId, sortDay, actId, role: 'actor', type }));
  });

  async function filled(): Promise<RecordStore> {
    const record = await openFresh(kind);
    await record.derive({ put: { act: acts, actCell: parties } });
    return record;
  }

  const both = (cellId: string): Condition<'act'> => ({
    exists: { table: 'actCell', on: [['actId', 'actId']], where: [{ column: 'cellId', equals: cellId }] },
  });

  const rows: readonly (readonly [string, readonly Condition<'act'>[], string])[] = [
    ['everything', [], '0 1 2 3 4 5 6 7 8'],
    ['equal', [{ column: 'type', equals: 'AGREE' }], '1 3 5 7'],
    ['one of', [{ column: 'actId', in: ['a-2', 'a-5', 'a-99'] }], '2 5'],
    ['one of none', [{ column: 'actId', in: [] }], ''],
    ['a range of days, both ends inside', [{ column: 'sortDay', from: '2015-02-11', to: '2015-03-11' }], '1 2 5 6'],
    ['from a day on', [{ column: 'sortDay', from: '2015-04-01' }], '3 7'],
    ['up to a day', [{ column: 'sortDay', to: '2015-01-31' }], '0 4 8'],
    ['a null is in no range', [{ column: 'placeCell', from: '' }], '1 2 4 5 7 8'],
    ['a range without ends is what is known', [{ column: 'placeCell' }], '1 2 4 5 7 8'],
    ['known', [{ column: 'placeCell', known: true }], '1 2 4 5 7 8'],
    ['unknown', [{ column: 'placeCell', known: false }], '0 3 6'],
    ['a null equals nothing', [{ column: 'placeCell', equals: 'p-1' }], '1 4 7'],
    ['a beginning', [{ column: 'type', startsWith: 'CON' }], '0 2 4 6 8'],
    ['one or the other', [{ any: [{ column: 'actId', equals: 'a-1' }, { column: 'sortDay', equals: '2015-04-11' }] }], '1 3 7'], // biome-ignore format: a row
    ['none of no choices', [{ any: [] }], ''],
    ['a pair', [both('putin'), both('raisi')], '0 1 2 3'],
    ['a pair in a month', [both('putin'), both('erdogan'), { column: 'sortDay', to: '2015-01-31' }], '4 8'],
    ['among those of another table', [{ column: 'actId', among: { table: 'actCell', its: 'actId', where: [{ column: 'cellId', equals: 'erdogan' }] } }], '4 5 6 7 8'], // biome-ignore format: a row
    ['among none', [{ column: 'actId', among: { table: 'cell', its: 'cellId' } }], ''],
    ['a null is among nothing', [{ column: 'placeCell', among: { table: 'act', its: 'placeCell' } }], '1 2 4 5 7 8'],
    ['one of a list and among those of another table', [{ column: 'actId', in: ['a-1', 'a-5'] }, { column: 'actId', among: { table: 'actCell', its: 'actId', where: [{ column: 'cellId', in: ['raisi', 'nobody'] }, { column: 'actId', among: { table: 'act', its: 'actId', where: [{ column: 'type', equals: 'AGREE' }] } }] } }], '1'], // biome-ignore format: a row
    ['a look within a look', [{ exists: { table: 'actCell', on: [['actId', 'actId']], where: [{ column: 'role', equals: 'actor' }, { exists: { table: 'act', on: [['actId', 'actId'], ['type', 'type']], where: [{ column: 'type', equals: 'AGREE' }] } }] } }], '1 3 5 7'], // biome-ignore format: a row
  ];

  test.each(rows)('%s', async (_name, where, expected) => {
    const record = await filled();
    const { items, next } = await record.find('act', { where });
    expect(items.map(({ actId }) => actId.slice(2)).join(' ')).toBe(expected);
    expect(next).toBeNull();
  });

  test('rows are counted by what they have in some columns, with the last day of each', async () => {
    const record = await filled();
    const asked = { table: 'act', by: ['type', 'placeCell'], last: 'sortDay' } as const;
    const tallies = await record.tally({ ...asked, where: [{ column: 'actId', from: 'a-3' }] });
    const told = tallies.map(({ of, count, last }) => `${of.type} ${of.placeCell} ${count} ${last}`).sort();
    expect(told).toEqual([
      'AGREE null 1 2015-04-11',
      'AGREE p-1 1 2015-04-11',
      'AGREE p-2 1 2015-02-11',
      'CONSULT null 1 2015-03-11',
      'CONSULT p-1 1 2015-01-11',
      'CONSULT p-2 1 2015-01-11',
    ]);
    expect(await record.tally({ table: 'actCell', by: ['role'] })).toEqual([{ of: { role: 'actor' }, count: 18, last: null }]); // biome-ignore format: one line
    expect(await record.tally({ table: 'cell', by: ['thingId'] })).toEqual([]);
  });

  test.each([false, true])('pages follow each other without gap or repetition (descending: %s)', async (descending) => {
    const record = await filled();
    const whole = await record.find('act', { order: ['sortDay'], descending });
    const sorted = [...acts].sort((a, b) => (`${a.sortDay} ${a.actId}` < `${b.sortDay} ${b.actId}` ? -1 : 1));
    expect(whole.items).toEqual(descending ? sorted.reverse() : sorted);
    const paged: Row<'act'>[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: { cursor?: string } = cursor === '' ? {} : { cursor };
      const page = await record.find('act', { order: ['sortDay'], descending, limit: 2, ...from });
      paged.push(...page.items);
      cursor = page.next;
    }
    expect(paged).toEqual(whole.items);
  });

  test('some columns of rows are as those of whole rows, page by page', async () => {
    const record = await openFresh(kind);
    await record.writeReports(synthetic(0, 9), AT);
    const whole = await record.find('report', { order: ['sortDay'], limit: 20 });
    const found: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const after: { cursor?: string } = cursor === '' ? {} : { cursor };
      const how = { columns: ['outlet', 'why'], order: ['sortDay'], limit: 4, ...after } as const;
      const page: Page<Row<'report'>> = await record.find('report', how);
      found.push(...page.items.map(({ outlet, why }) => ({ outlet, why })));
      cursor = page.next;
    }
    expect(found).toEqual(whole.items.map(({ outlet, why }) => ({ outlet, why })));
  });

  test.each(['nothing', '', 'WzFd', 'WyJhIiwiYiIsImMiXQ'])('%j is no cursor', async (cursor) => {
    const record = await filled();
    const asked = record.find('act', { order: ['sortDay'], cursor });
    await expect(asked).rejects.toMatchObject({ problem: { code: 'store/bad-cursor' } });
    await expect(record.search('a', { cursor })).rejects.toBeInstanceOf(StoreFailure);
  });

  test('texts are ordered by code point, not by code unit or by language', async () => {
    const record = await openFresh(kind);
    const names = ['\u{1f600}', '\uffee', 'Z', 'a', 'z', 'É', 'ä', ''];
    const things = names.map((name, number) => ({ name, thingId: `${number}`, sort: 'person', nameKey: name }));
    const rest = { aliases: [], country: null, location: null, reports: 1, more: null };
    await record.derive({ put: { thing: things.map((one) => ({ ...one, ...rest })) } });
    const { items } = await record.find('thing', { order: ['name'] });
    expect(items.map(({ name }) => name)).toEqual(['', 'Z', 'a', 'z', 'É', 'ä', '\uffee', '\u{1f600}']);
  });

  test('derived rows are put over those with the same key, dropped by a column, and cleared', async () => {
    const record = await filled();
    const [first, second] = [acts[0]!, acts[1]!];
    await record.derive({
      put: {
        act: [
          { ...first, type: 'AID' },
          { ...first, type: 'YIELD' },
        ],
      },
    });
    await record.derive({ drop: [{ table: 'act', where: [{ column: 'actId', equals: second.actId }] }] });
    const { items } = await record.find('act', { limit: 2 });
    expect(items.map(({ actId, type }) => `${actId} ${type}`)).toEqual(['a-0 YIELD', 'a-2 CONSULT']);
    await record.derive({ clear: true, put: { act: [second] } });
    expect([await record.count('act'), await record.count('actCell')]).toEqual([1, 0]);
  });
});

describe.each(KINDS)('$kind: words', (kind) => {
  async function filled(): Promise<RecordStore> {
    const record = await openFresh(kind);
    const reports = [
      { id: 'r-1', day: '2015-11-23', lemmas: 'Putin meet Khamenei in Tehran\nthe grain deal hold' },
      { id: 'r-2', day: '2022-07-19', lemmas: 'Putin meet Raisi\nKhamenei warn NATO' },
      { id: 'r-3', day: '2022-07-22', lemmas: 'the deal on grain be sign\nsanction - relief , al-Assad say' },
      { id: 'r-4', day: null, lemmas: 'grain , deal' },
    ];
    await record.writeReports(reports.map(smallReport), AT);
    return record;
  }

  test.each([
    ['putin', 'r-2 r-1'],
    ['PUTIN Khamenei', 'r-2 r-1'],
    ['"putin meet"', 'r-2 r-1'],
    ['"meet putin"', ''],
    ['"raisi khamenei"', ''],
    ['grain deal', 'r-3 r-1 r-4'],
    ['"grain deal"', 'r-1 r-4'],
    ['sanc*', 'r-3'],
    ['sanc', ''],
    ['"grain d"*', 'r-1 r-4'],
    ['"the gr*"', ''],
    ['al-assad', 'r-3'],
    ['al-*', 'r-3'],
    ['al', ''],
    ['"sanction relief"', 'r-3'],
    ['nobody', ''],
    ['—', ''],
    ['', ''],
    ['"', ''],
    ['z', ''],
    ["' or 1=1 --", ''],
  ])('%j finds %j', async (line, expected) => {
    const record = await filled();
    const { items, next } = await record.search(line);
    expect(items.map(({ reportId }) => reportId).join(' ')).toBe(expected);
    expect(next).toBeNull();
  });

  test('words in one sentence, or only in one report', async () => {
    const record = await filled();
    const found = async (within: 'sentence' | 'report') =>
      (await record.search('putin khamenei', { within })).items.map(({ reportId }) => reportId);
    expect(await found('report')).toEqual(['r-2', 'r-1']);
    expect(await found('sentence')).toEqual(['r-1']);
  });

  test('a hit shows its sentences and where the words stand', async () => {
    const record = await openFresh(kind);
    const text = 'Talks end. Nobody wins the talks.'.padEnd(100);
    const first = { start: 0, end: 10, tokens: [{ start: 0, end: 5, lemma: 'talk' }, { start: 9, end: 10, lemma: '.' }] }; // biome-ignore format: a sentence
    const second = { start: 11, end: 33, tokens: [{ start: 11, end: 17, lemma: 'nobody' }, { start: 27, end: 32, lemma: 'talk' }] }; // biome-ignore format: a sentence
    await record.writeReports([{ reading: smallReading({ text }), sentences: [first, second] }], AT);
    const [hit] = (await record.search('talk')).items;
    expect(hit).toMatchObject({
      reportId: 'r-small',
      sortDay: '2016-12-20',
      outlet: 'Northern Courier',
      headline: null,
    });
    expect(hit?.sentences.map((one) => [one.text, one.matches])).toEqual([
      ['Talks end.', [{ start: 0, end: 5 }]],
      ['Nobody wins the talks.', [{ start: 27, end: 32 }]],
    ]);
  });

  test('pages of hits follow each other, newest first', async () => {
    const record = await openFresh(kind);
    await record.writeReports(synthetic(0, 150), AT);
    const whole = await record.search('of', { limit: 200 });
    const days = whole.items.map(({ sortDay }) => sortDay).filter((day) => day !== '~');
    expect(days).toEqual([...days].sort().reverse());
    expect(whole.items.length).toBeGreaterThan(100);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await record.search('of', { limit: 7, ...(cursor === '' ? {} : { cursor }) });
      paged.push(...page.items.map(({ reportId }) => reportId));
      cursor = page.next;
    }
    expect(paged).toEqual(whole.items.map(({ reportId }) => reportId));
  });

  test('a report that is read anew is found by its new words alone, and under its new day', async () => {
    const record = await filled();
    await record.writeReports([smallReport({ id: 'r-1', day: '2023-01-01', lemmas: 'Putin see Raisi' })], AT);
    expect((await record.search('tehran')).items).toEqual([]);
    expect((await record.search('putin')).items.map(({ reportId }) => reportId)).toEqual(['r-1', 'r-2']);
    expect(await record.check()).toEqual([]);
  });

  test('a text of very many different words is found by each', async () => {
    const record = await openFresh(kind);
    const lemmas = Array.from({ length: 120_000 }, (_, number) => `word${number}`).join(' ');
    await record.writeReports([smallReport({ lemmas }), smallReport({ id: 'r-2', lemmas: 'word7' })], AT);
    expect((await record.search('word119999')).items.map(({ reportId }) => reportId)).toEqual(['r-small']);
    expect((await record.search('"word7 word8"')).items.map(({ reportId }) => reportId)).toEqual(['r-small']);
    expect((await record.search('word7')).items.length).toBe(2);
    expect(await record.check()).toEqual([]);
  });
});

describe.each(KINDS)('$kind: decisions and transactions', (kind) => {
  const decision: Decision = {
    ...{ kind: 'same', about: 'thing', first: 'r-1/e-1', second: 'r-2/e-1', score: 0.9, reasons: ['the same name'] },
    ...{ decider: 'rule/name', decidedAt: '', undoes: null },
  };

  test('a decision is there once, and is taken back by another', async () => {
    const record = await openFresh(kind);
    const [id] = await record.decide([decision, decision]);
    expect(await record.decide([decision])).toEqual([id]);
    const undo: Decision = { ...decision, kind: 'undo', decider: 'a person', decidedAt: AT.at, undoes: id ?? '' };
    await record.decide([undo]);
    const { items } = await record.find('decision', { order: ['decidedAt'] });
    expect(items.map(({ kind: what, undoes }) => [what, undoes])).toEqual([['same', null], ['undo', id]]); // biome-ignore format: pairs
    expect(items[0]).toEqual({ decisionId: id, ...decision });
    expect(await record.check()).toEqual([]);
  });

  test('all of a transaction is done, or nothing', async () => {
    const record = await openFresh(kind);
    await record.writeReports([smallReport({ id: 'r-1' })], AT);
    const before = await contentHash(record);
    const failing = record.transaction(async (inside) => {
      await inside.writeReports([smallReport({ id: 'r-2' }), smallReport({ id: 'r-1', lemmas: 'other word' })], AT);
      await inside.decide([decision]);
      await inside.derive({ put: { nodeCell: [{ reportId: 'r-1', nodeId: 'e-1', cellId: 'x' }] } });
      expect(await inside.count('report')).toBe(2);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await contentHash(record)).toBe(before);
    expect((await record.search('other')).items).toEqual([]);
    expect(await record.check()).toEqual([]);
    await record.transaction(async (inside) => {
      await inside.decide([decision]);
    });
    expect(await record.count('decision')).toBe(1);
  });

  test('writes that are asked for at once do not mix', async () => {
    const record = await openFresh(kind);
    const writing = Array.from({ length: 8 }, (_, at) => record.writeReports(synthetic(at * 3, at * 3 + 5), AT));
    await Promise.all(writing);
    expect(await record.count('report')).toBe(26);
    expect(await record.check()).toEqual([]);
  });
});

describe.each(LASTING)('$kind: opened again', (kind) => {
  test('it is all there, and may be read while it is written', async () => {
    const name = await kind.name();
    expect((await openRecord(name, 'read')).problems[0]?.code).toBe('store/not-opened');
    const record = await openNamed(name);
    await record.writeReports(synthetic(0, 5), AT);
    const { value: reader } = await openRecord(name, 'read');
    expect(reader === null ? '' : await contentHash(reader)).toBe(await contentHash(record));
    await record.writeReports(synthetic(5, 9), AT);
    expect(await reader?.count('report')).toBe(9);
    await reader?.close();
    await record.close();
    expect(await (await openNamed(name)).count('report')).toBe(9);
  });

  test('a second writer is refused until the first has closed it', async () => {
    const name = await kind.name();
    const first = await openNamed(name);
    const { value, problems } = await openRecord(name, 'write');
    expect([value, problems.map(({ code }) => code)]).toEqual([null, ['store/locked']]);
    await first.writeReports(synthetic(0, 1), AT);
    await first.close();
    expect(await (await openNamed(name)).count('report')).toBe(1);
  });
});
