// Exports over HTTP: every format as the command writes it, as files and archives; what is refused; who stops in the middle.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/face/export/export-formats.js';
import { exportFiles } from '../../../src/face/export/export-pieces.js';
import { crc32, zipFiles } from '../../../src/face/export/zip-files.js';
import type { App } from '../../../src/face/http/app.js';
import { serveOpenRecord } from '../../../src/run/served-record.js';
import type { RecordStore } from '../../../src/store/record-store.js';
import { root } from '../../architecture/source-files.js';
import { exportedRecord } from '../export-record.js';
import { checkSchema } from './check-schema.js';
import { testApp } from './test-app.js';

const HERE = 'http://localhost';
const MANY = Object.entries(EXPORT_FORMATS).filter(([, { tables }]) => tables !== null);
const SINGLE = Object.entries(EXPORT_FORMATS).filter(([, { tables }]) => tables === null);

async function open(): Promise<{ readonly app: App; readonly record: RecordStore }> {
  const record = await exportedRecord();
  return { record, app: testApp({ record: serveOpenRecord(record) }) };
}

/** The files of an archive, by the sizes and places that its directory tells. */
function unzipped(archive: Uint8Array): Readonly<Record<string, string>> {
  const bytes = Buffer.from(archive);
  const last = bytes.length - 22;
  expect(bytes.readUInt32LE(last)).toBe(0x06054b50);
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(last + 16);
  for (let left = bytes.readUInt16LE(last + 10); left > 0; left -= 1) {
    const [crc, packed, size] = [16, 20, 24].map((field) => bytes.readUInt32LE(at + field)) as [number, number, number]; // proof: three
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString();
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    expect([content.length, crc32(content)]).toEqual([size, crc]);
    files[name] = content.toString();
    at += 46 + name.length;
  }
  return files;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('the formats', () => {
  test('are told as the document says, each with what it loses', async () => {
    const { app } = await open();
    const answer = JSON.parse(await (await app.request(`${HERE}/api/exports`)).text());
    const api = JSON.parse(await (await app.request(`${HERE}/openapi.json`)).text());
    const { schema } = api.paths['/api/exports'].get.responses['200'].content['application/json'];
    expect(checkSchema(answer, schema, api.components.schemas)).toEqual([]);
    expect(answer.formats.map(({ name }: { name: string }) => name)).toEqual(Object.keys(EXPORT_FORMATS));
    const types = Object.keys(api.paths['/api/export/{format}'].get.responses['200'].content);
    for (const { type, loses, file } of answer.formats) {
      expect(types).toContain(type);
      expect(loses.length).toBeGreaterThan(5);
      expect(file).toMatch(/^dateline[\w.-]+$/);
    }
  });

  test('each has its line and its paragraph in the docs', () => {
    const page = readFileSync(path.join(root, 'docs/exports.md'), 'utf8');
    const missing = Object.keys(EXPORT_FORMATS).filter((name) => {
      return !page.includes(`| \`${name}\` |`) || !new RegExp(`\\*\\*${name}[.*]`).test(page);
    });
    const told = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect([missing, told.filter((name) => !Object.hasOwn(EXPORT_FORMATS, name ?? ''))]).toEqual([[], []]);
  });

  test.each(SINGLE)('%s is the file that the command writes', async (name, { mediaType, extension }) => {
    const { app, record } = await open();
    const response = await app.request(`${HERE}/api/export/${name}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="dateline.${extension}"`);
    const { value } = await exportFiles(record, name, {});
    expect(await response.text()).toBe(await textOf(value?.[0]?.pieces ?? (async function* () {})()));
  });

  test.each(MANY)('%s is an archive of its tables, and each can be had alone', async (name, { tables, extension }) => {
    const { app, record } = await open();
    const response = await app.request(`${HERE}/api/export/${name}`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipped(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(tables?.map((table) => `${table}.${extension}`));
    for (const table of tables ?? []) {
      const { value } = await exportFiles(record, name, { table });
      const wanted = await textOf(value?.[0]?.pieces ?? (async function* () {})());
      expect(files[`${table}.${extension}`]).toBe(wanted);
      const alone = await app.request(`${HERE}/api/export/${name}?table=${table}`);
      expect(alone.headers.get('content-disposition')).toContain(`"dateline-${table}.${extension}"`);
      expect(await alone.text()).toBe(wanted);
    }
  });

  test('is narrowed to those who take part and to days', async () => {
    const { app } = await open();
    const lines = async (query: string) =>
      parse(await (await app.request(`${HERE}/api/export/csv?table=acts&${query}`)).text(), { columns: true }).length;
    const all = await lines('');
    expect(await lines('party=Ada%20Nord&with=Bo%20Sund')).toBeLessThan(all);
    expect(await lines('from=2016&to=2016')).toBeLessThan(all);
  });
});

describe('what is refused', () => {
  test.each([
    ['/api/export/nothing', 400, 'query/bad-question'],
    ['/api/export/constructor', 400, 'query/bad-question'],
    ['/api/export/__proto__', 400, 'query/bad-question'],
    ['/api/export/csv?table=..%2Fetc', 400, 'query/bad-question'],
    ['/api/export/csv?table=acts%22%0d%0aset-cookie:x', 400, 'query/bad-question'],
    ['/api/export/jsonl?party=Nord', 400, 'query/bad-question'],
    ['/api/export/ical?party=Nobodyever', 404, 'query/unknown-name'],
    ['/api/export/ical?from=tuesday', 400, 'http/bad-request'],
    ['/api/export/ical?out=x', 400, 'http/bad-request'],
  ])('%s', async (address, status, code) => {
    const { app } = await open();
    const response = await app.request(HERE + address);
    expect([response.status, JSON.parse(await response.text()).code]).toEqual([status, code]);
  });

  test('where there is no record, that is told', async () => {
    const response = await testApp().request(`${HERE}/api/export/csv`);
    expect([response.status, JSON.parse(await response.text()).code]).toEqual([404, 'store/not-opened']);
  });

  test('more than a few at once; whoever stops, or asks for the headers alone, makes room', async () => {
    const { app } = await open();
    const ask = (method = 'GET') => app.request(`${HERE}/api/export/csv`, { method });
    for (let times = 0; times < 6; times += 1) expect((await ask('HEAD')).status).toBe(200);
    const begun = await Promise.all([ask(), ask(), ask(), ask()]);
    expect((await ask()).status).toBe(503);
    await begun[0]?.body?.cancel();
    const [next] = [await ask()];
    expect(next?.status).toBe(200);
    for (const one of [...begun.slice(1), next]) await one?.arrayBuffer();
    expect((await ask()).status).toBe(200);
  });
});

describe('archives', () => {
  const bytes = (...pieces: readonly string[]) =>
    (async function* () {
      for (const piece of pieces) yield new TextEncoder().encode(piece);
    })();
  const archive = async (files: Parameters<typeof zipFiles>[0]) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of zipFiles(files)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const FILES = () => [
    { name: 'empty.txt', bytes: bytes() },
    { name: 'one.txt', bytes: bytes('a') },
    { name: 'many.txt', bytes: bytes('Zürich ', '', 'x'.repeat(200_000), ' 🕊') },
  ];
  const WANTED = { 'empty.txt': '', 'one.txt': 'a', 'many.txt': `Zürich ${'x'.repeat(200_000)} 🕊` };

  test('hold what was put in', async () => expect(unzipped(await archive(FILES()))).toEqual(WANTED));

  test('are the same each time', async () => expect(await archive(FILES())).toEqual(await archive(FILES())));

  test('the sum is that of the standard', () => {
    expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
    expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345')))).toBe(0xcbf43926);
  });

  test.skipIf(!existsSync('/usr/bin/unzip'))('another program finds no fault in them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'a.zip'), await archive(FILES()));
    expect(execFileSync('/usr/bin/unzip', ['-t', path.join(folder, 'a.zip')]).toString()).toContain('No errors');
  });

  test('what fails while it is packed is no whole archive', async () => {
    const failing = (async function* () {
      yield new TextEncoder().encode('a');
      throw new Error('the disk is gone');
    })();
    await expect(archive([{ name: 'a.txt', bytes: failing }])).rejects.toThrow('the disk is gone');
  });
});
