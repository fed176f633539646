// One job of `dateline read`: a document in, its finished output out. The same in this thread and in a worker.
import { type Problem, problem } from '../../base/problem.js';
import type { Staged } from '../../base/staged.js';
import { unreachable } from '../../base/unreachable.js';
import { readReport, type Tools } from '../../pipeline.js';
import type { ReadDocument } from '../../reading.js';
import type { ReadJob } from '../../run/read-all.js';
import { countWords } from './block-sentences.js';
import { renderConllu } from './render-conllu.js';
import { renderJson } from './render-json.js';
import { renderText } from './render-text.js';
import { paintWith } from './terminal.js';

/** In which form a reading is printed. */
export type OutputForm = 'json' | 'conllu' | 'text';

/** How readings are to look. Plain data, so that workers can be given it. */
export interface OutputSettings {
  readonly form: OutputForm;
  readonly width: number;
  readonly colour: boolean;
}

/** A reading ready to be written: strings pass between threads far more cheaply than the records they show. */
export interface PrintedReading {
  readonly output: string;
  readonly problems: readonly Problem[];
  readonly words: number;
}

/**
 * The function that does a job. It does not throw: a failure of our own is a problem of that one report.
 * @example printReading(tools, { form: 'json', width: 100, colour: false })({ document, problems: [] }).output
 * // '{"report":{"id":…}}\n'
 */
export function printReading(tools: Tools, settings: OutputSettings): (job: ReadJob) => PrintedReading {
  return (job) => {
    try {
      return printed(readReport(job.document, tools, job.problems), settings);
    } catch (error) {
      const failed = readingFailed(job.document.source, error);
      return { output: '', problems: [...job.problems, failed], words: 0 };
    }
  };
}

function printed({ value, problems }: Staged<ReadDocument | null>, settings: OutputSettings): PrintedReading {
  if (value === null) return { output: '', problems, words: 0 };
  return { output: render(value, settings), problems, words: countWords(value.sentences) };
}

function render(read: ReadDocument, { form, width, colour }: OutputSettings): string {
  switch (form) {
    case 'json':
      return renderJson(read);
    case 'conllu':
      return renderConllu(read);
    case 'text':
      return renderText(read, { width, paint: paintWith(colour) });
    default:
      return unreachable(form);
  }
}

function readingFailed(source: string, error: unknown): Problem {
  const parts = {
    what: 'reading this report failed, which is a fault of Dateline',
    expected: 'a reading',
    got: error instanceof Error ? error.message : String(error),
    todo: 'tell us, with the report if you may',
  };
  return problem('run/reading-failed', parts, { source });
}
