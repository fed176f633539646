// Our own reader under the clock, in a process of its own as the others are; see timed-reader.ts for what goes in and out.
import { readFileSync } from 'node:fs';
import type { Span } from '../src/base/span.js';
import { analyse } from '../src/language/analyse.js';
import { modelUnderTest } from './model-under-test.js';

interface Order {
  readonly texts: readonly string[];
  readonly zones: readonly (readonly Span[])[];
  readonly rounds: number;
}

const [path = '', modelPath] = process.argv.slice(2);
// Written by timeReader in the same build: the two share this shape.
const { texts, zones, rounds } = JSON.parse(readFileSync(path, 'utf8')) as Order;
const model = modelUnderTest(modelPath ?? null);

/** Milliseconds on the clock and of the processor. */
function oneRound(): readonly [number, number] {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (const [index, text] of texts.entries()) analyse(text, zones[index] ?? [], model);
  const { user, system } = process.cpuUsage(used);
  return [performance.now() - start, (user + system) / 1000];
}

oneRound();
const times = Array.from({ length: rounds }, oneRound);
process.stdout.write(`${JSON.stringify({ gives: 'sentences, tags, features, lemmas, tree, names', rounds: times })}\n`);
