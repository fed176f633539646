// Runs the command line as a user does: a process with words in and out. It runs the build, which `npm test` makes first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MODEL_PATH } from '../../src/run/load-model.js';
import { root } from '../architecture/source-files.js';

/** Whether the model is there; tests of readings are skipped where it is not. */
export const hasModel = existsSync(MODEL_PATH);

/** What a run gave. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command of a test would write that names no record of its own. */
const RECORD = path.join(tmpdir(), `dateline-test-${process.pid}`);

/** Runs `dateline` in the project's folder with these words, and what it is to read. */
export function runDateline(args: readonly string[], stdin: string | Buffer = '', record = RECORD): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'bin/dateline.js'), ...args], {
      cwd: root,
      env: { ...process.env, DATELINE_RECORD: record },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output.stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (output.stderr += piece));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
