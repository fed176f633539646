// A real folder with real files for a test, and the items that reading gives, shortened for tables.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../src/base/problem.js';
import type { RawDocument } from '../../src/source/raw-document.js';
import { type ReadOptions, readInputs } from '../../src/source/read-inputs.js';
import type { SourceItem } from '../../src/source/source-item.js';

/** A new folder with these files, by path and content; it is gone after the test that asked for it. */
export async function tempFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-source-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function itemsOf(inputs: readonly string[], options?: ReadOptions): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readInputs(inputs, options)) items.push(item);
  return items;
}

export function documentsOf(items: readonly SourceItem[]): readonly RawDocument[] {
  return items.flatMap((item) => (item.value === null ? [] : [item.value]));
}

export function problemsOf(items: readonly SourceItem[]): readonly Problem[] {
  return items.flatMap((item) => item.problems);
}

/** What each item is, in order: the document's name within the folder, the problems' codes, or the reasons' rules. */
export function outline(items: readonly SourceItem[], folder: string): readonly string[] {
  return items.map(({ value, problems, trace }) =>
    [
      ...(value === null ? [] : [value.source.replace(`${folder}/`, '')]),
      ...problems.map(({ code }) => code),
      ...(value === null ? trace.map(({ rule }) => rule) : []),
    ].join(' '),
  );
}

/** The items of one file with this name and content. */
export async function readOne(name: string, content: string | Uint8Array, options?: ReadOptions) {
  const folder = await tempFolder({ [name]: content });
  const items = await itemsOf([`${folder}/${name}`], options);
  return { items, documents: documentsOf(items), problems: problemsOf(items), outline: outline(items, folder) };
}

/** Standard input that says this, in pieces of the given length. */
export async function* stdinOf(content: string | Uint8Array, pieceLength = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}
