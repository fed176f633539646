// The assistant's door, asked with the protocol's own client in a process of its own: every tool, its citations, its errors, reports.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { citeAnswer } from '../../src/face/mcp/citations.js';
import { RECORD_TOOLS } from '../../src/face/mcp/record-tools.js';
import { filesUnder, root } from '../architecture/source-files.js';
import { hasModel, runDateline } from './run-dateline.js';

// Processes read the samples and answer.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const SAMPLES = ['tehran-visit-2015.txt', 'tehran-visit-2022.txt', 'ankara-freeze-2022.txt', 'istanbul-nato-2022.txt', 'idlib-strike-2020.txt', 'idlib-strike-own-2020.txt']; // biome-ignore format: one line

let folder = '';

/** A client that talks to `dateline mcp` over a record. */
async function connect(record: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const args = [path.join(root, 'bin/dateline.js'), 'mcp', '--record', record];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' }));
  return client;
}

interface Told {
  readonly isError: boolean;
  readonly text: string;
  readonly answer: {
    readonly items: readonly Record<string, unknown>[];
    readonly count?: number;
    readonly id?: string;
  };
  readonly citations: readonly { number: number; words: string; report: string; start: number; end: number; outlet: string | null; day: string | null; uri: string }[]; // biome-ignore format: one line
  readonly notes: readonly string[];
}

/** A tool called, its answer as data. */
async function call(client: Client, name: string, question: Record<string, unknown>): Promise<Told> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: question });
  const [first] = content as readonly { readonly text: string }[]; // proof: the tools answer with one text
  const data = structuredContent as Omit<Told, 'isError' | 'text'>; // proof: the shape is what the tests check
  return { isError: isError === true, text: first?.text ?? '', ...data };
}

test('evidence becomes a number, the same words one number, and nothing is lost', () => {
  const report = { report: 'r-1', source: 'a', outlet: null, headline: null, day: null };
  const evidence = { ...report, start: 0, end: 4, words: 'They', sentence: 'They met.', through: [] };
  const { answer, citations } = citeAnswer({ items: [{ evidence: [evidence] }, { evidence }], next: null });
  expect(answer).toEqual({ items: [{ evidence: ['[1]'] }, { evidence: '[1]' }], next: null });
  expect(citations).toMatchObject([{ number: 1, words: 'They', start: 0, end: 4, uri: 'dateline://report/r-1' }]);
});

describe.skipIf(!hasModel)('over a record', () => {
  let client: Client;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-mcp-'));
    const read = await runDateline(['read', ...SAMPLES.map((one) => path.join(root, 'samples', one))], '', folder);
    expect(read.code).toBe(0);
    client = await connect(folder);
  });

  afterAll(async () => {
    await client?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('it says who it is, how to cite, and that it only reads', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'dateline' });
    expect(client.getInstructions()).toContain('citation');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(RECORD_TOOLS.map(({ name }) => name));
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['search', { words: 'talks' }],
    ['timeline', { parties: ['Putin', 'Iran'] }],
    ['statements', { by: 'Iran' }],
    ['meetings', { first: 'Putin', second: 'Khamenei' }],
    ['offices', { name: 'Iran' }],
    ['positions', { name: 'Turkey' }],
    ['conflicts', {}],
    ['ledger', {}],
  ])('%s answers, each citation in the words of its report', async (name, question) => {
    const { isError, answer, citations } = await call(client, name, question);
    expect(isError).toBe(false);
    expect(answer.items.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
    for (const { uri, words, start, end } of citations) {
      const { contents } = await client.readResource({ uri });
      const [report] = contents as readonly { readonly text: string }[]; // proof: reports are given as text
      expect(report?.text.slice(start, end).replace(/\s+/gu, ' ').trim()).toBe(words);
    }
    const cited = JSON.stringify(answer).match(/"\[\d+\]"/g) ?? [];
    expect(new Set(cited).size).toBe(citations.length);
  });

  test('things and overview tell where to begin', async () => {
    expect((await call(client, 'things', { name: 'Khamenei' })).answer.items[0]).toMatchObject({ sort: 'person' });
    expect((await call(client, 'overview', {})).answer).toMatchObject({ counts: { reports: SAMPLES.length } });
  });

  test('what an answer names can be shown, and explained', async () => {
    const { answer } = await call(client, 'timeline', { parties: ['Putin'], limit: 1 });
    const id = `${answer.items[0]?.id}`;
    const shown = await call(client, 'show', { id });
    expect(shown.answer.id).toBe(id);
    expect(shown.citations.length).toBeGreaterThan(0);
    const grounds = await call(client, 'why', { id });
    expect(grounds.answer).toMatchObject({ id, kind: 'act' });
    expect(grounds.citations.length).toBeGreaterThan(0);
  });

  test('pages follow one another', async () => {
    const first = await call(client, 'timeline', { limit: 1 });
    const cursor = (first.answer as unknown as { readonly next: string }).next; // proof: a list has `next`
    const second = await call(client, 'timeline', { limit: 1, cursor });
    expect(second.answer.items[0]?.id).not.toBe(first.answer.items[0]?.id);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['statements', { by: 'Nobody Atall' }, /^query\/unknown-name: nothing in the record has this name/],
    ['show', { id: 'v-0123456789abcdef' }, /^query\/unknown-id: /],
    ['timeline', { cursor: 'nowhere' }, /^store\/bad-cursor: /],
    ['timeline', { from: 'soon' }, /expected a day as 2015-11-24/],
    ['timeline', { limit: 0 }, /limit/],
    ['meetings', { first: 'Putin' }, /second/],
    ['search', { words: 'talks', colour: 'red' }, /colour/],
    ['forget', { id: 'r-1' }, /forget/],
  ])('%s %j is an error in words', async (name, question, words) => {
    const { isError, text } = await call(client, name, question);
    expect(isError).toBe(true);
    expect(text).toMatch(words);
  });

  test('reports are resources, listed and read as they are', async () => {
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(SAMPLES.length);
    expect(resources[0]).toMatchObject({ mimeType: 'text/plain' });
    const [first] = resources;
    const { contents } = await client.readResource({ uri: first?.uri ?? '' });
    expect(contents[0]).toMatchObject({ uri: first?.uri });
    await expect(client.readResource({ uri: 'dateline://report/r-0' })).rejects.toThrow(/query\/unknown-id/);
  });
});

test('no record there is an error in words, and the server stays', async () => {
  const client = await connect(path.join(tmpdir(), 'dateline-no-such-record'));
  onTestFinished(() => client.close());
  for (const name of ['overview', 'timeline']) {
    expect((await call(client, name, {})).text).toMatch(/^store\/not-opened: /);
  }
});

test('nothing else loads the protocol', () => {
  const files = filesUnder('dist/program').filter((file) => file.endsWith('.js'));
  const loading = files.filter((file) =>
    /(?:from|import)\s*\(?["']@modelcontextprotocol/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(loading.map((file) => path.basename(file))).toEqual([expect.stringMatching(/^mcp-command/)]);
});
