// Making a folder with those above it: what is there is left, and where none can be made it is told and not tried for ever.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/store/make-folder.js';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is made with those above it, and twice is as good as once', () => {
  const wanted = path.join(folder, 'archive', '2015', 'November');
  makeFolder(wanted);
  makeFolder(wanted);
  expect(statSync(wanted).isDirectory()).toBe(true);
});

test.each([['file'], ['file/below'], ['file/far/below']])('%s, where "file" is a file, cannot be made', (name) => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => makeFolder(path.join(folder, name))).toThrow(/EEXIST|ENOTDIR/);
});

// /proc says of any new folder that the one above it is not there, which it is.
test.skipIf(!existsSync('/proc/self'))('a place that takes no folders ends it', () => {
  expect(() => makeFolder('/proc/dateline/record')).toThrow(/ENOENT/);
});
