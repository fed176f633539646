// Writes the real output of the commands that the README shows between their marks. test/docs.test.ts holds them equal.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fail, root, say } from './project.mjs';
import { setup } from './setup.mjs';

/** Matches `<!-- example: dateline read FILE -->`, the block after it, and the mark of its end. */
const EXAMPLE = /(<!-- example: dateline ([^\n]+) -->\n```\n)[\s\S]*?(```\n<!-- end of example -->)/g;

setup();
const page = path.join(root, 'README.md');
const filled = readFileSync(page, 'utf8').replace(EXAMPLE, (_, head, words, tail) => {
  const args = [path.join(root, 'bin/dateline.js'), ...words.split(' ')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) fail(`the README's example fails: ${stderr}`);
  return `${head}${stdout.trimEnd()}\n${tail}`;
});
writeFileSync(page, filled);
say('the examples in README.md are filled');
