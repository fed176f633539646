// A text read as a report, with the words of its blocks: what the tables of this folder compare.
import { expect } from 'vitest';
import type { Problem } from '../../src/base/problem.js';
import { sliceSpan } from '../../src/base/span.js';
import type { Reason } from '../../src/base/staged.js';
import { makeReport, type ReportOptions } from '../../src/report/make-report.js';
import type { Report } from '../../src/report/report.js';
import type { DocumentForm, GivenFacts } from '../../src/source/raw-document.js';

/** What a table row looks at. */
export interface ReadText {
  readonly report: Report;
  readonly words: readonly (readonly [kind: string, words: string])[];
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
  readonly trace: readonly Reason[];
}

/**
 * The report of a text, or of a page; the test fails where there is none.
 * @example readText('Talks resume\n\nThey met.').words // [['headline', 'Talks resume'], ['paragraph', 'They met.']]
 */
export function readText(
  content: string,
  given: GivenFacts = {},
  options: ReportOptions = {},
  form: DocumentForm = 'text',
): ReadText {
  const { value, problems, trace } = makeReport({ source: 'test', form, content, given }, options);
  const report = value ?? expect.fail('no report');
  const words = report.blocks.map((block) => [block.kind, sliceSpan(report.text, block)] as const);
  return { report, words, problems, codes: problems.map(({ code }) => code), trace };
}
