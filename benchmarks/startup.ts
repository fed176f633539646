// Start-up: from the start of the command to the first sentence on its output.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from './bench-options.js';
import { runDateline } from './command-runs.js';
import { isHeld, LIMITS, verdictLine } from './limits.js';
import { inScratchFolder } from './scratch-folder.js';
import { spreadOf } from './spread.js';

const ROUNDS = 9;

/**
 * Runs the command on a file of one line and prints how long the first sentence took.
 * @returns 1 where the command failed, or where `check` is asked for and the median is over the limit
 */
export function benchStartup({ rounds, model, check }: BenchOptions): Promise<number> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'line.txt');
    writeFileSync(file, 'The foreign ministers of Norway and Japan met in Oslo on Tuesday.\n');
    const times: number[] = [];
    for (let round = 0; round < (rounds ?? ROUNDS); round++) {
      const { status, firstOutput, errors } = await runDateline(['read', '--conllu', file], model);
      if (firstOutput === null) throw new Error(`the command wrote nothing and ended with ${status}: ${errors}`);
      times.push(firstOutput);
    }
    const { min, median, max } = spreadOf(times);
    const range = [min, median, max].map(Math.round).join(' / ');
    process.stdout.write(`start-up to the first sentence, ${times.length} runs, min / median / max: ${range} ms\n`);
    process.stdout.write(`${verdictLine('median', median, 'most', LIMITS.startupMs, 'ms')}\n`);
    return check && !isHeld(median, 'most', LIMITS.startupMs) ? 1 : 0;
  });
}
