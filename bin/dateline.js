#!/usr/bin/env node
// The command line's entry: starts the built program, or says how to build it.
import { existsSync } from 'node:fs';
import process from 'node:process';

const program = new URL('../dist/face/cli/main.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('dateline is not built yet: run "npm run setup" in its folder first\n');
  process.exitCode = 1;
}
