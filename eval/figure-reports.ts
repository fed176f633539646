// The figures of the two sample reports against their hand-made reference, by value.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import type { Figure } from '../src/mention/figures/figure.js';
import { findFigures } from '../src/mention/figures/find-figures.js';
import { findTimes } from '../src/mention/times/find-times.js';
import { makeReport } from '../src/report/make-report.js';
import { sharedData } from './package-root.js';

/** What a reference file must hold to be read. */
interface Reference {
  readonly reports: readonly { readonly file: string; readonly figures: readonly { text: string; value?: number }[] }[];
}

/** What is said of the reports, and their score under its key where they are there. */
export interface ReportScores {
  readonly lines: readonly string[];
  readonly scores: Record<string, number>;
}

/**
 * How many figures of the reports were found with their value: a figure counts where the words of one contain the other's.
 * @example scoreReports(model).scores // { 'figures.reports': 100 }
 */
export function scoreReports(model: LanguageModel): ReportScores {
  const path = sharedData('../reports/reference.json');
  if (!existsSync(path)) return { lines: [`The sample reports are missing: no file ${path}.`], scores: {} };
  const reference = JSON.parse(readFileSync(path, 'utf8')) as Reference; // proof: a gold file of known form, no input from outside
  const right = reference.reports.map(({ file, figures }) => {
    const ours = figuresOfReport(readFileSync(join(dirname(path), file), 'utf8'), model);
    return figures.filter(({ text, value }) => {
      return ours.some((one) =>
        one.words.includes(text) || text.includes(one.words) ? hasValue(one.figure, value) : false,
      );
    }).length;
  });
  const gold = reference.reports.reduce((sum, { figures }) => sum + figures.length, 0);
  const found = right.reduce((sum, one) => sum + one, 0);
  return {
    lines: [`Of the two sample reports: ${found} of ${gold} figures.`],
    scores: { 'figures.reports': (100 * found) / gold },
  };
}

function figuresOfReport(content: string, model: LanguageModel) {
  const report = makeReport({ source: 'report', form: 'text', content, given: {} }, {}).value;
  if (report === null) return [];
  const sentences = analyse(report.text, report.blocks, model).value;
  const figures = findFigures(report.text, sentences, findTimes(report.text, sentences)).value;
  return figures.map((figure) => ({ figure, words: report.text.slice(figure.start, figure.end) }));
}

function hasValue({ low, high }: Figure, value: number | undefined): boolean {
  return value === undefined || low === value || high === value;
}
