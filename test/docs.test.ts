// Docs that can be held against the code: problem codes, commands, links, exit codes, the README's example.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { HARMLESS } from '../src/face/cli/exit-codes.js';
import { makeProgram } from '../src/face/cli/main.js';
import { MODEL_PATH } from '../src/run/load-model.js';
import { filesUnder, root } from './architecture/source-files.js';

// The example starts a process that loads the model.
vi.setConfig({ testTimeout: 120_000 });

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const program = makeProgram(() => undefined);

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

  test('every option that is explained is one of the command line', () => {
    const known = program.commands.flatMap(({ options }) => options.map(({ long }) => long));
    const explained = [...readme.matchAll(/^\| `(--[a-z]+)/gm)].map(([, option]) => option);
    expect(explained.length).toBeGreaterThan(5);
    expect(explained.filter((option) => !known.includes(option ?? ''))).toEqual([]);
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
      const env = { ...process.env, DATELINE_RECORD: recordOfExamples() };
      const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
      expect(shown.trimEnd()).toBe(stdout.trimEnd());
    }
  });
});

describe('docs/commands.md', () => {
  const page = read('docs/commands.md');
  const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n', 1)[0], section]));

  test('every command has its section, and no other', () => {
    const names = program.commands.map((command) => `dateline ${command.name()}`);
    expect([...sections.keys()].slice(1)).toEqual(names);
  });

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    '%s: every option',
    (name, command) => {
      const section = sections.get(`dateline ${name}`) ?? '';
      const missing = command.options.filter(({ long }) => !section.includes(`${long}`)).map(({ long }) => long);
      expect(missing).toEqual([]);
      expect(section).toContain('Examples:');
    },
  );
});

/** The record that the examples read into: none of the user's. */
function recordOfExamples(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.each(pages)('links in %s lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)));
  expect(missing).toEqual([]);
});
