// Where this package lies, seen from the sources as well as from the compiled files.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package: the nearest one above this file that has a package.json.
 * @example join(packageRoot(), 'samples')
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('no package.json above the evaluation');
    folder = dirname(folder);
  }
  return folder;
}

/**
 * The shared test data that lies beside the checkout; it is not part of the package and may be missing.
 * @example sharedData('ud-ewt/en_ewt-ud-test.conllu')
 */
export function sharedData(path: string): string {
  return join(packageRoot(), '..', 'shared', 'data', path);
}
