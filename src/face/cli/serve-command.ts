// `dateline serve`: the page and the API on a port, until it is interrupted.
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import process from 'node:process';
import type { Problem } from '../../base/problem.js';
import { loadModel } from '../../run/load-model.js';
import { readPlacesFile } from '../../run/load-places.js';
import { recordName } from '../../run/record-name.js';
import { serveRecord } from '../../run/served-record.js';
import { type App, makeApp } from '../http/app.js';
import { explainedCodes } from '../http/explained-codes.js';
import { type Guard, LOOPBACK } from '../http/guard.js';
import { type Listening, listen } from '../http/listen.js';
import { loadPageFiles } from '../http/page-files.js';
import { type Reader, startReader } from '../http/reader.js';
import type { Services } from '../http/routes.js';
import { loadSamples } from '../http/samples.js';
import { EXIT } from './exit-codes.js';
import { problemLine } from './problem-line.js';

/** Where to listen. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** The name of a record; undefined for the one of this folder. */
  readonly record?: string | undefined;
  /** A model file; undefined for the one that ships with the package. */
  readonly model: string | undefined;
  readonly version: string;
}

/**
 * Serves until Ctrl-C.
 * @example await serveCommand({ host: '127.0.0.1', port: 4747, model: undefined, version: '0.1.0' })
 * // Dateline is at http://127.0.0.1:4747/ (Ctrl-C ends it)
 * @returns the exit code
 */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const { value: model, problems } = loadModel(options.model);
  tell(problems);
  if (model === null) return EXIT.someUnread;
  const reader = startReader({ model: model.shared, places: readPlacesFile() }, workerCount());
  const guard = guardFor(options.host);
  const samples = startSamples(reader);
  const record = serveRecord(recordName(options.record));
  const app = appFor({ reader, samples, record, version: options.version }, guard);
  const listening = await listen(app, options);
  void warmUp(app, guard);
  tell(listening.problems);
  if (listening.value !== null) await servedUntilInterrupted(listening.value, options.host, guard);
  await Promise.all([reader.close(), record.close()]);
  return listening.value === null ? EXIT.someUnread : EXIT.allRead;
}

/** The samples are read at the start, one after another, so that the list is there when it is asked for. */
function startSamples(reader: Reader): Services['samples'] {
  const samples = loadSamples(reader);
  return () => samples;
}

function appFor(services: Services, guard: Guard): App {
  const page = loadPageFiles();
  return makeApp({ services, guard, page, codes: explainedCodes(page) });
}

/** What charts are counted from is made ready before the first of them is asked for. */
async function warmUp(app: App, { token }: Guard): Promise<void> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  await app.request('http://localhost/api/chart', { headers });
}

/** One less than the processors: the main thread answers. */
function workerCount(): number {
  return Math.max(1, os.availableParallelism() - 1);
}

/** Where other machines can reach the server, whoever asks must bring a token that only this terminal shows. */
function guardFor(host: string): Guard {
  const isLoopback = host === '::1' || LOOPBACK.includes(host);
  const names = [host, host.includes(':') ? `[${host}]` : host, os.hostname().toLowerCase(), ...ownAddresses()];
  const hosts = isLoopback ? LOOPBACK : [...LOOPBACK, ...names];
  return { hosts, token: isLoopback ? null : randomBytes(18).toString('base64url') };
}

function ownAddresses(): readonly string[] {
  const all = Object.values(os.networkInterfaces()).flatMap((one) => one ?? []);
  return all.map(({ address }) => (address.includes(':') ? `[${address}]` : address));
}

async function servedUntilInterrupted(listening: Listening, host: string, { token }: Guard): Promise<void> {
  const shown = host === '0.0.0.0' || host === '::' ? os.hostname() : host.includes(':') ? `[${host}]` : host;
  const words = token === null ? '' : `?token=${token}`;
  process.stderr.write(`Dateline is at http://${shown}:${listening.port}/${words} (Ctrl-C ends it)\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await listening.close();
}

function tell(problems: readonly Problem[]): void {
  process.stderr.write(problems.map(problemLine).join(''));
}
