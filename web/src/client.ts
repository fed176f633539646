// The typed client: what the page asks of the server, and what it gets.
import type { Reading } from '../../src/reading.js';
import type { Reason } from './reading/reasons.js';

/** A reading with its reasons. */
export type ReadingWithReasons = Reading & { readonly trace?: readonly Reason[] };

/** A report to read, with what is known of it. */
export interface DocumentToRead {
  readonly text: string;
  readonly form?: 'text' | 'markdown' | 'html';
  readonly date?: string;
  readonly outlet?: string;
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
}

/** What a list of reports shows of one. */
export interface Summary {
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

/** What went wrong, in the shape of every error of the server. */
export interface ServerProblem {
  readonly code: string;
  readonly detail: string;
}

/** What came of asking. */
export type Asked<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly took: number | null }
  | { readonly kind: 'problem'; readonly problem: ServerProblem };

/**
 * Reads one report; the reasons come with it.
 * @example const asked = await readDocument({ text, date: '2015-11-24' });
 */
export function readDocument(document: DocumentToRead): Promise<Asked<ReadingWithReasons>> {
  const headers = { 'content-type': 'application/json' };
  return ask('/api/read?why=1', { method: 'POST', headers, body: JSON.stringify(document) });
}

/** The samples that come with Dateline. */
export function listSamples(): Promise<Asked<{ readonly samples: readonly { id: string; summary: Summary }[] }>> {
  return ask('/api/samples');
}

/** One sample, ready to be read. */
export function getSample(id: string): Promise<Asked<DocumentToRead>> {
  return ask(`/api/samples/${encodeURIComponent(id)}`);
}

/**
 * What the API answers at an address.
 * @example const asked = await getAnswer<Overview>('/api/overview');
 */
export function getAnswer<Value>(address: string, signal?: AbortSignal): Promise<Asked<Value>> {
  return ask(address, signal === undefined ? {} : { signal });
}

/**
 * Tells the server something: a decision, or that one is taken back.
 * @example await tellServer('/api/decide', { kind: 'same', first, second })
 */
export function tellServer<Value>(address: string, body: unknown): Promise<Asked<Value>> {
  const headers = { 'content-type': 'application/json' };
  return ask(address, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** A report of the record, as it was read. */
export function getReport(id: string): Promise<Asked<ReadingWithReasons>> {
  return ask(`/api/reports/${encodeURIComponent(id)}`);
}

async function ask<Value>(address: string, init?: RequestInit): Promise<Asked<Value>> {
  try {
    const response = await fetch(address, init);
    if (!response.ok) return { kind: 'problem', problem: await problemOf(response) };
    // proof: the server's answers are held against its own schemas by the tests
    const value = (await response.json()) as Value;
    return { kind: 'ok', value, took: tookOf(response) };
  } catch {
    return { kind: 'problem', problem: NO_ANSWER };
  }
}

/** What is told where the server does not answer at all. */
const NO_ANSWER: ServerProblem = {
  code: 'no answer',
  detail: 'The server does not answer. See whether dateline serve is still running, then try again.',
};

async function problemOf(response: Response): Promise<ServerProblem> {
  const body: unknown = await response.json().catch(() => null);
  const { code, detail } = typeof body === 'object' && body !== null ? { code: '', detail: '', ...body } : NO_ANSWER;
  return typeof detail === 'string' && detail !== '' ? { code: String(code), detail } : NO_ANSWER;
}

function tookOf(response: Response): number | null {
  const [, took] = /dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '') ?? [];
  return took === undefined ? null : Number(took);
}

/** How many reports of a file the record holds so far. */
export interface KeptCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** What the server sends while it reads a file of reports; a reading comes with its summary where nothing is kept. */
export type ReadEvent =
  | { readonly kind: 'reading'; readonly summary: Summary; readonly reading: ReadingWithReasons }
  | { readonly kind: 'read'; readonly summary: Summary }
  | { readonly kind: 'kept'; readonly counts: KeptCounts }
  | { readonly kind: 'problem'; readonly problem: ServerProblem; readonly source: string | null }
  | { readonly kind: 'end'; readonly read: number; readonly problems: number };

/**
 * Reads a file of reports; each is told as soon as it is read.
 * @example await readFile(file, { outlet: 'Northern Courier' }, (event) => …)
 */
export function readFile(file: File, given: GivenFacts, tell: (event: ReadEvent) => void): Promise<void> {
  return sendFile('/api/read-stream?why=1&', file, given, tell);
}

/** What is known of all reports of a file. */
export interface GivenFacts {
  readonly date?: string;
  readonly outlet?: string;
}

/**
 * Reads a file of reports into the record; each is told as it is read, and how many are kept.
 * @example await keepFile(file, { date: '2015-11-24' }, (event) => …)
 */
export function keepFile(file: File, given: GivenFacts, tell: (event: ReadEvent) => void): Promise<void> {
  return sendFile('/api/keep?', file, given, tell);
}

async function sendFile(
  address: string,
  file: File,
  given: GivenFacts,
  tell: (event: ReadEvent) => void,
): Promise<void> {
  const query = new URLSearchParams({ source: file.name, ...given });
  const headers = { 'content-type': 'application/octet-stream' };
  const problem = (one: ServerProblem) => tell({ kind: 'problem', problem: one, source: file.name });
  try {
    const response = await fetch(address + query, { method: 'POST', headers, body: file });
    if (!response.ok || response.body === null) return problem(await problemOf(response));
    for await (const { event, data } of eventsOf(response.body)) tellOf(event, data, tell);
  } catch {
    problem(NO_ANSWER);
  }
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  const [reader, decoder] = [body.getReader(), new TextDecoder()];
  let held = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    held += decoder.decode(next.value, { stream: true });
    const whole = held.split('\n\n');
    held = whole.pop() ?? '';
    for (const one of whole) {
      const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(one) ?? [];
      yield { event, data };
    }
  }
}

function tellOf(event: string, data: string, tell: (event: ReadEvent) => void): void {
  const body = JSON.parse(data);
  if (event === 'reading') tell({ kind: 'reading', summary: body.summary, reading: body.reading });
  if (event === 'read') tell({ kind: 'read', summary: body.summary });
  if (event === 'kept') tell({ kind: 'kept', counts: body });
  if (event === 'end') tell({ kind: 'end', read: body.read, problems: body.problems });
  if (event === 'problem') {
    tell({ kind: 'problem', problem: { code: body.code, detail: body.message }, source: body.source });
  }
}
