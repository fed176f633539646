// Reads a text up to its attributions, for the tests of quotations and attributions.
import type { Span } from '../../src/base/span.js';
import type { Attribution } from '../../src/claim/attribution/attribution.js';
import { findAttributions } from '../../src/claim/attribution/find-attributions.js';
import { findQuotations } from '../../src/claim/quotation/find-quotations.js';
import type { Quotation } from '../../src/claim/quotation/quotation.js';
import { mendTrees } from '../../src/grammar/mend-trees.js';
import { analyse } from '../../src/language/analyse.js';
import type { Block } from '../../src/report/report.js';
import { loadModel } from '../../src/run/load-model.js';

const model = loadModel().value!;

/** What is read from a text. */
export interface ReadClaims {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Paragraphs as blocks: what stands between empty lines. */
export function paragraphs(text: string): readonly Block[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ index, 0: words }) => {
    return { kind: 'paragraph', start: index, end: index + words.trimEnd().length };
  });
}

/** The quotations and attributions of a text. */
export function readClaims(text: string, blocks: readonly Block[] = paragraphs(text)): ReadClaims {
  const sentences = mendTrees(analyse(text, blocks, model).value).value;
  const quotations = findQuotations(text, blocks, sentences).value;
  return { text, quotations, attributions: findAttributions(text, blocks, sentences, quotations).value };
}

/** The words of spans, joined by a bar. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
}
