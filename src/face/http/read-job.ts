// One job of the server: a document in, its reading as JSON out. The same in this thread and in a worker.
import type { Problem } from '../../base/problem.js';
import { readReport, type Tools } from '../../pipeline.js';
import type { ReportOptions } from '../../report/make-report.js';
import type { ReadJob } from '../../run/read-all.js';
import type { WrittenReport } from '../../store/record-store.js';
import { countWords } from '../cli/block-sentences.js';
import { contractReading, plainReason } from '../cli/render-json.js';
import { readingFailed, writtenReport } from '../written-report.js';

/** A document to read, with what the request says of it. */
export interface HttpReadJob extends ReadJob {
  readonly given: ReportOptions;
  /** Whether the reasons are wanted too. */
  readonly why: boolean;
  /** Whether the reading is wanted as a record keeps it. */
  readonly keep?: boolean;
}

/** A reading ready to be sent: strings pass between threads far more cheaply than the records they show. */
export interface HttpReading {
  /** The reading as JSON; null where there was nothing to read. */
  readonly json: string | null;
  readonly summary: ReadingSummary | null;
  /** The reading as a record keeps it, where that was asked for. */
  readonly written: WrittenReport | null;
  readonly problems: readonly Problem[];
  /** How long the reading took, in milliseconds. */
  readonly took: number;
}

/** What a list of reports shows of one. */
export interface ReadingSummary {
  readonly report: string;
  readonly source: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly words: number;
  readonly people: number;
  readonly statements: number;
  readonly events: number;
}

/**
 * The function that does a job. It does not throw: a failure of our own is a problem of that one report.
 * @example readJob({ model, places })({ document, problems: [], given: {}, why: false }).json // '{"report":{"id":…'
 */
export function readJob(tools: Omit<Tools, 'given'>): (job: HttpReadJob) => HttpReading {
  return (job) => {
    const started = performance.now();
    try {
      return { ...readDocument(job, tools), took: performance.now() - started };
    } catch (error) {
      const problems = [...job.problems, readingFailed(job.document.source, error)];
      return { json: null, summary: null, written: null, problems, took: performance.now() - started };
    }
  };
}

function readDocument(job: HttpReadJob, tools: Omit<Tools, 'given'>): Omit<HttpReading, 'took'> {
  const { value, problems, trace } = readReport(job.document, { ...tools, given: job.given }, job.problems);
  if (value === null) return { json: null, summary: null, written: null, problems };
  const { reading } = value;
  const shown = job.why ? { ...contractReading(reading), trace: trace.map(plainReason) } : contractReading(reading);
  const { report, entities, statements, events } = reading;
  const summary: ReadingSummary = {
    report: report.id,
    source: report.source,
    headline: report.headline,
    outlet: report.outlet,
    earliest: report.published.earliest,
    latest: report.published.latest,
    words: countWords(value.sentences),
    people: entities.filter(({ kind }) => kind === 'person').length,
    statements: statements.length,
    events: events.length,
  };
  const written = job.keep === true ? writtenReport(value) : null;
  return { json: written === null ? JSON.stringify(shown) : null, summary, written, problems };
}
