// The bundle of the command line: its some hundred modules in a few files, since opening each module costs more than running it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { fail, isMain, root } from './project.mjs';

/** The files that a process or a thread starts from, by the names that they get in the bundle: the command and every worker. */
function entries() {
  const workers = readdirSync(path.join(root, 'src'), { recursive: true }).filter((file) =>
    file.endsWith('-worker.ts'),
  );
  const files = ['face/cli/main.ts', ...workers];
  const named = new Map(files.map((file) => [path.basename(file, '.ts'), path.join(root, 'src', file)]));
  if (named.size < files.length) fail(`two files of one name cannot both be started: ${files.join(', ')}`);
  return Object.fromEntries(named);
}

/** The rooms that a reading goes through, which every command and thread needs; the rest is split by who imports it. */
const READING = /[/\\]src[/\\](?:base|knowledge|report|language|grammar|mention|claim|pipeline)[/\\.]/;

/** Writes `<outDir>/program/`. Packages stay outside, as they are installed; docs/decisions/0011 says why there is a bundle. */
export async function bundle(outDir) {
  // Flat, so that each file finds its neighbours and the rest of the package on the same way.
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const output = { ...names, codeSplitting: { groups: [{ name: 'reading', test: READING }] } };
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: path.join(root, outDir, 'program'),
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { input: entries(), output },
    },
  });
}

if (isMain(import.meta.url)) await bundle(process.argv[2] ?? 'dist');
