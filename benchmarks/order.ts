// Order: the samples read into records in random orders and by 1 to 4 workers; every record must hold the same.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../eval/package-root.js';
import type { BenchOptions } from './bench-options.js';
import { inScratchFolder } from './scratch-folder.js';
import { seeded } from './seeded.js';

const ORDERS = 20;
const MOST_WORKERS = 4;

/**
 * Reads the samples in many orders with the command itself and compares the exports.
 * @returns 1 where two of them differ
 */
export function benchOrder({ rounds, seed }: BenchOptions): Promise<number> {
  return inScratchFolder(async (folder) => {
    const chance = seeded(seed);
    const samples = readdirSync(join(packageRoot(), 'samples')).map((name) => join('samples', name));
    const hashes = new Map<string, number>();
    for (let round = 0; round < (rounds ?? ORDERS); round += 1) {
      const record = join(folder, `${round}`);
      const order = samples.map((file) => ({ file, at: chance.below(2 ** 30) })).sort((a, b) => a.at - b.at);
      const workers = 1 + (round % MOST_WORKERS);
      run(['read', '--record', record, '--workers', `${workers}`, ...order.map(({ file }) => file)]);
      const hash = createHash('sha256')
        .update(run(['export', '--record', record]))
        .digest('hex');
      hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
      process.stderr.write(`order: ${round + 1}, ${workers} workers, ${hash.slice(0, 12)}\n`);
    }
    const told = [...hashes].map(([hash, times]) => `${hash} ${times} times`);
    process.stdout.write(`${samples.length} samples, different records: ${hashes.size}\n${told.join('\n')}\n`);
    return hashes.size === 1 ? 0 : 1;
  });
}

function run(words: readonly string[]): string {
  const program = join(packageRoot(), 'bin/dateline.js');
  const options = { cwd: packageRoot(), encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], options);
  if (status !== 0) throw new Error(`dateline ${words[0]} ended with ${status}: ${stderr}`);
  return stdout;
}
