// `npm run bench`: how fast, how lean and how robust Dateline is on this machine.
import { BENCH_OPTIONS, type BenchOptions, readBenchOptions } from './bench-options.js';
import { benchFuzz } from './fuzz.js';
import { benchGrowth } from './growth.js';
import { benchIngest } from './ingest.js';
import { benchMemory } from './memory.js';
import { benchMentions } from './mentions.js';
import { benchOrder } from './order.js';
import { benchPage } from './page.js';
import { benchSpeed } from './speed.js';
import { benchStartup } from './startup.js';
import { benchStore } from './store.js';

/** A benchmark prints what it finds and gives the exit code. */
type Benchmark = (options: BenchOptions) => number | Promise<number>;

const BENCHMARKS: Readonly<Record<string, readonly [string, Benchmark]>> = {
  speed: ['words a second on one core, beside wink-nlp and spaCy', benchSpeed],
  startup: ['milliseconds from the start of the command to its first sentence', benchStartup],
  memory: ['peak memory of the command', benchMemory],
  growth: ['time against length on hostile inputs', benchGrowth],
  store: [
    'what a report costs to keep at 1,000 and at 20,000 reports, and how fast questions are answered',
    benchStore,
  ],
  page: ['the page over 5,000 reports in Chromium: the first view, and each filter', benchPage],
  ingest: ['reports a second and memory while 50,000 tiny reports are kept', benchIngest],
  order: ['the samples in 20 orders with 1 to 4 workers: one and the same record', benchOrder],
  mentions: ['the mention stage against the language stage, and its growth on hostile inputs', benchMentions],
  fuzz: ['short hostile inputs through report and language', benchFuzz],
};

const [name = '', ...words] = process.argv.slice(2);
const found = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (found === undefined) {
  process.stdout.write(helpText());
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  try {
    process.exitCode = await found[1](readBenchOptions(words));
  } catch (error) {
    process.stderr.write(`bench ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

function helpText(): string {
  const benchmarks = Object.entries(BENCHMARKS).map(([key, [about]]) => `  ${key.padEnd(20)}${about}`);
  const options = BENCH_OPTIONS.map(({ name: key, takes, about }) => `  --${key} ${takes ?? ''}`.padEnd(22) + about);
  return ['usage: npm run bench -- <benchmark> [options]', '', ...benchmarks, '', ...options, ''].join('\n');
}
