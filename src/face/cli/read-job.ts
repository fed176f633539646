// One job of `dateline read`: a document in, its finished output out. The same in this thread and in a worker.
import { type Problem, problem } from '../../base/problem.js';
import type { Reason, Staged } from '../../base/staged.js';
import { unreachable } from '../../base/unreachable.js';
import { readReport, type Tools } from '../../pipeline.js';
import type { ReadDocument } from '../../reading.js';
import type { KeepableReading } from '../../run/ingest.js';
import type { ReadJob } from '../../run/read-all.js';
import { countWords } from './block-sentences.js';
import { renderConllu } from './render-conllu.js';
import { contractReading, renderJson } from './render-json.js';
import { renderText } from './render-text.js';
import { renderWhy } from './render-why.js';
import { paintWith } from './terminal.js';

/** In which form a reading is printed. */
export type OutputForm = 'json' | 'conllu' | 'text';

/** How readings are to look. Plain data, so that workers can be given it. */
export interface OutputSettings {
  /** Null where nothing is printed. */
  readonly form: OutputForm | null;
  /** Whether readings go into a record. */
  readonly keeps: boolean;
  /** Whether the decisions of the reading are printed with it. */
  readonly why: boolean;
  readonly width: number;
  readonly colour: boolean;
}

/** A reading ready to be written: strings pass between threads far more cheaply than the records they show. */
export interface PrintedReading extends KeepableReading {
  readonly output: string;
}

/**
 * The function that does a job. It does not throw: a failure of our own is a problem of that one report.
 * @example printReading(tools, { form: 'json', keeps: false, why: false, width: 100, colour: false })({ document, problems: [] }).output
 * // '{"report":{"id":…}}\n'
 */
export function printReading(tools: Tools, settings: OutputSettings): (job: ReadJob) => PrintedReading {
  return ({ document, problems, given = tools.given }) => {
    try {
      return printed(readReport(document, { ...tools, given }, problems), settings);
    } catch (error) {
      const failed = readingFailed(document.source, error);
      return { output: '', written: '', problems: [...problems, failed], words: 0 };
    }
  };
}

function printed({ value, problems, trace }: Staged<ReadDocument | null>, settings: OutputSettings): PrintedReading {
  if (value === null) return { output: '', written: '', problems, words: 0 };
  const output = settings.form === null ? '' : render(value, settings.form, settings, settings.why ? trace : null);
  const written = settings.keeps ? renderWritten(value) : '';
  return { output, written, problems, words: countWords(value.sentences) };
}

/** @param trace the decisions, null where they are not asked for; the grammar alone shows none */
function render(
  read: ReadDocument,
  form: OutputForm,
  { width, colour }: OutputSettings,
  trace: readonly Reason[] | null,
): string {
  const style = { width, paint: paintWith(colour) };
  switch (form) {
    case 'json':
      return renderJson(read, trace);
    case 'conllu':
      return renderConllu(read);
    case 'text':
      return renderText(read, style) + (trace === null ? '' : renderWhy(read.reading, trace, style));
    default:
      return unreachable(form);
  }
}

/** What the record keeps: the contract's reading, and of the grammar only what search looks through. */
function renderWritten({ reading, sentences }: ReadDocument): string {
  const searched = sentences.map(({ start, end, tokens }) => ({
    start,
    end,
    tokens: tokens.map((token) => ({ start: token.start, end: token.end, lemma: token.lemma })),
  }));
  return JSON.stringify({ reading: contractReading(reading), sentences: searched });
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
