// The readers beside ours: how each is started, and getting wink-nlp where it is not there yet.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../eval/package-root.js';
import type { ReaderTimes, TimedReader } from './timed-reader.js';

const FOLDER = join(packageRoot(), 'benchmarks/others');
const INSTALL_MS = 180_000;

/**
 * wink-nlp, installed into benchmarks/others/node_modules when it is first asked for; it is no dependency of the package.
 * @example winkReader() // { name: 'wink-nlp', program: '/usr/bin/node', words: ['.../wink-speed.mjs'] }
 */
export function winkReader(): TimedReader | Extract<ReaderTimes, { kind: 'absent' }> {
  const why = existsSync(join(FOLDER, 'node_modules/wink-nlp')) ? null : installFailure();
  if (why !== null) return { kind: 'absent', name: 'wink-nlp', why: `not installed: ${why}` };
  return { name: 'wink-nlp', program: process.execPath, words: [join(FOLDER, 'wink-speed.mjs')] };
}

/**
 * spaCy in the Python that DATELINE_PYTHON names, else in the first one on the path.
 * @example spacyReader().name // 'spaCy'
 */
export function spacyReader(): TimedReader {
  const program = process.env.DATELINE_PYTHON ?? 'python3';
  return { name: 'spaCy', program, words: [join(FOLDER, 'spacy_speed.py')] };
}

function installFailure(): string | null {
  process.stderr.write('speed: installing wink-nlp into benchmarks/others/node_modules\n');
  const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  try {
    execFileSync(program, [...first, ...words], { cwd: FOLDER, stdio: 'ignore', timeout: INSTALL_MS });
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'npm failed') : String(error);
  }
}
