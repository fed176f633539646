// `dateline read` from end to end, on the samples and on input that is wrong in parts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/reading.js';
import { root } from '../architecture/source-files.js';
import { checkConllu } from './check-conllu.js';
import { hasModel, type Ran, runDateline } from './run-dateline.js';

// Each test starts processes that load the model; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SAMPLES = ['samples/reykjavik-1986.txt', 'samples/washington-1987.html'];

/** The readings of JSON Lines. The shape is checked by the tests that use them. */
const readingsOf = (stdout: string): Reading[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one line

/** The samples as JSON Lines, read once for all tests. */
let samples: Promise<Ran> | undefined;
function readSamples(): Promise<Ran> {
  samples ??= runDateline(['read', '--json', ...SAMPLES]);
  return samples;
}

let folder = '';
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  const rows = Array.from({ length: 12 }, (_, index) => ({
    doc_id: `n${index}`,
    body: `Minister ${index} met President Kekkonen in Helsinki on Tuesday. He said that talks would go on.`,
    day: '1975-08-01',
    paper: 'The Meridian Post',
  }));
  writeFileSync(file('rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeFileSync(file('broken.jsonl'), `${JSON.stringify(rows[0])}\n{"body": \n${JSON.stringify(rows[1])}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasModel)('dateline read', () => {
  test('--json prints one object a line with the fields of the contract', async () => {
    const { code, stdout, stderr } = await readSamples();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const readings = readingsOf(stdout);
    expect(readings.map(({ report }) => report.source)).toEqual(SAMPLES);
    const fields = [
      'report',
      'entities',
      'statements',
      'events',
      'agreements',
      'positions',
      'times',
      'figures',
      'problems',
    ];
    for (const reading of readings) expect(Object.keys(reading)).toEqual(fields);
    const reportFields = ['id', 'source', 'outlet', 'headline', 'language', 'text', 'published', 'blocks'];
    for (const { report } of readings) expect(Object.keys(report)).toEqual(reportFields);
  });

  test('blocks slice back to the text, in order, apart', async () => {
    const { stdout } = await readSamples();
    for (const { report } of readingsOf(stdout)) {
      let last = 0;
      for (const { start, end } of report.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(report.text.slice(start, end).trim()).toBe(report.text.slice(start, end));
        last = end;
      }
    }
  });

  test('the samples are read as they were meant', async () => {
    const { stdout } = await readSamples();
    const [reykjavik, washington] = readingsOf(stdout);
    expect(reykjavik?.report.headline).toBe('Iceland talks end without agreement');
    expect(washington?.report).toMatchObject({
      outlet: 'The Meridian Post',
      headline: 'Reagan and Gorbachev sign treaty to scrap medium-range missiles',
      published: { earliest: '1987-12-08', latest: '1987-12-08', basis: 'metadata' },
    });
    const kinds = (reading: Reading | undefined) => new Set(reading?.report.blocks.map(({ kind }) => kind));
    expect([...kinds(reykjavik)].sort()).toEqual(['credit', 'dateline', 'heading', 'headline', 'paragraph']);
    expect([...kinds(washington)]).toEqual(expect.arrayContaining(['caption', 'credit', 'heading', 'paragraph']));
  });

  test('--conllu prints valid CoNLL-U', async () => {
    const { code, stdout } = await runDateline(['read', '--conllu', ...SAMPLES]);
    expect(code).toBe(0);
    expect(checkConllu(stdout)).toEqual([]);
    expect(stdout.match(/^# newdoc id = /gm)).toHaveLength(2);
  });

  test('--date and --outlet are taken', async () => {
    const args = ['--date', '1986-10-13', '--outlet', 'Northern Courier'];
    const { stdout } = await runDateline(['read', '--json', ...args, 'samples/reykjavik-1986.txt']);
    const [reading] = readingsOf(stdout);
    expect(reading?.report).toMatchObject({
      outlet: 'Northern Courier',
      published: { earliest: '1986-10-13', latest: '1986-10-13', basis: 'given' },
    });
  });

  test('output is the same for any number of workers', async () => {
    const args = ['--map', 'text=body,date=day,outlet=paper,id=doc_id', file('rows.jsonl'), ...SAMPLES];
    for (const form of ['--json', '--conllu']) {
      const run = (workers: string) => runDateline(['read', form, '--workers', workers, ...args]);
      const [one, three] = [await run('1'), await run('3')];
      expect(one.code).toBe(0);
      expect(one.stdout.length).toBeGreaterThan(1000);
      expect(three).toEqual(one);
    }
  });

  test('rows are named FILE#ID', async () => {
    const { stdout } = await runDateline(['read', '--json', '--map', 'text=body,id=doc_id', file('rows.jsonl')]);
    expect(readingsOf(stdout)[3]?.report.source).toBe(`${file('rows.jsonl')}#n3`);
  });

  test.each(['1', '3'])('what cannot be read is told, and the rest is read (%s workers)', async (workers) => {
    const args = ['--workers', workers, '--map', 'text=body,id=doc_id', file('absent.txt'), file('broken.jsonl')];
    const { code, stdout, stderr } = await runDateline(['read', '--json', ...args]);
    expect(code).toBe(1);
    expect(readingsOf(stdout)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^problem source\/not-found .*absent\.txt: /),
      expect.stringMatching(/^problem source\/bad-row .*broken\.jsonl.*: /),
    ]);
  });

  test.each([[['read']], [['read', '-']]])('reads standard input (%j)', async (args) => {
    const { code, stdout } = await runDateline([...args, '--json'], 'Kissinger met Le Duc Tho in Paris on Tuesday.\n');
    expect(code).toBe(0);
    expect(readingsOf(stdout)[0]?.report).toMatchObject({
      source: '-',
      language: expect.stringMatching(/^(?:en|und)$/),
    });
  });

  test('empty standard input is told in plain words', async () => {
    const { code, stderr } = await runDateline(['read', '--json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^problem source\/empty -: standard input is empty: [^\n]*\n$/);
  });

  test('a report in another language is told, not misread', async () => {
    const german =
      'Der Bundeskanzler traf am Dienstag den französischen Präsidenten in Bonn. Sie sprachen über die Sicherheit in ' +
      'Europa und über den Handel zwischen den beiden Ländern. Ein weiteres Treffen ist für den Herbst geplant.\n';
    const { code, stdout, stderr } = await runDateline(['read', '--json', '-'], german);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^problem report\/not-english -: /);
    expect(readingsOf(stdout)[0]?.problems).toMatchObject([{ code: 'report/not-english' }]);
    expect((await runDateline(['read', '--conllu', '-'], german)).stdout).toBe('');
  });

  test('a reader that closes its end is no failure', async () => {
    const args = [path.join(root, 'bin/dateline.js'), 'read', '--text', '--map', 'text=body', file('rows.jsonl')];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (piece) => (stderr += piece));
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('Ctrl-C says what was done', async () => {
    const args = [
      path.join(root, 'bin/dateline.js'),
      'read',
      '--json',
      '--workers',
      '1',
      'samples/reykjavik-1986.txt',
      '-',
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (piece) => (stderr += piece));
    await once(child.stdout, 'data');
    child.stdout.resume();
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(stderr).toMatch(/^interrupted: 1 report, \d+ words/);
  });
});
