#!/usr/bin/env node
// The command line's entry: starts the bundle that the build made, or says how to build it.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

// Between two collections of all of it the heap may grow by 60 percent, not to several times its size: a quarter less
// memory for some percent of time. Only for versions of V8 that are known to have this flag; another would complain.
if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString('--heap-growing-percent=60');

const program = new URL('../dist/program/main.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('dateline is not built yet: run "npm run setup" in its folder first\n');
  process.exitCode = 1;
}
