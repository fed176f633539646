// One job of `dateline read`: a document in, its finished output out. The same in this thread and in a worker.
import type { Reason, Staged } from '../../base/staged.js';
import { unreachable } from '../../base/unreachable.js';
import { readReport, type Tools } from '../../pipeline.js';
import type { ReadDocument } from '../../reading.js';
import type { KeepableReading } from '../../run/ingest.js';
import type { ReadJob } from '../../run/read-all.js';
import { readingFailed, writtenReport } from '../written-report.js';
import { countWords } from './block-sentences.js';
import { renderConllu } from './render-conllu.js';
import { renderJson } from './render-json.js';
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
  const written = settings.keeps ? JSON.stringify(writtenReport(value)) : '';
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
