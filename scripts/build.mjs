// The build: TypeScript to dist/, and the WebAssembly kernel beside the language room. Skipped where nothing changed.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentHash, hasStamp, isMain, root, run, say, writeStamp } from './project.mjs';

const SOURCES = ['src', 'kernel', 'tsconfig.json', 'package-lock.json', 'scripts/build.mjs'];
const STAMP = 'dist/.dateline-build';

/** Builds into a folder of its own and puts it in place at the end, so a failed build leaves the last good one. */
export function build() {
  const wanted = contentHash(SOURCES);
  if (hasStamp(STAMP, wanted)) return;
  say('building');
  const fresh = `dist.${process.pid}`;
  process.once('exit', () => rmSync(path.join(root, fresh), { recursive: true, force: true }));
  compile(fresh);
  assembleKernel(fresh);
  writeStamp(path.join(fresh, path.basename(STAMP)), wanted);
  replaceBuild(fresh);
}

/** Two renames, so that a program which starts meanwhile hardly ever finds no build. */
function replaceBuild(fresh) {
  const old = `${fresh}.old`;
  if (existsSync(path.join(root, 'dist'))) renameSync(path.join(root, 'dist'), path.join(root, old));
  renameSync(path.join(root, fresh), path.join(root, 'dist'));
  rmSync(path.join(root, old), { recursive: true, force: true });
}

function compile(outDir) {
  node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--outDir', outDir]);
}

function assembleKernel(outDir) {
  if (!existsSync(path.join(root, 'kernel/kernel.ts'))) return;
  mkdirSync(path.join(root, outDir, 'language'), { recursive: true });
  const outFile = `${outDir}/language/kernel.wasm`;
  const memory = ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '32768'];
  const options = [
    '--outFile',
    outFile,
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--enable',
    'threads',
    ...memory,
    '-O3',
    '--noAssert',
  ];
  node('node_modules/assemblyscript/bin/asc.js', ['kernel/kernel.ts', ...options]);
}

function node(script, args) {
  run(process.execPath, [path.join(root, script), ...args]);
}

if (isMain(import.meta.url)) build();
