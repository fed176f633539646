// Rows: JSON Lines, JSON and tables, with names, facts and what is wrong with them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldMap, parseFieldMap } from '../../src/source/field-map.js';
import { documentsOf, itemsOf, problemsOf, readOne, stdinOf } from './temp-folder.js';

function fieldMap(text: string): FieldMap {
  const { value } = parseFieldMap(text);
  if (value === null) throw new Error(`no field map: ${text}`);
  return value;
}

describe('JSON Lines', () => {
  test('a broken line in the middle is a problem that names it, and the rest goes on', async () => {
    const lines = [
      '{"text":"One."}',
      '',
      '{"text":"Two."',
      '17',
      'null',
      '["x"]',
      '{"title":"None."}',
      '{"text":"Six."}',
    ];
    const { outline, problems } = await readOne('a.jsonl', lines.join('\r\n'));
    const bad = 'source/bad-row';
    expect(outline).toEqual(['a.jsonl#1', bad, bad, bad, bad, bad, 'a.jsonl#7']);
    expect(problems.map(({ message }) => /line \d+/.exec(message)?.[0])).toEqual(
      [3, 4, 5, 6, 7].map((line) => `line ${line}`),
    );
    expect(problems[0]?.source).toMatch(/a\.jsonl#2$/);
  });

  test('all that a row says of itself is given', async () => {
    const row = { ID: 17, body: 'One.', headline: 'Talks', published: 20150714, publisher: 'P', link: 'u', lang: 'en' };
    const { items } = await readOne('a.ndjson', JSON.stringify(row));
    expect(items[0]?.value).toMatchObject({
      content: 'One.',
      given: { title: 'Talks', published: '20150714', outlet: 'P', url: 'u', language: 'en' },
    });
    expect(items[0]?.value?.source).toMatch(/a\.ndjson#17$/);
    expect(items[0]?.trace).toMatchObject([
      { rule: 'fields-by-usual-name', why: expect.stringContaining('text=body') },
    ]);
  });

  test.each([
    ['the best name wins', { article: 'no', text: 'yes' }, 'yes'],
    ['an empty field is none', { text: '  ', body: 'yes' }, 'yes'],
    ['a field that is no text is none', { text: { x: 1 }, body: null, content: ['x'], article: 'yes' }, 'yes'],
    ['letter case does not matter', { TEXT: 'yes' }, 'yes'],
    ['the exact name goes first', { TEXT: 'no', text: 'yes' }, 'yes'],
    ['a prototype is no field', { ['__proto__']: 'no', text: 'yes' }, 'yes'],
    ['a lone surrogate is kept', { text: 'a\ud83d' }, 'a\ud83d'],
    ['white space is kept', { text: ' \r\n yes ' }, ' \r\n yes '],
    ['a line separator does not end a line', { text: 'a\u2028b' }, 'a\u2028b'],
  ])('%s', async (_, row, content) => {
    const { documents } = await readOne('a.jsonl', JSON.stringify(row));
    expect(documents.map((each) => each.content)).toEqual([content]);
  });

  test.each([
    [{ html: '<b>One.</b>' }, 'html', '<b>One.</b>'],
    [{ text: 'One.', html: '<b>One.</b>' }, 'text', 'One.'],
    [{ text: '<!doctype html><p>One.' }, 'html', '<!doctype html><p>One.'],
  ])('%j is %s', async (row, form, content) => {
    expect((await readOne('a.jsonl', JSON.stringify(row))).documents).toMatchObject([{ form, content }]);
  });

  test('a map says what is where, and other fields keep their usual names', async () => {
    const fields = fieldMap('text=story,id=source');
    const { documents } = await readOne('a.jsonl', '{"story":"A.","text":"B.","source":"x1","date":"2015"}', {
      fields,
    });
    expect(documents).toMatchObject([{ content: 'A.', given: { published: '2015' } }]);
    expect(documents[0]?.source).toMatch(/#x1$/);
    expect(documents[0]?.given.outlet).toBeUndefined();
  });

  test('a mapped field that no row has is a problem at the end', async () => {
    const { outline, problems } = await readOne('a.jsonl', '{"text":"A."}\n{"text":"B."}', {
      fields: fieldMap('date=dya'),
    });
    expect(outline).toEqual(['a.jsonl#1', 'a.jsonl#2', 'source/bad-map']);
    expect(problems[0]?.message).toContain('dya');
  });

  test('only white space is no row', async () => {
    expect((await readOne('a.jsonl', '\n \n')).outline).toEqual(['source/empty']);
  });
});

describe('JSON', () => {
  test.each([
    ['{"text": "One."}', ['a.json#1']],
    ['[{"text": "One."}, {"text": "Two.", "doc_id": "x"}]', ['a.json#1', 'a.json#x']],
    ['{\n"text": "One."\n}', ['a.json#1']],
    ['{"text": "One."}\n{"text": "JSON Lines by a wrong name."}\n', ['a.json#1', 'a.json#2']],
    ['[{"text": "One."}, 2, {"text": "Three."}]', ['a.json#1', 'source/bad-row', 'a.json#3']],
    ['[]', ['source/empty']],
    ['17', ['source/bad-row']],
    ['not JSON', ['source/bad-row']],
  ])('%j', async (content, expected) => {
    expect((await readOne('a.json', content)).outline).toEqual(expected);
  });

  test('the line of a mistake is named where the engine knows it', async () => {
    const { problems } = await readOne('a.json', '[\n{"text": "One."},\n{"text": "Two\n"}\n]');
    expect(problems[0]?.message).toMatch(/^line 3 cannot be read/);
  });

  test('a file over the limit is too large', async () => {
    expect((await readOne('a.json', '[{"text": "One."}]', { maxBytes: 10 })).outline).toEqual(['source/too-large']);
  });
});

describe('tables', () => {
  test.each([
    ['commas', 'a.csv', 'id,day,text\nx,2015,"One, ""two"",\r\n\nthree."\n', 'One, "two",\r\n\nthree.'],
    ['semicolons', 'a.csv', 'id;day;text\nx;2015;"One; two,\nthree."\n', 'One; two,\nthree.'],
    ['bars', 'a.csv', 'id|day|text\nx|2015|One, two.\n', 'One, two.'],
    ['tabs', 'a.tsv', 'id\tday\ttext\nx\t2015\t"One\ttwo\nthree."\n', 'One\ttwo\nthree.'],
    ['tabs in a .csv', 'a.csv', 'id\tday\ttext\nx\t2015\tOne, two; three.\n', 'One, two; three.'],
    ['Windows lines', 'a.csv', 'id,day,text\r\nx,2015,One.\r\n', 'One.'],
    ['old Mac lines', 'a.csv', 'id,day,text\rx,2015,One.\r', 'One.'],
    ['no last line end', 'a.csv', 'id,day,text\nx,2015,One.', 'One.'],
    ['a byte order mark', 'a.csv', '\ufeffid,day,text\nx,2015,One.', 'One.'],
    ['quoted names', 'a.csv', '"id","day, local","day","text"\nx,,2015,One.', 'One.'],
    ['spaces round names', 'a.csv', 'id , day , Text \nx,2015,One.', 'One.'],
    ['a mark inside a cell', 'a.csv', 'id,day,text\nx,2015,He said "no" twice.', 'He said "no" twice.'],
    ['a mark at the start', 'a.tsv', 'id\tday\ttext\nx\t2015\t"No," he said.\n', '"No," he said.'],
    ['empty cells to spare', 'a.csv', 'id,day,text\nx,2015,One.,,\n', 'One.'],
  ])('with %s', async (_, name, content, text) => {
    const { documents, problems } = await readOne(name, content);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([{ form: 'text', content: text, given: { published: '2015' } }]);
    expect(documents[0]?.source).toMatch(/#x$/);
  });

  test('rows without an id are numbered, and bad ones are told with their line', async () => {
    const content = 'day,text\n2015,"One,\ntwo."\n\n2016\n2017,Three, four.\n2018,\n2019,Five.\n';
    const { outline, problems } = await readOne('a.csv', content);
    expect(outline).toEqual(['a.csv#1', 'source/bad-row', 'source/bad-row', 'source/bad-row', 'a.csv#5']);
    expect(problems.map(({ message }) => /^line \d+/.exec(message)?.[0])).toEqual(['line 5', 'line 6', 'line 7']);
  });

  test('a quotation mark that nothing closes costs its line, not the file', async () => {
    const { outline, problems } = await readOne('a.csv', 'id,text\n1,One.\n\n2,"Two.\n3,Three.\n4\n5,Five.');
    expect(outline).toEqual(['a.csv#1', 'source/bad-row', 'a.csv#3', 'source/bad-row', 'a.csv#5']);
    expect(problems[0]?.message).toMatch(/^line 4 cannot be read: expected a closing quotation mark/);
    expect(problems[1]?.message).toMatch(/^line 6 cannot be read: expected 2 cells/);
  });

  test('a row over the limit is told, and the rows after it come', async () => {
    const filler = Array.from({ length: 20_000 }, (_, row) => `${row},Talks again.\n`).join('');
    const { items, problems } = await readOne('a.csv', `id,text\nlost,"Never closed.\n${filler}`, {
      maxBytes: 200_000,
    });
    expect(problems).toMatchObject([{ code: 'source/too-large', message: expect.stringContaining('line 2') }]);
    expect(documentsOf(items)).toHaveLength(20_000);
  });

  test('a table without a column for the text is refused once', async () => {
    const { outline, problems } = await readOne('a.csv', 'id,Meldung\n1,One.\n2,Two.\n');
    expect(outline).toEqual(['source/bad-map']);
    expect(problems[0]?.message).toContain('Meldung');
    expect((await readOne('a.csv', 'id,Meldung\n1,One.\n', { fields: fieldMap('text=Meldung') })).outline).toEqual([
      'a.csv#1',
    ]);
  });

  test('a mapped column that is not there is told, and the rows come', async () => {
    const { outline } = await readOne('a.csv', 'id,text\n1,One.\n', { fields: fieldMap('date=day') });
    expect(outline).toEqual(['a.csv#1', 'source/bad-map']);
  });

  test.each([[''], ['\n\n'], ['id,text\n']])('%j has no rows', async (content) => {
    expect((await readOne('a.csv', content)).outline).toEqual(['source/empty']);
  });
});

describe('properties', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '東', '"', ',', ';', '\t', '\n', '\r', ' ', '\u2028', '😀'),
  });
  const rows = fc.array(
    cell.filter((each) => each.trim() !== ''),
    { minLength: 1, maxLength: 8 },
  );
  const pieceLength = fc.integer({ min: 1, max: 9 });

  test('cells that are quoted come back, each with its line, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(rows, pieceLength, async (texts, length) => {
        const csv = `id,text\n${texts.map((text, row) => `r${row},"${text.replaceAll('"', '""')}"\n`).join('')}broken\n`;
        const items = await itemsOf(['-'], { stdin: stdinOf(csv, length) });
        expect(documentsOf(items).map(({ content }) => content)).toEqual(texts);
        expect(problemsOf(items)[0]?.message).toContain(`line ${csv.split('\n').length - 1} `);
      }),
    );
  });

  test('rows of JSON Lines come back, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(rows, pieceLength, async (texts, length) => {
        const jsonl = texts.map((text) => JSON.stringify({ text })).join('\n');
        const items = await itemsOf(['-'], { stdin: stdinOf(jsonl, length) });
        expect(documentsOf(items).map(({ content }) => content)).toEqual(texts);
      }),
    );
  });
});
