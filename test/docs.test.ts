// Docs that can be held against the code: problem codes, commands, links, exit codes, the README's example.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { HARMLESS } from '../src/face/cli/exit-codes.js';
import { MODEL_PATH } from '../src/run/load-model.js';
import { filesUnder, root } from './architecture/source-files.js';

// The example starts a process that loads the model.
vi.setConfig({ testTimeout: 120_000 });

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

/** The pages that people read, without those that a command writes. */
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...filesUnder('docs').filter((file) => /\.md$/.test(file)),
];

describe('problem codes', () => {
  const union = /export type ProblemCode =([^;]+);/.exec(read('src/base/problem.ts'))?.[1] ?? '';
  const codes = [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code);

  test('there are codes to look for', () => expect(codes.length).toBeGreaterThan(10));

  test('docs/problems.md explains each code, and no other', () => {
    const explained = [...read('docs/problems.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
    expect(explained.sort()).toEqual([...codes].sort());
  });

  test('it says which of them leave the report read', () => {
    const harmless = [...read('docs/problems.md').matchAll(/^\| `([^`]+)` \| no \|/gm)].map(([, code]) => code);
    expect(harmless.sort()).toEqual([...HARMLESS].sort());
  });
});

describe('README', () => {
  test('every npm command is in package.json', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)].map(([, run, short]) => run ?? short);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  test('every option of the command line is explained, and no other', () => {
    const main = read('src/face/cli/main.ts');
    const known = [...new Set([...main.matchAll(/[oO]ption\('(--[a-z]+)/g)].map(([, option]) => option))]; // two commands may share one
    const explained = [...readme.matchAll(/^\| `(--[a-z]+)/gm)].map(([, option]) => option);
    expect(explained.sort()).toEqual(known.sort());
  });

  test('the exit codes are those of the code', () => {
    const known = [...read('src/face/cli/exit-codes.ts').matchAll(/\w+: (\d+)[,} ]/g)].map(([, code]) => code);
    const explained = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => code);
    expect(explained).toEqual(known);
  });

  test.skipIf(!existsSync(MODEL_PATH))('the example is what the command prints', () => {
    const examples = [
      ...readme.matchAll(/<!-- example: dateline ([^\n]+) -->\n```\n([\s\S]*?)```\n<!-- end of example -->/g),
    ];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, command = '', shown = ''] of examples) {
      const args = [path.join(root, 'bin/dateline.js'), ...command.split(' ')];
      const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      expect(shown.trimEnd()).toBe(stdout.trimEnd());
    }
  });
});

test.each(pages)('links in %s lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)));
  expect(missing).toEqual([]);
});
