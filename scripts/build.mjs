// The build: TypeScript to dist/, the WebAssembly kernel and the gazetteer beside it. Skipped where nothing changed.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentHash, hasStamp, isMain, root, run, say, writeStamp } from './project.mjs';
import { WEB_SOURCES, WEB_STAMP } from './web-sources.mjs';

const SOURCES = [
  'src',
  'kernel',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
  'scripts/make-places.mjs',
];
const STAMP = 'dist/.dateline-build';

/** The program, then the page that it serves. */
export function build() {
  buildProgram();
  if (!hasStamp(WEB_STAMP, contentHash(WEB_SOURCES))) node('scripts/build-web.mjs', []);
}

/** Builds into a folder of its own and puts it in place at the end, so a failed build leaves the last good one. */
function buildProgram() {
  const wanted = contentHash(SOURCES);
  if (hasStamp(STAMP, wanted)) return;
  say('building');
  const fresh = `dist.${process.pid}`;
  process.once('exit', () => rmSync(path.join(root, fresh), { recursive: true, force: true }));
  compile(fresh);
  makeBundle(fresh);
  assembleKernel(fresh);
  makePlaces(fresh);
  writeStamp(path.join(fresh, path.basename(STAMP)), wanted);
  replaceBuild(fresh);
}

/** Two renames, so that a program which starts meanwhile hardly ever finds no build. */
function replaceBuild(fresh) {
  const old = `${fresh}.old`;
  const page = path.join(root, 'dist/web');
  // The page has a build of its own, which this one takes over.
  if (existsSync(page)) renameSync(page, path.join(root, fresh, 'web'));
  if (existsSync(path.join(root, 'dist'))) renameSync(path.join(root, 'dist'), path.join(root, old));
  renameSync(path.join(root, fresh), path.join(root, 'dist'));
  rmSync(path.join(root, old), { recursive: true, force: true });
}

function compile(outDir) {
  node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json', '--outDir', outDir]);
}

/** What the command runs; the modules of their own are for programs that import them, and for tests and measures. */
function makeBundle(outDir) {
  node('scripts/bundle.mjs', [outDir]);
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

/** In a process of its own, which imports the tables that were compiled a moment ago. */
function makePlaces(outDir) {
  node('scripts/make-places.mjs', [outDir]);
}

function node(script, args) {
  run(process.execPath, [path.join(root, script), ...args]);
}

if (isMain(import.meta.url)) build();
