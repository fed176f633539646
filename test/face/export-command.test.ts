// `dateline export` from end to end: to standard output, a file, a folder, and wrong use.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../src/face/export/export-formats.js';
import { root } from '../architecture/source-files.js';
import { hasModel, runDateline } from './run-dateline.js';

// Each test starts processes.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder = '';
const at = (name: string) => path.join(folder, name);
const run = (...args: readonly string[]) => runDateline(['export', ...args], '', at('record'));

describe.skipIf(!hasModel)('dateline export', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-export-'));
    const samples = ['tehran-visit-2015.txt', 'tehran-visit-2022.txt', 'istanbul-grain-signed-2022.txt'];
    const read = await runDateline(['read', ...samples.map((one) => path.join(root, 'samples', one))], '', at('record')); // biome-ignore format: one line
    expect(read.code).toBe(0);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(EXPORT_FORMATS))('%s: to a file or a folder, the same each time', async (name, format) => {
    const outs = [at(`${name}-1`), at(`${name}-2`)];
    for (const out of outs) expect(await run('--format', name, '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' }); // biome-ignore format: one line
    const [first, second] = outs.map((out) => contentOf(out));
    expect(first).toEqual(second);
    expect(Object.keys(first ?? {})).toEqual(
      format.tables === null ? [''] : format.tables.map((table) => `${table}.${format.extension}`).sort(),
    );
    for (const text of Object.values(first ?? {})) expect(text.length).toBeGreaterThan(20);
  });

  test('one table to standard output, narrowed', async () => {
    const all = await run('--format', 'csv', '--table', 'acts');
    const some = await run('--format', 'csv', '--table', 'acts', '--by', 'Putin', '--from', '2022');
    expect(all.code).toBe(0);
    expect(some.stdout.split('\r\n').length).toBeLessThan(all.stdout.split('\r\n').length);
    expect(some.stdout).toContain('Vladimir Putin');
  });

  test.each<[readonly string[], number, RegExp]>([
    [['--format', 'csv'], 2, /cli\/bad-option[^\n]*--table/],
    [['--format', 'csv', '--table', 'rumours'], 1, /query\/bad-question/],
    [['--format', 'papyrus'], 2, /papyrus/],
    [['--format', 'ical', '--from', 'soon'], 2, /soon/],
    [['--format', 'ical', '--by', 'Nobody Atall'], 1, /query\/unknown-name/],
    [['--by', 'Putin'], 1, /query\/bad-question/],
  ])('%j: exit code %d', async (args, code, words) => {
    const ran = await run(...args);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(words);
    expect(ran.code).toBe(code);
  });

  test('a folder that cannot be made is told, and nothing is left', async () => {
    writeFileSync(at('taken'), 'a file');
    const ran = await run('--format', 'csv', '--out', at('taken'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/cli\/not-written/);
    expect(readFileSync(at('taken'), 'utf8')).toBe('a file');
  });
});

/** The files of an export; '' is the name of one that stands by itself. */
function contentOf(out: string): Readonly<Record<string, string>> {
  expect(existsSync(out)).toBe(true);
  try {
    return Object.fromEntries(readdirSync(out).sort().map((name) => [name, readFileSync(path.join(out, name), 'utf8')])); // biome-ignore format: one line
  } catch {
    return { '': readFileSync(out, 'utf8') };
  }
}
