// Exports that are tables: CSV read back with csv-parse; GDELT and POLECAT held against their published columns and values.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cameoCode } from '../../src/face/export/cameo-codes.js';
import { CSV_TABLES } from '../../src/face/export/csv.js';
import { EXPORT_FORMATS } from '../../src/face/export/export-formats.js';
import { exportFiles } from '../../src/face/export/export-pieces.js';
import { ploverCoding } from '../../src/face/export/plover-coding.js';
import { PLOVER_TYPES } from '../../src/knowledge/plover-types.js';
import { exported, exportedRecord, exportedText, TEXTS } from './export-record.js';

type Line = Readonly<Record<string, string>>;

const lines = (text: string): readonly Line[] => parse(text, { columns: true });

describe('csv', () => {
  test('the help names the tables that there are', () => expect(EXPORT_FORMATS.csv?.tables).toEqual(CSV_TABLES));

  test('every table is read back with as many cells as it has columns', async () => {
    const files = await exported('csv');
    expect(Object.keys(files)).toEqual(CSV_TABLES.map((table) => `${table}.csv`));
    for (const text of Object.values(files)) expect(() => parse(text)).not.toThrow();
    expect(lines(files['reports.csv'] ?? '')).toHaveLength(2);
    expect(lines(files['acts.csv'] ?? '')).toHaveLength(4);
    expect(lines(files['tellings.csv'] ?? '')).toHaveLength(5);
    expect(lines(files['statements.csv'] ?? '')).toHaveLength(1);
    expect(lines(files['offices.csv'] ?? '')[0]).toMatchObject({
      holder: 'Ada Nord',
      title: 'president',
      of: 'Norland',
    });
  });

  test('evidence is where it says, in the words of the report', async () => {
    const files = await exported('csv');
    const all = ['acts', 'tellings', 'statements', 'offices'].flatMap((table) => lines(files[`${table}.csv`] ?? ''));
    expect(all.length).toBeGreaterThan(9);
    for (const { report = '', start, end, words } of all) {
      const cell = TEXTS[report]?.slice(Number(start), Number(end)) ?? '';
      expect(words).toBe(cell.startsWith('=') ? `'${cell}` : cell);
    }
  });

  test('factuality, the chain and the outlet survive quotes and commas', async () => {
    const acts = lines(await exportedText('csv', { table: 'acts' }));
    expect(acts.map(({ factuality }) => factuality).sort()).toEqual(['denied', 'happened', 'happened', 'planned']);
    const agreed = acts.find(({ type }) => type === 'AGREE');
    expect(agreed).toMatchObject({ outlet: 'Harbor, "News" & Agency', through: 'Ada Nord; Norpress', words: 'We agree, <b>fully</b>; =1+1' }); // biome-ignore format: one line
    expect(acts.find(({ mode }) => mode === 'meeting')).toMatchObject({ tellings: '2', place: 'Portia', latitude: '45.5' }); // biome-ignore format: one line
  });

  test('parties and days narrow it', async () => {
    const about = async (options: object) => lines(await exportedText('csv', { table: 'acts', ...options })).length;
    expect(await about({ parties: ['Ada Nord'] })).toBe(2);
    expect(await about({ parties: ['Ada Nord', 'Norland'] })).toBe(2);
    expect(await about({ from: '2016' })).toBe(1);
    expect(await about({ to: '2015' })).toBe(2);
  });
});

describe('what cannot be done is a problem', () => {
  test.each([
    ['papyrus', {}, 'query/bad-question'],
    ['csv', { table: 'rumours' }, 'query/bad-question'],
    ['ical', { table: 'acts' }, 'query/bad-question'],
    ['jsonl', { from: '2015' }, 'query/bad-question'],
    ['ical', { parties: ['Nobody Atall'] }, 'query/unknown-name'],
  ])('%s %j', async (format, options, code) => {
    const { value, problems } = await exportFiles(await exportedRecord(), format, options);
    expect(value).toBeNull();
    expect(problems[0]?.code).toBe(code);
  });
});

describe('gdelt', () => {
  const rows = async (table: string) => {
    const text = await exportedText('gdelt', { table });
    return text.replace(/\n$/, '').split('\n').map((line) => line.split('\t')); // biome-ignore format: one line
  };

  test('an event has 61 columns, each as the codebook of 2015-02-19 has it', async () => {
    const events = await rows('events');
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect(event).toHaveLength(61);
      const [id = '', day = '', month, year, fraction] = event;
      expect(id).toMatch(/^\d{1,15}$/);
      expect(day).toMatch(/^\d{8}$/);
      expect([month, year]).toEqual([day.slice(0, 6), day.slice(0, 4)]);
      expect(Number(fraction)).toBeCloseTo(
        Number(year) + (Number(day.slice(4, 6)) * 30 + Number(day.slice(6))) / 365,
        3,
      );
      expect(event[25]).toBe('1');
      expect(event[26]).toMatch(/^\d{3,4}$/);
      expect([event[27], event[28]]).toEqual([event[26]?.slice(0, 3), event[26]?.slice(0, 2)]);
      expect(event[29]).toMatch(/^[1-4]$/);
      for (const column of [35, 43, 51]) expect(event[column]).toMatch(/^[0-5]$/);
      expect(event[59]).toMatch(/^\d{14}$/);
    }
    expect(new Set(events.map(([id]) => id)).size).toBe(events.length);
  });

  test('what happened, and talks that are due as an intent to meet; nothing that was denied', async () => {
    const codes = (await rows('events')).map((event) => [
      event[1],
      event[26],
      event[29],
      [event[6], event[16]].sort().join(' '),
    ]);
    expect(codes.sort()).toEqual([
      ['20151123', '030', '1', 'ADA NORD BO SUND'],
      ['20151123', '040', '1', 'ADA NORD BO SUND'],
      ['20160301', '036', '1', ' BO SUND'],
    ]);
  });

  test('a mention has 16 columns and points at its event and its words', async () => {
    const ids = new Set((await rows('events')).map(([id]) => id));
    const mentions = await rows('mentions');
    expect(mentions).toHaveLength(4);
    for (const mention of mentions) {
      expect(mention).toHaveLength(16);
      expect(ids).toContain(mention[0]);
      expect([mention[1], mention[2]].join(' ')).toMatch(/^\d{14} \d{14}$/);
      expect(mention[3]).toBe('1');
      for (const offset of mention.slice(7, 10)) expect(offset).toMatch(/^(?:-1|\d+)$/);
    }
    expect(mentions.map((mention) => mention[4])).toContain('Northern Courier');
  });
});

describe('polecat', () => {
  const HEADER = 'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'; // biome-ignore format: one line

  test('40 columns in their order, and a meeting that is due is AGREE', async () => {
    const [header, ...rest] = (await exportedText('polecat')).replace(/\n$/, '').split('\n');
    expect(header?.split('\t')).toEqual(HEADER.split('|'));
    const coded = rest.map((line) => line.split('\t'));
    expect(coded.every((cells) => cells.length === 40)).toBe(true);
    expect(coded.map((cells) => [cells[1], cells[2], cells[3], cells[7]?.split('; ').sort().join(' ')]).sort()).toEqual(
      [
        ['2015-11-23', 'AGREE', '', 'Ada Nord'],
        ['2015-11-23', 'CONSULT', 'meeting', 'Ada Nord Bo Sund'],
        ['2016-03-01', 'AGREE', '', 'Bo Sund'],
      ],
    );
    const [met] = coded.filter((cells) => cells[2] === 'CONSULT');
    expect(met?.slice(27, 30)).toEqual(['Italy', '45.5', '12.25']);
    expect(met?.[8]?.split('; ').sort()).toEqual(['Norway', 'Sweden']);
  });
});

describe('what tables without a word for doubt say of an act', () => {
  test.each([
    ['CONSULT', 'visit', 'happened', 'CONSULT visit'],
    ['CONSULT', 'visit', 'planned', 'AGREE'],
    ['CONSULT', 'meeting', 'negated', 'REJECT'],
    ['CONSULT', 'visit', 'denied', null],
    ['CONSULT', null, 'implied', null],
    ['AID', null, 'expected', 'AGREE'],
    ['SANCTION', null, 'planned', 'THREATEN'],
    ['ASSAULT', 'aerial', 'ongoing', 'ASSAULT aerial'],
    ['ASSAULT', 'aerial', 'alleged', null],
    ['ASSAULT', 'aerial', 'negated', null],
    ['ASSAULT', null, 'conditional', null],
    ['AGREE', 'sign', 'happened', 'SUPPORT'],
    ['AGREE', 'sign', 'planned', 'AGREE'],
    ['AGREE', 'sign', 'negated', 'REJECT'],
    ['RUMOUR', null, 'happened', null],
  ])('%s %s that is %s: %s', (type, mode, factuality, coded) => {
    const coding = ploverCoding({ type, mode, factuality });
    const words = coding === null ? null : [coding.type, coding.mode].filter((one) => one !== null).join(' ');
    expect(words).toBe(coded);
  });

  test('every PLOVER type and mode has a CAMEO code of a root that there is', () => {
    for (const [type, { modes }] of Object.entries(PLOVER_TYPES)) {
      for (const mode of [null, ...Object.keys(modes)])
        expect(cameoCode(type, mode)).toMatch(/^(?:0[2-9]|1\d)\d{1,2}$/);
    }
    expect(cameoCode('RUMOUR', null)).toBeNull();
  });
});
