// Growth: how the time of reading grows when a hostile input doubles. 2 is linear.

import { breathe } from '../eval/progress.js';
import { renderTable, type Table } from '../eval/table.js';
import type { LanguageModel } from '../src/language/model.js';
import { readReport } from '../src/pipeline.js';
import type { BenchOptions } from './bench-options.js';
import { GROWING_TEXTS, type GrowingText } from './growth-texts.js';
import { isHeld, LIMITS } from './limits.js';
import { modelUnderTest } from './model-under-test.js';
import { placesUnderTest } from './places-under-test.js';

const DOUBLINGS = 3;

/** The times of one kind of input, shortest first, or what it threw. */
export interface GrowthOf {
  readonly name: string;
  readonly times: readonly number[];
  readonly threw: string | null;
}

/**
 * Times every kind of input at four lengths, each twice the one before, and prints the ratios of the times.
 * @returns 1 where a kind made the reader throw, or where `check` is asked for and the last doubling of a kind took
 * more than LIMITS.growth times as long
 */
export async function benchGrowth({ to, only, model: path, check }: BenchOptions): Promise<number> {
  const model = modelUnderTest(path);
  const lengths = Array.from({ length: DOUBLINGS + 1 }, (_, step) => Math.round(to / 2 ** (DOUBLINGS - step)));
  const grown: GrowthOf[] = [];
  for (const text of chosenTexts(only)) {
    await breathe();
    const growth = growthOf(text, lengths, model);
    process.stderr.write(`growth: ${text.name}: ${growth.threw ?? ratiosOf(growth.times).join(' ')}\n`);
    grown.push(growth);
  }
  process.stdout.write(`${renderTable(growthTable(grown, lengths))}\n`);
  return grown.some(({ threw, times }) => threw !== null || (check && !isLinear(times))) ? 1 : 0;
}

function chosenTexts(only: string | null): readonly GrowingText[] {
  const chosen = GROWING_TEXTS.filter(({ name }) => only === null || name === only);
  const known = GROWING_TEXTS.map(({ name }) => name).join(', ');
  if (chosen.length === 0) throw new Error(`no kind "${only}": expected one of ${known}`);
  return chosen;
}

function growthOf(text: GrowingText, lengths: readonly number[], model: LanguageModel): GrowthOf {
  try {
    return { name: text.name, times: lengths.map((length) => timeOf(text, length, model)), threw: null };
  } catch (error) {
    return { name: text.name, times: [], threw: `threw ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * The times of all kinds as a table, with the ratios of neighbours and whether the last of them is held.
 * @example growthTable([{ name: 'one line', times: [20, 41], threw: null }], [1000, 2000]).rows[0]?.at(-1) // 'held'
 */
export function growthTable(grown: readonly GrowthOf[], lengths: readonly number[]): Table {
  const rows = grown.map(({ name, times, threw }) => {
    const cells = lengths.map((_, step) => times[step]?.toFixed(1) ?? '–');
    return [name, ...cells, ratiosOf(times).join(' '), threw ?? (isLinear(times) ? 'held' : 'MISSED')];
  });
  const columns = ['input', ...lengths.map((length) => `${length}, ms`), 'ratios', `limit ${LIMITS.growth}`];
  return { caption: 'Processor time by length in characters; 2 is linear', columns, rows };
}

/** The better of two readings, in milliseconds of the processor: a busy machine does not show in them. */
function timeOf({ form, make }: GrowingText, length: number, model: LanguageModel): number {
  const document = { source: 'growth', form, content: make(length), given: {} };
  const once = () => {
    const before = process.cpuUsage();
    readReport(document, { model, places: placesUnderTest(), given: {} });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once());
}

/**
 * How many times as long each length took as the one before it.
 * @example ratiosOf([10, 20]) // ['2.00']
 */
export function ratiosOf(times: readonly number[]): readonly string[] {
  return times.slice(1).map((time, index) => (time / (times[index] ?? time)).toFixed(2));
}

/**
 * Whether the last doubling is held. Times under ten milliseconds are noise: they count as linear.
 * @example isLinear([20, 90]) // false
 */
export function isLinear(times: readonly number[]): boolean {
  const [before = 0, last = 0] = times.slice(-2);
  return last < 10 || isHeld(last / before, 'most', LIMITS.growth);
}
