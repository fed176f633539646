// What it costs to read a report, beside what it costs to keep it: the sample reports, which the made-up ones are as long and as full as.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../eval/package-root.js';
import { breathe } from '../eval/progress.js';
import { readReport } from '../src/pipeline.js';
import { loadModel } from '../src/run/load-model.js';
import { loadPlaces } from '../src/run/load-places.js';
import { spreadOf } from './spread.js';

/** The first round warms the machine. */
const ROUNDS = 3;

/**
 * Milliseconds of the processor that it takes to read a sample report, the mean over all of them; of three rounds the middle one.
 * @example await readingCost() // 61.3
 */
export async function readingCost(): Promise<number> {
  const [model, places] = [loadModel().value, loadPlaces().value];
  if (model === null || places === null) throw new Error('no model: run `npm run setup`');
  const folder = join(packageRoot(), 'samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (const [at, content] of texts.entries()) {
      readReport({ source: names[at]!, form: 'text', content, given: {} }, { model, places, given: {} });
      await breathe();
    }
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / 1_000 / texts.length);
  }
  return spreadOf(rounds).median;
}
