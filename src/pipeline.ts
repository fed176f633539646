// The pipeline: what becomes of one document, stage by stage. The best page to read first.
import type { Problem } from './base/problem.js';
import { type Staged, staged } from './base/staged.js';
import { analyse } from './language/analyse.js';
import type { LanguageModel } from './language/model.js';
import type { Sentence } from './language/sentence.js';
import type { ReadDocument, ReadingProblem } from './reading.js';
import { makeReport, type ReportOptions } from './report/make-report.js';
import type { Report } from './report/report.js';
import type { RawDocument } from './source/raw-document.js';

/** Made from a sentence only where it is asked for: a face prints it, and no stage needs it. */
export { type Edge, enhance } from './language/enhance.js';

/** What the stages need handed in: they open nothing, and know no clock, no randomness and no logger. */
export interface Tools {
  readonly model: LanguageModel;
  /** What is known from outside: the day and the outlet given on the command line. */
  readonly given: ReportOptions;
}

/**
 * Reads one document. Each stage is a function from plain data to plain data, and each works on what the one before
 * it made:
 *
 * 1. `report/`: one frozen text with its blocks, its outlet, its day of publication or the bounds of it
 * 2. `language/`: sentences, words, tags, lemmas, trees, names
 *
 * The rooms that are to come (`mention/`, `claim/`) fill what is still empty here. Null where there is no text to read.
 * @example readReport(document, { model, given: { date: '1986-10-13' } }).value?.reading.report.headline
 * // 'Iceland talks end without agreement'
 * @param met problems met before the pipeline, while the document was fetched and decoded
 */
export function readReport(
  document: RawDocument,
  tools: Tools,
  met: readonly Problem[] = [],
): Staged<ReadDocument | null> {
  const made = makeReport(document, tools.given);
  if (made.value === null) return staged(null, [...met, ...made.problems], made.trace);
  const report = made.value;
  const grammar = analyseReport(report, tools.model);
  const problems = [...met, ...made.problems, ...grammar.problems].map((one) => ({ source: report.source, ...one }));
  return staged(assemble(report, grammar.value, problems), problems, [...made.trace, ...grammar.trace]);
}

/** The grammar of a report in English; another language has none, since it would be misread. */
function analyseReport(report: Report, model: LanguageModel): Staged<readonly Sentence[]> {
  if (!isEnglish(report)) return staged([]);
  return analyse(report.text, report.blocks, model);
}

function isEnglish(report: Report): boolean {
  return report.language === 'en' || report.language === 'und';
}

function assemble(report: Report, sentences: readonly Sentence[], problems: readonly Problem[]): ReadDocument {
  const unfilled = { entities: [], statements: [], events: [], times: [], figures: [] };
  return { reading: { report, ...unfilled, problems: problems.map(readingProblem) }, sentences };
}

function readingProblem({ code, message, span }: Problem): ReadingProblem {
  return { code, message, start: span?.start ?? null, end: span?.end ?? null };
}
