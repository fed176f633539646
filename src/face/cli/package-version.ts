// The version of the package, as package.json has it.
import { readFileSync } from 'node:fs';
import { packageFile } from '../../run/package-file.js';

/**
 * The version of this Dateline.
 * @example packageVersion() // '0.1.0'
 */
export function packageVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  const named = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined;
  return typeof named === 'string' ? named : 'unknown';
}
