// Runs one of the measuring programs (eval/, benchmarks/): set-up, compile to dist.eval/, run against the build in dist/.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, run } from './project.mjs';
import { setup } from './setup.mjs';

/**
 * Runs `<folder>/main.ts` with the words of this command line. Paths among them are named from where the user stands.
 * What is measured is the build that ships: see use-build.mjs.
 */
export function runCompiled(folder) {
  setup();
  run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.eval.json']);
  const hook = pathToFileURL(path.join(root, 'scripts/use-build.mjs')).href;
  const program = path.join(root, 'dist.eval', folder, 'main.js');
  const here = process.env.INIT_CWD ?? process.cwd();
  run(process.execPath, ['--import', hook, program, ...process.argv.slice(2)], { cwd: here });
}
