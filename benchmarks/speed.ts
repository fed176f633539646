// Speed: words a second from raw text on one core, ours beside others in one run.
import { fileURLToPath } from 'node:url';
import { count, renderTable, type Table } from '../eval/table.js';
import type { BenchOptions } from './bench-options.js';
import { isHeld, LIMITS, verdictLine } from './limits.js';
import { modelUnderTest } from './model-under-test.js';
import { spacyReader, winkReader } from './other-readers.js';
import { type SpeedTexts, speedTexts } from './speed-texts.js';
import { type Spread, spreadOf } from './spread.js';
import { type ReaderTimes, type RoundTime, type TimedReader, timeReader } from './timed-reader.js';

const ROUNDS = 5;

/**
 * Times Dateline, wink-nlp and spaCy one after the other on the same texts and prints words a second and the ratios.
 * @returns 1 where Dateline could not be timed, or where `check` is asked for and its median is under the limit
 */
export async function benchSpeed(options: BenchOptions): Promise<number> {
  modelUnderTest(options.model); // no model, no benchmark: better said now than after minutes
  const texts = speedTexts(options.words);
  const words = texts.texts.reduce((sum, text) => sum + text.words, 0);
  const timed: ReaderTimes[] = [];
  for (const reader of [ourProcess(options.model), winkReader(), spacyReader()]) {
    process.stderr.write(`speed: ${reader.name}\n`);
    timed.push('kind' in reader ? reader : await timeReader(reader, texts.texts, options.rounds ?? ROUNDS));
  }
  return tell(texts, words, timed, options.check);
}

function ourProcess(model: string | null): TimedReader {
  const program = fileURLToPath(new URL('./our-speed.js', import.meta.url));
  const words = [...process.execArgv, program];
  return { name: 'Dateline', program: process.execPath, words, more: model === null ? [] : [model] };
}

function tell({ about }: SpeedTexts, words: number, timed: readonly ReaderTimes[], check: boolean): number {
  process.stdout.write(`${renderTable(speedTable(about, words, timed))}\n${CLOCK_NOTE}\n`);
  for (const reader of timed) {
    if (reader.kind === 'absent') process.stdout.write(`${reader.name} was not measured: ${reader.why}\n`);
  }
  const ours = timed[0]?.kind === 'timed' ? speedOf(timed[0], words, 'clock').median : null;
  if (ours === null) return 1;
  process.stdout.write(`${verdictLine('median', ours, 'least', LIMITS.wordsPerSecond, 'words/s')}\n`);
  return check && !isHeld(ours, 'least', LIMITS.wordsPerSecond) ? 1 : 0;
}

const CLOCK_NOTE =
  'min, median, max and ratio by the clock; "processor" is the median by processor time, which other programs on the ' +
  'machine do not slow down. Where the two differ much, the machine was busy.';

function speedTable(about: string, words: number, timed: readonly ReaderTimes[]): Table {
  const [first] = timed;
  const rows = timed.flatMap((reader) => {
    if (reader.kind === 'absent') return [];
    const [clock, processor] = [speedOf(reader, words, 'clock'), speedOf(reader, words, 'processor')];
    const cells = [clock.min, clock.median, clock.max, processor.median].map(count);
    return [
      [reader.name, ...cells, ratioTo(first, reader, 'clock'), ratioTo(first, reader, 'processor'), reader.gives],
    ];
  });
  const columns = ['reader', 'min', 'median', 'max', 'processor', 'ratio to it', 'by processor', 'gives'];
  return { caption: `Words a second on one core: ${count(words)} words, ${about}`, columns, rows };
}

type Timed = Extract<ReaderTimes, { kind: 'timed' }>;

function speedOf({ rounds }: Timed, words: number, by: keyof RoundTime): Spread {
  return spreadOf(rounds.map((round) => (1000 * words) / round[by]));
}

/** How many times as fast as a reader Dateline is: 2 is twice as fast. */
function ratioTo(ours: ReaderTimes | undefined, reader: Timed, by: keyof RoundTime): string {
  if (ours?.kind !== 'timed') return '–';
  return (speedOf(ours, 1, by).median / speedOf(reader, 1, by).median).toFixed(2);
}
