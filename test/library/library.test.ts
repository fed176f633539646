// The library as another program uses it: the package by its name, its examples, and what a packed tarball holds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DatelineError, openRecord, readText } from '../../src/index.js';
import { root } from '../architecture/source-files.js';
import { hasModel } from '../face/run-dateline.js';

// Texts are read, and a process packs the project.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const STORY = [
  'Harbor News Agency',
  'Ministers of Norland meet in Vienna',
  'Russian President Vladimir Putin met Iranian President Ebrahim Raisi in Vienna on Tuesday.',
  'Raisi said that talks on grain exports would go on.',
].join('\n\n');

/** A folder that goes with the test. */
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'dateline-library-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('readText', () => {
  test('no text is told with its code', () => {
    expect(() => readText(' \n ')).toThrow(DatelineError);
    try {
      readText('');
    } catch (error) {
      expect(error).toMatchObject({ name: 'DatelineError', code: 'report/no-text' });
    }
  });

  test('no model is told with its code', () => {
    expect(() => readText('They met.', { model: 'absent.bin' })).toThrow(/language model/);
  });

  test.skipIf(!hasModel)('gives the reading, with what is known from outside', () => {
    const reading = readText(STORY, { date: '2022-07-19', outlet: 'Harbor News Agency', source: 'desk/1' });
    expect(reading.report).toMatchObject({ source: 'desk/1', outlet: 'Harbor News Agency' });
    expect(reading.report.published).toMatchObject({ earliest: '2022-07-19', latest: '2022-07-19' });
    const [said] = reading.statements;
    const words = said?.content.map(({ start, end }) => reading.report.text.slice(start, end));
    expect(words?.join(' ')).toContain('talks on grain exports would go on');
    expect(readText(STORY, { date: '2022-07-19', outlet: 'Harbor News Agency', source: 'desk/1' })).toEqual(reading);
  });
});

describe('openRecord', () => {
  test('a record that is not there is told when it is asked', async () => {
    const record = await openRecord(path.join(folder(), 'absent'));
    await expect(record.timeline({})).rejects.toMatchObject({ code: 'store/not-opened' });
    await record.close();
  });

  test.skipIf(!hasModel).each(['memory:', 'on disk'])('%s: read, ask, export, forget', async (kind) => {
    const record = await openRecord(kind === 'memory:' ? kind : folder());
    const reading = await record.read(STORY, { date: '2022-07-19' });
    const { value } = await record.timeline({ parties: ['Putin', 'Raisi'] });
    expect(value.items[0]).toMatchObject({ type: 'CONSULT', factuality: 'happened', day: '2022-07-19' });
    const [evidence] = value.items[0]?.evidence ?? [];
    expect(reading.report.text.slice(evidence?.start, evidence?.end).replace(/\s+/g, ' ')).toBe(evidence?.words);
    expect((await record.statements({ by: 'Raisi' })).value.items).toHaveLength(1);
    expect((await record.statements({ by: 'Nobody Atall' })).problems[0]?.code).toBe('query/unknown-name');
    expect((await record.overview()).counts.reports).toBe(1);
    let lines = '';
    for await (const piece of record.export('jsonl')) lines += piece;
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toMatchObject({ kind: 'report' });
    await expect(record.exportFiles('papyrus')).rejects.toMatchObject({ code: 'query/bad-question' });
    expect(await record.forget([reading.report.id])).toBe(1);
    expect((await record.timeline({})).value.items).toEqual([]);
    await record.close();
  });

  test.skipIf(!hasModel)('files that cannot be read are problems, and the others are kept', async () => {
    const inputs = folder();
    writeFileSync(path.join(inputs, 'one.txt'), STORY);
    writeFileSync(path.join(inputs, 'two.txt'), '');
    const record = await openRecord('memory:');
    const { value, problems } = await record.readFiles([inputs, path.join(inputs, 'absent.txt')]);
    expect(value).toEqual({ added: 1, replaced: 0, unchanged: 0, unread: 2 });
    expect(problems.map(({ code }) => code)).toContain('source/not-found');
    await record.close();
  });
});

/** The blocks of TypeScript of the page, in their order. */
const examples = [...readFileSync(path.join(root, 'docs/library.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)];

describe.skipIf(!hasModel)('docs/library.md', () => {
  test('there are examples to run', () => expect(examples.length).toBeGreaterThan(3));

  test('each example runs and gives what its comments say, from a package that was packed', () => {
    const project = folder();
    packInto(project);
    // One program of them all: `value // words` in the page is a check here.
    const code = examples.map(([, block = '']) => checked(block)).join('\n');
    writeFileSync(path.join(project, 'examples.mjs'), `import assert from 'node:assert/strict';\n${code}`);
    const ran = spawnSync(process.execPath, ['examples.mjs'], { cwd: project, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
  });
});

/** `expression; // value` as an assertion. */
function checked(block: string): string {
  return block.replace(/^(?!\s|const |await |for |import |let )(.+); \/\/ (.+)$/gm, 'assert.deepEqual($1, $2);');
}

/** A project with Dateline as `npm install` would lay it, its own packages being those of this one. */
function packInto(project: string): void {
  const quiet = { cwd: root, encoding: 'utf8' } as const;
  const listed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], quiet);
  const [packed]: readonly { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(listed.stdout);
  const files = packed?.files.map((file) => file.path) ?? [];
  expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'model/dateline-en.bin']));
  const script = [
    "import { cpSync, mkdirSync, symlinkSync, readFileSync } from 'node:fs';",
    "import path from 'node:path';",
    `const [root, project] = ${JSON.stringify([root, project])};`,
    "const home = path.join(project, 'node_modules/dateline');",
    'for (const file of JSON.parse(readFileSync(0))) {',
    "  if (file.endsWith('.map')) continue;",
    '  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });',
    '  cpSync(path.join(root, file), path.join(home, file));',
    '}',
    "symlinkSync(path.join(root, 'node_modules'), path.join(home, 'node_modules'));",
  ].join('\n');
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { ...quiet, input: JSON.stringify(files) });
}
