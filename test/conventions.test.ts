// Conventions that no other tool holds: what a source may not say, and what each must.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankCode } from './architecture/blank-code.js';
import { filesUnder, root, type SourceFile, sourceFiles } from './architecture/source-files.js';

const sources = sourceFiles('src');

describe('sources', () => {
  /** What no source may hold, with the words that show it. */
  const banned: readonly (readonly [string, RegExp])[] = [
    ['export default', /\bexport\s+default\b/],
    ['the type any', /(?::|<|\bas|[|&,]|=>)\s*any\b(?!\s*[:(.])/],
    ['enum', /\b(?:const\s+)?enum\s+[A-Z]/],
    ['@ts-ignore', /@ts-(?:ignore|nocheck|expect-error)/],
  ];

  test.each(banned)('no %s', (_name, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(blankCode(text).codeOnly)).map(({ file }) => file)).toEqual([]);
  });

  test('no cast without its proof', () => {
    expect(sources.flatMap(unprovedCasts)).toEqual([]);
  });

  test('the first line of a file says what it holds', () => {
    expect(sources.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('no path of one machine, in any file', () => {
    const files = [
      'src',
      'test',
      'eval',
      'benchmarks',
      'scripts',
      'bin',
      'docs',
      'samples',
      'train',
      'kernel',
      'web',
      '.ci',
    ];
    const machine = /(?:^|[\s'"`(=])(?:\/(?:home|work|root|Users)\/|[A-Z]:\\)/m;
    const texts = [...files.flatMap(filesUnder), 'README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'package.json'];
    const readable = texts.filter((file) => /\.(?:ts|mjs|js|json|md|py|txt|html|sh)$|\/run$/.test(file));
    expect(readable.filter((file) => machine.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });
});

/** Lines with `as Something` and no comment on them or above them; `as const` and renamed imports need none. */
function unprovedCasts({ file, text }: SourceFile): readonly string[] {
  const lines = text.split('\n');
  const code = blankCode(text).codeOnly.split('\n');
  return code.flatMap((line, index) => {
    const isCast =
      /\bas\s+(?!const\b)[A-Za-z{([]/.test(line) && !/^\s*(?:import|export)\b|^\s*\w+ as \w+,?$/.test(line);
    const isProved = /\/\//.test(lines[index] ?? '') || /^\s*(?:\/\/|\*)/.test(lines[index - 1] ?? '');
    return isCast && !isProved ? [`${file}:${index + 1}`] : [];
  });
}
