// Inputs as they are given: files, folders, standard input, and those that cannot be read.
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseFieldMap } from '../../src/source/field-map.js';
import { readInputs } from '../../src/source/read-inputs.js';
import { documentsOf, itemsOf, outline, problemsOf, readOne, stdinOf, tempFolder } from './temp-folder.js';

/** Root may read everything, so a test of what may not be read is run as somebody else. */
async function withoutPrivilege<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.('nobody');
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('files', () => {
  test.each([
    ['a.txt', 'The two ministers met in Oslo.', 'text'],
    ['a', 'The two ministers met in Oslo.', 'text'],
    ['a.log', 'The two ministers met in Oslo.', 'text'],
    ['a.MD', '# Talks\n\nThe two ministers met in Oslo.', 'markdown'],
    ['a.markdown', '# Talks', 'markdown'],
    ['a.html', 'no tags at all', 'html'],
    ['a.htm', '<p>They met.', 'html'],
    ['a.xhtml', '<?xml version="1.0"?><html/>', 'html'],
    ['a.txt', '<!DOCTYPE html>\n<title>Talks</title>', 'html'],
    ['a.page', '\n<!-- saved -->\n<!-- twice --><html lang="en"><p>They met.', 'html'],
    ['a.txt', '<3 is what the banner said.', 'text'],
    ['a.txt', '{"text": "a text that looks like JSON"}', 'text'],
    ['a', "[Editor's note: this story was changed.]", 'text'],
  ])('%s with %j is read as %3$s', async (name, content, form) => {
    const { items } = await readOne(name, content);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ value: { form, content, given: {} }, problems: [] });
  });

  test('a guessed kind leaves a reason', async () => {
    const { items } = await readOne('a.txt', '<html><p>They met.');
    expect(items[0]?.trace.map(({ rule }) => rule)).toEqual(['kind-by-content']);
  });

  test('nothing in the content is changed', async () => {
    const content = ' \r\n\tOne.\r\n\n\n\rTwo. \u2028\u00a0\ufeffThree.\u0000\n ';
    const { documents } = await readOne('a.html', `<p>${'x'.repeat(70_000)}${content}`);
    expect(documents[0]?.content.endsWith(`x${content}`)).toBe(true);
  });

  test('one missing among many is a problem, and the rest goes on in the order given', async () => {
    const folder = await tempFolder({ 'b.txt': 'B.', 'a.md': 'A.', 'c.jsonl': '{"text":"C."}\n' });
    const items = await itemsOf(['b.txt', 'gone.txt', 'a.md', 'c.jsonl'].map((name) => `${folder}/${name}`));
    expect(outline(items, folder)).toEqual(['b.txt', 'source/not-found', 'a.md', 'c.jsonl#1']);
    expect(problemsOf(items)[0]).toMatchObject({ source: `${folder}/gone.txt` });
  });

  test('a file used as a folder is not found', async () => {
    const folder = await tempFolder({ 'a.txt': 'A.' });
    expect(outline(await itemsOf([`${folder}/a.txt/b`]), folder)).toEqual(['source/not-found']);
  });

  test('a file or a folder that may not be read is a problem', async () => {
    const folder = await tempFolder({ 'a.txt': 'A.', 'b.txt': 'B.', 'c/c.txt': 'C.' });
    await chmod(folder, 0o755);
    await chmod(`${folder}/a.txt`, 0);
    await chmod(`${folder}/c`, 0);
    const items = await withoutPrivilege(() => itemsOf([folder]));
    expect(outline(items, folder)).toEqual(['source/not-readable', 'b.txt', 'source/not-readable']);
    await chmod(`${folder}/c`, 0o755);
  });

  test.each([
    ['no bytes', new Uint8Array()],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('%s is empty', async (_, bytes) => {
    expect((await readOne('a.txt', bytes)).outline).toEqual(['source/empty']);
  });

  test('a single byte that is no UTF-8 is a text, not nothing', async () => {
    expect((await readOne('a.txt', Uint8Array.of(0xe2))).documents[0]?.content).toBe('â');
  });

  test.each([
    ['a PDF file', '%PDF-1.7\nwords', 'pdftotext'],
    ['a ZIP file', 'PK\x03\x04\x14\0\x06\0', 'save it as plain text'],
    ['a PNG image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'character recognition'],
    ['a JPEG image', '\xff\xd8\xff\xe0 and so on', 'character recognition'],
    ['a gzip file', '\x1f\x8b\x08 and so on', 'gunzip'],
    ['a rich text file', '{\\rtf1\\ansi Talks}', 'plain text'],
    ['bytes with NUL', 'They met\0\0\0\x01\x02\0in Oslo', 'plain text'],
    ['bytes full of control characters', '\x01\x02\x03\x0e\x0f\x10\x11talks', 'plain text'],
  ])('%s is no text, and the problem says what to do', async (_, content, todo) => {
    const { items, problems } = await readOne('a.txt', Buffer.from(content, 'latin1'));
    expect(items).toMatchObject([{ value: null, problems: [{ code: 'source/binary' }] }]);
    expect(problems[0]?.message).toContain(todo);
  });

  test.each([
    [10, ['a.txt']],
    [9, ['source/too-large']],
  ])('of 10 bytes with a limit of %i', async (maxBytes, expected) => {
    expect((await readOne('a.txt', '0123456789', { maxBytes })).outline).toEqual(expected);
  });

  test('what is known of all documents is given to each, and what a row says goes first', async () => {
    const given = { outlet: 'The Paper', published: '2015' };
    const { documents } = await readOne('a.jsonl', '{"text":"A.","date":"2016"}', { given });
    expect(documents[0]?.given).toEqual({ outlet: 'The Paper', published: '2016' });
    expect((await readOne('a.txt', 'A.', { given })).documents[0]?.given).toEqual(given);
  });
});

describe('folders', () => {
  test('are walked to the bottom in an order that no locale changes', async () => {
    const names = ['Z.txt', 'a.txt', 'B/2.txt', 'B/10.txt', 'ä.txt', 'b.txt', '_.txt', 'B/deep/x.md', 'B.txt'];
    const folder = await tempFolder(Object.fromEntries(names.map((name) => [name, 'Talks.'])));
    const order = ['B/10.txt', 'B/2.txt', 'B/deep/x.md', 'B.txt', 'Z.txt', '_.txt', 'a.txt', 'b.txt', 'ä.txt'];
    expect(outline(await itemsOf([folder]), folder)).toEqual(order);
    expect(outline(await itemsOf([`${folder}/`]), folder)).toEqual(order);
  });

  test('pass over hidden files and files that hold no report, with a reason', async () => {
    const files = { '.secret.txt': 'A.', '.git/a.txt': 'A.', 'b.PNG': 'x', 'c.css': 'p {}', 'd.txt': 'D.' };
    const folder = await tempFolder(files);
    const items = await itemsOf([folder]);
    expect(outline(items, folder)).toEqual(['skip-hidden', 'skip-hidden', 'skip-extension', 'skip-extension', 'd.txt']);
    expect(items[0]?.trace[0]?.why).toContain(`${folder}/.git`);
  });

  test('a hidden file that is named outright is read', async () => {
    const folder = await tempFolder({ '.secret.txt': 'A.' });
    expect(outline(await itemsOf([`${folder}/.secret.txt`]), folder)).toEqual(['.secret.txt']);
  });

  test('with nothing to read are empty; empty ones inside are no problem', async () => {
    const folder = await tempFolder({ 'full/a.txt': 'A.', 'pictures/a.png': 'x' });
    await mkdir(`${folder}/full/none`);
    expect(outline(await itemsOf([`${folder}/full`]), folder)).toEqual(['full/a.txt']);
    expect(outline(await itemsOf([`${folder}/full/none`]), folder)).toEqual(['source/empty']);
    expect(outline(await itemsOf([`${folder}/pictures`]), folder)).toEqual(['skip-extension', 'source/empty']);
  });

  test('that hold a link to themselves end, and links elsewhere are followed', async () => {
    const folder = await tempFolder({ 'in/a.txt': 'A.', 'out/b.txt': 'B.' });
    await symlink(`${folder}/in`, `${folder}/in/loop`);
    await symlink(`${folder}/out`, `${folder}/in/out`);
    await symlink(`${folder}/nowhere`, `${folder}/in/z`);
    await symlink(`${folder}/in/self`, `${folder}/in/self`);
    const expected = ['in/a.txt', 'source/not-readable', 'in/out/b.txt', 'source/not-readable', 'source/not-found'];
    expect(outline(await itemsOf([`${folder}/in`]), folder)).toEqual(expected);
  });

  test('a binary file with an innocent name does not stop the others', async () => {
    const folder = await tempFolder({ 'a.txt': Uint8Array.of(0, 1, 2, 3), 'b.txt': 'B.' });
    expect(outline(await itemsOf([folder]), folder)).toEqual(['source/binary', 'b.txt']);
  });
});

describe('standard input', () => {
  test.each([
    ['The two ministers met.', [['-', 'text']]],
    ['<!doctype html><p>They met.', [['-', 'html']]],
    ['  <HTML><p>They met.', [['-', 'html']]],
    [
      '{"text": "One."}\n{"text": "Two.", "id": 9}\n',
      [
        ['-#1', 'text'],
        ['-#9', 'text'],
      ],
    ],
    ['{\n  "body": "One."\n}\n', [['-#1', 'text']]],
    ['[ {"html": "<i>One.</i>"} ]', [['-#1', 'html']]],
    ['day;body\n2015-07-14;"One; two."\n', [['-#1', 'text']]],
    ['Text, date and place are on the back.\nThey met.', [['-', 'text']]],
  ])('%j', async (content, expected) => {
    const documents = documentsOf(await itemsOf(['-'], { stdin: stdinOf(content) }));
    expect(documents.map(({ source, form }) => [source, form])).toEqual(expected);
  });

  test('uses the field map to know a table', async () => {
    const fields = parseFieldMap('text=Meldung,date=Tag').value;
    expect(fields).not.toBeNull();
    const stdin = stdinOf('Tag\tMeldung\n2015\tThey met.\n');
    const documents = documentsOf(await itemsOf(['-'], { stdin, ...(fields && { fields }) }));
    expect(documents).toMatchObject([{ source: '-#1', content: 'They met.', given: { published: '2015' } }]);
  });

  test('can be given once', async () => {
    const items = await itemsOf(['-', '-'], { stdin: stdinOf('They met.') });
    expect(outline(items, '')).toEqual(['-', 'source/not-readable']);
  });

  test('without bytes is empty', async () => {
    expect(outline(await itemsOf(['-'], { stdin: stdinOf('') }), '')).toEqual(['source/empty']);
  });

  test('is closed when the reader of the items stops early', async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{"text":"One."}\n'.repeat(8000));
      } finally {
        isClosed = true;
      }
    }
    for await (const item of readInputs(['-'], { stdin: endless() })) if (item.value?.source === '-#3') break;
    expect(isClosed).toBe(true);
  });

  test('an error of our own making is not hidden as a problem', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('They ');
      throw new TypeError('a bug');
    }
    await expect(itemsOf(['-'], { stdin: broken() })).rejects.toThrow('a bug');
  });
});

describe('size', () => {
  test('a line of 5 MB is one document', async () => {
    const line = 'The envoy said so. '.repeat(276_000);
    expect((await readOne('a.txt', line)).documents[0]?.content).toBe(line);
    const rows = await readOne('a.jsonl', `${JSON.stringify({ text: line })}\n{"text":"Two."}\n`);
    expect(rows.documents.map(({ content }) => content.length)).toEqual([line.length, 4]);
  });

  test('a row over the limit is a problem, and the rows after it come', async () => {
    const long = JSON.stringify({ text: 'x'.repeat(600_000) });
    const { outline: seen } = await readOne('a.jsonl', `{"text":"One."}\n${long}\n{"text":"Three."}\n`, {
      maxBytes: 1000,
    });
    expect(seen).toEqual(['a.jsonl#1', 'source/too-large', 'a.jsonl#3']);
  });

  test('a file of rows may be larger than one document', async () => {
    const { documents } = await readOne('a.jsonl', '{"text":"One."}\n'.repeat(1000), { maxBytes: 100 });
    expect(documents).toHaveLength(1000);
  });
});
