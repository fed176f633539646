// Fuzzing: short hostile documents through the pipeline, and their text as one zone through the language room.
import { breathe, startTicker } from '../eval/progress.js';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import { readReport } from '../src/pipeline.js';
import type { RawDocument } from '../src/source/raw-document.js';
import type { BenchOptions } from './bench-options.js';
import { grammarFault, orderFault } from './check-grammar.js';
import { hostileDocument } from './hostile-documents.js';
import { modelUnderTest } from './model-under-test.js';
import { placesUnderTest } from './places-under-test.js';

const SHOWN_SHAPES = 10;
const BREATHE_EVERY = 200;
const REPEAT_EVERY = 50;

interface Failure {
  readonly number: number;
  readonly kind: string;
  readonly document: RawDocument;
  readonly fault: string;
}

/**
 * Runs the fuzz and prints the count and, of failures that are alike, how many and the first. It can be interrupted and then tells what it has found.
 * @returns 1 where anything failed
 */
export async function benchFuzz({ count, seed, only, model: path }: BenchOptions): Promise<number> {
  const model = modelUnderTest(path);
  const failures: Failure[] = [];
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  const ticker = startTicker(`fuzz, seed ${seed}, inputs`, count);
  let done = 0;
  for (; done < count && !stopped; done++) {
    const { kind, document } = hostileDocument(seed, done, only ?? undefined);
    const fault = documentFault(document, model, done % REPEAT_EVERY === 0);
    if (fault !== null) failures.push({ number: done, kind, document, fault });
    if (done % BREATHE_EVERY === 0) await breathe();
    ticker.tick(1);
  }
  ticker.end();
  return tell(done, seed, failures);
}

function tell(done: number, seed: number, failures: readonly Failure[]): number {
  process.stdout.write(`fuzz: ${done} inputs from seed ${seed}, ${failures.length} failed\n`);
  const shapes = [...new Set(failures.map(({ fault }) => shapeOf(fault)))];
  for (const shape of shapes.slice(0, SHOWN_SHAPES)) {
    const [first, ...others] = failures.filter(({ fault }) => shapeOf(fault) === shape);
    if (first === undefined) continue;
    const { form, content, given } = first.document;
    const about = `#${first.number} (${first.kind}, ${form}): ${first.fault}`;
    process.stdout.write(`\n${others.length + 1} times: ${shape}\n${about}\n  ${JSON.stringify({ content, given })}\n`);
  }
  return failures.length > 0 ? 1 : 0;
}

/** Faults that differ only in their words and numbers are alike: `no lemma for "a" at 3` is `no lemma for … at 0`. */
function shapeOf(fault: string): string {
  const line = fault.split('\n')[0] ?? '';
  return line
    .replace(/^raw, zones cut at \d+: /, '')
    .replace(/"(?:[^"\\]|\\.)*"/g, '…')
    .replace(/\d+/g, '0');
}

/**
 * The first thing that is wrong with the reading of one document, a throw included, or null.
 * @example documentFault(document, model, true) // null
 * @param twice read again and compare
 */
export function documentFault(document: RawDocument, model: LanguageModel, twice: boolean): string | null {
  try {
    return pipelineFault(document, model, twice) ?? rawFault(document.content, model);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function pipelineFault(document: RawDocument, model: LanguageModel, twice: boolean): string | null {
  const read = readReport(document, { model, places: placesUnderTest(), given: {} }).value;
  if (read === null) return null;
  const { text, blocks } = read.reading.report;
  const written = JSON.stringify(read);
  if (twice && JSON.stringify(readReport(document, { model, places: placesUnderTest(), given: {} }).value) !== written)
    return 'read twice, read differently';
  const misplaced = orderFault(blocks, text.length);
  return misplaced === null ? grammarFault(text, blocks, read.sentences) : `blocks: ${misplaced}`;
}

/** Text that the report room would clean or refuse reaches the language room as it is, in one zone or in two. */
function rawFault(text: string, model: LanguageModel): string | null {
  const middle = text.length % 3 === 0 ? text.length : text.length >> 1;
  const zones = [{ start: 0, end: middle }, { start: middle, end: text.length }]; // biome-ignore format: a pair
  const fault = grammarFault(text, zones, analyse(text, zones, model).value);
  return fault === null ? null : `raw, zones cut at ${middle}: ${fault}`;
}
