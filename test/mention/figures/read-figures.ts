// Reads the figures of a sentence for the tests of figures.
import type { Span } from '../../../src/base/span.js';
import type { Reason } from '../../../src/base/staged.js';
import { analyse } from '../../../src/language/analyse.js';
import type { Figure } from '../../../src/mention/figures/figure.js';
import { findFigures } from '../../../src/mention/figures/find-figures.js';
import { loadModel } from '../../../src/run/load-model.js';

const model = loadModel().value!;

/** A figure as the tables write it: its words, low, high, unit, bound, and the words for what is counted. */
export type Written = readonly [string, number | null, number | null, string | null, Figure['bound'], string | null];

/** The figures of a text with their reasons; `times` are words in it that are times. */
export function readFigures(text: string, times: readonly string[] = []) {
  const sentences = analyse(text, [{ start: 0, end: text.length }], model).value;
  const spans = times.map((words): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const { value, trace } = findFigures(text, sentences, spans);
  return { figures: value, written: value.map((figure) => write(text, figure)), rules: trace.map(ruleOf) };
}

function write(text: string, { start, end, low, high, unit, bound, of }: Figure): Written {
  return [text.slice(start, end), low, high, unit, bound, of === null ? null : text.slice(of.start, of.end)];
}

function ruleOf({ rule }: Reason): string {
  return rule;
}
