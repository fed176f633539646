// The intake: reading what was pasted or dropped, and how far that is.
import { useState } from 'react';
import {
  type DocumentToRead,
  type GivenFacts,
  type KeptCounts,
  keepFile,
  type ReadEvent,
  readDocument,
  readFile,
  type ServerProblem,
  type Summary,
} from '../client.js';
import { keepReport } from '../kept-reports.js';
import { forgetAnswers } from '../record/use-ask.js';

/** A report of a file that was read. */
export interface ReadLine {
  readonly summary: Summary;
}

/** A problem with the name of what it is about. */
export interface IntakeProblem extends ServerProblem {
  readonly source: string | null;
}

/** What is being read, and what came of it. */
export interface Intake {
  readonly isReading: boolean;
  readonly read: readonly ReadLine[];
  readonly problems: readonly IntakeProblem[];
  /** How many reports the record holds now that came of this; null where nothing is kept. */
  readonly kept: KeptCounts | null;
  readPasted(document: DocumentToRead, isKept: boolean): Promise<void>;
  readFiles(files: readonly File[], given: GivenFacts, isKept: boolean): Promise<void>;
}

/** A text that one visit reads is kept in the browser; a whole archive is not. */
const MOST_KEPT = 20;

/**
 * Reads, and opens what was read where it is one report.
 * @example const { isReading, readPasted } = useIntake((id) => goTo(`/report/${id}`));
 */
export function useIntake(open: (id: string) => void): Intake {
  const [isReading, setIsReading] = useState(false);
  const [read, setRead] = useState<readonly ReadLine[]>([]);
  const [kept, setKept] = useState<KeptCounts | null>(null);
  const [problems, setProblems] = useState<readonly IntakeProblem[]>([]);
  const during = async (work: () => Promise<void>) => {
    setIsReading(true);
    setRead([]);
    setProblems([]);
    setKept(null);
    await work();
    setIsReading(false);
  };
  const readPasted: Intake['readPasted'] = (document, isKept) => {
    const { text, date, outlet } = document;
    const given = { ...(date === undefined ? {} : { date }), ...(outlet === undefined ? {} : { outlet }) };
    if (isKept) return readFiles([new File([text], nameFor(text))], given, true);
    return during(async () => {
      const asked = await readDocument(document);
      if (asked.kind === 'problem') return setProblems([{ ...asked.problem, source: null }]);
      keepReport(document, { reading: asked.value, took: asked.took });
      open(asked.value.report.id);
    });
  };
  const readFiles: Intake['readFiles'] = (files, given, isKept) =>
    during(async () => {
      const found: Summary[] = [];
      const takeIn = (event: ReadEvent) => {
        if (event.kind === 'problem') setProblems((all) => [...all, { ...event.problem, source: event.source }]);
        if (event.kind === 'kept') setKept(event.counts);
        if (event.kind !== 'reading' && event.kind !== 'read') return;
        found.push(event.summary);
        if (event.kind === 'reading' && found.length <= MOST_KEPT)
          keepReport(documentOf(event), { reading: event.reading, took: null });
        setRead((all) => [...all, { summary: event.summary }]);
      };
      for (const file of files) await (isKept ? keepFile : readFile)(file, given, takeIn);
      if (isKept) forgetAnswers();
      const [only] = found;
      if (found.length === 1 && only !== undefined) open(only.report);
    });
  return { isReading, read, problems, kept, readPasted, readFiles };
}

/** What was pasted, named so that it is told what it is. */
function nameFor(text: string): string {
  return /^\s*<(?:!doctype|html)/i.test(text) ? 'pasted.html' : 'pasted.txt';
}

/** A report of a file, as it can be read again by itself: its text as it was read, and what was known of it. */
function documentOf({ reading: { report } }: ReadEvent & { readonly kind: 'reading' }): DocumentToRead {
  const { text, source, outlet, published, headline } = report;
  return {
    text,
    form: 'text',
    source,
    ...(outlet === null ? {} : { outlet }),
    ...(headline === null ? {} : { title: headline }),
    ...(published.earliest !== null && published.earliest === published.latest ? { date: published.earliest } : {}),
  };
}
