// The shape of the code: who may use whom, no cycles, one home for each library, pure stages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankCode } from './architecture/blank-code.js';
import { findCycle } from './architecture/find-cycle.js';
import { readImports } from './architecture/read-imports.js';
import { EXCEPTIONS, MAY_USE, PURE, PURE_BUILTINS, ROOMS, type Room, roomOf, STAGES } from './architecture/rooms.js';
import { resolveImport, root, sourceFiles } from './architecture/source-files.js';

const sources = sourceFiles('src');

/** Every import of one file of src/ by another, with both rooms. */
const edges = sources.flatMap(({ file, imports }) =>
  imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, isTypeOnly }) => ({ file, target: resolveImport(file, from), isTypeOnly })),
);

const isException = (file: string, target: string) =>
  EXCEPTIONS.some((one) => one.file === file && one.from === target);

/** Whether a file of one room may import from another. */
function mayImport(from: Room, to: Room, isTypeOnly: boolean): boolean {
  if (from === to) return true;
  return isTypeOnly ? ROOMS.indexOf(to) < ROOMS.indexOf(from) : MAY_USE[from].includes(to);
}

describe('rooms', () => {
  test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(20));

  test('every file stands in a room', () => {
    expect(sources.filter(({ file }) => roomOf(file) === null).map(({ file }) => file)).toEqual([]);
  });

  test('every import stays inside src/ and means a file that is there', () => {
    const files = new Set(sources.map(({ file }) => file));
    expect(edges.filter(({ target }) => !files.has(target))).toEqual([]);
  });

  test('a room imports only rooms below it, and values only where it may', () => {
    const wrong = edges.filter(({ file, target, isTypeOnly }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from === null || to === null || !(mayImport(from, to, isTypeOnly) || isException(file, target));
    });
    expect(wrong).toEqual([]);
  });

  test('the table itself points downwards', () => {
    for (const room of ROOMS) {
      const upward = MAY_USE[room].filter((other) => ROOMS.indexOf(other) > ROOMS.indexOf(room));
      expect(upward, room).toEqual([]);
    }
  });

  test.each<[Room, Room, boolean, boolean]>([
    ['report', 'language', false, false],
    ['language', 'report', false, false],
    ['claim', 'language', true, true],
    ['claim', 'knowledge', false, true],
    ['base', 'report', true, false],
    ['face', 'language', false, false],
    ['face', 'store', false, false],
    ['resolve', 'store', true, false],
    ['run', 'face', true, false],
  ])('%s importing from %s (types only: %s) is allowed: %s', (from, to, isTypeOnly, allowed) => {
    expect(mayImport(from, to, isTypeOnly)).toBe(allowed);
  });

  test('every exception is still needed', () => {
    const used = EXCEPTIONS.filter(({ file, from }) =>
      edges.some((edge) => edge.file === file && edge.target === from),
    );
    expect(used).toEqual(EXCEPTIONS);
  });

  test('no import cycles', () => {
    expect(
      findCycle(edges.filter(({ isTypeOnly }) => !isTypeOnly).map(({ file, target }) => [file, target])),
    ).toBeNull();
  });

  test('a cycle would be found', () => {
    expect(findCycle([['a', 'b'], ['b', 'c'], ['c', 'b']])).toEqual(['b', 'c', 'b']); // biome-ignore format: a picture
    expect(findCycle([['a', 'b'], ['a', 'c'], ['b', 'c']])).toBeNull(); // biome-ignore format: a picture
  });

  test('no folder for leftovers', () => {
    const leftovers = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.ts$)/;
    expect(sources.map(({ file }) => file).filter((file) => leftovers.test(file))).toEqual([]);
  });

  test('the page sees only types of the rooms', () => {
    const wrong = sourceFiles('web').flatMap(({ file, imports }) =>
      imports
        .filter(({ from, isTypeOnly }) => from.startsWith('.') && !isTypeOnly)
        .map(({ from }) => resolveImport(file, from))
        .filter((target) => target.startsWith('src/')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('libraries', () => {
  const homes = libraryHomes();
  const uses = sources.flatMap(({ file, imports }) =>
    imports.map(({ from }) => ({ file, from })).filter(({ from }) => !/^(?:\.|node:)/.test(from)),
  );

  test('built-in modules are imported by their full name', () => {
    expect(uses.filter(({ from }) => ['fs', 'path', 'os', 'url', 'http', 'crypto', 'stream'].includes(from))).toEqual(
      [],
    );
  });

  test('each library is used in its one home', () => {
    expect(uses.filter(({ file, from }) => homes.get(packageName(from)) !== file)).toEqual([]);
  });

  test('docs/dependencies.md lists what package.json lists', () => {
    const parsed = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const declared = [...Object.keys(parsed.dependencies), ...Object.keys(parsed.devDependencies)];
    expect([...homes.keys()].sort()).toEqual(declared.sort());
  });
});

/** The table of docs/dependencies.md: a package and its home. */
function libraryHomes(): ReadonlyMap<string, string> {
  const table = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
  return new Map(
    [...table.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, name = '', home = '']) => [name, home]),
  );
}

/** `@scope/name/part` is in `@scope/name`. */
function packageName(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('pure rooms', () => {
  const pure = sources.filter(({ file }) => PURE.some((room) => room === roomOf(file)));

  test('they use no built-in module that touches anything', () => {
    const builtins = pure.flatMap(({ file, imports }) => imports.map(({ from }) => ({ file, from })));
    const touching = builtins.filter(({ from }) => from.startsWith('node:') && !PURE_BUILTINS.includes(from));
    expect(touching).toEqual([]);
  });

  /** Clocks, randomness, loggers, the network, the process, and what depends on the machine's language. */
  const impure =
    /\bDate\.now\b|\bnew\s+Date\(\s*\)|\bMath\.random\b|\bconsole\.|\bperformance\.|\bprocess\.|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\brandomUUID\b|\brandomBytes\b|\.toLocale\w+\(|\.localeCompare\(/;

  test('they know no clock, randomness, logger, network, process or locale', () => {
    expect(pure.filter(({ text }) => impure.test(blankCode(text).codeOnly)).map(({ file }) => file)).toEqual([]);
  });

  test.each(['Date.now()', 'new Date()', 'console.log(x)', 'a.localeCompare(b)', 'process.env'])(
    '%s would be found',
    (code) => expect(impure.test(code)).toBe(true),
  );

  test('stages are pure rooms', () => expect(STAGES.every((room) => PURE.includes(room))).toBe(true));
});

describe('the reader of imports', () => {
  test.each<[string, readonly (readonly [string, boolean])[]]>([
    ["import { a } from './a.js';", [['./a.js', false]]],
    ["import type { A } from './a.js';", [['./a.js', true]]],
    ["import { type A } from './a.js';", [['./a.js', false]]],
    ["import type from './a.js';", [['./a.js', false]]],
    ["import type, { a } from './a.js';", [['./a.js', false]]],
    [
      'import a, * as b from "./a.js"\nimport \'./c.js\'',
      [
        ['./a.js', false],
        ['./c.js', false],
      ],
    ],
    [
      "export * from './a.js'; export type { B } from './b.js';",
      [
        ['./a.js', false],
        ['./b.js', true],
      ],
    ],
    ["import {\n  a,\n  b,\n} from './a.js';", [['./a.js', false]]],
    ["const a = await import('./a.js');", [['./a.js', false]]],
    ["// import { a } from './a.js'\n/* import './b.js' */", []],
    ['const words = "import { a } from \'./a.js\'";', []],
    ['const words = `import "./a.js"`;', []],
    ["const from = './a.js'; export { from };", []],
    ["const quote = /['\"]/; import { a } from './a.js';", [['./a.js', false]]],
    ["const half = all / 2; const s = '/'; import './a.js';", [['./a.js', false]]],
  ])('%s', (source, expected) => {
    const found = readImports(source).map(({ from, isTypeOnly }) => [from, isTypeOnly]);
    expect(found).toEqual(expected);
  });
});
