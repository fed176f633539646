// The commands that keep a record, from end to end: reading into it, what goes and comes back, decisions, export, bad records.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { completionScript, SHELLS } from '../../src/face/cli/completion-script.js';
import { makeProgram } from '../../src/face/cli/main.js';
import { openRecord } from '../../src/store/open-record.js';
import { openForWriting } from '../../src/store/sqlite-connection.js';
import { root } from '../architecture/source-files.js';
import { hasModel, runDateline } from './run-dateline.js';

// Each test starts processes, and some of them read reports; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SAMPLES = ['idlib-strike-2020.txt', 'idlib-strike-own-2020.txt', 'istanbul-grain-signed-2022.txt', 'istanbul-grain-wire-2022.html']; // biome-ignore format: one line

let folder = '';
let record = '';
const inputs = () => path.join(folder, 'in');
const at = (name: string) => path.join(folder, name);

/** A copy of the record that a test may change. */
function copyOfRecord(): string {
  const copy = mkdtempSync(at('copy-'));
  copyFileSync(path.join(record, 'record.sqlite'), path.join(copy, 'record.sqlite'));
  return copy;
}

const run = (args: readonly string[], name = record) => runDateline(args, '', name);

describe.skipIf(!hasModel)('a record', () => {
  let first = { code: null as number | null, stdout: '', stderr: '' };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-keep-'));
    record = at('record');
    mkdirSync(inputs());
    for (const sample of SAMPLES) copyFileSync(path.join(root, 'samples', sample), path.join(inputs(), sample));
    first = await run(['read', inputs()]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reading many tells what became of them, and what to ask next', async () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Reports in .*\n {2}new {14}4\n {2}unchanged {8}0\n {2}copies {11}1 {2}/);
    expect(first.stdout).toMatch(/\n {2}in all {11}4 {2}from 2020-02-28 to 2022-07-22\n/);
    const asked = /^ {2}dateline (timeline .*) --record \S+$/m.exec(first.stdout)?.[1] ?? '';
    const words = [...asked.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(await run(words)).toMatchObject({ code: 0 });
  });

  test('reading again reads nothing; --record names the same record', async () => {
    const again = await runDateline(['read', inputs(), '--record', record]);
    expect(again.stdout).toMatch(/\n {2}new {14}0\n {2}unchanged {8}4\n/);
  });

  test('one report is shown, with a line that says where it was kept', async () => {
    const copy = copyOfRecord();
    const file = at('one.txt');
    writeFileSync(
      file,
      'Talks resume in Oslo\n\nOSLO, June 3, 2019 - Ministers of Norway and Japan met in Oslo on Monday.\n',
    );
    const shown = await run(['read', file], copy);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('Talks resume in Oslo');
    expect(shown.stderr).toBe(`kept in ${copy}: 1 new\n`);
    expect((await run(['read', file], copy)).stderr).toBe(`kept in ${copy}: 1 unchanged\n`);
    const dated = await run(['read', file, '--date', '2019-06-04'], copy);
    expect([dated.stderr, dated.stdout.includes('2019-06-04 (given)')]).toEqual([
      `kept in ${copy}: 1 replaced\n`,
      true,
    ]);
    // What was said of it once holds until something else is said.
    expect((await run(['read', file], copy)).stdout).toContain('2019-06-04 (given)');
  });

  test('an output form prints and keeps nothing, unless a record is named', async () => {
    const name = at('none');
    const json = await run(['read', '--json', path.join(inputs(), SAMPLES[0]!)], name);
    expect([json.code, existsSync(name)]).toEqual([0, false]);
    const kept = await runDateline(['read', '--json', '--record', name, path.join(inputs(), SAMPLES[0]!)]);
    expect(kept.stdout).toBe(json.stdout);
    expect(kept.stderr).toBe(`kept in ${name}: 1 new\n`);
  });

  test('what cannot be read is told and counted, and the exit code says so', async () => {
    const copy = copyOfRecord();
    const { code, stdout, stderr } = await run(['read', inputs(), at('absent.txt')], copy);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^problem source\/not-found \S+absent\.txt: /);
    expect(stdout).toMatch(/\n {2}not read {9}1 {2}/);
  });

  test('the record is the same for any order of inputs and any number of workers', async () => {
    const hashes = new Set([await exported(record)]);
    for (const [workers, order] of [
      ['1', [3, 0, 2, 1]],
      ['3', [1, 3, 0, 2]],
    ] as const) {
      const name = at(`order-${workers}`);
      const files = order.map((number) => path.join(inputs(), SAMPLES[number]!));
      expect((await run(['read', '--workers', workers, ...files], name)).code).toBe(0);
      hashes.add(await exported(name));
    }
    expect(hashes.size).toBe(1);
  });

  async function exported(name: string): Promise<string> {
    const { code, stdout } = await run(['export'], name);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(10_000);
    return stdout;
  }

  test('export writes lines of JSON, to a file too', async () => {
    const out = at('record.jsonl');
    expect(await run(['export', '--format', 'jsonl', '--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.filter((line) => JSON.parse(line).kind === 'report')).toHaveLength(4);
    const refused = await run(['export', '--out', path.join(out, 'below.jsonl')]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^problem cli\/not-written .*\n$/);
    expect((await run(['export', '--format', 'xml'])).code).toBe(2);
  });

  test('forget takes out, and reading again brings back', async () => {
    const copy = copyOfRecord();
    const file = path.join(inputs(), SAMPLES[0]!);
    const gone = await run(['forget', file, 'nothing'], copy);
    expect(gone.code).toBe(1);
    expect(gone.stdout.match(/^forgotten r-[0-9a-f]{16} /gm)).toHaveLength(1);
    expect(gone.stderr).toMatch(/^problem run\/not-in-record nothing: .*\n$/);
    expect((await run(['conflicts', '--json'], copy)).stdout.trim()).toBe('[]');
    expect((await run(['check'], copy)).stdout).toBe('sound: 3 reports\n');
    expect((await run(['read', inputs()], copy)).stdout).toMatch(/\n {2}new {14}1\n {2}unchanged {8}3\n/);
    expect(await exported(copy)).toBe(await exported(record));
  });

  test('decide joins, undo parts: exactly what was before', async () => {
    const copy = copyOfRecord();
    const before = await exported(copy);
    const decided = await run(
      ['decide', 'same', 'Rahmi Dogan', 'Hulusi Akar', '--by', 'A. Editor', '--why', 'a test', '--json'],
      copy,
    );
    expect(decided.code).toBe(0);
    const { id, about, kind } = JSON.parse(decided.stdout);
    expect([about, kind]).toEqual(['thing', 'same']);
    const joined = JSON.parse((await run(['things', 'Rahmi Dogan', '--json'], copy)).stdout);
    expect(JSON.stringify(joined)).toContain('Hulusi Akar');
    const undone = await run(['undo', id], copy);
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringMatching(new RegExp(`^taken back ${id} by d-`))]);
    const derived = (lines: string) =>
      lines
        .split('\n')
        .filter((line) => !line.startsWith('{"kind":"decision"'))
        .join('\n');
    expect(derived(await exported(copy))).toBe(derived(before));
  });

  test.each([
    [['decide', 'same', 'Rahmi Dogan', 'Nobody Known'], /^problem query\/unknown-name/],
    [['decide', 'same', 'Rahmi Dogan', 'Rahmi Dogan'], /^problem run\/not-in-record/],
    [['undo', 'd-0123456789abcdef'], /^problem run\/no-decision/],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await run(args, copyOfRecord());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('review lists what waits for a decision, where nobody can be asked', async () => {
    const { code, stdout } = await run(['review', '--json']);
    expect(code).toBe(0);
    for (const one of JSON.parse(stdout)) expect(one).toMatchObject({ isProposal: true, decider: 'rules' });
    expect((await run(['review'])).code).toBe(0);
  });

  test('check finds what was changed behind its back', async () => {
    const copy = copyOfRecord();
    const hand = openForWriting(path.join(copy, 'record.sqlite'));
    hand.exec('delete from time where report_id = (select min(report_id) from time)');
    hand.close();
    const { code, stdout } = await run(['check'], copy);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^r-[0-9a-f]{16}: its rows are not what was written\n(?:.*\n)*\d+ faults? in 4 reports\n$/);
    expect(JSON.parse((await run(['check', '--json'], copy)).stdout)).not.toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('Ctrl-C keeps what was read, and says how to go on', async () => {
    const name = at('interrupted');
    const args = [
      path.join(root, 'bin/dateline.js'),
      'read',
      '--workers',
      '1',
      '--record',
      name,
      path.join(inputs(), SAMPLES[0]!),
      '-',
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (piece) => (stderr += piece));
    await expect.poll(() => existsSync(path.join(name, 'record.sqlite')), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => reportsIn(name), { timeout: 60_000 }).toBe(1);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    const line = `interrupted: 1 new in ${name}; run the same command again to go on\n`;
    expect([code, stderr]).toEqual([130, line]);
  });

  async function reportsIn(name: string): Promise<number> {
    const { value: open } = await openRecord(name, 'read');
    const count = (await open?.count('report').catch(() => 0)) ?? 0;
    await open?.close();
    return count;
  }
});

describe('records that cannot be had', () => {
  const fresh = () => {
    const made = mkdtempSync(path.join(tmpdir(), 'dateline-bad-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  /** A record with nothing in it. */
  async function emptyRecord(): Promise<string> {
    const name = fresh();
    await (await openRecord(name, 'write')).value?.close();
    return name;
  }

  const report = path.join(root, 'samples/idlib-strike-2020.txt');

  /** The command and what a reading command says of the same record: its exit code and the code of the problem. */
  async function refused(args: readonly string[], name: string) {
    const { code, stdout, stderr } = await runDateline(args, '', name);
    return [code, stdout, /^problem (\S+)/.exec(stderr)?.[1]];
  }

  test('none', async () => {
    const absent = path.join(fresh(), 'absent');
    for (const args of [['check'], ['export']]) {
      expect(await refused(args, absent)).toEqual([1, '', 'store/not-opened']);
    }
    expect(existsSync(absent)).toBe(false);
  });

  test.skipIf(!hasModel)('a damaged file', async () => {
    const name = await emptyRecord();
    const file = path.join(name, 'record.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0x41, 0, 64);
    writeFileSync(file, bytes);
    for (const args of [['read', report], ['check']]) {
      expect(await refused(args, name)).toEqual([1, '', 'store/damaged']);
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test.skipIf(!hasModel)('a newer schema', async () => {
    const name = await emptyRecord();
    const hand = openForWriting(path.join(name, 'record.sqlite'));
    hand.exec("update meta set value = '999' where name = 'schema'");
    hand.close();
    for (const args of [['read', report], ['check']])
      expect(await refused(args, name)).toEqual([1, '', 'store/newer-schema']);
  });

  test.skipIf(!hasModel)('a second writer', async () => {
    const name = await emptyRecord();
    const { value: writer } = await openRecord(name, 'write');
    onTestFinished(() => writer?.close());
    expect(await refused(['read', report], name)).toEqual([1, '', 'store/locked']);
    expect((await runDateline(['check'], '', name)).stdout).toBe('sound: 0 reports\n');
  });

  test.skipIf(!hasModel)('a folder where nothing may be written', async (context) => {
    const made = fresh();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,ro', 'tmpfs', made]).status !== 0) {
      context.skip('a file system cannot be mounted here');
    }
    onTestFinished(() => void spawnSync('umount', ['-l', made]));
    expect(await refused(['read', report], path.join(made, 'record'))).toEqual([1, '', 'store/not-opened']);
  });
});

describe('completion', () => {
  test.each(SHELLS)('%s has every command', (shell) => {
    const stdout = completionScript(
      makeProgram(() => undefined),
      shell,
    );
    for (const word of ['read', 'forget', 'check', 'export', 'decide', 'undo', 'review', 'serve', 'completion']) {
      expect(stdout).toMatch(new RegExp(`\\b${word}\\b`));
    }
    expect(stdout).toContain(shell === 'fish' ? '-l outlet' : '--outlet');
  });

  test('bash completes commands, options and their values', async (context) => {
    if (spawnSync('bash', ['--version']).status !== 0) context.skip('there is no bash');
    const { code, stdout } = await runDateline(['completion', 'bash']);
    expect(code).toBe(0);
    const complete = (...words: readonly string[]) => {
      const line = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _dateline; echo "\${COMPREPLY[*]}"`;
      return spawnSync('bash', ['-c', `${stdout}\n${line}`], { encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('dateline', 'rea')).toBe('read');
    expect(complete('dateline', 'read', '--outl')).toBe('--outlet');
    expect(complete('dateline', 'export', '--format', '').split(' ')).toContain('jsonl');
    expect(complete('dateline', 'decide', 'diff')).toBe('different');
  });

  test('another shell is wrong use', async () => {
    expect(await runDateline(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
  });
});
