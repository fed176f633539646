// The command line: help, version, wrong use, and what it says without a model.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { root } from '../architecture/source-files.js';
import { runDateline } from './run-dateline.js';

// Each test starts a process; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe('dateline', () => {
  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(await runDateline(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([[['--help']], [['help']], [['read', '--help']], [['help', 'read']]])(
    'prints help for %j',
    async (args) => {
      const { code, stdout, stderr } = await runDateline(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: dateline/);
      expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
    },
  );

  test('help whose reader has gone is no failure', () => {
    const { stderr, status } = spawnSync('sh', ['-c', 'node bin/dateline.js --help | true'], { cwd: root });
    expect([String(stderr), status]).toEqual(['', 0]);
  });

  test('the help of read has every option, the exit codes and examples', async () => {
    const { stdout } = await runDateline(['read', '--help']);
    for (const option of ['--json', '--conllu', '--text', '--date', '--outlet', '--map', '--workers', '--model']) {
      expect(stdout).toContain(option);
    }
    expect(stdout).toContain('Exit codes:');
    expect(stdout).toContain('Examples:');
  });

  test.each([
    [['raed'], /unknown command 'raed'.*Did you mean read/],
    [['read', '--jsn'], /unknown option '--jsn'.*Did you mean --json/],
    [['read', '--json', '--conllu', 'a.txt'], /cannot be used with option/],
    [['read', '--date', '13 October', 'a.txt'], /a day as 1986-10-13/],
    [['read', '--date', '1986-02-30', 'a.txt'], /a day as 1986-10-13/],
    [['read', '--workers', '0', 'a.txt'], /1 to 256/],
    [['read', '--workers', 'two', 'a.txt'], /1 to 256/],
    [['read', '--map', 'txt=body', 'a.txt'], /FIELD=COLUMN/],
    [['timeline', '--limit', '0'], /: --limit: the number of answers cannot be read: .*; see dateline timeline --help/],
    [['export', '--format', 'pdf'], /'pdf' is invalid\. Allowed choices are jsonl.*[^.]; see dateline export --help/],
  ])('wrong use: %j', async (args, message) => {
    const { code, stdout, stderr } = await runDateline(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^problem cli\/bad-option: .*\n$/);
    expect(stderr).toMatch(message);
  });

  test('a model that is not there is told', async () => {
    const { code, stdout, stderr } = await runDateline(['read', '--model', 'absent.bin', 'samples']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^problem language\/model-missing: .*absent\.bin.*\n$/);
  });

  test('a file that is no model is told', async () => {
    const { code, stdout, stderr } = await runDateline(['read', '--model', 'README.md', 'samples']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^problem language\/model-(?:corrupt|version): .*\n$/);
  });
});
