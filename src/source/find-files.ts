// The files that an input stands for: itself, or everything readable in a folder, in an order that no locale changes.
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { problem } from '../base/problem.js';
import { type Staged, staged } from '../base/staged.js';
import { fileProblem, notReadable } from './file-problem.js';
import { skippedExtensions } from './skipped-extensions.js';

/** A file to read, or null with the problem or the reason that there is none. */
export type FoundFile = Staged<string | null>;

/**
 * The files of an input. Folders are walked to the bottom; names are ordered by code unit, so that every machine gives
 * the same order; links are followed, except back into a folder that the walk is in.
 * @example findFiles('reports') // 'reports/a.txt', then a reason for 'reports/b.png', then 'reports/c/d.html'
 */
export async function* findFiles(input: string): AsyncGenerator<FoundFile> {
  let isEmpty = true;
  for await (const found of visit(input, [])) {
    if (found.value !== null || found.problems.length > 0) isEmpty = false;
    yield found;
  }
  if (isEmpty) yield staged(null, [emptyFolderProblem(input)]);
}

async function* visit(path: string, within: readonly string[]): AsyncGenerator<FoundFile> {
  const found = await attempt(path, () => stat(path));
  if (found.value === null) yield staged(null, found.problems);
  else if (found.value.isDirectory()) yield* visitFolder(path, within);
  else yield* visitFile(path, found.value, within.length > 0);
}

async function* visitFolder(path: string, within: readonly string[]): AsyncGenerator<FoundFile> {
  const entered = await attempt(path, async () => ({ home: await realpath(path), names: await readdir(path) }));
  if (entered.value === null) return yield staged(null, entered.problems);
  const { home, names } = entered.value;
  if (within.includes(home)) return yield staged(null, [loopProblem(path)]);
  for (const name of names.sort(byCodeUnit)) yield* visitEntry(posix.join(path, name), name, [...within, home]);
}

async function* visitEntry(path: string, name: string, within: readonly string[]): AsyncGenerator<FoundFile> {
  if (name.startsWith('.')) yield skipped('skip-hidden', `${path} is hidden; name it outright to read it`);
  else yield* visit(path, within);
}

function* visitFile(path: string, stats: Stats, inFolder: boolean): Generator<FoundFile> {
  const extension = posix.extname(path).slice(1).toLowerCase();
  // A pipe that is named outright, as a shell's <(command) is, can be read; one met in a folder would wait for ever.
  if (inFolder && !stats.isFile()) yield skipped('skip-special', `${path} is no regular file`);
  else if (inFolder && skippedExtensions.has(extension))
    yield skipped('skip-extension', `${path} ends in .${extension}`);
  else yield staged(path);
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<Staged<T | null>> {
  try {
    return staged(await action());
  } catch (error) {
    return staged(null, [fileProblem(path, error)]);
  }
}

function skipped(rule: string, why: string): FoundFile {
  return staged(null, [], [{ rule, why }]);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function loopProblem(path: string) {
  return notReadable(path, 'a link back to a folder that holds it', 'remove the link, or give the folders one by one');
}

function emptyFolderProblem(path: string) {
  const what = `${JSON.stringify(path)} holds nothing to read`;
  const todo = 'check the name; hidden files, pictures, programs and the like are passed over in folders';
  return problem(
    'source/empty',
    { what, expected: 'texts, pages, JSON or tables', got: 'none', todo },
    { source: path },
  );
}
