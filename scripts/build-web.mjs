// The build of the page: web/ to dist/web/, one bundle without anything from a network. Skipped where nothing changed.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { contentHash, isMain, root, writeStamp } from './project.mjs';
import { WEB_SOURCES, WEB_STAMP } from './web-sources.mjs';

/** Builds into a folder of its own and puts it in place at the end, so that a failed build leaves the last good one. */
export async function buildWeb(outDir = 'dist/web') {
  const fresh = `dist.${process.pid}.web`;
  process.once('exit', () => rmSync(path.join(root, fresh), { recursive: true, force: true }));
  await build({
    root: path.join(root, 'web'),
    configFile: false,
    logLevel: 'warn',
    // Types alone come from src/, and the compiler checks them; the bundle needs none of it.
    build: { outDir: path.join(root, fresh), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  writeFileSync(path.join(root, fresh, 'problems.json'), JSON.stringify(explainedCodes()));
  writeStamp(path.join(fresh, path.basename(WEB_STAMP)), contentHash(WEB_SOURCES));
  rmSync(path.join(root, outDir), { recursive: true, force: true });
  if (!existsSync(path.dirname(path.join(root, outDir)))) throw new Error(`there is no build to put ${outDir} into`);
  renameSync(path.join(root, fresh), path.join(root, outDir));
}

/** The table of docs/problems.md, which the reference of the API shows. */
function explainedCodes() {
  const table = readFileSync(path.join(root, 'docs/problems.md'), 'utf8');
  const rows = [...table.matchAll(/^\| `([^`]+)` \| (?:yes|no) \| ([^|]+) \| ([^|]+) \|$/gm)];
  return rows.map(([, code, says, todo]) => ({ code, says: says.trim(), todo: todo.trim().replaceAll('`', '') }));
}

if (isMain(import.meta.url)) await buildWeb(process.argv[2]);
