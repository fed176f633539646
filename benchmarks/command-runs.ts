// The command line as its user runs it: `node bin/dateline.js`, spawned, timed and weighed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../eval/package-root.js';

/** One run of the command. */
export interface CommandRun {
  readonly status: number | null;
  /** Milliseconds from the start of the process to its first output, null where it wrote nothing. */
  readonly firstOutput: number | null;
  readonly total: number;
  /** Greatest resident memory of the process in megabytes. */
  readonly peakMb: number;
  readonly errors: string;
}

const PEAK_MARK = 'peak-rss-kb=';

/**
 * Runs `dateline` with these words and gives what it cost.
 * @example (await runDateline(['read', '--conllu', 'samples'], null)).firstOutput // 210.4
 * @param model another model file than the one that ships, or null
 */
export function runDateline(words: readonly string[], model: string | null): Promise<CommandRun> {
  const all = model === null ? words : [...words, '--model', model];
  const printPeak = pathToFileURL(join(packageRoot(), 'benchmarks/print-peak.mjs')).href;
  const program = join(packageRoot(), 'bin/dateline.js');
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let firstOutput: number | null = null;
    let errors = '';
    const child = spawn(process.execPath, ['--import', printPeak, program, ...all], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', () => {
      firstOutput ??= performance.now() - start;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const peakKb = Number(errors.slice(errors.lastIndexOf(PEAK_MARK) + PEAK_MARK.length).trim());
      resolve({ status, firstOutput, total: performance.now() - start, peakMb: peakKb / 1024, errors });
    });
  });
}
