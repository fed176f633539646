// Where the files of the package lie: the model, what the build made beside the code, the samples.

/**
 * The address of a file or folder by its path in the package. This file lies two folders below the package's in the
 * sources, in the build (dist/run/) and in the bundle (dist/program/), so one way up is right in all three.
 * @example packageFile('package.json').href // 'file:///…/package.json'
 */
export function packageFile(path: string): URL {
  return new URL(path, new URL('../../', import.meta.url));
}
