// Bytes to text: what is proven, declared, judged and guessed, and what is said about it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf, itemsOf, problemsOf, readOne, stdinOf } from './temp-folder.js';

const story = 'Zoë Łukasik said “no” — twice — in São Tomé. ';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const bom = '\ufeff';

describe('encodings that are certain', () => {
  test.each([
    ['UTF-8', Buffer.from(story)],
    ['UTF-8 with a byte order mark', Buffer.from(bom + story)],
    ['UTF-16LE with a byte order mark', Buffer.from(bom + story, 'utf16le')],
    ['UTF-16BE with a byte order mark', utf16be(bom + story)],
    ['UTF-16LE without one', Buffer.from(story, 'utf16le')],
    ['UTF-16BE without one', utf16be(story)],
  ])('%s', async (_, bytes) => {
    const { items } = await readOne('a.txt', bytes);
    expect(items).toMatchObject([{ value: { content: story }, problems: [] }]);
  });

  test('UTF-16 without a mark leaves a reason', async () => {
    const { items } = await readOne('a.txt', Buffer.from(story, 'utf16le'));
    expect(items[0]?.trace.map(({ rule }) => rule)).toEqual(['encoding-by-pattern']);
  });

  test('Cyrillic UTF-16 is known by its spaces alone', async () => {
    const text = 'Министр сказал нет. Они встретились в Осло.';
    expect((await readOne('a.txt', utf16be(text))).documents[0]?.content).toBe(text);
  });

  test('only one byte order mark is taken away, at the front', async () => {
    expect((await readOne('a.txt', `${bom}One.${bom}Two.`)).documents[0]?.content).toBe(`One.${bom}Two.`);
    expect((await readOne('a.txt', `${bom}${bom}One.`)).documents[0]?.content).toBe(`${bom}One.`);
  });

  test('UTF-32 is refused by name', async () => {
    const { problems } = await readOne('a.txt', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0));
    expect(problems).toMatchObject([{ code: 'source/binary', message: expect.stringContaining('UTF-32') }]);
  });
});

describe('encodings that a page declares', () => {
  const koi8 = Uint8Array.of(0xee, 0xc5, 0xd4); // "Нет" in KOI8-R
  test.each([
    ['<meta charset="koi8-r">', koi8, 'Нет'],
    ["<META http-equiv=Content-Type content='text/html; charset=windows-1251'>", Uint8Array.of(0xcd, 0xe5), 'Не'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><html>', Uint8Array.of(0xa3), 'Ł'],
    ['<meta charset=shift_jis>', Uint8Array.of(0x93, 0x8c, 0x8b, 0x9e), '東京'],
    ['<meta charset="iso-8859-1">', Uint8Array.of(0x93, 0xe9, 0x94), '“é”'],
    ['<!-- <meta charset="big5"> --><meta charset="koi8-r">', koi8, 'Нет'],
    ['<meta charset="utf-16">', Buffer.from('Łódź'), 'Łódź'],
    ['<meta charset="windows-1252">', Buffer.from('Łódź'), 'Łódź'],
    ['<meta charset="utf-8">', Buffer.from('Łódź'), 'Łódź'],
  ])('%s', async (head, bytes, text) => {
    const { documents, problems } = await readOne('a.html', Buffer.concat([Buffer.from(head), bytes]));
    expect(documents[0]?.content).toBe(head + text);
    expect(problems).toEqual([]);
  });

  test('Japanese in seven bits is not taken for ASCII', async () => {
    const bytes = Buffer.from('<meta charset="iso-2022-jp">\x1b$B0l\x1b(B', 'latin1');
    expect((await readOne('a.html', bytes)).documents[0]?.content).toContain('一');
  });

  test('valid UTF-8 over another declaration leaves a reason', async () => {
    const { items } = await readOne('a.html', '<meta charset="windows-1252">Łódź');
    expect(items[0]?.trace.map(({ rule }) => rule)).toEqual(['encoding-over-declared']);
  });

  test('a character that the judged bytes end in is no damage', async () => {
    const page = `<meta charset="windows-1252">${'東'.repeat(400_000)}`;
    expect((await readOne('a.html', page)).documents[0]?.content).toBe(page);
  });

  test('one that is not known is told, and the text comes', async () => {
    const { documents, problems } = await readOne('a.html', '<meta charset="klingon">Łódź');
    expect(documents[0]?.content).toContain('Łódź');
    expect(problems).toMatchObject([{ code: 'source/encoding', message: expect.stringContaining('"klingon"') }]);
    expect((await readOne('a.html', '<meta charset="klingon">Lodz')).problems).toEqual([]);
  });

  test('is believed of pages only', async () => {
    const { documents } = await readOne('a.txt', 'Write <meta charset="koi8-r"> for Łódź.');
    expect(documents[0]?.content).toContain('Łódź');
  });
});

describe('encodings that are guessed', () => {
  test('Latin-1 is read as Windows-1252 and told', async () => {
    const bytes = Buffer.from('\x93Caf\xe9\x94 \x96 \x80 5', 'latin1');
    const { items, problems } = await readOne('a.txt', bytes);
    expect(items[0]?.value?.content).toBe('“Café” – € 5');
    expect(problems).toMatchObject([{ code: 'source/encoding', message: expect.stringContaining('windows-1252') }]);
  });

  test('the first odd byte may come late', async () => {
    const start = 'They met again. '.repeat(40_000);
    const { documents } = await readOne('a.txt', Buffer.from(`${start}Caf\xe9`, 'latin1'));
    expect(documents[0]?.content).toBe(`${start}Café`);
  });

  test('UTF-8 with a broken byte stays UTF-8, and the loss is counted', async () => {
    const bytes = Buffer.concat([Buffer.from('Zoë Łukasik '), Uint8Array.of(0xff), Buffer.from(' ended.')]);
    const { documents, problems } = await readOne('a.txt', bytes);
    expect(documents[0]?.content).toBe('Zoë Łukasik \ufffd ended.');
    expect(problems).toMatchObject([{ code: 'source/encoding', message: expect.stringContaining('1 U+FFFD') }]);
  });

  test('UTF-8 that is cut off in its last character stays UTF-8', async () => {
    const { documents } = await readOne('a.txt', Buffer.from('Zoë Łukasik —').subarray(0, -1));
    expect(documents[0]?.content).toBe('Zoë Łukasik \ufffd');
  });

  test('rows are told once, after the last of them', async () => {
    const { items } = await readOne('a.csv', Buffer.from('text,id\nCaf\xe9,1\nTh\xe9,2\n', 'latin1'));
    expect(documentsOf(items).map(({ content }) => content)).toEqual(['Café', 'Thé']);
    expect(items.map(({ problems }) => problems.length)).toEqual([0, 0, 1]);
  });
});

describe('properties', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => !each.startsWith(bom));
  const pieceLength = fc.integer({ min: 1, max: 5 });

  test('any text comes back from UTF-8 and from UTF-16 with a mark, however it is cut', async () => {
    const encode = fc.constantFrom(
      (each: string) => Buffer.from(each),
      (each: string) => Buffer.from(bom + each),
      (each: string) => Buffer.from(bom + each, 'utf16le'),
      (each: string) => utf16be(bom + each),
    );
    await fc.assert(
      fc.asyncProperty(text, encode, pieceLength, async (each, encoded, length) => {
        // A letter in front keeps random characters from being a magic number, a tag or a bracket.
        const sent = `A${each.replaceAll(/[^\P{Cc}\s]/gu, ' ')}`; // matches "\x01", not a line end
        const items = await itemsOf(['-'], { stdin: stdinOf(encoded(sent), length) });
        expect(documentsOf(items).map(({ content }) => content)).toEqual([sent]);
      }),
    );
  });

  test('any bytes give a document or a problem, the same however they are cut', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(bytes, pieceLength, async (each, length) => {
        const whole = await itemsOf(['-'], { stdin: stdinOf(each, 1000) });
        expect(await itemsOf(['-'], { stdin: stdinOf(each, length) })).toEqual(whole);
        expect(documentsOf(whole).length + problemsOf(whole).length).toBeGreaterThan(0);
      }),
    );
  });
});
