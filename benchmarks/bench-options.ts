// The options of the benchmarks: few, with defaults that finish in minutes.
import { parseArgs } from 'node:util';

/** What the benchmarks can be told. */
export interface BenchOptions {
  readonly rounds: number | null;
  readonly words: number | null;
  readonly count: number;
  readonly seed: number;
  readonly to: number;
  readonly only: string | null;
  readonly model: string | null;
  readonly reports: number | null;
  readonly record: string | null;
  /** Exit with 1 where a limit of limits.ts is missed. */
  readonly check: boolean;
}

/** The options with what they mean, for the help. */
export const BENCH_OPTIONS: readonly {
  readonly name: string;
  readonly takes: string | null;
  readonly about: string;
}[] = [
  { name: 'rounds', takes: 'N', about: 'speed, startup, order: how often (5, 9, 20)' },
  { name: 'words', takes: 'N', about: 'speed: read at least N words a round, not all of the text there is' },
  { name: 'count', takes: 'N', about: 'fuzz: how many inputs (100000)' },
  { name: 'seed', takes: 'N', about: 'fuzz: where the generator begins (1)' },
  { name: 'to', takes: 'N', about: 'growth: the greatest length in characters (262144; 5000000 for one of 5 MB)' },
  { name: 'only', takes: 'NAME', about: 'growth: one kind of input; fuzz: one kind of input' },
  { name: 'model', takes: 'PATH', about: 'another model file than the one that ships' },
  { name: 'reports', takes: 'N', about: 'store, ingest, page: how many reports are written (20000, 50000, 5000)' },
  {
    name: 'record',
    takes: 'NAME',
    about: 'store, ingest: into this empty record, not into a folder of its own; page: over it',
  },
  { name: 'check', takes: null, about: 'exit with 1 where a limit is missed (speed, startup, memory, growth, store)' },
];

/**
 * The options that the words describe.
 * @example readBenchOptions(['--count', '500']).count // 500
 * @throws Error where an option is not known or a number is none
 */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const options = { rounds: text, words: text, count: text, seed: text, to: text, only: text, model: text };
  const store = { reports: text, record: text };
  const { values } = parseArgs({ args: [...words], options: { ...options, ...store, check: { type: 'boolean' } } });
  return {
    rounds: wholeNumber('rounds', values.rounds),
    words: wholeNumber('words', values.words),
    count: wholeNumber('count', values.count) ?? 100_000,
    seed: wholeNumber('seed', values.seed) ?? 1,
    to: wholeNumber('to', values.to) ?? 262_144,
    only: values.only ?? null,
    model: values.model ?? null,
    reports: wholeNumber('reports', values.reports),
    record: values.record ?? null,
    check: values.check ?? false,
  };
}

function wholeNumber(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name}: expected a whole number above 0, got "${value}"`);
  return Number(value);
}
