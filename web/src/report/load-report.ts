// Loading a report for its address: from this visit, from the record, from what this browser keeps, or from the samples.
import { useEffect, useState } from 'react';
import {
  type Asked,
  getReport,
  getSample,
  type ReadingWithReasons,
  readDocument,
  type ServerProblem,
} from '../client.js';
import { findKept, findReading, keepReport, rememberReading, type TimedReading } from '../kept-reports.js';

/** How far the loading is. */
export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: ServerProblem }
  | { readonly kind: 'ready'; readonly reading: ReadingWithReasons; readonly took: number | null };

/**
 * The report of an address, `/report/ID` or `/sample/ID`.
 * @example const loading = useReportAt('sample', 'ankara-jet-2015');
 */
export function useReportAt(from: string, id: string): Loading {
  const [loading, setLoading] = useState<Loading>(() => readyFrom(findReading(id)));
  useEffect(() => {
    let isWanted = true;
    const load = from === 'sample' ? loadSample : loadReport;
    if (findReading(id) === null) void load(id).then((loaded) => isWanted && setLoading(loaded));
    return () => {
      isWanted = false;
    };
  }, [from, id]);
  return loading;
}

function readyFrom(timed: TimedReading | null): Loading {
  return timed === null ? { kind: 'loading' } : { kind: 'ready', ...timed };
}

async function loadSample(id: string): Promise<Loading> {
  const sample = await getSample(id);
  if (sample.kind === 'problem') return sample.problem.code === 'http/not-found' ? { kind: 'missing' } : sample;
  const asked = await readDocument(sample.value);
  if (asked.kind === 'ok') rememberReading({ reading: asked.value, took: asked.took });
  return loadedFrom(asked);
}

/** What this browser keeps, with its reasons; else what the record holds. */
async function loadReport(id: string): Promise<Loading> {
  if (findKept(id) !== null) return loadKept(id);
  const held = await getReport(id);
  if (held.kind === 'problem') return held.problem.code === 'store/failed' ? held : { kind: 'missing' };
  rememberReading({ reading: held.value, took: null });
  return { kind: 'ready', reading: held.value, took: null };
}

async function loadKept(id: string): Promise<Loading> {
  const kept = findKept(id);
  if (kept === null) return { kind: 'missing' };
  const asked = await readDocument(kept.document);
  if (asked.kind === 'ok') keepReport(kept.document, { reading: asked.value, took: asked.took });
  return loadedFrom(asked);
}

function loadedFrom(asked: Asked<ReadingWithReasons>): Loading {
  return asked.kind === 'ok' ? { kind: 'ready', reading: asked.value, took: asked.took } : asked;
}
