// The commands that ask: arrays of objects, tables, lines for people, exit codes, what is said where nothing is found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askCommands } from '../../src/face/cli/ask-commands.js';
import { recordOf } from '../query/asked-record.js';
import { STATES, type Told, told } from '../resolve/told-report.js';
import { runDateline } from './run-dateline.js';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const KELL: Told = { name: 'Arno Kell', country: 'NOR', offices: [{ title: 'president', of: 'Norland' }] };
const SAND: Told = { name: 'Berta Sand', country: 'ZAF' };
const WHO = [KELL, SAND, STATES.norland, STATES.sudland];
const NAMES = 'Named: president Arno Kell, Berta Sand, Norland, Sudland.';

const REPORTS = [
  told({
    id: 'r-0000000000000001',
    date: '2015-11-23',
    text: `Arno Kell met Berta Sand about the "old, dear" treaty. Norland opposed the entry of Sudland. ${NAMES}`,
    who: WHO,
    events: [{ trigger: 'met', actors: ['Arno Kell'], recipients: ['Berta Sand'], time: '2015-11-23' }],
    positions: [{ holder: 'Norland', issue: 'the entry of Sudland', topics: ['Sudland'], stance: 'oppose' }],
    agreements: [{ name: 'treaty', parties: ['Norland', 'Sudland'], time: '2015' }],
  }),
];

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-ask-'));
  await (await recordOf(REPORTS, folder)).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runDateline([...args, '--record', folder]);

/** What each command answers about the one report, as words that its answer must hold. */
const LINES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['timeline', '--between', 'Norland', 'Sudland'],
    ['CONSULT', 'Arno Kell', 'Berta Sand', '2015-11-23', 'met Berta Sand'],
  ],
  [
    ['meetings', 'Arno Kell', 'Berta Sand'],
    ['Arno Kell', 'Berta Sand', '2015-11-23', 'met Berta Sand'],
  ],
  [
    ['offices', 'Norland', '--on', '2015-11-23'],
    ['president', 'Arno Kell', 'stated', 'Norland'],
  ],
  [
    ['positions', 'Norland'],
    ['oppose', 'the entry of Sudland', '2015-11-23'],
  ],
  [
    ['ledger', 'Norland'],
    ['treaty', 'signed', 'Sudland'],
  ],
  [
    ['search', 'treaty'],
    ['r-0000000000000001', '2015-11-23', 'dear'],
  ],
  [
    ['things', 'Kell'],
    ['Arno Kell', 'person', 'NOR', 'president of Norland'],
  ],
  [
    ['show', 'r-0000000000000001'],
    ['2015-11-23', 'met Berta Sand'],
  ],
  [
    ['why', 'r-0000000000000001'],
    ['2015-11-23', 'given'],
  ],
  [
    ['compare', 'Norland', 'Sudland', '--then', '2015-01', '--now', '2016'],
    ['2015-01-31', '2016-12-31', 'treaty', 'president'],
  ],
];

describe.each(LINES)('%j', (args, words) => {
  test('--json prints an array of objects that is readable by itself', async () => {
    const { code, stdout, stderr } = await run(...args, '--json');
    const parsed: unknown = JSON.parse(stdout);
    expect({ code, stderr, isList: Array.isArray(parsed) }).toEqual({ code: 0, stderr: '', isList: true });
    for (const word of words) expect(stdout).toContain(word);
  });

  test('--csv prints a table', async () => {
    const { code, stdout } = await run(...args, '--csv');
    const rows: unknown[] = parse(stdout, { columns: true });
    expect([code, rows.length > 0]).toEqual([0, true]);
  });

  test('lines for people are no wider than asked for and have no colour in a pipe', async () => {
    const { code, stdout } = await run(...args);
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').filter((line) => [...line].length > 120)).toEqual([]);
    expect(stdout.trim()).not.toBe('');
  });
});

test('lists that are empty are told as empty', async () => {
  const asked = [['conflicts'], ['statements', '--by', 'Kell'], ['timeline', 'Kell', '--type', 'AID']];
  for (const args of asked) {
    expect(await run(...args, '--json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'note: nothing in the record answers this\n',
    });
  }
});

test.each([
  [['timeline', 'Nobody Known'], 1, /^problem query\/unknown-name: .*"Nobody Known"/],
  [['show', 'v-ffffffffffffffff'], 1, /^problem query\/unknown-id: /],
  [['why', 'Arno Kell'], 1, /^problem query\/unknown-id: /],
  [['things', 'Arno Kel'], 1, /^problem query\/unknown-name: /],
  [['timeline', '--cursor', 'x'], 1, /^problem store\/bad-cursor/],
  [['timeline', '--from', 'yesterday'], 2, /^problem cli\/bad-option: .*2015-11-23/],
  [['timeline', '--limit', '0'], 2, /^problem cli\/bad-option: .*1 to 10,000/],
  [['timeline', '--on', '2015', '--from', '2014'], 2, /^problem cli\/bad-option: /],
  [['timeline', '--json', '--csv'], 2, /^problem cli\/bad-option: /],
  [['meetings', 'Kell'], 2, /^problem cli\/bad-option: .*SECOND/],
  [['compare', 'Kell'], 2, /^problem cli\/bad-option: .*--then/],
  [
    ['compare', 'Kell', 'Sand', 'Norland', '--then', '2015', '--now', '2016'],
    2,
    /^problem cli\/bad-option: .*one or two/,
  ],
  [['statements', 'Kell', '--by', 'Sand'], 2, /^problem cli\/bad-option: two speakers/],
  [['timeline', '--type', 'meet'], 2, /^problem query\/bad-question: .*CONSULT/],
  [['meetings', 'Kell', 'Sand', '--from', '2016', '--to', '2015'], 2, /^problem query\/bad-question: /],
  [['ledger', '--kind', 'money'], 2, /^problem cli\/bad-option: .*deal or figure/],
])('%j: exit code %d', async (args, code, message) => {
  const ran = await run(...args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
});

test('a record that is not there is told', async () => {
  const { code, stderr } = await runDateline(['timeline', '--record', path.join(folder, 'absent')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^problem store\/not-opened/);
});

test('there is more, and where to go on', async () => {
  const { stderr } = await run('things', '--limit', '1');
  const cursor = /^note: there is more; go on with --cursor (\S+)\n$/.exec(stderr)?.[1];
  const { code, stdout } = await run('things', '--limit', '9', '--cursor', cursor ?? '', '--json');
  const rest: unknown = JSON.parse(stdout);
  expect([code, Array.isArray(rest) && rest.length > 0]).toEqual([0, true]);
});

describe('help', () => {
  test.each(askCommands(() => undefined).map((command) => [command.name()]))('of %s has examples', async (name) => {
    const { code, stdout } = await runDateline([name, '--help']);
    expect(code).toBe(0);
    for (const part of [`dateline ${name} `, '--json', '--csv', '--record', 'Exit codes:', 'Examples:'])
      expect(stdout).toContain(part);
    expect(stdout.split('\n').filter((line) => line.length > 130)).toEqual([]);
  });
});
