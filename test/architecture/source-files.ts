// The project's own files, as the tests of its shape see them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportOf, readImports } from './read-imports.js';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One TypeScript file, its path from the project's folder. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly ImportOf[];
}

/** Every TypeScript file under a folder, in the order of the names; none where the folder is not there. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesUnder(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return { file, text, imports: readImports(text) };
    });
}

/** Folders that hold no source of ours. */
const NOT_OURS = /^(?:node_modules|dist(?:\..*)?|\.git|\.dateline|coverage)$/;

/** Every file under a folder of the project, `/` between the parts. */
export function filesUnder(folder: string): readonly string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : filesUnder(name);
    return [name];
  });
}

/** The file that a relative import means: `./b.js` in src/a.ts is src/b.ts. */
export function resolveImport(file: string, from: string): string {
  return path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts');
}
