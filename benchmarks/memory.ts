// Memory: the greatest resident memory of the command on small, large and many inputs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTable } from '../eval/table.js';
import type { BenchOptions } from './bench-options.js';
import { type CommandRun, runDateline } from './command-runs.js';
import { isHeld, LIMITS } from './limits.js';
import { NEWS_SENTENCES } from './news-sentences.js';
import { inScratchFolder } from './scratch-folder.js';

interface Load {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Runs the command on several loads and prints the peak of each.
 * @returns 1 where `check` is asked for and a peak is over the limit
 */
export function benchMemory({ model, check }: BenchOptions): Promise<number> {
  return inScratchFolder(async (folder) => {
    const runs: { name: string; run: CommandRun }[] = [];
    for (const { name, words } of makeLoads(folder)) {
      process.stderr.write(`memory: ${name}\n`);
      runs.push({ name, run: await runDateline(['read', ...words], model) });
    }
    process.stdout.write(`${renderTable(memoryTable(runs))}\n`);
    return check && runs.some(({ run }) => !isHeld(run.peakMb, 'most', LIMITS.memoryMb)) ? 1 : 0;
  });
}

function makeLoads(folder: string): readonly Load[] {
  const at = (name: string) => join(folder, name);
  const prose = `${NEWS_SENTENCES.join('\n\n')}\n\n`;
  writeFileSync(at('line.txt'), 'Talks ended in Oslo on Tuesday.\n');
  writeFileSync(at('large.txt'), prose.repeat(Math.ceil(5e5 / prose.length)));
  mkdirSync(at('many'));
  for (let number = 0; number < 40; number++) writeFileSync(join(at('many'), `${number}.txt`), prose.repeat(10));
  return [
    { name: 'one line', words: ['--conllu', at('line.txt')] },
    { name: 'one report of 500 kB', words: ['--conllu', at('large.txt')] },
    { name: '40 reports, one worker', words: ['--workers', '1', '--json', at('many')] },
    { name: '40 reports, workers as by default', words: ['--json', at('many')] },
  ];
}

function memoryTable(runs: readonly { name: string; run: CommandRun }[]) {
  const rows = runs.map(({ name, run }) => {
    const held = isHeld(run.peakMb, 'most', LIMITS.memoryMb) ? 'held' : 'MISSED';
    return [name, String(run.status), run.peakMb.toFixed(0), (run.total / 1000).toFixed(1), held];
  });
  const columns = ['load', 'exit code', 'peak MB', 'seconds', `limit ${LIMITS.memoryMb} MB`];
  return { caption: 'Peak resident memory', columns, rows };
}
