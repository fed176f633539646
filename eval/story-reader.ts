// Reads a text as a report with its sentences, as the pipeline does, for evaluations of what stands in them.
import { mendTrees } from '../src/grammar/mend-trees.js';
import { analyse } from '../src/language/analyse.js';
import type { LanguageModel } from '../src/language/model.js';
import type { Sentence } from '../src/language/sentence.js';
import { makeReport } from '../src/report/make-report.js';
import type { Report } from '../src/report/report.js';

/** A text read as a report. */
export interface ReadStory {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
}

/** Reads a text as a report. */
export type StoryReader = (id: string, text: string) => ReadStory;

/**
 * A reader of stories.
 * @example openReader(model)('a', 'They met on Monday.').sentences.length // 1
 */
export function openReader(model: LanguageModel): StoryReader {
  return (id, text) => {
    const report = makeReport({ source: id, form: 'text', content: text, given: {} }).value;
    if (report === null) throw new Error(`${id}: holds no text`);
    const zones = report.text === text ? report.blocks : [{ start: 0, end: text.length }];
    return { report, sentences: mendTrees(analyse(text, zones, model).value).value };
  };
}
