// Readers that are timed, each in a process of its own: the path of the texts in, times out.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inScratchFolder } from './scratch-folder.js';
import type { SpeedText } from './speed-texts.js';

/** How a reader is started and what it gives. */
export interface TimedReader {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  /** Words after the path of the order. */
  readonly more?: readonly string[];
}

/** One round over all texts: milliseconds on the clock and of the processor. */
export interface RoundTime {
  readonly clock: number;
  readonly processor: number;
}

/** Times of a reader, or why there are none. */
export type ReaderTimes =
  | { readonly kind: 'timed'; readonly name: string; readonly gives: string; readonly rounds: readonly RoundTime[] }
  | { readonly kind: 'absent'; readonly name: string; readonly why: string };

/** One core for everyone: what the numeric libraries of Python listen to. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };

/**
 * Has a reader read all texts once unmeasured and then `rounds` times. The program is given the path of a JSON file
 * `{ texts, zones, rounds }` as its first word and must print `{ gives, rounds: [[clock, processor], ...] }` in
 * milliseconds, or `{ why }`, as its last line.
 * @example await timeReader({ name: 'wink-nlp', program: process.execPath, words: ['wink-speed.mjs'] }, texts, 5)
 */
export function timeReader(reader: TimedReader, texts: readonly SpeedText[], rounds: number): Promise<ReaderTimes> {
  return inScratchFolder(async (folder) => {
    const order = join(folder, 'order.json');
    const zones = texts.map((text) => text.zones);
    writeFileSync(order, JSON.stringify({ texts: texts.map(({ text }) => text), zones, rounds }));
    return runReader(reader, order);
  });
}

function runReader({ name, program, words, more = [] }: TimedReader, order: string): Promise<ReaderTimes> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...ONE_THREAD };
    const child = spawn(program, [...words, order, ...more], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', (error) => resolve({ kind: 'absent', name, why: error.message }));
    child.on('close', () => resolve(answerOf(name, out, errors)));
  });
}

function answerOf(name: string, out: string, errors: string): ReaderTimes {
  const answer = parseAnswer(out.trim().split('\n').at(-1) ?? '');
  if (answer === null) return { kind: 'absent', name, why: /.*Error.*/.exec(errors)?.[0] ?? 'it gave no answer' };
  return typeof answer === 'string' ? { kind: 'absent', name, why: answer } : { kind: 'timed', name, ...answer };
}

/** The reason of a reader that could not run, what it gives and its times, or null where neither was printed. */
function parseAnswer(line: string): string | { readonly gives: string; readonly rounds: readonly RoundTime[] } | null {
  const fields = new Map(Object.entries(parseObject(line)));
  const [why, gives, rounds] = [fields.get('why'), fields.get('gives'), fields.get('rounds')];
  if (typeof why === 'string') return why;
  if (typeof gives !== 'string' || !Array.isArray(rounds)) return null;
  return { gives, rounds: rounds.map(roundTime) };
}

function roundTime(round: unknown): RoundTime {
  const [clock, processor] = Array.isArray(round) ? round.map(Number) : [];
  return { clock: clock ?? Number.NaN, processor: processor ?? Number.NaN };
}

function parseObject(line: string): object {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
